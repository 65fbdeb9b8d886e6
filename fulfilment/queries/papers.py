"""Fills the facts of every paper and label from the tables."""

from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fulfilment import commands, handling, naming, papers
from fulfilment.addresses import address
from fulfilment.bench import bench_at
from fulfilment.mapping import floor_plan
from fulfilment.mapping.bands import Scheme
from fulfilment.mapping.picture import Picture
from fulfilment.picking.stock_to_pick import STANDS, UPON
from fulfilment.queries import floor
from fulfilment.site_clock import today_at, zone_at
from fulfilment.stock import carrying, reason_book, reasons, transfers
from models.base import utc_now
from models.item import Identifier, Item, Lot, Supplier
from models.order import Allocation, Order, OrderKit, OrderLine
from models.people import Operator, Station
from models.place import Location, LocationKind, Warehouse
from models.shipping import Parcel, ParcelLabel, ParcelLine, Shipment
from models.stock import Balance
from models.transit import Transfer
from models.work import OrderTote, PickJob, PickTask, Wave


def shipping_label(session: Session, parcel_id: int, *, copy_no: int = 1) -> papers.ShippingLabelFacts:
    """Return what the label of a parcel shows."""
    parcel = session.get_one(Parcel, parcel_id)
    shipment = session.get_one(Shipment, parcel.shipment_id)
    order = session.get_one(Order, shipment.order_id)
    warehouse = session.get_one(Warehouse, order.warehouse_id)
    label = session.scalars(
        select(ParcelLabel).where(ParcelLabel.parcel_id == parcel_id).order_by(ParcelLabel.id.desc())
    ).first()
    return papers.ShippingLabelFacts(
        parcel_code=parcel.code,
        sscc18=parcel.sscc,
        order_number=order.number,
        service=shipment.service,
        carrier=shipment.carrier,
        tracking_number=label.tracking if label and label.tracking != parcel.code else "",
        sender=address(session, warehouse.sender_id),
        recipient=address(session, order.recipient_id),
        weight_g=parcel.weight_g,
        parcel_no=parcel.number,
        parcel_count=_parcel_count(session, shipment),
        copy_no=copy_no,
        printed_on=today_at(session, order.warehouse_id),
        notes=_handling(session, parcel_id),
    )


def _handling(session: Session, parcel_id: int) -> str:
    """Return how what is in a parcel wants to be handled; the outside of a parcel speaks English."""
    inside = select(Item).join(Lot, Lot.item_id == Item.id).join(ParcelLine, ParcelLine.lot_id == Lot.id)
    items = session.scalars(inside.where(ParcelLine.parcel_id == parcel_id, ParcelLine.quantity > 0)).unique().all()
    words = (str(chip) for item in items for chip in handling.chips(item))
    return " · ".join(sorted(dict.fromkeys(words)))


def _parcel_count(session: Session, shipment: Shipment) -> int:
    """Parcels of the shipment once it is packed; 0 while more may follow."""
    if shipment.state == "open":
        return 0
    return session.scalar(select(func.count()).where(Parcel.shipment_id == shipment.id)) or 0


def pick_list(session: Session, job_id: int, *, language: str = "en") -> papers.PickListFacts:
    """Return what the list of a walk shows, in the order of the walk."""
    job = session.get_one(PickJob, job_id)
    wave = session.get_one(Wave, job.wave_id)
    carried = session.execute(
        select(OrderTote.order_id, Location.code)
        .join(Location, Location.id == OrderTote.location_id)
        .where(OrderTote.is_open)
    )
    totes = {row.order_id: row.code for row in carried}
    lines = tuple(_pick_lines(session, job_id, totes, language))
    warehouse = session.scalars(
        select(Warehouse)
        .join(Order, Order.warehouse_id == Warehouse.id)
        .join(PickTask, PickTask.order_id == Order.id)
        .where(PickTask.pick_job_id == job_id)
    ).first()
    return papers.PickListFacts(
        job_code=job.code,
        lines=lines,
        wave=wave.code,
        created_at=wave.released_at.astimezone(zone_at(session, warehouse.id if warehouse else None)),
        orders=tuple(dict.fromkeys(line.order_number for line in lines)),
        warehouse=warehouse.name if warehouse else "",
    )


