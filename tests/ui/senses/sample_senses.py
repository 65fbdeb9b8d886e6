"""Senses without a database: virtual devices, and printers whose lanes do nothing."""

from pathlib import Path

from devices.label import Barcode, Label, Symbol, TextBox
from devices.languages import zpl
from devices.status import PrinterState, status_of
from devices.virtual_printer import VirtualPrinter
from fulfilment.desk.answer import done
from fulfilment.step import plain
from reports.typeface import LABEL_FONTS
from ui.device_hub import DeviceHub
from ui.printers import OnStatus, Printers
from ui.senses import Senses
from ui.settings_panels.warehouse import Finding, PaperOffer, WarehouseJobs
from ui.station_settings import VIRTUAL, PrinterSettings, ScannerSettings, StationSettings
from ui.warehouse_profile import WarehouseProfile

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
MANY = StationSettings(
    printers=(
        PrinterSettings("Demo printer", transport="virtual"),
        PrinterSettings("Zebra at the door", transport_values={"host": "10.0.0.41"}),
        PrinterSettings("Queue in the office", transport="cups"),
    ),
    scanners=(ScannerSettings("Demo scanner", "virtual"), ScannerSettings("Hand scanner 2", "/dev/ttyUSB9")),
    scale_port="virtual",
)
PROFILE = WarehouseProfile(
    name="Riga, Main hall",
    company="Meža māja SIA",
    street="Ganību dambis 24a",
    postcode="LV-1005",
    city="Rīga",
    country="LV",
    phone="+371 67 000 000",
    company_prefix="4750123",
)
JOBS = WarehouseJobs(
    load_profile=lambda session: PROFILE,
    save_profile=lambda profile: lambda session: done("settings.saved", plain("Saved")),
    papers=tuple(
        PaperOffer(plain(word), lambda: None) for word in ("Command sheet", "Operator badges", "Location labels")
    ),
    verify=lambda session: Finding(plain("The books are right: 20,418 moves, 4,070 balances.")),
    back_up=lambda session: Finding(plain("Copied and checked: packhouse-2026-11-22.db")),
)
STATUSES = {
    "Demo printer": status_of(PrinterState.READY),
    "Zebra at the door": status_of(PrinterState.PAPER_OUT),
    "Queue in the office": status_of(PrinterState.CANNOT_TELL),
}
SSCC = "(00)106141411234567897"


def printers_of(settings: StationSettings, on_status: OnStatus) -> Printers:
    """Return printers that only exist on the screen and print what is sent to them at once."""
    names = [row.name for row in settings.printers if row.transport == "virtual"]
    return Printers([], {name: VirtualPrinter(name) for name in names})


def senses(hub: DeviceHub, settings: StationSettings = VIRTUAL) -> Senses:
    return Senses(settings, hub, printers_of)


def label(order: str = "20418", sscc: str = SSCC) -> Label:
    """Return something like a shipping label."""
    return Label(
        101.6,
        152.4,
        (
            TextBox(4, 4, 90, 8, "Packhouse · Riga, Main hall", 5, bold=True),
            TextBox(4, 20, 90, 24, "Anna Bērziņa\nBrīvības iela 33-4\nRīga LV-1010", 6, lines=3),
            TextBox(4, 52, 90, 10, f"Order {order}", 8, bold=True),
            Barcode(4, 66, 50, 14, Symbol.CODE128, f"P-{order}"),
            Barcode(1, 110, 99, 32, Symbol.GS1_128, sscc, caption=True),
        ),
        "shipping",
    )


def zpl_of(drawn: Label) -> bytes:
    return zpl.encode(drawn, LABEL_FONTS, zpl.Settings())
