"""What kits are made of."""

import builders
import pytest

from fulfilment.items import recipes
from fulfilment.items.recipes import Part, can_be_made, taken_apart
from fulfilment.stock.refusal import RefusedError
from models.database import Database


def test_a_kit_in_a_kit_is_taken_apart_and_each_item_is_named_once() -> None:
    known = {1: (Part(2, 2), Part(9, 1)), 2: (Part(8, 3), Part(9, 1))}
    assert taken_apart(known, 1) == (Part(8, 6), Part(9, 3))


def test_a_kit_that_holds_itself_is_no_recipe() -> None:
    with pytest.raises(ValueError, match="holds itself"):
        taken_apart({1: (Part(2, 1),), 2: (Part(1, 1),)}, 1)


def test_the_scarcest_part_says_how_many_kits_can_be_made() -> None:
    assert can_be_made((Part(8, 2), Part(9, 1)), {8: 7, 9: 5}) == 3
    assert can_be_made((Part(8, 2), Part(9, 1)), {9: 5}) == 0
    assert can_be_made((Part(8, 2),), {8: -4}) == 0


def test_only_sold_kits_are_picked_as_their_parts(database: Database) -> None:
    builders.warehouse(database)

    def work(session) -> None:  # type: ignore[no-untyped-def]
        cup, box = builders.item(session, "CUP"), builders.item(session, "BOX")
        pair = builders.item(session, "PAIR", kit="sold")
        made = builders.item(session, "MADE", kit="assembled")
        gift = builders.item(session, "GIFT", kit="sold")
        recipes.set_parts(session, pair.id, [Part(cup.id, 2)])
        recipes.set_parts(session, made.id, [Part(cup.id, 6)])
        recipes.set_parts(session, gift.id, [Part(pair.id, 3), Part(made.id, 1), Part(box.id, 1)])
        found = recipes.picked_parts(session, [gift.id, made.id, cup.id])
        assert found == {gift.id: (Part(cup.id, 6), Part(made.id, 1), Part(box.id, 1))}

    database.write("test", work)


def test_a_recipe_that_would_hold_its_kit_is_refused_by_name(database: Database) -> None:
    builders.warehouse(database)

    def work(session) -> None:  # type: ignore[no-untyped-def]
        cup = builders.item(session, "CUP")
        inner, outer = builders.item(session, "INNER", kit="sold"), builders.item(session, "OUTER", kit="sold")
        recipes.set_parts(session, inner.id, [Part(cup.id, 1)])
        recipes.set_parts(session, outer.id, [Part(inner.id, 1)])
        with pytest.raises(RefusedError) as refusal:
            recipes.set_parts(session, inner.id, [Part(outer.id, 1)])
        assert str(refusal.value.sentence) == "The kit would hold itself, by its part OUTER"
        with pytest.raises(RefusedError):
            recipes.set_parts(session, inner.id, [Part(inner.id, 1)])

    database.write("test", work)
