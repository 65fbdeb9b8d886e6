"""Items at the desk: enter, change, retire, bring back, merge, assemble, take apart, and substitute in an order."""

from collections.abc import Iterable, Sequence
from dataclasses import fields

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fulfilment import merging, retiring
from fulfilment.bench import Bench
from fulfilment.desk.answer import Answer, done
from fulfilment.desk.item_form import SECTIONS, CodeRow, ItemForm, PartRow, Trade
from fulfilment.desk.item_mistakes import Mistakes, country, customs_digits, minor, mistakes, shown_minor
from fulfilment.items import recipes, substitutes
from fulfilment.items.recipes import Part
from fulfilment.orders import substituting
from fulfilment.search import search_text
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock import assembling, lots, tracking
from fulfilment.stock.refusal import RefusedError
from models import journal
from models.item import Identifier, Item, KitPart, Lot, Substitute
from models.place import Location, Warehouse
from models.stock import Balance

KINDS = ("item.save", "item.retire", "item.bring_back", "item.merge", assembling.ASSEMBLE, assembling.TAKE_APART)
"""Operations of the page that undo takes back."""
BAD = "item.bad."
"""How the ids of refusals begin that belong to a field: the name of the field follows."""
_CHANGES = ("stock", "orders", "picks", "receipts", "reorder")
_OWN = frozenset(field.name for field in fields(Trade)) - {"price", "cost"}


def load(session: Session, item_id: int) -> ItemForm:
    """Return what the page shows of an item."""
    item = session.get_one(Item, item_id)
    sections = {
        name: section(**{each.name: getattr(item, each.name) for each in fields(section) if hasattr(item, each.name)})
        for name, section in SECTIONS.items()
        if section is not Trade
    }
    money = {"price": item.price_minor, "cost": item.cost_minor}
    shown = {name: shown_minor(value, item.currency) for name, value in money.items()}
    trade = Trade(**{name: getattr(item, name) for name in _OWN}, **shown)
    codes = session.scalars(select(Identifier).where(Identifier.item_id == item_id).order_by(Identifier.id))
    parts = session.execute(
        select(Item.sku, KitPart.quantity)
        .join(KitPart, KitPart.part_id == Item.id)
        .where(KitPart.kit_id == item_id)
        .order_by(KitPart.id)
    )
    instead = (
        select(Item.sku)
        .join(Substitute, Substitute.substitute_id == Item.id)
        .where(Substitute.item_id == item_id)
        .order_by(Substitute.rank)
    )
    return ItemForm(
        **sections,
        trade=trade,
        codes=tuple(CodeRow(**{each.name: getattr(code, each.name) for each in fields(CodeRow)}) for code in codes),
        parts=tuple(PartRow(row.sku, row.quantity) for row in parts),
        substitutes=tuple(session.scalars(instead)),
    )


def id_of(session: Session, sku: str) -> int | None:
    """Return the item of a SKU."""
    return session.scalar(select(Item.id).where(Item.sku == sku))


def blank(session: Session, warehouse_id: int) -> ItemForm:
    """Return the page of an item that is to be entered."""
    return ItemForm(trade=Trade(currency=session.get_one(Warehouse, warehouse_id).currency))


def save(session: Session, bench: Bench, form: ItemForm, item_id: int | None = None) -> Answer:
    """Store what the page says of an item, or enter a new one.

    Raises:
        RefusedError: for the first thing that is wrong; its id names the field. Nothing is changed then.
    """
    _refuse(mistakes(form))
    item = session.get_one(Item, item_id, with_for_update=True) if item_id is not None else None
    wanted = _columns(form)
    _refuse(_taken(session, form, item))
    if item is not None:
        _refuse(_fixed(session, item, wanted))
    journal.describe(session, "item.save", reason=str(wanted["sku"])[:60])
    is_new = item is None
    if item is None:
        item = Item(**wanted)
        session.add(item)
        session.flush()
        session.add(Lot(item_id=item.id))
    days = (item.removal_days, item.best_before_days)
    for name, value in wanted.items():
        if getattr(item, name) != value:
            setattr(item, name, value)
    if days != (item.removal_days, item.best_before_days):
        lots.restate(session, item, *days)
    names = (item.name, item.name_ru, item.name_lv, item.variant, item.variant_ru, item.variant_lv)
    item.search = search_text(item.sku, names, (item.product,))
    _write_codes(session, item.id, form.codes)
    part_of = _ids(session, [part.sku for part in form.parts], "parts")
    recipes.set_parts(session, item.id, [Part(part_of[part.sku], part.pieces) for part in form.parts])
    instead = _ids(session, form.substitutes, "substitutes")
    substitutes.set_substitutes(session, item.id, [instead[sku] for sku in form.substitutes])
    session.flush()
    text = _ENTERED if is_new else _SAVED
    return done("item.saved", text.with_values(sku=item.sku), *_CHANGES)


