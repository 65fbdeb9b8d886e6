"""R17, R18: a warehouse file is opened where it is safe, by one program, and nowhere else."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from fulfilment import reach
from models import storage
from models.database import Database, ForkedError
from models.item import Item
from models.single_process import AlreadyOpenError
from models.storage import UnsafeStorageError, check, is_shared, kind_of

ROOT = Path(__file__).parents[2]

MOUNTS = r"""
22 1 254:0 / / rw,relatime - ext4 /dev/root rw
40 22 0:40 / /mnt/office rw - {kind} server:/office rw
41 40 254:1 / /mnt/office/local\040disk rw - xfs /dev/sdb1 rw
42 22 0:42 / /mnt/offices rw - ext4 /dev/sdc1 rw
"""


@pytest.fixture
def mounted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    """A computer with these mounts."""

    def mount(kind: str) -> None:
        table = tmp_path / "mountinfo"
        table.write_text(MOUNTS.format(kind=kind).strip())
        monkeypatch.setattr(storage, "_MOUNTS", table)

    return mount


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "9p", "fuse.sshfs"])
def test_a_shared_disk_is_refused_with_what_to_do(mounted, kind: str) -> None:
    mounted(kind)
    with pytest.raises(UnsafeStorageError, match=rf"{kind}.* Choose a folder on this computer's own disk"):
        check(Path("/mnt/office/shop/packhouse.db"))


def test_a_disk_of_ones_own_within_a_shared_one_is_not(mounted) -> None:
    mounted("cifs")
    assert kind_of(Path("/mnt/office/local disk/shop")) == "xfs"
    assert kind_of(Path("/mnt/offices/shop")) == "ext4"
    assert kind_of(Path("/home/shop")) == "ext4"


@pytest.mark.parametrize("kind", ["ext4", "xfs", "btrfs", "zfs", "tmpfs", "apfs", "overlay", "fuseblk", ""])
def test_disks_of_the_computer_are_not_shared(kind: str) -> None:
    assert not is_shared(kind)


def test_this_computer_tells_the_kind_of_its_disk(tmp_path: Path) -> None:
    assert kind_of(tmp_path) or not Path("/proc/self/mountinfo").exists()


def test_a_link_to_a_warehouse_is_refused_and_says_where_it_is(sqlite_url: str, tmp_path: Path) -> None:
    real, link = Path(sqlite_url.removeprefix("sqlite:///")), tmp_path / "other.db"
    link.symlink_to(real)
    with pytest.raises(UnsafeStorageError, match=f"Open {real} instead"):
        Database.open(f"sqlite:///{link}")


def test_a_warehouse_with_two_names_is_refused_under_both(sqlite_url: str, tmp_path: Path) -> None:
    real, twin = Path(sqlite_url.removeprefix("sqlite:///")), tmp_path / "twin.db"
    os.link(real, twin)
    for path in (real, twin):
        with pytest.raises(UnsafeStorageError, match="second name"):
            Database.open(f"sqlite:///{path}")
    twin.unlink()
    Database.open(sqlite_url).close()


def test_a_folder_that_is_a_link_is_the_same_folder(sqlite_url: str, tmp_path: Path) -> None:
    """Whoever keeps the data folder elsewhere opens the same lock file through both names."""
    real = Path(sqlite_url.removeprefix("sqlite:///"))
    (tmp_path / "door").symlink_to(real.parent, target_is_directory=True)
    first = Database.open(sqlite_url)
    try:
        with pytest.raises(RuntimeError, match="open in another"):
            Database.open(f"sqlite:///{tmp_path / 'door' / real.name}")
    finally:
        first.close()


def test_a_second_path_to_the_same_folder_is_the_same_warehouse(sqlite_url: str, tmp_path: Path) -> None:
    """Mounted a second time: two names, one file, one lock."""
    other = tmp_path / "mounted"
    other.mkdir()
    real = Path(sqlite_url.removeprefix("sqlite:///"))
    look = "from models.database import Database; import sys; Database.open(sys.argv[1])"
    mount = 'mount --bind "$1" "$2" && shift 2 && exec "$@"'
    words = ["unshare", "--mount", "sh", "-c", mount, "sh", real.parent, other]
    if shutil.which("unshare") is None or subprocess.run([*words, "true"], check=False, capture_output=True).returncode:
        pytest.skip("mounting a folder twice needs root and unshare")
    first = Database.open(sqlite_url)
    tried = [*words, sys.executable, "-c", look, f"sqlite:///{other / real.name}"]
    refused = subprocess.run(tried, cwd=ROOT, capture_output=True, text=True, check=False)
    first.close()
    assert "AlreadyOpenError" in refused.stderr


def _tried(database: Database) -> Iterator[str]:
    """Try everything that a forked process must not do, and say what became of it."""
    for deed in (database.read, partial(database.write, "test"), partial(database.rehearse, "test")):
        try:
            deed(lambda session: None)
            yield "done"
        except ForkedError:
            yield "refused"
    database.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system forks no process")
def test_a_forked_process_does_not_share_the_warehouse(sqlite_database: Database) -> None:
    """It would write into the same file with locks that its parent believes to be its own."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.write(writing, " ".join(_tried(sqlite_database)).encode())
        finally:
            os._exit(0)
    os.waitpid(child, 0)
    assert os.read(reading, 100) == b"refused refused refused"
    os.close(reading)
    os.close(writing)
    sqlite_database.write("test", lambda session: session.add(Item(sku="RED", name="red")))
    with pytest.raises(AlreadyOpenError):
        Database.open(sqlite_database.engine.url.render_as_string())


@pytest.mark.parametrize(
    ("free", "whole", "left_mb"),
    [
        (999_000_000, 4_000_000_000, 999),
        (1_500_000_000, 10_000_000_000, None),
        (1_500_000_000, 100_000_000_000, 1500),
        (30_000_000_000, 1_000_000_000_000, None),
    ],
)
def test_a_disk_that_is_nearly_full_is_known_before_it_is(
    sqlite_database: Database, monkeypatch: pytest.MonkeyPatch, free: int, whole: int, left_mb: int | None
) -> None:
    monkeypatch.setattr(storage, "room_on", lambda path: (free, whole))
    assert reach.room_left_mb(sqlite_database) == left_mb


def test_the_room_of_a_server_is_its_own_business(postgres_url: str) -> None:
    database = Database.open(postgres_url)
    assert reach.room_left_mb(database) is None
    database.close()
