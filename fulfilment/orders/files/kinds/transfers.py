"""Fields of planned transfers and of announced returns: one row an item."""

from fulfilment.orders.files.dates import parse_day
from fulfilment.orders.files.fields import Field, FieldSet, words
from fulfilment.orders.files.kinds.items import SKU
from fulfilment.orders.files.kinds.orders import NUMBER, QUANTITY
from fulfilment.orders.files.problems import BadValueError
from fulfilment.orders.files.values import Rules, parse_code, parse_count
from fulfilment.step import QT_TRANSLATE_NOOP, Text
from fulfilment.stock.dispositions import Outcome

UNKNOWN_OUTCOME = Text("files", QT_TRANSLATE_NOOP("files", "“{value}” is not what a customer can get for a return."))
WRITE_OUTCOME = Text("files", QT_TRANSLATE_NOOP("files", "Write refund, exchange or none."))

_OUTCOMES = {
    Outcome.REFUND: ("refund", "money back", "credit", "возврат", "возврат денег", "деньги", "atmaksa", "nauda"),
    Outcome.EXCHANGE: ("exchange", "replacement", "replace", "обмен", "замена", "apmaiņa", "maiņa"),
    Outcome.NONE: ("none", "no refund", "nothing", "нет", "без возврата", "nav", "bez atmaksas"),
}
_BY_WORD = {word: outcome for outcome, names in _OUTCOMES.items() for word in names}


def parse_outcome(text: str, rules: Rules) -> str:
    """Return what the customer is to get. Raises BadValueError."""
    outcome = _BY_WORD.get(" ".join(text.casefold().split()))
    if outcome is None:
        raise BadValueError(UNKNOWN_OUTCOME.with_values(value=text), WRITE_OUTCOME)
    return outcome.value


TRANSFERS = FieldSet(
    "transfers",
    Text("files", QT_TRANSLATE_NOOP("files", "Transfers")),
    (
        Field(
            "number",
            Text("files", QT_TRANSLATE_NOOP("files", "Transfer")),
            words(
                "transfer, transfer number, transfer no, transfer id, reference, number, document",
                "перемещение, номер перемещения, номер, документ, pārvietošana, pārvietošanas numurs, numurs",
            ),
            parse_code,
            is_required=True,
            limit=60,
        ),
        Field(
            "to",
            Text("files", QT_TRANSLATE_NOOP("files", "To warehouse")),
            words(
                "to, to warehouse, destination, target, warehouse, ship to, supplier",
                "куда, склад назначения, на склад, склад, поставщик, uz, uz noliktavu, noliktava, piegādātājs",
            ),
            parse_code,
            is_required=True,
            limit=120,
        ),
        Field("sku", Text("files", QT_TRANSLATE_NOOP("files", "SKU")), SKU, parse_code, is_required=True, limit=80),
        Field(
            "quantity",
            Text("files", QT_TRANSLATE_NOOP("files", "Quantity")),
            QUANTITY,
            parse_count,
            is_required=True,
        ),
        Field(
            "expected",
            Text("files", QT_TRANSLATE_NOOP("files", "Expected on")),
            words(
                "expected, expected on, expected date, eta, arrival, arrival date, date",
                "ожидается, дата прибытия, дата, gaidāms, ierašanās datums, datums",
            ),
            parse_day,
        ),
    ),
    group_by="number",
    unique_by=("number", "sku"),
    sorts=frozenset({"transfer"}),
)
RETURNS = FieldSet(
    "returns",
    Text("files", QT_TRANSLATE_NOOP("files", "Announced returns")),
    (
        Field(
            "rma",
            Text("files", QT_TRANSLATE_NOOP("files", "Return number")),
            words(
                "rma, rma number, return number, return id, return no, return",
                "номер возврата, возврат, atgriešanas numurs, atgriešana",
            ),
            parse_code,
            is_required=True,
            limit=60,
        ),
        Field(
            "order", Text("files", QT_TRANSLATE_NOOP("files", "Order")), NUMBER, parse_code, is_required=True, limit=40
        ),
        Field("sku", Text("files", QT_TRANSLATE_NOOP("files", "SKU")), SKU, parse_code, is_required=True, limit=80),
        Field("quantity", Text("files", QT_TRANSLATE_NOOP("files", "Quantity")), QUANTITY, parse_count),
        Field(
            "outcome",
            Text("files", QT_TRANSLATE_NOOP("files", "For it")),
            words(
                "outcome, resolution, wanted, return type, solution",
                "результат, решение, тип возврата, risinājums, veids",
            ),
            parse_outcome,
        ),
        Field(
            "exchange",
            Text("files", QT_TRANSLATE_NOOP("files", "Exchange for")),
            words(
                "exchange sku, exchange, exchange for, replacement sku",
                "обмен на, артикул замены, apmaiņas sku, apmainīt pret",
            ),
            parse_code,
            limit=80,
        ),
    ),
    unique_by=("rma", "sku"),
    sorts=frozenset({"return"}),
)
