import json
from pathlib import Path

import pytest

from devices.scales import scale_protocols
from devices.scales.reading import FAULT_SENTENCES, ScaleFault, Status, Weight, grams

DATA = next(
    (folder for parent in Path(__file__).resolve().parents if (folder := parent / "shared/data/scales").is_dir()), None
)
PROTOCOLS = scale_protocols()


def parse(protocol: str, frame: bytes):
    return PROTOCOLS[protocol].parse(frame)


@pytest.mark.parametrize(
    ("frame", "reading"),
    [
        (b"S S     100.00 g", Weight(100, True)),
        (b"S D     129.57 g\r\n", Weight(130, False)),
        (b"S S      1.234 kg", Weight(1234, True)),
        (b"S S     -12.50 g", Weight(-13, True)),
        (b"S I", Status(ScaleFault.NOT_READY)),
        (b"S +", Status(ScaleFault.OVERLOAD)),
        (b"S -", Status(ScaleFault.UNDERLOAD)),
        (b"ES", Status(ScaleFault.BAD_COMMAND)),
        (b"S S    100.", None),
        (b"100.00 g", None),
        (b"\xff\xfe", None),
    ],
)
def test_mt_sics(frame, reading):
    assert parse("mt_sics", frame) == reading


@pytest.mark.parametrize(
    ("frame", "reading"),
    [
        (b"\x0201.25", Weight(1250, True)),
        (b"\x02 0.360N", Weight(360, True)),
        (b"\x02?a", Status(ScaleFault.MOVING)),
        (b"\x02?b", Status(ScaleFault.OVERLOAD)),
        (b"\x02?d", Status(ScaleFault.UNDERLOAD)),
        (b"\x02?`", Status(ScaleFault.NOT_READY)),
        (b"01.25", None),
        (b"\x02", None),
    ],
)
def test_toledo_8217(frame, reading):
    assert parse("toledo_8217", frame) == reading


@pytest.mark.parametrize(
    ("frame", "reading"),
    [
        (b"ST,GS,   245.6 g", Weight(246, True)),
        (b"US,NT,-  1.500kg", Weight(-1500, False)),
        (b"ST,+00123.45  g", Weight(123, True)),
        (b"ST,GS    20.7g  ", Weight(21, True)),
        (b"OL", Status(ScaleFault.OVERLOAD)),
        (b",GS,   245.6 g", None),
    ],
)
def test_cas(frame, reading):
    assert parse("cas", frame) == reading


@pytest.mark.parametrize(
    ("frame", "reading"),
    [(b"   0.360 kg    G", Weight(360, True)), (b"   1.640 kg   ?N", Weight(1640, False)), (b"   0.360 kg   ", None)],
)
def test_ohaus(frame, reading):
    assert parse("ohaus", frame) == reading


@pytest.mark.skipif(DATA is None, reason="the captured streams of real scales are not on this machine")
@pytest.mark.parametrize(
    ("protocol", "capture"),
    [
        ("ohaus", "DEFENDER3000/DEFENDER3000_hex.txt"),
        ("cas", "TScaleQHW/QHW.txt"),
        ("cas", "TScaleQHW/QHW2.txt"),
    ],
)
def test_streams_of_real_scales_are_read_whole(protocol, capture):
    expected = json.loads((DATA / "captures_expected.json").read_text())[capture]
    stream = (DATA / "captures" / capture).with_name(expected["bin"]).read_bytes()
    frames = [frame for frame in stream.split(PROTOCOLS[protocol].frame_end) if frame]
    readings = [parse(protocol, frame) for frame in frames]
    weights = [reading for reading in readings if isinstance(reading, Weight)]
    assert len(weights) == expected["frames_parsed"]
    assert len(readings) - len(weights) == expected["n_unparsed"]
    assert sum(not weight.is_stable for weight in weights) == expected["unstable"]
    unit = expected["readings"][0][1]
    assert {weight.weight_g for weight in weights} == {grams(str(number), unit) for number, *_ in expected["readings"]}


@pytest.mark.parametrize(
    ("number", "unit", "weight_g"), [("1", "lb", 454), ("2.5", "oz", 71), ("x", "g", None), ("1", "stone", None)]
)
def test_units(number, unit, weight_g):
    assert grams(number, unit) == weight_g


def test_every_fault_has_its_sentence():
    assert set(FAULT_SENTENCES) == set(ScaleFault)
