"""The limits of the house, measured on its source: sizes, directions, and what must not stand in it."""

import ast
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("models", "fulfilment", "devices", "reports", "ui")
FILE_LINES = 500
FUNCTION_LINES = 50
CLASS_LINES = 250
CLASS_METHODS = 20
POSITIONAL = 5
# The operation runner, the lane of a device or service, the excepthook.
BROAD_EXCEPT_PLACES = 3
VAGUE = {"utils", "util", "helpers", "helper", "manager", "common", "misc", "base_utils"}

Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def tree(path: Path) -> ast.Module:
    """Return the syntax tree of a file, parsed once."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


@cache
def product_files() -> tuple[Path, ...]:
    """Return the Python files that are shipped."""
    door = [ROOT / "main.py"] if (ROOT / "main.py").exists() else []
    return (*door, *(path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))))


@cache
def grown_files() -> tuple[Path, ...]:
    """Return all files but the migrations: those are written once by a program, in order, and never read as rules."""
    return tuple(path for path in all_files() if "versions" not in path.parts)


@cache
def all_files() -> tuple[Path, ...]:
    """Return the shipped Python files and those of the tests and tools."""
    return (*product_files(), *sorted((ROOT / "tests").rglob("*.py")), *sorted((ROOT / ".ci").rglob("*.py")))


@cache
def tracked_files() -> tuple[Path, ...]:
    """Return what the repository holds, or what lies here when this is no repository."""
    try:
        listing = subprocess.run(
            ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.CalledProcessError):
        hidden = (".venv", ".git", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis", "__pycache__")
        return tuple(p for p in ROOT.rglob("*") if p.is_file() and not set(hidden) & set(p.relative_to(ROOT).parts))
    return tuple(ROOT / name for name in listing.stdout.decode().split("\0") if name and (ROOT / name).is_file())


def place(path: Path, node: ast.AST | None = None) -> str:
    """Return where something stands, for the message."""
    return f"{path.relative_to(ROOT)}" + (f":{node.lineno}" if isinstance(node, ast.stmt | ast.expr) else "")


def nodes(path: Path, *kinds: type[ast.AST]) -> Iterator[ast.AST]:
    """Yield the nodes of these kinds."""
    return (node for node in ast.walk(tree(path)) if isinstance(node, kinds))


def body_lines(function: Function) -> int:
    """Return the length of a function from `def` to its end, its docstring left out."""
    first = function.body[0]
    has_docstring = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    docstring = (first.end_lineno or 0) - first.lineno + 1 if has_docstring else 0
    return (function.end_lineno or 0) - function.lineno + 1 - docstring


def positional(function: Function) -> int:
    """Return how many arguments can be given by position, self and cls left out."""
    arguments = [*function.args.posonlyargs, *function.args.args]
    return len(arguments) - (bool(arguments) and arguments[0].arg in ("self", "cls"))


def overrides_a_library(function: Function) -> bool:
    """Return whether the signature is somebody else's: Qt's camelCase, or a marked override."""
    marks = {getattr(mark, "id", getattr(mark, "attr", "")) for mark in function.decorator_list}
    return "override" in marks or bool(re.fullmatch(r"[a-z]+(?:[A-Z][a-z0-9]*)+", function.name))


def imported_modules(node: ast.AST) -> list[str]:
    """Return the modules that an import statement names."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module or ""] if isinstance(node, ast.ImportFrom) else []


def test_no_file_is_longer_than_500_lines() -> None:
    lengths = {place(path): len(path.read_text(encoding="utf-8").splitlines()) for path in grown_files()}
    assert {name: length for name, length in lengths.items() if length > FILE_LINES} == {}


def test_no_function_is_longer_than_50_lines() -> None:
    found = [
        f"{place(path, node)} {node.name}: {body_lines(node)}"
        for path in grown_files()
        for node in nodes(path, ast.FunctionDef, ast.AsyncFunctionDef)
        if isinstance(node, Function) and body_lines(node) > FUNCTION_LINES
    ]
    assert found == []


def test_no_class_has_more_than_250_lines_or_20_methods() -> None:
    found = []
    for path in all_files():
        for node in nodes(path, ast.ClassDef):
            assert isinstance(node, ast.ClassDef)
            length = (node.end_lineno or 0) - node.lineno + 1
            methods = sum(isinstance(part, Function) for part in node.body)
            if length > CLASS_LINES or methods > CLASS_METHODS:
                found.append(f"{place(path, node)} {node.name}: {length} lines, {methods} methods")
    assert found == []


def test_no_function_takes_more_than_five_arguments_by_position() -> None:
    found = [
        f"{place(path, node)} {node.name}: {positional(node)}"
        for path in product_files()
        for node in nodes(path, ast.FunctionDef, ast.AsyncFunctionDef)
        if isinstance(node, Function) and positional(node) > POSITIONAL and not overrides_a_library(node)
    ]
    assert found == []


def test_the_door_stays_short() -> None:
    if (ROOT / "main.py").exists():
        assert len((ROOT / "main.py").read_text(encoding="utf-8").splitlines()) <= 120


def test_no_module_has_a_vague_name() -> None:
    found = [place(path) for path in product_files() if {path.stem, *path.relative_to(ROOT).parts[:-1]} & VAGUE]
    assert found == []


