"""Writes pictures of the face: `python tests/ui/render.py FOLDER [NAME…]`, offscreen, no data needed."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "ui")]

from PySide6.QtWidgets import QApplication  # noqa: E402
from sample_window import SampleWindow  # noqa: E402

SHOTS = [
    ("pack_ready", 1920, 1080, {}),
    ("pack_ok", 1920, 1080, {}),
    ("pack_ok", 1366, 768, {}),
    ("pack_wrong", 1920, 1080, {}),
    ("pack_wrong", 1366, 768, {"look": "dark"}),
    ("pack_twice", 1366, 768, {}),
    ("pack_ok", 1920, 1080, {"look": "dark"}),
    ("pack_ok", 1366, 768, {"look": "contrast"}),
    ("pack_ok", 1920, 1080, {"is_mirrored": True}),
    ("pack_ok", 1920, 1080, {"distance_m": 2.0}),
    ("pack_ok", 1366, 768, {"distance_m": 2.0}),
    ("pack_ok", 1366, 768, {"distance_m": 0.6}),
    ("pick", 1920, 1080, {}),
    ("pick", 1366, 768, {}),
    ("long", 1920, 1080, {}),
    ("long", 1366, 768, {}),
    ("stock", 1920, 1080, {}),
    ("stock", 1366, 768, {}),
    ("stock", 1366, 768, {"look": "dark"}),
    ("stock_empty", 1366, 768, {}),
    ("home", 1920, 1080, {}),
    ("home", 1366, 768, {}),
    ("home", 1366, 768, {"look": "dark"}),
    ("help", 1366, 768, {}),
    ("form", 1366, 768, {}),
]


def main(folder: Path, wanted: list[str]) -> None:
    application = QApplication.instance() or QApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    for name, width, height, options in SHOTS:
        if wanted and name not in wanted:
            continue
        window = SampleWindow(application, **options)
        window.show_at(name, width, height)
        tail = "_".join(str(value) for value in options.values())
        window.shell.grab().save(str(folder / f"{name}_{width}{'_' + tail if tail else ''}.png"))
        window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
