"""All screens of the window, in the order of the rail. A page at the desk is read from its file when first shown."""

from dataclasses import dataclass
from functools import partial
from typing import Any

from fulfilment.desk import everywhere
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from ui import home_screen, scan_screens, screens
from ui.guide import Guide, GuideSpec
from ui.kit import Kit
from ui.rail import ScreenEntry


@dataclass(frozen=True)
class Page:
    """A page at the desk, told without reading its file."""

    name: str
    """Name by which steps and commands ask for it."""
    title: Text
    """Its title, the word in the rail."""
    icon: str
    """Icon in the rail."""
    key: str = ""
    """Function key that opens it from anywhere."""
    is_at_bottom: bool = False
    """True for what is set up rather than worked with."""
    is_in_rail: bool = True
    """False for pages that are opened by a key, a scan, from another page, or from the page of all others."""
    file: str = ""
    """Its file; the one of its name in `ui/screens` when empty."""

    def entry(self, kit: Kit) -> ScreenEntry:
        """Return what the window needs to show it."""
        create = partial(screens.create, self.file or f"ui.screens.{self.name}", kit)
        flags = {"is_at_bottom": self.is_at_bottom, "is_in_rail": self.is_in_rail}
        return ScreenEntry(self.name, self.title, self.icon, create, self.key, **flags)


