"""A closed box weighs what the scale said at the scan that closed it, else what is computed; its card says which."""

import pytest
from journeys.bench import Bench
from journeys.shop import RED, Shop, open_shop
from sqlalchemy import select, update

from fulfilment.queries import papers
from fulfilment.step import Step, Text
from models.database import Database
from models.shipping import CartonType, Parcel

TARE_G = 150


@pytest.fixture
def shop(database: Database) -> Shop:
    shop = open_shop(database)
    shop.database.write("test", lambda session: session.execute(update(CartonType).values(tare_g=TARE_G)))
    return shop


@pytest.fixture
def bench(shop: Shop) -> Bench:
    """SO-1 wants two pieces of 100 g; one of them is in its box."""
    shop.order("SO-1", ("RED", 2))
    bench = Bench(shop.database, "pick")
    bench.pick(shop.walk("SO-1"))
    bench.command("PACK")
    bench.scan("SO-1", RED, shows="scan_item")
    return bench


def weight_on(step: Step) -> Text:
    assert step.card is not None
    fact = next(fact for fact in step.card.facts if str(fact.label) == "Weight")
    assert isinstance(fact.value, Text)
    return fact.value


def parcel(shop: Shop) -> tuple[int, bool]:
    weight_g, is_weighed = shop.rows(select(Parcel.weight_g, Parcel.is_weighed).order_by(Parcel.id.desc()))[0]
    return weight_g, is_weighed


def test_the_weight_of_the_scale_counts_and_the_card_says_so(shop: Shop, bench: Bench) -> None:
    bench.talk.weight_g = 2446
    bench.scan(RED, shows="scan_label")
    assert parcel(shop) == (2446, True)
    assert str(weight_on(bench.step)) == "2.446 kg, from the scale"
    assert str(weight_on(bench.resume())) == "2.446 kg, from the scale"


def test_a_box_that_is_closed_by_command_is_weighed_too(shop: Shop, bench: Bench) -> None:
    bench.talk.weight_g = 261
    bench.command("CLOSEBOX", shows="scan_label")
    assert parcel(shop) == (261, True)


def test_without_a_scale_the_weight_is_computed_and_the_card_says_so(shop: Shop, bench: Bench) -> None:
    bench.scan(RED, shows="scan_label")
    assert parcel(shop) == (TARE_G + 200, False)
    assert str(weight_on(bench.step)) == "0.350 kg, computed"


@pytest.mark.parametrize("weight_g", [-20, 0, TARE_G, TARE_G + 100])
def test_a_scale_on_which_the_whole_box_cannot_stand_is_not_believed(shop: Shop, bench: Bench, weight_g: int) -> None:
    bench.talk.weight_g = weight_g
    bench.scan(RED, shows="scan_label")
    assert parcel(shop) == (TARE_G + 200, False)


def test_only_the_scan_that_closes_the_box_weighs_it(shop: Shop, bench: Bench) -> None:
    bench.talk.weight_g = 900
    bench.scan("NOBODY-KNOWS", says="scan.unknown")
    assert parcel(shop) == (0, False)
    bench.talk.weight_g = None
    bench.scan(RED, shows="scan_label")
    assert parcel(shop) == (TARE_G + 200, False)


def test_a_box_that_was_opened_again_is_weighed_again(shop: Shop, bench: Bench) -> None:
    bench.talk.weight_g = 2446
    bench.scan(RED, shows="scan_label")
    bench.command("UNDO", shows="scan_item")
    assert parcel(shop) == (0, False)
    bench.talk.weight_g = None
    bench.scan(RED, shows="scan_label")
    assert parcel(shop) == (TARE_G + 200, False)


def test_the_label_carries_the_weight_of_the_scale(shop: Shop, bench: Bench) -> None:
    bench.talk.weight_g = 2446
    bench.scan(RED, shows="scan_label")
    parcel_id = shop.rows(select(Parcel.id))[0][0]
    assert shop.database.read(lambda session: papers.shipping_label(session, parcel_id)).weight_g == 2446
