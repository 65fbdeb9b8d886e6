"""Writes a picture of every screen and of the scan screens in many states, on the demo warehouse, without a display.

python tests/screenshots.py [FOLDER] [--theme light|dark|contrast] [--language en|ru|lv] [--only NAME…] [--docs]

With --docs it writes the few small pictures that the documents show, and nothing else.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from journeys.window.waiting import let_work, until  # noqa: E402
from PySide6.QtCore import QEvent  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402
from sqlalchemy import func, select  # noqa: E402

from fulfilment import commands  # noqa: E402
from fulfilment.demo.build import build  # noqa: E402
from fulfilment.opening import House, open_house, url_of  # noqa: E402
from models.item import Identifier, Item  # noqa: E402
from models.order import Order, OrderLine  # noqa: E402
from models.place import Location  # noqa: E402
from models.purchase import PurchaseLine, PurchaseOrder  # noqa: E402
from models.stock import Balance  # noqa: E402
from models.transit import Transfer  # noqa: E402
from models.work import PickJob  # noqa: E402
from ui.application import DEMO, Packhouse  # noqa: E402
from ui.station_settings import VIRTUAL  # noqa: E402

SIZES = ((1366, 768), (1920, 1080))
BADGE = "FTMARIJA1043"
DOCS = ROOT / "docs" / "screenshots"
IN_DOCS = (
    "home",
    "pick_item",
    "pack_booked",
    "pack_wrong",
    "pack_label",
    "orders_details",
    "stock_details",
    "reorder_details",
)
COLOURS = 128
EXAMPLE = ROOT / "docs" / "example" / "orders.csv"


@dataclass(frozen=True)
class Choice:
    """What was asked for on the command line."""

    folder: Path
    theme: str
    language: str
    only: frozenset[str]
    is_for_docs: bool

    def path(self, name: str, width: int) -> Path | None:
        """Return where a picture goes; none when it is not wanted."""
        if self.is_for_docs:
            return DOCS / f"{name}.png" if name in IN_DOCS and width == SIZES[0][0] else None
        is_wanted = not self.only or any(name.startswith(wanted) for wanted in self.only)
        return self.folder / f"{name}_{width}.png" if is_wanted else None


class Booth:
    """The demo in a window, worked by its virtual scanner and photographed."""

    def __init__(self, application: QApplication, house: House, data: Path, choice: Choice) -> None:
        settings = replace(VIRTUAL, theme=choice.theme, language=choice.language, is_muted=True)
        self.house, self._choice = house, choice
        self.packhouse = Packhouse(application, house, settings, data)
        self.shell = self.packhouse.shell
        self.shell.resize(*SIZES[0])
        self.packhouse.open(DEMO)
        until(lambda: self.packhouse.senses.virtual_printers, "the virtual devices are there")

    def shoot(self, name: str) -> None:
        """Write the window at every size, when everything on it has been read and drawn."""
        for width, height in SIZES:
            path = self._choice.path(name, width)
            if path is None:
                continue
            self.shell.resize(width, height)
            let_work(350)
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            self.shell.grab().save(str(path))
            if self._choice.is_for_docs:
                _make_small(path)

    def scan(self, *texts: str) -> None:
        """Scan texts, each after the answer to the one before."""
        for text in texts:
            self.packhouse.senses.virtual_scanner.scan(text, "")
            let_work(40)
            until(lambda: self.shell._stage.is_idle, f"{text} is answered")

    def command(self, name: str) -> None:
        """Scan a command barcode."""
        self.scan(commands.code_of(name, self.packhouse.kit.installation))

    def open(self, name: str, *, details: bool = False) -> bool:
        """Bring a screen to the front, with its first record chosen; false when there is none of that name."""
        if name not in self.shell._stage.entries:
            print(f"no screen {name}")
            return False
        self.shell.open(name)
        let_work(200)
        if details:
            screen = self.shell.screen_named(name)
            getattr(screen, "listing", screen).show_search("")
            let_work(400)
        return True

    def wanted(self) -> str:
        """The code that the prompt asks for now."""
        step = self.shell.screen_named(self.shell.current).step  # type: ignore[attr-defined]
        if step.state in ("scan_location", "scan_tote"):
            return str(step.prompt).split()[-1]
        assert step.card is not None, step
        return next(fact.value for fact in step.card.facts if str(fact.label) == "SKU")

    def state(self) -> str:
        """Phase of the step in front."""
        return str(self.shell.screen_named(self.shell.current).step.state)  # type: ignore[attr-defined]

    def one(self, query: object) -> str:
        """Return the first value of a query."""
        return str(self.house.database.read(lambda session: session.scalars(query).first()))  # type: ignore[call-overload]

    def close(self) -> None:
        """Close the window."""
        self.packhouse.close()


def at_home(booth: Booth) -> None:
    booth.shoot("home")
    booth.scan(BADGE)
    booth.shoot("home_signed_on")


def picking(booth: Booth) -> None:
    booth.command("PICK")
    if booth.state() != "start":
        booth.command("LEAVE")
    booth.shoot("pick_start")
    booth.scan(booth.one(select(PickJob.code).where(PickJob.state == "open").order_by(PickJob.id)))
    booth.shoot("pick_tote")
    for number in range(1, 31):
        if booth.state() == "give_tote":
            booth.scan(f"T-{number:02d}")
    booth.shoot("pick_place")
    booth.scan("A-01-01-4")
    booth.shoot("pick_wrong_place")
    booth.scan(booth.wanted())
    booth.shoot("pick_item")
    booth.scan(booth.wanted())
    booth.shoot("pick_booked")
    booth.command("LEAVE")


def packing(booth: Booth) -> None:
    lines = func.count(OrderLine.id)
    biggest = select(Order.number).join(OrderLine).where(Order.state == "picked").group_by(Order.id)
    booth.command("PACK")
    if booth.state() != "start":
        booth.command("LEAVE")
    booth.shoot("pack_start")
    booth.scan(booth.one(biggest.order_by(lines.desc(), Order.id)))
    booth.shoot("pack_item")
    booth.scan(booth.wanted())
    booth.shoot("pack_booked")
    booth.scan(booth.one(select(Item.sku).order_by(Item.id)))
    booth.shoot("pack_wrong")
    booth.scan("4750000000000")
    booth.shoot("pack_unknown")
    while booth.state() == "scan_item":
        booth.scan(booth.wanted())
    let_work(1500)
    booth.shoot("pack_label")
    window = booth.packhouse.virtual.open_printer()
    let_work(300)
    path = booth._choice.path("pack_printer", SIZES[1][0])
    if window is not None and path is not None:
        window.grab().save(str(path))
    if window is not None:
        window.hide()


def receiving(booth: Booth) -> None:
    purchase = select(PurchaseOrder.number).where(PurchaseOrder.state == "open").order_by(PurchaseOrder.id)
    number = booth.one(purchase)
    booth.command("RECEIVE")
    booth.shoot("receive_start")
    booth.scan(number)
    booth.shoot("receive_item")
    ordered = select(Identifier.text).join(PurchaseLine, PurchaseLine.item_id == Identifier.item_id)
    booth.scan(booth.one(ordered.join(PurchaseOrder).where(PurchaseOrder.number == number)))
    booth.shoot("receive_booked")


def putting_away(booth: Booth) -> None:
    booth.command("LEAVE")
    booth.command("PUTAWAY")
    booth.shoot("putaway_start")
    booth.command("NEXT")
    booth.shoot("putaway_bins")
    booth.scan("B-01-01-3")
    booth.shoot("putaway_other")
    booth.scan(booth.wanted())
    booth.shoot("putaway_booked")
    booth.command("LEAVE")


def moving(booth: Booth) -> None:
    booth.command("MOVE")
    booth.shoot("move_start")


def counting(booth: Booth) -> None:
    if booth.open("counts"):
        booth.shoot("counts_empty")
        screen = booth.shell.screen_named("counts")
        _press(booth, "Shift+F7")
        booth.shoot("counts_plan")
        screen.drawer.submit()  # type: ignore[attr-defined]
        let_work(1500)
        booth.shoot("counts_open")
    booth.command("COUNT")
    booth.shoot("count_start")
    booth.command("NEXT")
    booth.shoot("count_go")
    booth.scan(str(booth.shell.screen_named("count").step.prompt).split()[-1])  # type: ignore[attr-defined]
    booth.shoot("count_item")
    booth.command("CLOSE")
    booth.command("CLOSE")
    booth.shoot("count_closed")
    booth.scan("FTJANIS1027")
    for _ in range(3):
        booth.command("NEXT")
    if booth.open("counts"):
        for number, view in enumerate(("waiting", "differences", "done"), 2):
            _press(booth, f"Ctrl+{number}")
            booth.shoot(f"counts_{view}")
        _press(booth, "Shift+F10")
        booth.shoot("counts_rules")
    if booth.open("count_accuracy"):
        booth.shoot("count_accuracy")


def _press(booth: Booth, key: str) -> None:
    """Do what a key of the screen in front does."""
    screen = booth.shell.screen_named(booth.shell.current)
    next(hint for hint in screen.hints() if hint.key == key).run()
    let_work(600)


def returning(booth: Booth) -> None:
    sent = select(Order.number).where(Order.state == "shipped").order_by(Order.id.desc()).offset(7)
    number = booth.one(sent)
    booth.command("RETURN")
    booth.shoot("return_start")
    booth.scan(number)
    booth.shoot("return_item")
    goods = select(Item.sku).join(OrderLine, OrderLine.item_id == Item.id).join(Order, Order.id == OrderLine.order_id)
    booth.scan(booth.one(goods.where(Order.number == number).order_by(OrderLine.id)))
    if booth.state() == "scan_lot":
        booth.shoot("return_lot")
        booth.command("NEXT")
    booth.shoot("return_grade")
    booth.command("DAMAGED")
    booth.shoot("return_place")
    booth.command("SCRAP")
    booth.shoot("return_booked")
    booth.command("LEAVE")
    for name in ("returns", "recall"):
        if booth.open(name):
            booth.shoot(name)
            for number_of_view in ("Ctrl+2", "Ctrl+3"):
                _press(booth, number_of_view)
                booth.open(name, details=True)
                booth.shoot(f"{name}_{number_of_view[-1]}")


def transferring(booth: Booth) -> None:
    """Corrections with their reasons, and goods that go to another warehouse."""
    place = select(Location.code).join(Balance, Balance.location_id == Location.id)
    place = place.where(Location.kind == "bin", Balance.on_hand > 5).order_by(Location.sort_key)
    where = booth.one(place)
    item = select(Item.sku).join(Balance, Balance.item_id == Item.id).join(Location, Location.id == Balance.location_id)
    booth.command("ADJUST")
    booth.scan(where, booth.one(item.where(Location.code == where, Balance.on_hand > 5)))
    booth.shoot("adjust_reason")
    booth.scan("51")
    booth.shoot("adjust_sign")
    booth.scan("51-")
    booth.shoot("adjust_booked")
    planned = booth.one(select(Transfer.number).where(Transfer.state == "draft").order_by(Transfer.id))
    booth.command("LOAD")
    booth.scan(planned)
    booth.shoot("load_source")
    screen = booth.shell.screen_named("load")
    booth.scan(next(line.place for line in screen.step.lines if line.place))  # type: ignore[attr-defined]
    booth.shoot("load_item")
    booth.command("LEAVE")
    for name, views in (("transfers", ("Ctrl+1", "Ctrl+2", "Ctrl+3")), ("reasons", ("Ctrl+1", "Ctrl+2"))):
        for key in views if booth.open(name) else ():
            _press(booth, key)
            booth.open(name, details=True)
            booth.shoot(f"{name}_{key[-1]}")
    if booth.open("transfers"):
        for key in ("Shift+F5", "Shift+F6"):
            _press(booth, key)
            booth.shoot(f"transfers_{key[-2:]}")
    if booth.open("reasons"):
        _press(booth, "Shift+F7")
        booth.shoot("reasons_add")


def lists(booth: Booth) -> None:
    incoming = ("purchases", "advices", "receipts", "inspections")
    for name in ("orders", "stock", "reorder", "labels", "walks", *incoming, "moves", "places"):
        if booth.open(name):
            booth.shoot(name)
            booth.open(name, details=True)
            booth.shoot(f"{name}_details")
    for name in ("map", "more"):
        booth.open(name)
        booth.shoot(name)


def knowing_items(booth: Booth) -> None:
    """The list of items, a kit, and the page of an item with a mistake at its field."""
    if not booth.open("items"):
        return
    booth.shoot("items")
    _press(booth, "Ctrl+2")
    booth.open("items", details=True)
    booth.shoot("items_kit")
    _press(booth, "Shift+F6")
    booth.shoot("items_merge")
    booth.open("item")
    page = booth.shell.screen_named("item")
    page.take_scan("SET-BREAKFAST", "", "")
    let_work(800)
    booth.shoot("item_kit")
    page.take_scan("LAMP-OIL", "", "")
    let_work(800)
    page.sheet.forms["trade"].control("customs_code").setText("27 10")  # type: ignore[attr-defined]
    _press(booth, "Shift+F9")
    booth.shoot("item_mistake")
    booth.open("orders")
    booth.shell.screen_named("orders").listing.show_search("FT-SET-1")  # type: ignore[attr-defined]
    let_work(800)
    booth.shoot("orders_kit")
    short = select(Order.number).where(Order.state == "short").order_by(Order.id)
    booth.shell.screen_named("orders").listing.show_search(booth.one(short))  # type: ignore[attr-defined]
    let_work(800)
    booth.shoot("orders_short")
    _press(booth, "Shift+F10")
    booth.shoot("orders_substitute")


def tracking(booth: Booth) -> None:
    """A serial number that is wanted, one that is here already, the dates of a lot, and the question of what to do."""
    booth.command("RECEIVE")
    booth.command("NEXT")
    booth.scan("LAMP-GLOW")
    booth.shoot("receive_serial")
    booth.scan("GL-26-0101")
    booth.shoot("receive_serial_here")
    booth.command("CANCEL")
    booth.command("LEAVE")
    for sku in ("LAMP-GLOW", "CREAM-HAND"):
        booth.open("stock")
        screen = booth.shell.screen_named("stock")
        getattr(screen, "listing", screen).show_search(sku)
        let_work(800)
        booth.shoot(f"stock_of_{sku[:4].lower()}")
    _press(booth, "Shift+F3")
    booth.shoot("stock_lots")


def setting_up(booth: Booth) -> None:
    if booth.open("places"):
        for key, name in (("Shift+F6", "places_status"), ("Shift+F7", "places_capacity"), ("Ctrl+4", "places_held")):
            _press(booth, key)
            booth.shoot(name)
    for name in ("devices", "reports", "settings", "count"):
        if booth.open(name):
            booth.shoot(name)
    if booth.open("importing"):
        booth.shoot("import_start")
        screen = booth.shell.screen_named("importing")
        screen.open_path(EXAMPLE)  # type: ignore[attr-defined]
        let_work(500)
        booth.shoot("import_matched")
        screen.try_it()  # type: ignore[attr-defined]
        let_work(800)
        booth.shoot("import_tried")
        files(booth)
    booth.open("pack")
    booth.shell._keys.show_help()
    booth.shoot("help")


def files(booth: Booth) -> None:
    path = booth.packhouse.kit.data / "shop_orders.csv"
    rows = (f"S-{number};{booth.one(select(Item.sku).where(Item.id == number))};{number}\n" for number in range(1, 40))
    path.write_text("Order number;SKU;Quantity\n" + "".join(rows) + "S-40;NONE;1\n", encoding="utf-8")
    screen = booth.shell.screen_named("importing")
    screen.open_path(path)  # type: ignore[attr-defined]
    until(lambda: screen.opened.path == path, "the file is read")  # type: ignore[attr-defined]
    screen.take_it()  # type: ignore[attr-defined]
    until(lambda: screen.undo.is_offered, "the file is taken in")  # type: ignore[attr-defined]
    booth.shoot("import_taken")
    booth.open("file_imports", details=True)
    booth.shoot("files_details")
    screen = booth.shell.screen_named("file_imports")
    screen.ask_undo((screen.current_id,))  # type: ignore[attr-defined]
    let_work(200)
    booth.shoot("files_question")
    screen.drawer.submit()  # type: ignore[attr-defined]
    let_work(1500)
    booth.shoot("files_undone")


SERIES: tuple[Callable[[Booth], None], ...] = (
    at_home,
    picking,
    packing,
    receiving,
    putting_away,
    moving,
    counting,
    returning,
    transferring,
    lists,
    knowing_items,
    tracking,
    setting_up,
)


def main(choice: Choice) -> None:
    """Write all pictures."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    (DOCS if choice.is_for_docs else choice.folder).mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        house = open_house(
            url_of(Path(folder)), station="bench-1", fill=partial(build, today=datetime.now().astimezone().date())
        )
        booth = Booth(application, house, Path(folder), choice)
        try:
            for series in SERIES:
                series(booth)
        finally:
            booth.close()
            house.database.close()


def _make_small(path: Path) -> None:
    """Write a picture again with a few colours: a third of the bytes, and nobody sees it."""
    from PIL import Image

    with Image.open(path) as picture:
        small = picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    small.save(path, optimize=True)


def _parsed() -> Choice:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "build" / "screenshots")
    parser.add_argument("--theme", default="light", choices=("light", "dark", "contrast"))
    parser.add_argument("--language", default="en", choices=("en", "ru", "lv"))
    parser.add_argument("--only", nargs="*", default=())
    parser.add_argument("--docs", action="store_true")
    words = parser.parse_args()
    return Choice(words.folder, words.theme, words.language, frozenset(words.only), words.docs)


if __name__ == "__main__":
    main(_parsed())
