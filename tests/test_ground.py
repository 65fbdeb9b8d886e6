"""The ground the program stands on: pins, names, and the commands that a newcomer types."""

import ast
import re
import subprocess
import sys
import tomllib
from importlib.metadata import distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("models", "fulfilment", "devices", "reports", "ui")
REQUIREMENTS = ("run", "develop")
PARTS_OF_DECLARED = {"shiboken6"}  # Qt's binding is one product in two distributions


def pins(level: str) -> dict[str, str]:
    """Return each pinned distribution with everything that stands under it."""
    text = (ROOT / "requirements" / f"{level}.txt").read_text(encoding="utf-8").replace("\\\n", " ")
    return {line.split("==")[0]: line for line in text.splitlines() if line.strip() and not line.startswith("#")}


def project() -> dict[str, object]:
    """Return the [project] table."""
    table: dict[str, object] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return table


def normalised(requirement: str) -> str:
    """Return the distribution's name of a requirement as the index spells it."""
    return re.sub(r"[-_.]+", "-", re.split(r"[\[<>=!~; ]", requirement)[0]).lower()


def declared() -> set[str]:
    """Return the distributions that the program may import."""
    table = project()
    dependencies, extras = table["dependencies"], table["optional-dependencies"]
    assert isinstance(dependencies, list)
    assert isinstance(extras, dict)
    lines = [*dependencies, *(line for extra in extras.values() for line in extra)]
    return {normalised(line) for line in lines}


@pytest.mark.parametrize("level", REQUIREMENTS)
def test_every_requirement_has_a_version_and_a_hash(level: str) -> None:
    loose = [
        line for line in pins(level).values() if not re.match(r"[\w.-]+==[\w.]+ .*--hash=sha256:[0-9a-f]{64}", line)
    ]
    assert pins(level)
    assert loose == []


def test_the_suite_runs_on_the_libraries_that_are_shipped() -> None:
    differing = [name for name, line in pins("run").items() if pins("develop").get(name) != line]
    assert differing == []


def test_everything_declared_is_pinned() -> None:
    assert declared() - set(pins("run")) == set()


def test_the_release_of_qt_that_loses_references_is_excluded() -> None:
    lines = [line for line in project()["dependencies"] if "PySide6" in line and "< '3.12'" in line]  # type: ignore[attr-defined]  # a list
    assert len(lines) == 1
    assert "!=6.12.0" in lines[0]
    assert "==6.12.0" not in pins("run")["pyside6-essentials"]


def test_the_program_imports_only_what_it_declares() -> None:
    owners = owners_of_modules()
    undeclared = set()
    for path in [ROOT / "main.py", *(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))]:
        if path.exists():
            for module in third_party(path):
                if not owners.get(module, set()) & (declared() | PARTS_OF_DECLARED):
                    undeclared.add(f"{path.relative_to(ROOT)}: {module}")
    assert undeclared == set()


def owners_of_modules() -> dict[str, set[str]]:
    """Return the distributions that bring each top-level module, extension modules too."""
    owners: dict[str, set[str]] = {}
    for distribution in distributions():
        for file in distribution.files or []:
            owners.setdefault(file.parts[0].split(".")[0], set()).add(normalised(distribution.name))
    return owners


def third_party(path: Path) -> set[str]:
    """Return the top-level modules a file imports that are neither Python's nor ours."""
    modules: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            modules |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            modules.add(node.module.split(".")[0])
    return modules - set(sys.stdlib_module_names) - {*ROOMS, "main"}


def test_every_dependency_has_its_line_in_the_documents() -> None:
    table = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    described = {normalised(name) for name in re.findall(r"^\| `([^`]+)`", table, re.MULTILINE)}
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]
    wanted = declared() | {normalised(line) for line in groups["development"]}
    assert wanted - described == set()


@pytest.mark.parametrize(
    "document", ["README.md", "CHANGELOG.md", "LICENSE", "docs/decisions.md", "docs/architecture.md"]
)
def test_the_reader_finds(document: str) -> None:
    assert len((ROOT / document).read_text(encoding="utf-8")) > 300


def test_the_documents_link_to_what_exists() -> None:
    missing = [
        f"{document.relative_to(ROOT)}: {target}"
        for document in [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", document.read_text(encoding="utf-8"))
        if not (document.parent / target).exists()
    ]
    assert missing == []


@pytest.mark.skipif(sys.platform == "win32", reason="the scripts are for make")
@pytest.mark.parametrize("script", [".ci/setup.sh", ".ci/check.sh", ".ci/lock.sh"])
def test_the_scripts_are_plain_shell(script: str) -> None:
    subprocess.run(["sh", "-n", str(ROOT / script)], check=True)


@pytest.mark.skipif(sys.platform == "win32", reason="the scripts are for make")
def test_a_second_set_up_installs_nothing(tmp_path: Path) -> None:
    """Where a stamp says that all is prepared, neither pip nor apt is asked."""
    key = 'key_of() { pwd; cat .ci/setup.sh .ci/system_packages.txt "requirements/$1.txt" | cksum; }; key_of run'
    for name in (".ci/setup.sh", ".ci/system_packages.txt", "requirements/run.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    python = tmp_path / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text("#!/bin/sh\necho called >> calls\n", encoding="ascii")
    python.chmod(0o755)
    stamp = subprocess.run(["sh", "-c", key], cwd=tmp_path, check=True, capture_output=True).stdout
    (tmp_path / ".venv" / "ready-run").write_bytes(stamp)
    subprocess.run(["sh", ".ci/setup.sh", "run"], cwd=tmp_path, check=True, timeout=20)
    assert not (tmp_path / "calls").exists()