def _pick_lines(session: Session, job_id: int, totes: dict[int, str], language: str) -> Iterator[papers.PickListLine]:
    rows = session.execute(
        select(PickTask, Item, Lot, Location.code, UPON.code, Order.number)
        .join(Allocation, Allocation.id == PickTask.allocation_id)
        .join(Item, Item.id == Allocation.item_id)
        .join(Lot, Lot.id == Allocation.lot_id)
        .join(Location, Location.id == Allocation.location_id)
        .outerjoin(UPON, STANDS)
        .join(Order, Order.id == PickTask.order_id)
        .where(PickTask.pick_job_id == job_id, PickTask.state.in_(("open", "done")))
        .order_by(PickTask.sequence)
    )
    slots: dict[int, int] = {}
    for task, item, lot, place, stands_in, number in rows:
        slot = slots.setdefault(task.order_id, len(slots) + 1)
        yield papers.PickListLine(
            location_code=place,
            bin_code=stands_in or "",
            item_name=naming.name_of(item, language),
            variant=naming.variant_of(item, language),
            sku=item.sku,
            identifier=_code_of(session, item),
            route_order=task.sequence,
            lot=lot.code,
            expires_on=lot.expires_on,
            quantity=task.quantity,
            order_number=number,
            tote=totes.get(task.order_id, ""),
            slot=str(slot),
        )


def packing_slip(session: Session, parcel_id: int) -> papers.PackingSlipFacts:
    """Return what the slip in a parcel shows, in the customer's language."""
    parcel = session.get_one(Parcel, parcel_id)
    shipment = session.get_one(Shipment, parcel.shipment_id)
    order = session.get_one(Order, shipment.order_id)
    warehouse = session.get_one(Warehouse, order.warehouse_id)
    return papers.PackingSlipFacts(
        order_number=order.number,
        shop_name=warehouse.name,
        recipient=address(session, order.recipient_id),
        sender=address(session, warehouse.sender_id),
        language=order.language,
        lines=tuple(_slip_lines(session, order, parcel_id)),
        ordered_on=order.ordered_at.astimezone(zone_at(session, warehouse.id)).date(),
        packed_on=today_at(session, warehouse.id),
        parcel_code=parcel.code,
        parcel_no=parcel.number,
        parcel_count=_parcel_count(session, shipment),
        weight_g=parcel.weight_g,
    )


def _slip_lines(session: Session, order: Order, parcel_id: int) -> Iterator[papers.PackingSlipLine]:
    inside: dict[int, int] = {}
    lots: dict[int, list[str]] = {}
    held = session.execute(
        select(ParcelLine, Lot.code)
        .join(Lot, Lot.id == ParcelLine.lot_id)
        .where(ParcelLine.parcel_id == parcel_id, ParcelLine.quantity > 0)
    )
    for row, lot in held:
        inside[row.order_line_id] = inside.get(row.order_line_id, 0) + row.quantity
        lots.setdefault(row.order_line_id, []).append(lot)
    lines = session.execute(
        select(OrderLine, Item)
        .join(Item, Item.id == OrderLine.item_id)
        .where(OrderLine.order_id == order.id)
        .order_by(OrderLine.id)
    ).all()
    sold = {kit.id: kit for kit in session.scalars(select(OrderKit).where(OrderKit.order_id == order.id))}
    parts = {kit_id: [line for line, _ in lines if line.kit_id == kit_id] for kit_id in sold}
    for line, item in sorted(lines, key=lambda row: _slip_order(row[0], parts)):
        if line.kit_id is not None and line is parts[line.kit_id][0]:
            yield _slip_kit(session, sold[line.kit_id], parts[line.kit_id], inside, order.language)
        wanted = line.quantity - line.cancelled
        replaced = session.get(Item, line.replaces_item_id) if line.replaces_item_id is not None else None
        yield papers.PackingSlipLine(
            item_name=naming.name_of(item, order.language),
            variant=naming.variant_of(item, order.language),
            sku=item.sku,
            ordered=wanted,
            in_parcel=inside.get(line.id, 0),
            to_follow=max(0, wanted - line.packed),
            lot=", ".join(code for code in lots.get(line.id, []) if code),
            is_part=line.kit_id is not None,
            in_place_of=naming.full_name(replaced, order.language) if replaced is not None else "",
        )


def _slip_order(line: OrderLine, parts: dict[int, list[OrderLine]]) -> tuple[int, int]:
    """Return where a line stands: the parts of a kit together, where the first of them stands."""
    return (line.id if line.kit_id is None else parts[line.kit_id][0].id), line.id


