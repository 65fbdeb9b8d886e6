"""Boxes: numbered within their shipment, with a valid SSCC, weighed by what is in them."""

import pytest
from journeys.bench import Bench
from journeys.shop import RED, Shop, open_shop
from sqlalchemy import select
from stdnum import ean

from fulfilment.packing import bundle, parcels
from models.database import Database
from models.shipping import Parcel


@pytest.fixture
def shop(database: Database) -> Shop:
    return open_shop(database)


def test_an_sscc_has_eighteen_digits_the_company_and_a_check_digit(shop: Shop) -> None:
    codes = shop.database.write("test", lambda session: [parcels.next_sscc(session) for _ in range(50)])
    assert len(set(codes)) == 50
    for code in codes:
        assert (len(code), code[:8]) == (18, "04750000")
        assert ean.calc_check_digit(code[:-1]) == code[-1]


def test_boxes_of_a_shipment_are_counted_and_weigh_what_is_in_them(shop: Shop) -> None:
    shop.order("SO-1", ("RED", 3))
    bench = Bench(shop.database, "pick")
    bench.pick(shop.walk("SO-1"))
    bench.command("PACK")
    bench.scan("SO-1", RED, RED)
    bench.command("CLOSEBOX")
    bench.scan(bench.newest_label(), RED)
    first, second = shop.rows(select(Parcel.number, Parcel.weight_g, Parcel.shipment_id).order_by(Parcel.id))
    assert (first[0], second[0], first[2]) == (1, 2, second[2])
    assert first[1] - second[1] == 100
    assert second[1] > 100


def test_pieces_are_taken_from_the_first_totes_first() -> None:
    from types import SimpleNamespace

    sources = [SimpleNamespace(quantity=quantity) for quantity in (2, 1, 5)]
    assert [part for _, part in bundle.shared_out(sources, 4)] == [2, 1, 1]  # type: ignore[arg-type]
