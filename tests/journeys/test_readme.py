"""The README's ten lines of shell are run as they stand."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def shell_of_readme() -> str:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    section = text.split("## The main job on a terminal", 1)[1].split("\n## ", 1)[0]
    return "\n".join(line[4:] for line in section.splitlines() if line.startswith("    "))


def test_ten_lines_carry_an_order_from_the_file_to_the_label(tmp_path: Path) -> None:
    script = (
        shell_of_readme().replace(".venv/bin/python", sys.executable).replace("./my-warehouse", str(tmp_path / "w"))
    )
    script = script.replace("pick.pdf", str(tmp_path / "pick.pdf"))
    done = subprocess.run(
        ["sh", "-e", "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    assert len(re.findall(r'"id": "pack.order_done"', done.stdout)) == 2
    assert "the books are right" in done.stdout
    assert (tmp_path / "pick.pdf").read_bytes().startswith(b"%PDF")