def _slip_kit(
    session: Session, kit: OrderKit, parts: list[OrderLine], inside: dict[int, int], language: str
) -> papers.PackingSlipLine:
    """Return the line of a kit: how many were bought, and how many are whole in this parcel."""
    item = session.get_one(Item, kit.item_id)
    own = [line for line in parts if line.replaces_item_id is None]
    wanted = max(((line.quantity - line.cancelled) // line.kit_pieces for line in own), default=kit.quantity)
    here = min((inside.get(line.id, 0) // line.kit_pieces for line in own), default=0)
    packed = min((line.packed // line.kit_pieces for line in own), default=0)
    return papers.PackingSlipLine(
        item_name=naming.name_of(item, language),
        variant=naming.variant_of(item, language),
        sku=item.sku,
        ordered=wanted,
        in_parcel=here,
        to_follow=max(0, wanted - packed),
        is_kit=True,
    )


def location_label(session: Session, location_id: int) -> papers.LocationLabelFacts:
    """Return what the label of a bin shows."""
    location = session.get_one(Location, location_id)
    parent = session.get(Location, location.parent_id) if location.parent_id else None
    return papers.LocationLabelFacts(code=location.code, zone=parent.name or parent.code if parent else "")


def item_label(session: Session, item_id: int, *, lot_id: int = 0, language: str = "en") -> papers.ItemLabelFacts:
    """Return what the label of an item, or of one of its lots, shows."""
    item = session.get_one(Item, item_id)
    lot = session.get(Lot, lot_id) if lot_id else None
    return papers.ItemLabelFacts(
        item_name=naming.name_of(item, language),
        variant=naming.variant_of(item, language),
        sku=item.sku,
        identifier=_code_of(session, item),
        lot=lot.code if lot else "",
        expires_on=lot.expires_on if lot else None,
        is_serial=lot.is_serial if lot else False,
        handling=" · ".join(str(chip) for chip in handling.chips(item)),
    )


def _code_of(session: Session, item: Item) -> str:
    """The code that counts one piece, or the SKU."""
    code = session.scalars(
        select(Identifier.text).where(Identifier.item_id == item.id, Identifier.quantity == 1).order_by(Identifier.id)
    ).first()
    return code or item.sku


def pallet_label(session: Session, location_id: int, *, language: str = "en") -> papers.PalletLabelFacts:
    """Return what the label of a pallet shows: its SSCC and what is on it now."""
    pallet = session.get_one(Location, location_id)
    warehouse = session.get(Warehouse, pallet.warehouse_id) if pallet.warehouse_id else None
    rows = session.execute(
        select(Item, Lot, Balance.on_hand)
        .join(Balance, Balance.item_id == Item.id)
        .join(Lot, Lot.id == Balance.lot_id)
        .where(Balance.location_id == location_id, Balance.on_hand > 0)
        .order_by(Balance.on_hand.desc(), Item.sku, Lot.id)
    ).all()
    contents = (
        papers.PalletContent(
            item_name=naming.name_of(item, language),
            sku=item.sku,
            pieces=pieces,
            identifier=_code_of(session, item),
            lot=lot.code,
            expires_on=lot.expires_on,
        )
        for item, lot, pieces in rows
    )
    return papers.PalletLabelFacts(
        code=pallet.code,
        site=warehouse.name if warehouse else "",
        contents=tuple(contents),
        weight_g=sum(item.weight_g * pieces for item, _, pieces in rows),
        printed_on=today_at(session, pallet.warehouse_id) if pallet.warehouse_id else None,
    )


def tote_label(session: Session, location_id: int) -> papers.ToteLabelFacts:
    """Return what the label of a tote shows."""
    return papers.ToteLabelFacts(code=session.get_one(Location, location_id).code)


def badge(session: Session, operator_id: int) -> papers.BadgeFacts:
    """Return what the badge of an operator shows."""
    person = session.get_one(Operator, operator_id)
    return papers.BadgeFacts(operator=person.name, code=person.badge)


def command_sheet(session: Session, station_id: int) -> papers.CommandSheetFacts:
    """Return the sheet of command barcodes of this installation."""
    bench = bench_at(session, station_id)
    codes = tuple(
        papers.CommandCode(commands.code_of(name, bench.installation), str(text))
        for name, text in commands.NAMES.items()
    )
    return papers.CommandSheetFacts(commands=codes, station=session.get_one(Station, station_id).name)


def floor_map(session: Session, warehouse_id: int, picture: Picture | None = None) -> papers.FloorMapFacts:
    """Return what the map of a warehouse shows: `picture`, or how full all of its places are."""
    if picture is None:
        spots = floor.spots(session, warehouse_id)
        facts = floor.facts(session, warehouse_id, Scheme.FILL)
        picture = Picture(spots, floor_plan.plan(spots), Scheme.FILL, facts)
    made_at = utc_now().astimezone(zone_at(session, warehouse_id))
    return papers.FloorMapFacts(session.get_one(Warehouse, warehouse_id).name, picture, made_at)


def transfer_note(session: Session, transfer_id: int, *, language: str = "en") -> papers.TransferNoteFacts:
    """Return what goes with the goods of a transfer."""
    transfer = session.get_one(Transfer, transfer_id)
    origin = session.get_one(Warehouse, transfer.from_warehouse_id)
    target = session.get(Warehouse, transfer.to_warehouse_id) if transfer.to_warehouse_id else None
    supplier = session.get(Supplier, transfer.supplier_id) if transfer.supplier_id else None
    on_pallets = carrying.standing_in(session, transfers.way_of(session, transfer))
    return papers.TransferNoteFacts(
        number=transfer.number,
        sender=address(session, origin.sender_id),
        goal=target.name if target is not None else supplier.name if supplier is not None else "",
        receiver=address(session, target.sender_id) if target is not None else None,
        lines=tuple(_note_lines(session, transfer, language)),
        pallets=tuple(each.code for each in on_pallets),
        reference=transfer.reference,
        made_on=transfer.made_at.astimezone(zone_at(session, origin.id)).date(),
        expected_on=transfer.expected_on,
        is_to_supplier=supplier is not None,
    )


def _note_lines(session: Session, transfer: Transfer, language: str) -> Iterator[papers.TransferNoteLine]:
    lots: dict[int, list[str]] = {}
    for place, level in transfers.on_the_way(session, transfer):
        code = session.get_one(Lot, place.lot_id).code
        if code:
            lots.setdefault(place.item_id, []).append(f"{code} × {level.on_hand}")
    for line in transfers.lines_of(session, transfer.id):
        item = session.get_one(Item, line.item_id)
        yield papers.TransferNoteLine(
            item_name=naming.full_name(item, language),
            sku=item.sku,
            wanted=line.quantity,
            loaded=line.sent,
            lots=tuple(lots.get(item.id, ())),
            identifier=_code_of(session, item),
        )


def reason_sheet(session: Session, station_id: int) -> papers.ReasonSheetFacts:
    """Return the sheet of the reasons in use; those of both ways stand on it twice."""
    bench = bench_at(session, station_id)
    cards = tuple(
        papers.ReasonCode(
            commands.code_of_reason(reason.number, sign, bench.installation),
            f"{reason.number}{sign}".replace("-", "−"),
            reason.name,
            reasons.group_words(reason.group),
        )
        for reason in reason_book.of(session).chosen
        for sign in (("+", "-") if reason.is_both_ways else ("",))
    )
    return papers.ReasonSheetFacts(cards, session.get_one(Warehouse, bench.warehouse_id).name)


PAPERS: dict[str, Callable[[Session, int], Any]] = {  # Any: each paper has facts of its own
    "shipping": shipping_label,
    "pick_list": pick_list,
    "packing_slip": packing_slip,
    "location": location_label,
    "item": item_label,
    "tote": tote_label,
    "pallet": pallet_label,
    "badge": badge,
    "command_sheet": command_sheet,
    "transfer_note": transfer_note,
    "reason_sheet": reason_sheet,
    "floor_map": floor_map,
}
"""Name of a paper to what fills it from the id of its subject."""


def subject_named(session: Session, paper: str, text: str) -> int | None:
    """Return the id of what a paper is to show, by its code, number, SKU or name; None when there is none."""
    table = _SUBJECTS[paper]
    return session.scalars(select(table.id).where(_CODES[paper] == text)).first()


_SUBJECTS: dict[str, Any] = {  # Any: tables of many kinds
    "shipping": Parcel,
    "pick_list": PickJob,
    "packing_slip": Parcel,
    "location": Location,
    "item": Item,
    "tote": Location,
    "pallet": Location,
    "badge": Operator,
    "command_sheet": Station,
    "transfer_note": Transfer,
    "reason_sheet": Station,
    "floor_map": Warehouse,
}
_CODES: dict[str, Any] = {  # Any: columns of many tables
    "shipping": Parcel.code,
    "pick_list": PickJob.code,
    "packing_slip": Parcel.code,
    "location": Location.code,
    "item": Item.sku,
    "tote": Location.code,
    "pallet": Location.code,
    "badge": Operator.code,
    "command_sheet": Station.code,
    "transfer_note": Transfer.number,
    "reason_sheet": Station.code,
    "floor_map": Warehouse.code,
}


def subjects(session: Session, paper: str, *, station_id: int) -> list[int]:
    """Return the ids of everything that a paper for the wall can be made of, in natural order."""
    if paper == "command_sheet":
        return [station_id]
    if paper == "badge":
        return list(session.scalars(select(Operator.id).where(Operator.is_active).order_by(Operator.code)))
    kind = LocationKind.TOTE if paper == "tote" else LocationKind.BIN
    places = select(Location.id).where(Location.kind == kind, Location.is_active)
    return list(session.scalars(places.order_by(Location.sort_key)))
