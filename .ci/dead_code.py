"""Names that nobody uses, as vulture finds them, without those that are facts rather than code.

A field of a table or of a frozen value states a fact, whether or not somebody asks for it today; an attribute set on
somebody else's object is read there.
"""

import ast
import sys
from functools import cache
from pathlib import Path

from vulture import Vulture
from vulture.config import make_config
from vulture.core import Item


@cache
def field_lines(path: Path) -> frozenset[int]:
    """Return the lines of a file on which a class declares an annotated field."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    classes = (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
    return frozenset(part.lineno for node in classes for part in node.body if isinstance(part, ast.AnnAssign))


def is_fact(item: Item) -> bool:
    """Return whether vulture's finding is a statement of fact rather than dead code."""
    path = Path(item.filename)
    if item.typ == "property" and "queries" in path.parts:
        return True  # a column of a list names it by its text
    if item.typ == "variable":
        return item.first_lineno in field_lines(path)
    line = path.read_text(encoding="utf-8").splitlines()[item.first_lineno - 1]
    return item.typ == "attribute" and f"self.{item.name}" not in line


def main(paths: list[str]) -> int:
    """Print what is dead under `paths`; return the exit code."""
    settings = make_config(argv=paths)
    vulture = Vulture(ignore_names=settings["ignore_names"], ignore_decorators=settings["ignore_decorators"])
    vulture.scavenge(paths)
    dead = [item for item in vulture.get_unused_code(settings["min_confidence"]) if not is_fact(item)]
    for item in dead:
        print(item.get_report())
    return 1 if dead else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
