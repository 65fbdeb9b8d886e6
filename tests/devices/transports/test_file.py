import pytest

from devices.errors import DeviceError
from devices.transports.file import Settings, connect


def test_each_job_is_a_file_and_names_sort_by_time(tmp_path):
    way = connect(Settings(str(tmp_path / "labels")))
    for number in range(20):
        way.send(b"^XA%d^XZ" % number)
    files = sorted((tmp_path / "labels").iterdir())
    assert [file.read_bytes() for file in files] == [b"^XA%d^XZ" % number for number in range(20)]
    assert all(file.suffix == ".zpl" for file in files)


def test_a_folder_that_cannot_be_made_is_an_error_with_a_cure(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(DeviceError, match="Nothing can be written") as caught:
        connect(Settings(str(tmp_path / "file" / "labels"))).send(b"^XA^XZ")
    assert "Choose a folder" in caught.value.cure
