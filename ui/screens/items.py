"""The items: what each is made of and packed in, and what can be done with it: enter, merge, retire, assemble."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from fulfilment.desk import everywhere
from fulfilment.desk import items as desk
from fulfilment.desk.item_form import CodeRow
from fulfilment.merging import Plan
from fulfilment.queries import items, scanned
from fulfilment.queries.items import UNIT_WORDS, ItemDetails, ItemRow, PartLine
from fulfilment.step import QT_TRANSLATE_NOOP, Text, plain
from fulfilment.stock.refusal import RefusedError
from ui.columns import CellKind, Column, EmptyState, ListAction, ListSpec, SavedView
from ui.details import DetailRow, Details, DetailSection
from ui.drawer import AskedField, Question
from ui.formats import Formats
from ui.kit import Kit
from ui.ports import Job
from ui.screens.desk import DeskScreen, asked_of, here, named, undo_action


def _t(source: str, **values: object) -> Text:
    return Text("items_page", source).with_values(**values)


_TITLE = _t(QT_TRANSLATE_NOOP("items_page", "Items"))
_COLUMNS = (
    Column("sku", _t(QT_TRANSLATE_NOOP("items_page", "SKU")), 220, CellKind.BOLD),
    Column("full_name", _t(QT_TRANSLATE_NOOP("items_page", "Item")), 280, stretches=True),
    Column("product", _t(QT_TRANSLATE_NOOP("items_page", "Product")), 150, is_sortable=False),
    Column("words", _t(QT_TRANSLATE_NOOP("items_page", "What is special")), 220, is_sortable=False),
    Column("codes", _t(QT_TRANSLATE_NOOP("items_page", "Codes")), 90, CellKind.NUMBER, is_sortable=False),
    Column("price_minor", _t(QT_TRANSLATE_NOOP("items_page", "Price")), 165, CellKind.MONEY, is_sortable=False),
)
_VIEWS = (
    SavedView("all", _t(QT_TRANSLATE_NOOP("items_page", "In use"))),
    SavedView("kits", _t(QT_TRANSLATE_NOOP("items_page", "Kits"))),
    SavedView("retired", _t(QT_TRANSLATE_NOOP("items_page", "Out of use"))),
)


def create(kit: Kit) -> DeskScreen:
    """Return the page."""
    return DeskScreen(kit, partial(_spec, kit))


def _spec(kit: Kit, screen: DeskScreen) -> ListSpec:
    def scan(text: str, symbology: str) -> Job:
        return partial(scanned.stock_text, text=text, symbology=symbology, station_id=kit.house.station_id)

    return ListSpec(
        name="items",
        title=_TITLE,
        columns=_COLUMNS,
        ids=asked_of(kit, items.ids, full_name="name"),
        rows=partial(named, kit, items.rows),
        counts=items.counts,
        details=partial(named, kit, partial(here, kit, items.details)),
        present=lambda facts: present(facts, kit.theme.formats),
        views=_VIEWS,
        empty=EmptyState(
            _t(QT_TRANSLATE_NOOP("items_page", "No item is like this. Items come from a file, or are entered here.")),
            "stock",
            _t(QT_TRANSLATE_NOOP("items_page", "Enter an item")),
            lambda: screen.open_requested.emit("item", "", ""),
        ),
        scan_hint=_t(QT_TRANSLATE_NOOP("items_page", "Scan an item to see what is known of it")),
        search_hint=_t(QT_TRANSLATE_NOOP("items_page", "SKU, name or code")),
        actions=_actions(screen),
        stale_on=frozenset({"stock"}),
        known=everywhere.ITEMS,
        scan=scan,
    )


def _actions(screen: DeskScreen) -> tuple[ListAction, ...]:
    return (
        ListAction(
            "Shift+F4",
            _t(QT_TRANSLATE_NOOP("items_page", "New")),
            lambda ids: screen.open_requested.emit("item", "", ""),
            needs_selection=False,
        ),
        ListAction("Shift+F5", _t(QT_TRANSLATE_NOOP("items_page", "Change")), partial(_open, screen, "item")),
        ListAction("Shift+F6", _t(QT_TRANSLATE_NOOP("items_page", "Merge")), partial(_begin, screen, _ask_into)),
        undo_action(screen, desk.KINDS),
        ListAction("Shift+F7", _t(QT_TRANSLATE_NOOP("items_page", "Assemble")), partial(_begin, screen, _ask_assemble)),
        ListAction("Shift+F8", _t(QT_TRANSLATE_NOOP("items_page", "Stock")), partial(_open, screen, "stock")),
        ListAction(
            "Shift+F9",
            _t(QT_TRANSLATE_NOOP("items_page", "Retire")),
            lambda ids: screen.do("item.retire", *(partial(desk.retire, item_id=each) for each in ids)),
            is_held=True,
        ),
        ListAction(
            "Shift+F10",
            _t(QT_TRANSLATE_NOOP("items_page", "Bring back")),
            lambda ids: screen.do("item.bring_back", *(partial(desk.bring_back, item_id=each) for each in ids)),
        ),
    )


def _open(screen: DeskScreen, page: str, ids: tuple[int, ...]) -> None:
    def show(rows: list[ItemRow]) -> None:
        for row in rows[:1]:
            screen.open_requested.emit(page, row.sku, "")

    screen.read(lambda session: items.rows(session, ids[:1]), show)


def _begin(screen: DeskScreen, ask: Any, ids: tuple[int, ...]) -> None:  # Any: one of the questions below
    screen.read(lambda session: items.rows(session, ids[:1]), lambda rows: ask(screen, rows[0]) if rows else None)


def _ask_into(screen: DeskScreen, row: ItemRow, detail: Text | None = None) -> None:
    """Ask which item takes its place; what would happen is shown before it is done."""

    def run(values: Mapping[str, Any]) -> None:
        screen.read(partial(_plan, row.id, values["into"]), partial(_ask_merge, screen, row))

    screen.ask(
        Question(
            _t(QT_TRANSLATE_NOOP("items_page", "{sku} goes into another item"), sku=row.sku),
            _t(QT_TRANSLATE_NOOP("items_page", "Look")),
            run,
            (AskedField("into", _t(QT_TRANSLATE_NOOP("items_page", "SKU of the item that stays")), width=260),),
            detail or _t(QT_TRANSLATE_NOOP("items_page", "Nothing is done before you have seen what it does.")),
        )
    )


def _plan(item_id: int, into: str, session: Any) -> tuple[int, Plan] | Text:  # Any: the session, handed on
    """Return what merging would do, or why it cannot be."""
    try:
        return desk.merging_with(session, item_id, into)
    except RefusedError as refusal:
        parts = {"cause": refusal.sentence, "cure": refusal.cure or plain("")}
        return Text("", "{cause}. {cure}", parts)


def _ask_merge(screen: DeskScreen, row: ItemRow, found: tuple[int, Plan] | Text) -> None:
    if isinstance(found, Text):
        _ask_into(screen, row, found)
        return
    into_id, plan = found

    def run(values: Mapping[str, Any]) -> None:
        screen.do("item.merge", partial(desk.merge, item_id=row.id, into_id=into_id))

    screen.ask(
        Question(
            _t(QT_TRANSLATE_NOOP("items_page", "Merge {sku} into {into}?"), sku=plan.sku, into=plan.into),
            _t(QT_TRANSLATE_NOOP("items_page", "Merge")),
            run,
            detail=desk.what_merging_does(plan),
        )
    )


_WAYS = (
    ("assemble", _t(QT_TRANSLATE_NOOP("items_page", "assemble"))),
    ("take_apart", _t(QT_TRANSLATE_NOOP("items_page", "take apart"))),
)


def _ask_assemble(screen: DeskScreen, row: ItemRow) -> None:
    def run(values: Mapping[str, Any]) -> None:
        what = desk.assemble if values["way"] == "assemble" else desk.take_apart
        action = partial(what, item_id=row.id, place=values["place"], pieces=values["pieces"])
        screen.do(f"stock.{values['way']}", action)

    screen.ask(
        Question(
            _t(QT_TRANSLATE_NOOP("items_page", "Assemble {sku}, or take it apart"), sku=row.sku),
            _t(QT_TRANSLATE_NOOP("items_page", "Book")),
            run,
            (
                AskedField("pieces", _t(QT_TRANSLATE_NOOP("items_page", "Pieces")), 1, least=1, width=110),
                AskedField("place", _t(QT_TRANSLATE_NOOP("items_page", "In which place")), width=190),
                AskedField("way", _t(QT_TRANSLATE_NOOP("items_page", "What")), choices=_WAYS, width=190),
            ),
            _t(QT_TRANSLATE_NOOP("items_page", "The parts lie in that place, and the kits will.")),
        )
    )


def present(facts: ItemDetails, formats: Formats) -> Details:
    """Return what the right pane shows of an item."""
    sections = [_about(facts, formats), _codes(facts, formats)]
    for title, lines in (
        (_t(QT_TRANSLATE_NOOP("items_page", "Other variants")), facts.variants),
        (_t(QT_TRANSLATE_NOOP("items_page", "In its place may go")), facts.substitutes),
    ):
        if lines:
            sections.append(DetailSection(title, _lines(lines, formats), has_notes_below=True))
    if facts.parts:
        sections.insert(1, _made_of(facts, formats))
    return Details(
        title=facts.name,
        variant=facts.variant,
        note=facts.sku,
        picture=facts.form.names.picture,
        has_picture=True,
        sections=tuple(sections),
    )


def _about(facts: ItemDetails, formats: Formats) -> DetailSection:
    form = facts.form
    sizes = (form.measures.length_mm, form.measures.width_mm, form.measures.height_mm)
    texts: list[tuple[Text, str | Text]] = [
        (_t(QT_TRANSLATE_NOOP("items_page", "Out of use")), "" if facts.is_active else _merged_into(facts)),
        (_t(QT_TRANSLATE_NOOP("items_page", "Handling")), _together(facts.chips)),
        (_t(QT_TRANSLATE_NOOP("items_page", "Note")), form.handling.note),
        (_t(QT_TRANSLATE_NOOP("items_page", "When received")), form.handling.receive_note),
        (_t(QT_TRANSLATE_NOOP("items_page", "When picked")), form.handling.pick_note),
        (_t(QT_TRANSLATE_NOOP("items_page", "When packed")), form.handling.pack_note),
        (_t(QT_TRANSLATE_NOOP("items_page", "Weight")), _weight(form.measures.weight_g, formats)),
        (_t(QT_TRANSLATE_NOOP("items_page", "Size, mm")), " × ".join(map(str, sizes)) if any(sizes) else ""),
        (_t(QT_TRANSLATE_NOOP("items_page", "Price")), _money(facts.price_minor, facts, formats)),
        (_t(QT_TRANSLATE_NOOP("items_page", "Cost")), _money(facts.cost_minor, facts, formats)),
        (_t(QT_TRANSLATE_NOOP("items_page", "Customs code")), form.trade.customs_code),
        (_t(QT_TRANSLATE_NOOP("items_page", "Origin")), form.trade.origin_country),
        (_t(QT_TRANSLATE_NOOP("items_page", "Parts are enough for")), _enough(facts, formats)),
        (_t(QT_TRANSLATE_NOOP("items_page", "Its parts cost")), _money(facts.parts_cost_minor, facts, formats)),
        (_t(QT_TRANSLATE_NOOP("items_page", "Part of")), ", ".join(facts.kits)),
        (_t(QT_TRANSLATE_NOOP("items_page", "Went into it")), ", ".join(facts.merged)),
    ]
    rows = [DetailRow(label, note=plain(said) if isinstance(said, str) else said) for label, said in texts if said]
    return DetailSection(_t(QT_TRANSLATE_NOOP("items_page", "What is known of it")), tuple(rows))


def _merged_into(facts: ItemDetails) -> Text:
    if facts.merged_into:
        return _t(QT_TRANSLATE_NOOP("items_page", "went into {sku}"), sku=facts.merged_into)
    return _t(QT_TRANSLATE_NOOP("items_page", "can be brought back"))


def _together(words: tuple[Text, ...]) -> Text | str:
    names = {f"part{number}": word for number, word in enumerate(words)}
    return Text("", ", ".join("{" + name + "}" for name in names), names) if words else ""


def _weight(weight_g: int, formats: Formats) -> str:
    return formats.weight(weight_g) if weight_g else ""


def _enough(facts: ItemDetails, formats: Formats) -> str:
    return formats.number(facts.can_be_made) if facts.parts else ""


def _money(minor: int, facts: ItemDetails, formats: Formats) -> str:
    return formats.money(minor, facts.form.trade.currency) if minor else ""


def _made_of(facts: ItemDetails, formats: Formats) -> DetailSection:
    rows = tuple(
        DetailRow(plain(part.name), f"{formats.number(part.pieces)} ×", _available(part, formats))
        for part in facts.parts
    )
    return DetailSection(_t(QT_TRANSLATE_NOOP("items_page", "What it is made of")), rows, has_notes_below=True)


def _lines(lines: tuple[PartLine, ...], formats: Formats) -> tuple[DetailRow, ...]:
    return tuple(DetailRow(plain(line.name), note=_available(line, formats)) for line in lines)


def _available(line: PartLine, formats: Formats) -> Text:
    words = _t(QT_TRANSLATE_NOOP("items_page", "{n} available"), n=formats.number(line.available))
    return Text("", "{sku}  ·  {words}", {"sku": line.sku, "words": words})


def _codes(facts: ItemDetails, formats: Formats) -> DetailSection:
    rows = tuple(DetailRow(plain(code.text), f"{code.quantity} ×", _packed(code, formats)) for code in facts.form.codes)
    none = (DetailRow(_t(QT_TRANSLATE_NOOP("items_page", "Only its SKU can be scanned"))),)
    title = _t(QT_TRANSLATE_NOOP("items_page", "Codes and packaging"))
    return DetailSection(title, rows or none, has_notes_below=True)


def _packed(code: CodeRow, formats: Formats) -> Text:
    parts: dict[str, object] = {"unit": UNIT_WORDS.get(code.unit) or plain(code.unit)}
    if code.weight_g:
        parts["weight"] = formats.weight(code.weight_g)
    if code.length_mm:
        parts["size"] = f"{code.length_mm} × {code.width_mm} × {code.height_mm} mm"
    return Text("", "  ·  ".join("{" + name + "}" for name in parts), parts)