_BEFORE_SCANS = (
    Page("orders", Text("orders_page", QT_TRANSLATE_NOOP("orders_page", "Orders")), "orders", key="Ctrl+F2"),
)
_MOST_USED = (
    Page("stock", Text("stock_page", QT_TRANSLATE_NOOP("stock_page", "Stock")), "stock", key="F7"),
    Page("reorder", Text("reorder_page", QT_TRANSLATE_NOOP("reorder_page", "Reorder")), "reorder", key="Ctrl+F8"),
    Page("labels", Text("labels_page", QT_TRANSLATE_NOOP("labels_page", "Labels")), "labels", key="F8"),
)
_OTHERS = (
    Page(
        "walks", Text("walks_page", QT_TRANSLATE_NOOP("walks_page", "Walks")), "pick", key="Ctrl+F5", is_in_rail=False
    ),
    Page(
        "purchases",
        Text("purchases_page", QT_TRANSLATE_NOOP("purchases_page", "Purchases")),
        "truck",
        key="Ctrl+F4",
        is_in_rail=False,
    ),
    Page(
        "advices",
        Text("advices_page", QT_TRANSLATE_NOOP("advices_page", "Announced")),
        "truck",
        key="Ctrl+F1",
        is_in_rail=False,
    ),
    Page(
        "receipts",
        Text("receipts_page", QT_TRANSLATE_NOOP("receipts_page", "Receipts")),
        "receive",
        key="Ctrl+Shift+F6",
        is_in_rail=False,
    ),
    Page(
        "inspections",
        Text("inspections_page", QT_TRANSLATE_NOOP("inspections_page", "Inspection")),
        "search",
        key="Ctrl+Shift+F12",
        is_in_rail=False,
    ),
    Page(
        "returns",
        Text("returns_page", QT_TRANSLATE_NOOP("returns_page", "Returns")),
        "return",
        key="Ctrl+Shift+F4",
        is_in_rail=False,
    ),
    Page(
        "transfers",
        Text("transfers_page", QT_TRANSLATE_NOOP("transfers_page", "Transfers")),
        "truck",
        key="Ctrl+Shift+F11",
        is_in_rail=False,
    ),
    Page(
        "recall",
        Text("recall_page", QT_TRANSLATE_NOOP("recall_page", "Recall")),
        "warning",
        key="Ctrl+Shift+F10",
        is_in_rail=False,
    ),
    Page("moves", Text("moves_page", QT_TRANSLATE_NOOP("moves_page", "Moves")), "move", is_in_rail=False),
    Page("reasons", Text("reasons_page", QT_TRANSLATE_NOOP("reasons_page", "Reasons")), "flag", is_in_rail=False),
    Page(
        "breakdown",
        Text("breakdown_page", QT_TRANSLATE_NOOP("breakdown_page", "Stock by place and lot")),
        "stock",
        is_in_rail=False,
    ),
    Page(
        "claims",
        Text("claims_page", QT_TRANSLATE_NOOP("claims_page", "Claims and promises")),
        "stock",
        is_in_rail=False,
    ),
    Page("items", Text("items_page", QT_TRANSLATE_NOOP("items_page", "Items")), "stock", is_in_rail=False),
    Page("item", Text("item_page", QT_TRANSLATE_NOOP("item_page", "Item")), "stock", is_in_rail=False),
    Page(
        "places",
        Text("places_page", QT_TRANSLATE_NOOP("places_page", "Places")),
        "location",
        key="Ctrl+Shift+F7",
        is_in_rail=False,
    ),
    Page(
        "map",
        Text("map_page", QT_TRANSLATE_NOOP("map_page", "Map")),
        "map",
        key="Shift+F2",
        is_in_rail=False,
        file="ui.screens.floor",
    ),
    Page(
        "counts",
        Text("counts_page", QT_TRANSLATE_NOOP("counts_page", "Counts")),
        "count",
        key="Ctrl+Shift+F8",
        is_in_rail=False,
    ),
    Page(
        "count_accuracy",
        Text("accuracy_page", QT_TRANSLATE_NOOP("accuracy_page", "Accuracy of the books")),
        "count",
        is_in_rail=False,
    ),
    Page(
        "importing",
        Text("importing", QT_TRANSLATE_NOOP("importing", "Files in")),
        "import",
        key="Ctrl+F3",
        is_in_rail=False,
    ),
    Page(
        "file_imports",
        Text("file_imports_page", QT_TRANSLATE_NOOP("file_imports_page", "Imported files")),
        "document",
        key="Ctrl+Shift+F3",
        is_in_rail=False,
    ),
    Page("more", Text("more_page", QT_TRANSLATE_NOOP("more_page", "More")), "plus", key="Shift+F1"),
    Page("devices", Text("shell", QT_TRANSLATE_NOOP("shell", "Devices")), "devices", key="Ctrl+F9", is_at_bottom=True),
    Page(
        "reports",
        Text("reports_page", QT_TRANSLATE_NOOP("reports_page", "Reports")),
        "reports",
        key="Ctrl+F10",
        is_at_bottom=True,
    ),
    Page(
        "settings",
        Text("settings", QT_TRANSLATE_NOOP("settings", "Settings")),
        "settings",
        key="Ctrl+F11",
        is_at_bottom=True,
        file="ui.settings_screen",
    ),
)
PAGES = (*_BEFORE_SCANS, *_MOST_USED, *_OTHERS)
"""Every page at the desk."""


def entries(kit: Kit) -> list[ScreenEntry]:
    """Return every screen that the window can open."""
    scans = {entry.name: entry for entry in scan_screens.entries(kit)}
    return [
        home_screen.entry(kit),
        *(page.entry(kit) for page in _BEFORE_SCANS),
        scans.pop("pick"),
        scans.pop("pack"),
        scans.pop("receive"),
        *(page.entry(kit) for page in _MOST_USED),
        *scans.values(),
        *(page.entry(kit) for page in _OTHERS),
    ]


def guide(kit: Kit) -> Guide:
    """Return what shows scans on the pages at the desk their way."""
    spec = GuideSpec(partial(_belongs_elsewhere, kit), partial(scan_screens.converse, kit, "home"))
    return Guide(kit.operations, kit.tones, spec)


# `Any` is the session, handed on unopened.
def _belongs_elsewhere(kit: Kit, session: Any, text: str, symbology: str, known: frozenset[str]) -> bool:
    return everywhere.belongs_elsewhere(session, kit.house.station_id, text, symbology, known=known)