def test_our_own_rooms_are_imported_at_the_top() -> None:
    own = ("main", *ROOMS)
    found = [
        f"{place(path, statement)} imports {module} inside {function.name}"
        for path in product_files()
        if path.name != "main.py"  # the door opens only the room that the command needs
        for function in nodes(path, ast.FunctionDef, ast.AsyncFunctionDef)
        if isinstance(function, Function)
        for statement in ast.walk(function)
        for module in imported_modules(statement)
        if module.split(".")[0] in own or (isinstance(statement, ast.ImportFrom) and statement.level)
    ]
    assert found == []


def test_nobody_imports_the_door() -> None:
    found = [
        place(path, node)
        for path in product_files()
        for node in nodes(path, ast.Import, ast.ImportFrom)
        if any(module.split(".")[0] == "main" for module in imported_modules(node))
    ]
    assert found == []


def test_no_module_is_fetched_by_name_except_by_a_registry() -> None:
    found = [
        place(path, node)
        for path in product_files()
        for node in nodes(path, ast.Call)
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) in ("__import__", "importlib.import_module", "import_module")
        and path.name not in ("__init__.py", "discovery.py", "registry.py")
    ]
    assert found == []


def test_everything_is_caught_in_three_places_only() -> None:
    found = [
        place(path, node)
        for path in product_files()
        for node in nodes(path, ast.ExceptHandler)
        if isinstance(node, ast.ExceptHandler) and catches_everything(node)
    ]
    assert len(found) <= BROAD_EXCEPT_PLACES, found


def catches_everything(handler: ast.ExceptHandler) -> bool:
    """Return whether a handler swallows bugs: bare, or of Exception, and not to clean up and raise again."""
    names = [""] if handler.type is None else re.findall(r"\w+", ast.unparse(handler.type))
    last = handler.body[-1]
    raises_again = isinstance(last, ast.Raise) and last.exc is None
    return bool({"", "Exception", "BaseException"} & set(names)) and not raises_again


def test_nobody_pumps_the_event_loop() -> None:
    found = [
        place(path, node)
        for path in product_files()
        for node in nodes(path, ast.Attribute)
        if isinstance(node, ast.Attribute) and node.attr == "processEvents"
    ]
    assert found == []


def test_nothing_is_left_to_be_done() -> None:
    mark = re.compile(r"#.*\b(?:TOD[O]|FIXM[E]|XX[X]|HAC[K])\b")
    found = [
        f"{place(path)}:{number}"
        for path in all_files()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if mark.search(line)
    ]
    assert found == []


def test_quantities_and_money_are_integers_in_the_database() -> None:
    inexact = {"Float", "Numeric", "DECIMAL", "REAL", "Double", "DOUBLE", "DOUBLE_PRECISION", "Decimal"}
    found = []
    for path in (path for path in product_files() if path.is_relative_to(ROOT / "models")):
        for node in nodes(path, ast.Name, ast.Attribute, ast.AnnAssign):
            if isinstance(node, ast.AnnAssign):
                is_inexact = re.search(r"Mapped\[.*\b(?:float|Decimal)\b", ast.unparse(node.annotation)) is not None
            else:
                is_inexact = (node.id if isinstance(node, ast.Name) else getattr(node, "attr", "")) in inexact
            if is_inexact:
                found.append(place(path, node))
    assert found == []


def test_only_the_door_and_the_operations_commit() -> None:
    found = [
        place(path, node)
        for path in product_files()
        if path.is_relative_to(ROOT / "fulfilment")
        for node in nodes(path, ast.Call)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "commit"
    ]
    assert found == []


def is_text(path: Path) -> bool:
    """Return whether a tracked file is read by people."""
    return path.suffix in {".py", ".md", ".toml", ".txt", ".yaml", ".yml", ".sh", ".svg", ".ts", ".cfg", ".json", ""}


@pytest.mark.parametrize(
    "pattern",
    [
        pytest.param(r"(?<![\w./])/(?:root|work|home/\w+|Users/\w+)/", id="path_of_a_machine"),
        pytest.param(r"https?://(?:[\w.-]*\.)?(?:pypi|pythonhosted|jfrog|artifactory|nexus)\b", id="registry"),
        pytest.param(r"--(?:extra-)?index-url|--trusted-host|--find-links", id="registry_option"),
    ],
)
def test_no_tracked_file_names_a(pattern: str) -> None:
    this = Path(__file__).resolve()
    found = [
        f"{place(path)}:{number}"
        for path in tracked_files()
        if is_text(path) and path != this
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if re.search(pattern, line)
    ]
    assert found == []


def test_public_names_of_the_face_have_a_docstring() -> None:
    """The linter asks the other rooms; in ui/ it cannot tell Qt's overrides from ours."""
    found = [
        f"{place(path, node)} {node.name}"
        for path in product_files()
        if path.is_relative_to(ROOT / "ui")
        for owner in nodes(path, ast.ClassDef)
        if isinstance(owner, ast.ClassDef) and not owner.name.startswith("_")
        for node in owner.body
        if isinstance(node, Function) and not node.name.startswith("_") and not overrides_a_library(node)
        if ast.get_docstring(node) is None and node.name not in QT_ONE_WORD
    ]
    assert found == []


QT_ONE_WORD = {"paint", "data", "flags", "index", "parent", "event", "render"}
