"""The scanner's cable at the real window."""

from journeys.shop import RED
from journeys.window.window import SCANNER, Window


def test_a_scanner_pulled_out_is_named_and_works_again_when_it_is_back(window: Window) -> None:
    window.shop.order("SO-1", ("RED", 2))
    window.scan(window.shop.walk("SO-1"), "T-1", "A-1-1", RED, on="pick", shows="scan_item")
    window.bench.scanner.unplug()
    window.wait_until_said(SCANNER, "stop", "Plug the device in")
    window.bench.scanner.plug_in()
    window.wait_until_said(SCANNER, "ready")
    window.scan(RED, says="pick.job_done")


def test_half_a_code_before_the_cable_broke_is_forgotten(window: Window) -> None:
    window.bench.scanner.send(b"]C0SO-")
    window.bench.scanner.unplug()
    window.wait_until_said(SCANNER, "stop")
    window.bench.scanner.plug_in()
    window.wait_until_said(SCANNER, "ready")
    window.scan("BADGE-BORIS", on="home", says="scan.signed_on")
