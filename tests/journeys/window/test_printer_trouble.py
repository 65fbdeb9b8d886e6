"""A printer that does not print, seen from the window: named with its cure, and work goes on by itself."""

import pytest
from journeys.shop import RED
from journeys.window.waiting import let_work, until
from journeys.window.window import Window
from printer9100 import Fault, Wire

PRINTER = "zebra"


def pack_one(window: Window) -> None:
    """Pick and pack an order of one piece; its label is wanted."""
    window.shop.order("SO-1", ("RED", 1))
    window.scan(window.shop.walk("SO-1"), "T-1", "A-1-1", RED, on="pick", says="pick.job_done")
    window.command("PACK", on="pack")
    window.scan("T-1", RED, says="pack.item", shows="scan_label")


def test_a_printer_without_paper_is_named_and_goes_on_by_itself(window: Window) -> None:
    window.wait_until_said(PRINTER, "ready")
    window.bench.printer.fault = Fault.PAPER_OUT
    window.wait_until_said(PRINTER, "stop", "Load a roll")
    pack_one(window)
    assert "Printing on zebra" in str(window.step.detail)
    assert window.bench.printer.labels == []
    window.bench.printer.fault = Fault.NONE
    window.wait_until_said(PRINTER, "ready")
    window.stick_on_label(1, says="pack.order_done")
    assert window.shop.state("SO-1") == "shipped"


def test_a_printer_that_is_off_is_named_and_prints_when_it_is_back(window: Window) -> None:
    window.wait_until_said(PRINTER, "ready")
    window.bench.printer.wire = Wire.REFUSE
    window.wait_until_said(PRINTER, "stop")
    pack_one(window)
    window.bench.printer.wire = Wire.GOOD
    until(lambda: len(window.bench.printer.labels) == 1, "the label comes out")
    window.stick_on_label(1, says="pack.order_done")


def test_the_step_says_when_the_label_is_out_and_keeps_the_notice(window: Window) -> None:
    pack_one(window)
    until(lambda: "Stick it on box 1" in str(window.step.detail), "the step says that the label is out")
    assert window.said == "pack.item"


def test_a_label_that_may_be_torn_asks_to_be_scanned(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reports.print_lane.PROOF_S", 1.0)
    window.wait_until_said(PRINTER, "ready")
    window.bench.printer.wire = Wire.RESET
    window.bench.printer.reset_after = 200
    pack_one(window)
    until(lambda: "Is there a readable label?" in str(window.step.detail), "the step asks", timeout_s=30)
    window.bench.printer.wire = Wire.GOOD
    window.command("REPRINT", says="pack.reprinted")
    window.stick_on_label(1, says="pack.order_done")


def test_a_label_is_printed_at_once_and_not_at_the_next_look(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    window.wait_until_said(PRINTER, "ready")
    monkeypatch.setattr("reports.print_lane.POLL_S", 60.0)
    let_work(1100)
    pack_one(window)
    window.label_codes(1)
