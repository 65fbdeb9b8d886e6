"""The order screen: where every order stands, why one waits, and what can be done about it at the desk."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from fulfilment.desk import everywhere, items, undoing
from fulfilment.desk import orders as desk
from fulfilment.desk.answer import Action
from fulfilment.orders import substituting
from fulfilment.orders.substituting import Offer
from fulfilment.queries import order_details, orders, scanned
from fulfilment.queries.order_details import KitRow, LineRow, OrderDetails, ParcelRow
from fulfilment.queries.orders import WORDS
from fulfilment.step import QT_TRANSLATE_NOOP, Text, checked, plain
from ui.columns import CellKind, Column, EmptyState, ListAction, ListSpec, SavedView
from ui.details import DetailRow, Details, DetailSection
from ui.drawer import AskedField, Question
from ui.formats import Formats
from ui.kit import Kit
from ui.ports import Job
from ui.screens.desk import DeskScreen, asked_of, here, named, undo_action
from ui.screens.move_rows import timeline_section


def _t(source: str, **values: object) -> Text:
    return Text("orders_page", source).with_values(**values)


_TITLE = _t(QT_TRANSLATE_NOOP("orders_page", "Orders"))
_COLUMNS = (
    Column("number", _t(QT_TRANSLATE_NOOP("orders_page", "Order")), 143, CellKind.BOLD),
    Column("customer", _t(QT_TRANSLATE_NOOP("orders_page", "Customer")), 175, stretches=True),
    Column("destination", _t(QT_TRANSLATE_NOOP("orders_page", "To")), 160),
    Column("words", _t(QT_TRANSLATE_NOOP("orders_page", "State")), 160, CellKind.STATE),
    Column("done", _t(QT_TRANSLATE_NOOP("orders_page", "Pieces")), 90),
    Column("ship_by", _t(QT_TRANSLATE_NOOP("orders_page", "Ship by")), 137, CellKind.DATE, alarm_key="is_late"),
    Column("shipping", _t(QT_TRANSLATE_NOOP("orders_page", "Service")), 190, stretches=True),
)
_SORTED_BY = {"words": "state", "destination": "country", "done": "pieces", "shipping": "service"}
_VIEWS = (
    SavedView("open", _t(QT_TRANSLATE_NOOP("orders_page", "Open"))),
    SavedView("ready", _t(QT_TRANSLATE_NOOP("orders_page", "Ready"))),
    SavedView("waiting", _t(QT_TRANSLATE_NOOP("orders_page", "Waiting"))),
    SavedView("to_pick", _t(QT_TRANSLATE_NOOP("orders_page", "To pick"))),
    SavedView("to_pack", _t(QT_TRANSLATE_NOOP("orders_page", "To pack"))),
    SavedView("packed", _t(QT_TRANSLATE_NOOP("orders_page", "Packed"))),
    SavedView("exceptions", _t(QT_TRANSLATE_NOOP("orders_page", "Exceptions"))),
    SavedView("shipped", _t(QT_TRANSLATE_NOOP("orders_page", "Shipped"))),
    SavedView("cancelled", _t(QT_TRANSLATE_NOOP("orders_page", "Cancelled"))),
)


def create(kit: Kit) -> DeskScreen:
    """Return the page."""
    return DeskScreen(kit, partial(_spec, kit))


def _spec(kit: Kit, screen: DeskScreen) -> ListSpec:
    station_id = kit.house.station_id

    def scan(text: str, symbology: str) -> Job:
        return partial(scanned.order_text, text=text, symbology=symbology, station_id=station_id)

    return ListSpec(
        name="orders",
        title=_TITLE,
        columns=_COLUMNS,
        ids=asked_of(kit, orders.ids, **_SORTED_BY),
        rows=orders.rows,
        counts=partial(here, kit, orders.counts),
        details=partial(named, kit, order_details.details),
        present=lambda facts: present(facts, kit.theme.formats),
        views=_VIEWS,
        empty=EmptyState(
            _t(QT_TRANSLATE_NOOP("orders_page", "No order is here. Orders come from a file of your shop.")),
            "orders",
            _t(QT_TRANSLATE_NOOP("orders_page", "Import orders")),
            lambda: screen.open_requested.emit("importing", "", ""),
        ),
        scan_hint=_t(QT_TRANSLATE_NOOP("orders_page", "Scan an order, a tote or a parcel to see where it stands")),
        search_hint=_t(QT_TRANSLATE_NOOP("orders_page", "Number, name, town, SKU or parcel")),
        actions=_actions(screen),
        stale_on=frozenset({"orders", "stock", "picks", "labels"}),
        known=everywhere.ORDERS,
        scan=scan,
    )


def _actions(screen: DeskScreen) -> tuple[ListAction, ...]:
    def each(kind: str, action: Callable[..., Any]) -> Callable[[tuple[int, ...]], None]:
        return lambda ids: screen.do(kind, *(partial(action, order_id=order_id) for order_id in ids))

    release: ListAction = ListAction(
        "Shift+F4",
        _t(QT_TRANSLATE_NOOP("orders_page", "Release")),
        lambda ids: screen.do("release", partial(desk.release_orders, order_ids=ids)),
    )
    all_ready: Action = desk.release_ready
    return (
        release,
        ListAction(
            "Shift+F5",
            _t(QT_TRANSLATE_NOOP("orders_page", "Release all")),
            lambda ids: screen.do("release", all_ready),
            needs_selection=False,
        ),
        ListAction("Shift+F6", _t(QT_TRANSLATE_NOOP("orders_page", "Hold")), each("order.hold", desk.hold)),
        undo_action(screen, undoing.ORDERS),
        ListAction("Shift+F7", _t(QT_TRANSLATE_NOOP("orders_page", "Let go")), each("order.resume", desk.let_go)),
        ListAction(
            "Shift+F8",
            _t(QT_TRANSLATE_NOOP("orders_page", "Walks")),
            lambda ids: screen.open_requested.emit("walks", "", ""),
            needs_selection=False,
        ),
        ListAction(
            "Shift+F9",
            _t(QT_TRANSLATE_NOOP("orders_page", "Send in part")),
            each("order.send_partly", desk.send_partly),
        ),
        ListAction("Shift+F10", _t(QT_TRANSLATE_NOOP("orders_page", "Substitute")), partial(_begin_substitute, screen)),
        ListAction(
            "Ctrl+F3",
            _t(QT_TRANSLATE_NOOP("orders_page", "Import")),
            lambda ids: screen.open_requested.emit("importing", "", ""),
            needs_selection=False,
        ),
        ListAction(
            "Shift+F12",
            _t(QT_TRANSLATE_NOOP("orders_page", "Cancel")),
            partial(_ask_cancel, screen, each("order.cancel", desk.cancel)),
        ),
    )


def _ask_cancel(screen: DeskScreen, cancel: Callable[[tuple[int, ...]], None], ids: tuple[int, ...]) -> None:
    def run(values: Mapping[str, Any]) -> None:
        cancel(ids)

    screen.ask(
        Question(
            _t(QT_TRANSLATE_NOOP("orders_page", "Cancel the chosen orders ({n})?"), n=len(ids)),
            _t(QT_TRANSLATE_NOOP("orders_page", "Cancel them")),
            run,
            detail=_t(
                QT_TRANSLATE_NOOP(
                    "orders_page",
                    "What was promised and claimed is free again; picked goods wait in their totes to be put back.",
                )
            ),
        )
    )


def _begin_substitute(screen: DeskScreen, ids: tuple[int, ...]) -> None:
    screen.read(lambda session: substituting.offers(session, ids[0]), partial(_ask_substitute, screen))


def _ask_substitute(screen: DeskScreen, offers: tuple[Offer, ...]) -> None:
    """Ask which substitute goes for what is missing of which line."""

    def run(values: Mapping[str, Any]) -> None:
        offer: Offer = values["offer"]
        pieces = min(values["pieces"], offer.missing) if values["pieces"] else min(offer.missing, offer.available)
        action = partial(
            items.substitute, order_line_id=offer.order_line_id, substitute_id=offer.substitute_id, pieces=pieces
        )
        screen.do("order.substitute", action)

    if not offers:
        screen.drawer.say(_NO_SUBSTITUTE)
        return
    words = _t(QT_TRANSLATE_NOOP("orders_page", "{missing} × {sku}: {substitute}, {available} available"))
    choices = tuple(
        (
            offer,
            words.with_values(
                missing=offer.missing, sku=offer.sku, substitute=offer.substitute_sku, available=offer.available
            ),
        )
        for offer in offers
    )
    screen.ask(
        Question(
            _t(QT_TRANSLATE_NOOP("orders_page", "Send something else for what is missing")),
            _t(QT_TRANSLATE_NOOP("orders_page", "Substitute")),
            run,
            (
                AskedField(
                    "offer",
                    _t(QT_TRANSLATE_NOOP("orders_page", "Missing, and what may go")),
                    choices=choices,
                    width=430,
                ),
                AskedField("pieces", _t(QT_TRANSLATE_NOOP("orders_page", "Pieces (0: all)")), 0, width=130),
            ),
            _t(QT_TRANSLATE_NOOP("orders_page", "It costs the customer what was agreed; the packing slip says it.")),
        )
    )


_NO_SUBSTITUTE = checked(
    "orders.no_substitute",
    _t(QT_TRANSLATE_NOOP("orders_page", "Nothing of this order is short of which a substitute is known")),
    detail=_t(QT_TRANSLATE_NOOP("orders_page", "Substitutes are entered on the page of the item.")),
)


def present(facts: OrderDetails, formats: Formats) -> Details:
    """Return what the right pane shows of an order."""
    recipient = facts.recipient
    place = ", ".join(
        part for part in (recipient.street, f"{recipient.postcode} {recipient.city}".strip(), recipient.country) if part
    )
    sections = [_obstacles(facts)] if facts.obstacles else []
    if facts.offers:
        sections.append(_offers(facts, formats))
    sections.append(DetailSection(_t(QT_TRANSLATE_NOOP("orders_page", "Lines")), _lines(facts, formats), True))
    if facts.parcels:
        rows = tuple(_parcel(parcel, formats) for parcel in facts.parcels)
        sections.append(DetailSection(_t(QT_TRANSLATE_NOOP("orders_page", "Parcels")), rows, True))
    sections += [_about(facts, formats), timeline_section(facts.timeline, formats)]
    return Details(
        title=facts.number,
        variant=recipient.name or recipient.company,
        note=place,
        sections=tuple(sections),
    )


def _obstacles(facts: OrderDetails) -> DetailSection:
    rows = tuple(DetailRow(text) for text in facts.obstacles)
    return DetailSection(_t(QT_TRANSLATE_NOOP("orders_page", "Why is it not released?")), rows)


def _offers(facts: OrderDetails, formats: Formats) -> DetailSection:
    """Return what may be sent in place of what is short, and how much of it there is."""
    rows = tuple(
        DetailRow(
            plain(f"{offer.sku} → {offer.substitute_sku}"),
            f"{formats.number(min(offer.missing, offer.available))} / {formats.number(offer.missing)}",
        )
        for offer in facts.offers
    )
    return DetailSection(_t(QT_TRANSLATE_NOOP("orders_page", "What may be sent instead")), rows)


def _lines(facts: OrderDetails, formats: Formats) -> tuple[DetailRow, ...]:
    """Return the lines in their order, a kit above its parts."""
    kits = {kit.id: kit for kit in facts.kits}
    rows = []
    for line in facts.lines:
        kit = kits.pop(line.kit_id, None) if line.kit_id is not None else None
        if kit is not None:
            rows.append(_kit(kit, formats))
            rows += [_line(part, formats) for part in facts.lines if part.kit_id == kit.id]
        elif line.kit_id is None:
            rows.append(_line(line, formats))
    return tuple(rows)


def _kit(kit: KitRow, formats: Formats) -> DetailRow:
    words = _t(QT_TRANSLATE_NOOP("orders_page", "kit, its parts below"))
    return DetailRow(
        plain(kit.name),
        f"{formats.number(kit.quantity)} ×",
        Text("", "{sku}  ·  {words}", {"sku": kit.sku, "words": words}),
    )


def _line(line: LineRow, formats: Formats) -> DetailRow:
    name = " ".join(part for part in (line.name, line.variant) if part)
    return DetailRow(
        plain(f"└  {name}" if line.kit_id is not None else name),
        f"{formats.number(line.picked)} / {formats.number(line.quantity - line.cancelled)}",
        _how_far(line, formats),
    )


def _how_far(line: LineRow, formats: Formats) -> Text:
    """Return the SKU and the figures of a line that are not 0."""
    stages = (
        (_t(QT_TRANSLATE_NOOP("orders_page", "{n} shipped")), line.shipped),
        (_t(QT_TRANSLATE_NOOP("orders_page", "{n} packed")), line.packed - line.shipped),
        (_t(QT_TRANSLATE_NOOP("orders_page", "{n} picked")), line.picked - line.packed),
        (_t(QT_TRANSLATE_NOOP("orders_page", "{n} claimed in {bins}")), line.allocated),
        (_t(QT_TRANSLATE_NOOP("orders_page", "{n} promised")), line.reserved),
        (_t(QT_TRANSLATE_NOOP("orders_page", "{n} missing")), line.missing),
        (_t(QT_TRANSLATE_NOOP("orders_page", "{n} cancelled")), line.cancelled),
    )
    parts: dict[str, object] = {"sku": line.sku}
    if line.replaces:
        parts["replaces"] = _t(QT_TRANSLATE_NOOP("orders_page", "in place of {sku}"), sku=line.replaces)
    for number, (words, pieces) in enumerate(stages):
        if pieces > 0:
            parts[f"stage{number}"] = words.with_values(n=formats.number(pieces), bins=", ".join(line.bins))
    return Text("", "  ·  ".join("{" + name + "}" for name in parts), parts)


def _parcel(parcel: ParcelRow, formats: Formats) -> DetailRow:
    weight = formats.weight(parcel.weight_g) if parcel.weight_g else ""
    note = "  ·  ".join(part for part in (parcel.carton, parcel.tracking) if part and part != parcel.code)
    return DetailRow(plain(parcel.code), weight, plain(note) if note else None)


def _about(facts: OrderDetails, formats: Formats) -> DetailSection:
    rows = [
        DetailRow(_t(QT_TRANSLATE_NOOP("orders_page", "State")), note=WORDS[facts.state]),
        DetailRow(
            _t(QT_TRANSLATE_NOOP("orders_page", "Ordered")),
            formats.moment(facts.ordered_at),
            plain(facts.channel) if facts.channel else None,
        ),
    ]
    if facts.ship_by:
        rows.append(DetailRow(_t(QT_TRANSLATE_NOOP("orders_page", "Ship by")), formats.day(facts.ship_by)))
    service = facts.service if facts.service.startswith(facts.carrier) else f"{facts.carrier} {facts.service}".strip()
    if service:
        rows.append(DetailRow(_t(QT_TRANSLATE_NOOP("orders_page", "Service")), note=plain(service)))
    if facts.totes:
        rows.append(DetailRow(_t(QT_TRANSLATE_NOOP("orders_page", "Totes")), note=plain(", ".join(facts.totes))))
    if facts.jobs:
        rows.append(DetailRow(_t(QT_TRANSLATE_NOOP("orders_page", "Walks")), note=plain(", ".join(facts.jobs))))
    if facts.note:
        rows.append(DetailRow(_t(QT_TRANSLATE_NOOP("orders_page", "Note")), note=plain(facts.note)))
    return DetailSection(_t(QT_TRANSLATE_NOOP("orders_page", "About it")), tuple(rows))
