"""The picture of the order states says what the table says."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def test_picture_is_drawn_from_the_table() -> None:
    done = subprocess.run([sys.executable, str(ROOT / ".ci/order_states.py"), "--check"], check=False)
    assert done.returncode == 0
