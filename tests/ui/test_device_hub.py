import threading

from devices.scan import Scan
from ui.device_hub import DeviceHub


def test_scans_arrive_on_the_thread_of_the_window_in_their_order(qtbot):
    hub, heard = DeviceHub(), []
    hub.scanned.connect(lambda text, symbology, device: heard.append((text, threading.current_thread())))

    def scanner():
        for number in range(500):
            hub.heard(Scan(str(number), "]C1", "bench", 0.0))

    thread = threading.Thread(target=scanner)
    thread.start()
    qtbot.waitUntil(lambda: len(heard) == 500)
    thread.join()
    assert [text for text, _ in heard] == [str(number) for number in range(500)]
    assert {thread for _, thread in heard} == {threading.main_thread()}


def test_the_on_screen_box_speaks_like_a_scanner(qtbot):
    hub = DeviceHub()
    with qtbot.waitSignal(hub.scanned) as heard:
        hub.heard_text("4711", "", "box")
    assert heard.args == ["4711", "", "box"]


def test_states_of_devices_arrive_with_their_cure(qtbot):
    hub = DeviceHub()
    with qtbot.waitSignal(hub.state_changed) as heard:
        hub.heard_state("Labels", "stop", "out of paper", "Put a new roll in.")
    assert heard.args == ["Labels", "stop", "out of paper", "Put a new roll in."]


def test_weights_arrive(qtbot):
    hub = DeviceHub()
    with qtbot.waitSignal(hub.weighed) as heard:
        hub.heard_weight(1240, True)
    assert heard.args == [1240, True]
