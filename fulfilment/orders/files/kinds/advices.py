"""Fields of an advance notice: a row for each item in each pallet or carton, what belongs to the notice on any row."""

import re

from stdnum import ean

from fulfilment.orders.files.codes import READ_AGAIN
from fulfilment.orders.files.dates import parse_day, parse_expiry
from fulfilment.orders.files.fields import Field, FieldSet, words
from fulfilment.orders.files.kinds.items import SKU
from fulfilment.orders.files.problems import BadValueError
from fulfilment.orders.files.values import Rules, parse_code, parse_count, parse_text
from fulfilment.step import QT_TRANSLATE_NOOP, Text

NOT_SSCC = Text("files", QT_TRANSLATE_NOOP("files", "“{value}” is not an SSCC."))
WRONG_SSCC = Text("files", QT_TRANSLATE_NOOP("files", "“{value}” is not an SSCC: its last digit should be {digit}."))
WRITE_SSCC = Text("files", QT_TRANSLATE_NOOP("files", "Write its 18 digits, formatted as text."))
DIGITS = 18


def parse_sscc(text: str, rules: Rules) -> str:
    """Return the 18 digits of an SSCC with a right check digit, with or without its 00. Raises BadValueError."""
    digits = re.sub(r"[\s-]", "", text).removeprefix("'").removeprefix("(00)")
    digits = digits.removeprefix("00") if len(digits) == DIGITS + 2 else digits
    if not (digits.isascii() and digits.isdigit() and len(digits) == DIGITS):
        raise BadValueError(NOT_SSCC.with_values(value=text), WRITE_SSCC)
    right = ean.calc_check_digit(digits[:-1])
    if right != digits[-1]:
        raise BadValueError(WRONG_SSCC.with_values(value=text, digit=right), READ_AGAIN)
    return digits


ADVICES = FieldSet(
    "advices",
    Text("files", QT_TRANSLATE_NOOP("files", "Announced deliveries")),
    (
        Field(
            "number",
            Text("files", QT_TRANSLATE_NOOP("files", "Number of the notice")),
            words(
                "asn, asn number, asn no, advice, advice number, notice, notice number, delivery note",
                "delivery note number, despatch advice, shipment, shipment number, delivery, delivery number, number",
                "уведомление, номер уведомления, номер поставки, поставка, накладная, номер накладной, номер",
                "paziņojums, paziņojuma numurs, piegāde, piegādes numurs, pavadzīme, pavadzīmes numurs, numurs",
            ),
            parse_code,
            is_required=True,
            limit=60,
        ),
        Field(
            "supplier",
            Text("files", QT_TRANSLATE_NOOP("files", "Supplier")),
            words("supplier, supplier code, supplier name, vendor, ship from, поставщик, отправитель, piegādātājs"),
            parse_text,
            is_required=True,
            limit=160,
        ),
        Field(
            "expected_on",
            Text("files", QT_TRANSLATE_NOOP("files", "Expected")),
            words(
                "expected, expected on, expected date, eta, arrival date, delivery date, arrival",
                "ожидается, дата поставки, дата прибытия, gaidāms, piegādes datums, ierašanās datums",
            ),
            parse_day,
        ),
        Field(
            "purchase",
            Text("files", QT_TRANSLATE_NOOP("files", "Purchase order")),
            words(
                "purchase order, purchase order number, po, po number, order number, order, заказ поставщику",
                "номер заказа, заказ, pasūtījums, pasūtījuma numurs",
            ),
            parse_code,
            limit=40,
        ),
        Field(
            "pallet",
            Text("files", QT_TRANSLATE_NOOP("files", "SSCC of the pallet")),
            words("pallet, pallet sscc, sscc pallet, sscc of pallet, паллета, sscc паллеты, поддон, palete")
            + words("paletes sscc"),
            parse_sscc,
        ),
        Field(
            "carton",
            Text("files", QT_TRANSLATE_NOOP("files", "SSCC of the carton")),
            words("carton, carton sscc, sscc carton, sscc, box, box sscc, case sscc, коробка, короб, sscc коробки")
            + words("kaste, kastes sscc"),
            parse_sscc,
        ),
        Field("sku", Text("files", QT_TRANSLATE_NOOP("files", "SKU")), SKU, parse_code, is_required=True, limit=80),
        Field(
            "quantity",
            Text("files", QT_TRANSLATE_NOOP("files", "Quantity")),
            words("quantity, qty, pieces, shipped, quantity shipped, количество, кол во, штук, daudzums, skaits"),
            parse_count,
            is_required=True,
        ),
        Field(
            "lot",
            Text("files", QT_TRANSLATE_NOOP("files", "Lot")),
            words("lot, lot number, lot code, batch, batch number, serial, партия, номер партии, серия, partija"),
            parse_code,
            limit=60,
        ),
        Field(
            "expiry",
            Text("files", QT_TRANSLATE_NOOP("files", "Expiry")),
            words(
                "expiry, expiry date, expires, best before, use by, expiration date, срок годности, годен до",
                "derīguma termiņš, derīgs līdz",
            ),
            parse_expiry,
        ),
    ),
    group_by="number",
    is_one_thing=True,
    sorts=frozenset({"advice"}),
)
