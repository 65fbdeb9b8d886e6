"""The label on the outside of a parcel: who, where, by which service, and the codes that prove it. Knows no carrier."""

from collections.abc import Iterator

from devices.label import Align, Barcode, Element, Label, Rule, Symbol, TextBox
from fulfilment.papers import ShippingLabelFacts
from fulfilment.step import QT_TRANSLATE_NOOP
from reports.addresses import country_line, name_lines, place_lines
from reports.formats import day, weight
from reports.label_class import SHIPPING_4X6, SHIPPING_100X150, LabelClass, LabelSize
from reports.label_parts import caption, framed, height_of, line, scannable
from reports.wording import one_line

MARGIN = 4.0
SENDER_Y = 3.5
RECIPIENT_Y = 23.0
SERVICE_HEIGHT = 15.5
REFERENCES_HEIGHT = 27.5
CODE_HEIGHT = 38.0
ASIDE = 30.0
SQUARE = 21.0


def draw(facts: ShippingLabelFacts, size: LabelSize) -> Label:
    """Return the label of one parcel, six bands from sender to the long code."""
    code_y = size.height_mm - CODE_HEIGHT
    references_y = code_y - REFERENCES_HEIGHT
    service_y = references_y - SERVICE_HEIGHT
    rules = (
        Rule(MARGIN, y_mm, size.width_mm - 2 * MARGIN, thick_mm)
        for y_mm, thick_mm in ((RECIPIENT_Y, 0.5), (service_y, 0.75), (references_y, 0.25), (code_y, 0.75))
    )
    elements = (
        *_sender(facts, size),
        *_recipient(facts, size, service_y - RECIPIENT_Y),
        *_service(facts, size, service_y),
        *_references(facts, size, references_y),
        *_long_code(facts, size, code_y),
        *rules,
    )
    return Label(size.width_mm, size.height_mm, elements, name=f"shipping {facts.parcel_code}")


def _sender(facts: ShippingLabelFacts, size: LabelSize) -> Iterator[Element]:
    home = facts.sender
    lines = (*name_lines(home), *place_lines(home), country_line(home, facts.recipient.country), one_line(home.phone))
    width_mm = size.width_mm - 2 * MARGIN - ASIDE - 3
    yield caption(MARGIN, SENDER_Y, width_mm, "FROM")
    yield TextBox(MARGIN, SENDER_Y + 3.2, width_mm, 15.6, "\n".join(text for text in lines if text), 2.75, lines=7)
    right_mm = size.width_mm - MARGIN - ASIDE
    of_all = f" of {facts.parcel_count}" if facts.parcel_count else ""
    yield caption(right_mm, SENDER_Y, ASIDE, "PARCEL", align=Align.RIGHT)
    yield line(right_mm, SENDER_Y + 3.0, ASIDE, f"{facts.parcel_no}{of_all}", size_mm=6.2, bold=True, align=Align.RIGHT)
    if facts.weight_g:
        yield line(right_mm, SENDER_Y + 11.6, ASIDE, weight(facts.weight_g, "en"), size_mm=4.4, align=Align.RIGHT)


def _recipient(facts: ShippingLabelFacts, size: LabelSize, height_mm: float) -> Iterator[Element]:
    top_mm, width_mm = RECIPIENT_Y + 2.0, size.width_mm - 2 * MARGIN
    yield caption(MARGIN, top_mm, width_mm - 32, "TO")
    if facts.copy_no > 1:
        yield from framed(size.width_mm - MARGIN - 28, top_mm, 28, 7, text=f"COPY {facts.copy_no}")
    phone, abroad = one_line(facts.recipient.phone), country_line(facts.recipient, facts.sender.country)
    foot_mm = RECIPIENT_Y + height_mm - (9.6 if abroad or phone else 1.0)
    names_mm = width_mm - (30 if facts.copy_no > 1 else 0)
    names = TextBox(MARGIN, top_mm + 3.6, names_mm, 13.2, "\n".join(name_lines(facts.recipient)), 5.4, True, lines=3)
    places_y = names.y_mm + height_of(names) + 0.8
    yield names
    yield TextBox(MARGIN, places_y, width_mm, foot_mm - places_y, "\n".join(place_lines(facts.recipient)), 5.4, lines=9)
    yield from _foot(abroad, phone, foot_mm + 0.6, width_mm)


def _foot(abroad: str, phone: str, y_mm: float, width_mm: float) -> Iterator[Element]:
    """Yield the country in capitals on the left and the telephone on the right of the last line."""
    phone_mm = 38.0 if phone else 0.0
    if abroad:
        yield line(MARGIN, y_mm, width_mm - phone_mm - 2, abroad, size_mm=6.2, bold=True)
    if phone:
        yield line(MARGIN + width_mm - phone_mm, y_mm + 2.6, phone_mm, phone, size_mm=3.2, align=Align.RIGHT)


def _service(facts: ShippingLabelFacts, size: LabelSize, y_mm: float) -> Iterator[Element]:
    width_mm = size.width_mm - 2 * MARGIN
    yield line(MARGIN, y_mm + 1.6, width_mm * 0.5, facts.carrier, size_mm=3.2)
    yield line(
        MARGIN + width_mm * 0.5 + 1,
        y_mm + 1.6,
        width_mm * 0.5 - 1,
        facts.notes,
        size_mm=3.2,
        bold=True,
        align=Align.RIGHT,
    )
    yield line(MARGIN, y_mm + 5.4, width_mm, facts.service, size_mm=7.2, bold=True)


def _references(facts: ShippingLabelFacts, size: LabelSize, y_mm: float) -> Iterator[Element]:
    rows = [("ORDER", facts.order_number), ("REFERENCE", facts.reference), ("TRACKING", facts.tracking_number)]
    if facts.printed_on:
        rows.append(("PRINTED", day(facts.printed_on, "en")))
    code_mm = size.width_mm - MARGIN - ASIDE
    value_mm = code_mm - MARGIN - 21
    for place, (name, value) in enumerate((name, value) for name, value in rows if one_line(value)):
        yield caption(MARGIN, y_mm + 2.6 + place * 6.0, 17.5, name)
        yield line(MARGIN + 18, y_mm + 1.8 + place * 6.0, value_mm, value, size_mm=3.6, bold=place == 0)
    yield Barcode(code_mm, y_mm + 1.0, ASIDE, SQUARE, Symbol.DATAMATRIX, facts.parcel_code)
    yield line(code_mm, y_mm + 22.4, ASIDE, facts.parcel_code, size_mm=3.0, bold=True, align=Align.CENTER)


def _long_code(facts: ShippingLabelFacts, size: LabelSize, y_mm: float) -> Iterator[Element]:
    """Yield the SSCC, bars not under 31.75 mm (GS1 General Specifications, table 5), else the carrier's number."""
    width_mm = size.width_mm - 2
    if facts.sscc18:
        data = f"(00){facts.sscc18}"
        yield Barcode(1, y_mm + 1.7, width_mm, 31.8, Symbol.GS1_128, data)
        shown = f"(00) {facts.sscc18}"
    else:
        shown = facts.tracking_number or facts.parcel_code
        yield scannable(1, y_mm + 1.7, width_mm, 31.8, data=shown)
    yield line(MARGIN, y_mm + 33.8, size.width_mm - 2 * MARGIN, shown, size_mm=3.1, align=Align.CENTER)


LABEL = LabelClass(
    name="shipping",
    title=QT_TRANSLATE_NOOP("paper", "Shipping label"),
    facts=ShippingLabelFacts,
    sizes=(SHIPPING_4X6, SHIPPING_100X150),
    draw=draw,
)
