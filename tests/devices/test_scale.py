import os
import queue
import tty

from devices.scale import ScaleConversation, ScaleSettings, SerialScale
from devices.scales import scale_protocols
from devices.scales.reading import ScaleFault, Status, Weight
from devices.transports.serial_port import Settings
from devices.virtual import VirtualScale


def test_the_first_reading_after_opening_is_dropped():
    readings = []
    conversation = ScaleConversation(scale_protocols()["cas"], readings.append)
    conversation.take(b"GS,  999.0 g\r\nST,GS,  100.0 g\r\nST,GS,  200.0 g\r\nST,G", 1.0)
    conversation.take(b"S,  300.0 g\r\n", 1.1)
    assert readings == [Weight(200, True), Weight(300, True)]


def test_the_question_is_repeated_no_faster_than_four_times_a_second():
    conversation = ScaleConversation(scale_protocols()["toledo_8217"], lambda reading: None)
    assert [conversation.take(b"", at) for at in (0.0, 0.1, 0.24, 0.26)] == [b"W", b"", b"", b"W"]


def test_a_virtual_scale_speaks_as_a_real_one():
    readings = []
    scale = VirtualScale(readings.append)
    scale.put(1250)
    scale.put(1300, is_stable=False)
    scale.put(70_000)
    assert readings == [Weight(1250, True), Weight(1300, False), Status(ScaleFault.OVERLOAD)]


def test_a_scale_on_a_line_is_asked_and_read():
    device, port = os.openpty()
    tty.setraw(port)
    readings: queue.Queue = queue.Queue()
    virtual = VirtualScale(lambda reading: None)
    virtual.put(815)
    scale = SerialScale(ScaleSettings("table", "mt_sics", Settings(os.ttyname(port))), readings.put, lambda state: None)
    scale.start()
    try:
        for _ in range(2):
            os.write(device, virtual.answer(os.read(device, 100)))
        assert readings.get(timeout=5) == Weight(815, True)
    finally:
        scale.stop()
        os.close(device)
        os.close(port)
