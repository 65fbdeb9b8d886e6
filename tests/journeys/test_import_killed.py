"""An import that ends half-way, by kill -9 or Ctrl+C, is listed as stopped, and the same command completes it."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import main
from fulfilment.orders.files.importing import Import

ROOT = Path(main.__file__).parent
DIES_AT_THE_SECOND_PORTION = """
import itertools, os, signal, sys
import main
from fulfilment.orders.files.importing import Import
written, apply = itertools.count(), Import.apply_chunk
def apply_chunk(*words, **named):
    if next(written):
        os.kill(os.getpid(), signal.SIGKILL)
    return apply(*words, **named)
Import.apply_chunk = apply_chunk
sys.exit(main.main(sys.argv[1:]))
"""


@pytest.fixture
def words(tmp_path: Path) -> list[str]:
    """The command that takes in 250 items, a hundred in a portion."""
    file = tmp_path / "items.csv"
    file.write_text("SKU;Name\n" + "".join(f"S-{n};Thing {n}\n" for n in range(250)), encoding="utf-8")
    return ["import", "items", str(file), "--data", str(tmp_path / "data")]


def _listed(words: list[str], capsys: pytest.CaptureFixture[str]) -> list[str]:
    capsys.readouterr()
    assert main.main(["import", "--list", *words[-2:]]) == 0
    return capsys.readouterr().out.splitlines()


def _assert_completed(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    (line,) = _listed(words, capsys)
    assert "added 100" in line
    assert line.endswith("stopped at line 101 of 251; importing it again goes on")
    assert main.main([*words, "--json"]) == 0
    again = json.loads(capsys.readouterr().out)
    assert (again["added"], again["already_there"]) == (150, 100)
    assert [line.rpartition("  ")[2] for line in _listed(words, capsys)] == ["taken in", "completed"]


def test_an_import_that_was_killed_is_listed_as_stopped_and_completed(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    command = [sys.executable, "-c", DIES_AT_THE_SECOND_PORTION, *words]
    died = subprocess.run(command, cwd=ROOT, env=os.environ, capture_output=True, timeout=60, check=False)
    assert died.returncode == -signal.SIGKILL, died.stderr
    _assert_completed(words, capsys)


def test_an_import_that_was_stopped_by_hand_says_where(
    words: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    apply_chunk, written = Import.apply_chunk, []

    def apply(*words: object, **named: object) -> object:
        if written:
            raise KeyboardInterrupt
        written.append(1)
        return apply_chunk(*words, **named)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(Import, "apply_chunk", apply)
        assert main.main(words) == 1
    assert "stopped at line 101 of 251; importing it again goes on" in capsys.readouterr().err
    _assert_completed(words, capsys)