def retire(session: Session, bench: Bench, item_id: int) -> Answer:
    """Take an item out of use. Raises RefusedError while something names it."""
    item = retiring.retire(session, item_id)
    return done("item.retired", _RETIRED.with_values(sku=item.sku), *_CHANGES, detail=_HISTORY_STAYS)


def bring_back(session: Session, bench: Bench, item_id: int) -> Answer:
    """Take an item into use again. Raises RefusedError for one that went into another."""
    item = retiring.bring_back(session, item_id)
    return done("item.back", _BACK.with_values(sku=item.sku), *_CHANGES)


def merge(session: Session, bench: Bench, item_id: int, into_id: int) -> Answer:
    """Let an item go into another. Raises RefusedError while claims or open work name it."""
    result = merging.merge(session, item_id, into_id)
    text = _MERGED.with_values(sku=result.sku, into=result.into)
    return done("item.merged", text, *_CHANGES, detail=what_merging_does(result))


def what_merging_does(plan: merging.Plan) -> Text:
    """Return in words what merging does."""
    return _MOVES.with_values(
        pieces=plan.pieces,
        places=plan.places,
        codes=plan.codes,
        purchases=plan.purchases,
        orders=plan.orders,
    )


def merging_with(session: Session, item_id: int, sku: str) -> tuple[int, merging.Plan]:
    """Return the item of a SKU or code, and what merging into it would do. Raises RefusedError when it cannot be."""
    into_id = _ids(session, [sku.strip()], "into")[sku.strip()]
    return into_id, merging.plan(session, item_id, into_id)


def assemble(session: Session, bench: Bench, item_id: int, place: str, pieces: int) -> Answer:
    """Make kits of the parts in a place. Raises RefusedError when a part is missing there."""
    location = _place(session, bench, place)
    journal.describe(session, assembling.ASSEMBLE, reason=location.code)
    assembling.assemble(session, item_id, location.id, pieces)
    sku = session.get_one(Item, item_id).sku
    return done("item.assembled", _ASSEMBLED.with_values(n=pieces, sku=sku, place=location.code), "stock")


def take_apart(session: Session, bench: Bench, item_id: int, place: str, pieces: int) -> Answer:
    """Make parts of the kits in a place. Raises RefusedError and StockRefusedError when that cannot be."""
    location = _place(session, bench, place)
    journal.describe(session, assembling.TAKE_APART, reason=location.code)
    assembling.take_apart(session, item_id, location.id, pieces)
    sku = session.get_one(Item, item_id).sku
    return done("item.taken_apart", _TAKEN_APART.with_values(n=pieces, sku=sku, place=location.code), "stock")


def substitute(session: Session, bench: Bench, order_line_id: int, substitute_id: int, pieces: int) -> Answer:
    """Send another item for what is missing of an order line. Raises RefusedError when it is not missing."""
    made = substituting.substitute(session, order_line_id, substitute_id, pieces)
    assert made.replaces_item_id is not None
    wanted, sent = session.get_one(Item, made.replaces_item_id).sku, session.get_one(Item, made.item_id).sku
    text = _SUBSTITUTED.with_values(n=pieces, sku=sent, wanted=wanted)
    return done("order.substituted", text, "orders", "stock", "picks")


def _columns(form: ItemForm) -> dict[str, object]:
    """Return the columns of an item as the form has them."""
    found: dict[str, object] = {}
    for name in SECTIONS:
        section = getattr(form, name)
        for each in fields(section):
            value = getattr(section, each.name)
            found[each.name] = value.strip() if isinstance(value, str) else value
    currency = form.trade.currency.strip().upper()
    found["currency"] = currency
    found["origin_country"] = country(form.trade.origin_country)
    found["customs_code"] = customs_digits(form.trade.customs_code)
    for name in ("price", "cost"):
        found[f"{name}_minor"] = minor(str(found.pop(name)), currency)
    return found


def _refuse(found: Mistakes) -> None:
    for name, text in found.items():
        raise RefusedError(BAD + name, text, cure=_NOTHING)


