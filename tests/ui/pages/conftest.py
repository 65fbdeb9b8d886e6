"""The window on a small warehouse of its own, without any device."""

import gc
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import builders
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from sqlalchemy.orm import Session

from fulfilment.opening import open_house, sign_on, url_of
from fulfilment.orders import reservation
from fulfilment.search import search_text
from models.item import Supplier
from models.purchase import ReorderRule
from ui.application import Packhouse
from ui.station_settings import StationSettings


def _furnish(session: Session) -> None:
    mug = builders.item(session, "MUG", name="Mug", variant="green", search=search_text("MUG", ["Mug green"]))
    plate = builders.item(session, "PLATE", name="Plate", search=search_text("PLATE", ["Plate"]))
    builders.stock(session, mug.id, builders.bin_at(session, "A-01").id, 5)
    for number, item, pieces in (("1001", mug, 2), ("1002", plate, 9)):
        order = builders.order(session, number, [(item.id, pieces)])
        reservation.promise(session, [order])
    supplier = Supplier(code="POT", name="Pottery")
    session.add(supplier)
    session.flush()
    session.add(ReorderRule(item_id=plate.id, warehouse_id=1, supplier_id=supplier.id, minimum=5, target=10))


@pytest.fixture
def staffed(packhouse: Packhouse) -> Packhouse:
    """The window with somebody signed on: nobody acts unnamed."""
    house = packhouse.kit.house
    house.database.write("sign_on", partial(sign_on, station_id=house.station_id, operator_code="LEAD"))
    return packhouse


@pytest.fixture
def packhouse(qapp: QApplication, tmp_path: Path) -> Iterator[Packhouse]:
    house = open_house(url_of(tmp_path), station="bench-1")
    house.database.write("test", _furnish)
    opened = Packhouse(qapp, house, StationSettings(is_muted=True), tmp_path)
    opened.shell.resize(1366, 768)
    opened.shell.show()
    yield opened
    opened.languages.use("en")
    opened.close()
    house.database.close()
    opened.shell.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
