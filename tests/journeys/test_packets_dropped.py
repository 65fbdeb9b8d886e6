"""A network that swallows everything in the middle of a commit: noticed within 5 seconds, and no scan counts twice."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

DRIVER = Path(__file__).with_name("dropped_driver.py")
ALONE = ["unshare", "--net"]


def can_swallow() -> bool:
    """Return whether a network of its own can be made here, and swallow packets."""
    if not (shutil.which("unshare") and shutil.which("tc") and shutil.which("ip")):
        return False
    trial = "ip link set lo up && tc qdisc add dev lo root blackhole"
    return subprocess.run([*ALONE, "sh", "-c", trial], capture_output=True, check=False).returncode == 0


@pytest.mark.stress
@pytest.mark.parametrize("rounds", [20])
def test_a_scan_whose_packets_are_swallowed_is_missed_within_5_seconds_and_counts_once(rounds: int) -> None:
    if not can_swallow():
        pytest.skip("needs root, ip, tc and unshare")
    words = [*ALONE, sys.executable, str(DRIVER), str(rounds)]
    done = subprocess.run(words, capture_output=True, text=True, timeout=120 * rounds, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    found = json.loads(done.stdout)
    assert found["stored"] == found["scans"]
    assert found["noticed_s"] < 5.0
    assert found["healed_s"] < 5.0