def _taken(session: Session, form: ItemForm, item: Item | None) -> Mistakes:
    """Return what other items have already: the SKU, or one of the codes."""
    own = item.id if item is not None else 0
    sku = form.names.sku.strip()
    if session.scalar(select(Item.id).where(Item.sku == sku, Item.id != own)) is not None:
        return {"sku": _SKU_TAKEN.with_values(sku=sku)}
    texts = [code.text for code in form.codes]
    coded = select(Identifier.text, Item.sku).join(Item, Item.id == Identifier.item_id)
    others = session.execute(coded.where(Identifier.text.in_(texts), Item.id != own).limit(1)).first()
    named = session.execute(select(Item.sku, Item.sku).where(Item.sku.in_(texts), Item.id != own).limit(1)).first()
    taken = others or named
    return {"codes": _CODE_TAKEN.with_values(code=taken[0], sku=taken[1])} if taken else {}


def _fixed(session: Session, item: Item, wanted: dict[str, object]) -> Mistakes:
    """Return what cannot be changed while pieces are there."""
    forbidden = tracking.what_forbids(session, item, str(wanted["tracking"]))
    if forbidden is not None:
        return {"tracking": forbidden}
    names = ["measure"] if wanted["measure"] != item.measure else []
    if wanted["kit"] == recipes.SOLD != item.kit:
        names.append("kit")
    if not names:
        return {}
    there = select(func.coalesce(func.sum(Balance.on_hand), 0)).where(Balance.item_id == item.id)
    pieces = session.scalar(there) or 0
    return {names[0]: _IN_STOCK.with_values(n=pieces)} if pieces else {}


def _write_codes(session: Session, item_id: int, codes: Iterable[CodeRow]) -> None:
    rows = {row.text: row for row in session.scalars(select(Identifier).where(Identifier.item_id == item_id))}
    wanted = {code.text: code for code in codes}
    for text, row in rows.items():
        if text not in wanted:
            session.delete(row)
    for text, code in wanted.items():
        columns = {each.name: getattr(code, each.name) for each in fields(CodeRow)}
        known = rows.get(text)
        if known is None:
            session.add(Identifier(item_id=item_id, **columns))
            continue
        for name, value in columns.items():
            if getattr(known, name) != value:
                setattr(known, name, value)


def _ids(session: Session, texts: Sequence[str], field: str) -> dict[str, int]:
    """Return the items in use by SKU. Raises RefusedError at the field for one that is not there."""
    rows = session.execute(select(Item.sku, Item.id).where(Item.sku.in_(list(texts)), Item.is_active))
    found = {row.sku: row.id for row in rows}
    missing = next((text for text in texts if text not in found), None)
    _refuse({} if missing is None else {field: _NO_ITEM.with_values(sku=missing)})
    return found


def _place(session: Session, bench: Bench, code: str) -> Location:
    place = session.scalars(
        select(Location).where(Location.code == code.strip(), Location.warehouse_id == bench.warehouse_id)
    ).first()
    if place is None:
        raise RefusedError("item.no_place", _NO_PLACE.with_values(place=code.strip()), cure=_NOTHING)
    return place


def _t(source: str) -> Text:
    return Text("items", source)


_ENTERED = _t(QT_TRANSLATE_NOOP("items", "{sku} is entered"))
_SAVED = _t(QT_TRANSLATE_NOOP("items", "{sku} is saved"))
_RETIRED = _t(QT_TRANSLATE_NOOP("items", "{sku} is out of use"))
_HISTORY_STAYS = _t(
    QT_TRANSLATE_NOOP("items", "Its history stays, under the view Out of use, and it can be brought back.")
)
_BACK = _t(QT_TRANSLATE_NOOP("items", "{sku} is in use again"))
_MERGED = _t(QT_TRANSLATE_NOOP("items", "{sku} went into {into}"))
_MOVES = _t(
    QT_TRANSLATE_NOOP(
        "items",
        "{pieces} pieces in {places} places, {codes} codes, {purchases} purchase orders and {orders} orders go over.",
    )
)
_ASSEMBLED = _t(QT_TRANSLATE_NOOP("items", "{n} × {sku} assembled in {place}"))
_TAKEN_APART = _t(QT_TRANSLATE_NOOP("items", "{n} × {sku} taken apart in {place}"))
_SUBSTITUTED = _t(QT_TRANSLATE_NOOP("items", "{n} × {sku} go in place of {wanted}"))
_SKU_TAKEN = _t(QT_TRANSLATE_NOOP("items", "There is an item {sku} already."))
_CODE_TAKEN = _t(QT_TRANSLATE_NOOP("items", "“{code}” stands for item {sku} already."))
_IN_STOCK = _t(QT_TRANSLATE_NOOP("items", "This cannot be changed while {n} are in stock."))
_NO_ITEM = _t(QT_TRANSLATE_NOOP("items", "There is no item {sku} in use."))
_NO_PLACE = _t(QT_TRANSLATE_NOOP("items", "There is no place {place} here."))
_NOTHING = _t(QT_TRANSLATE_NOOP("items", "Nothing was changed."))
