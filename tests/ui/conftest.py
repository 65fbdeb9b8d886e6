"""What every test of the face needs: a theme, and operations whose jobs run without any database."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))

import pytest
from PySide6.QtWidgets import QApplication

from ui.operations import Operations
from ui.theme import Theme

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, RESOURCES)


@pytest.fixture
def operations(qapp: QApplication) -> Iterator[Operations]:
    jobs = Operations(lambda kind, job: job(None), lambda job: job(None))
    yield jobs
    assert jobs.close(5)
