from ui.scan_order import ScanOrder


class Screen:
    """Decides about every scan until it is told."""

    def __init__(self):
        self.is_deciding, self.taken = False, []
        self.order = ScanOrder(lambda: self.is_deciding, self.take)

    def take(self, heard):
        self.taken.append(heard.text)
        self.is_deciding = True

    def answer(self):
        self.is_deciding = False
        self.order.go_on()


def test_a_scan_is_handed_on_at_once():
    screen = Screen()
    screen.order.take("1", "", "")
    assert screen.taken == ["1"]


def test_scans_wait_for_the_answer_to_the_one_before():
    screen = Screen()
    for text in "123":
        screen.order.take(text, "", "")
    assert (screen.taken, len(screen.order)) == (["1"], 2)
    screen.answer()
    assert screen.taken == ["1", "2"]
    screen.answer()
    assert (screen.taken, len(screen.order)) == (["1", "2", "3"], 0)
