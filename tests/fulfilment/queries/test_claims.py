"""Claims, promises and deliveries are listed with their document and with who made them."""

import pytest
from sqlalchemy.orm import Session

from fulfilment.queries import claims, stock
from fulfilment.queries.claims import ClaimRow
from fulfilment.queries.listing import Filter, Sort
from models.database import Database


def _rows(day: Database, view: str = "all", text: str = "", *, is_descending: bool = False) -> list[ClaimRow]:
    def ask(session: Session) -> list[ClaimRow]:
        return claims.rows(session, claims.ids(session, Filter(text, view, 1), Sort("what", is_descending)))

    return day.read(ask)


def test_a_claim_names_order_bin_and_who_released_it(day: Database) -> None:
    (claim,) = _rows(day, "claims")
    assert (claim.sku, claim.document, claim.place, claim.pieces, claim.lot) == ("MUG", "1002", "A-01", 1, "")
    assert claim.at is not None


def test_promises_name_their_orders(day: Database) -> None:
    assert {(row.document, row.pieces) for row in _rows(day, "promises", "mug")} == {("1004", 1), ("1005", 1)}


def test_deliveries_name_what_is_still_to_come(day: Database) -> None:
    assert [(row.sku, row.document, row.pieces) for row in _rows(day, "deliveries")] == [("PLATE", "PO-1", 4)]


@pytest.mark.parametrize("sku", ["MUG", "PLATE"])
def test_what_is_listed_adds_up_to_the_figures_of_the_stock(day: Database, sku: str) -> None:
    (row,) = day.read(lambda session: stock.rows(session, stock.ids(session, Filter(sku)), 1))
    sums = [sum(claim.pieces for claim in _rows(day, view, sku)) for view in claims.VIEWS[1:]]
    assert sums == [row.allocated, row.reserved, row.incoming]


def test_all_are_listed_by_sort_either_way(day: Database) -> None:
    sorts = [row.sort for row in _rows(day)]
    assert sorts == sorted(sorts, key=claims.VIEWS.index)
    assert [row.sort for row in _rows(day, is_descending=True)] == sorted(sorts, key=claims.VIEWS.index, reverse=True)
