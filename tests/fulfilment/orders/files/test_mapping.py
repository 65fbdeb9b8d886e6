"""Columns are matched by their headers in three languages and remembered under a name."""

from pathlib import Path

import pytest

from fulfilment.orders.files.fields import normalised
from fulfilment.orders.files.kinds import KINDS
from fulfilment.orders.files.known import BUILT_IN, built_in
from fulfilment.orders.files.mapping import Mapping, Options, from_json, guess_notation, propose
from fulfilment.orders.files.table import open_table

SHOPS = {
    "shopify": (
        (
            "Name,Email,Financial Status,Currency,Shipping Method,Created at,Lineitem quantity,Lineitem price,"
            "Lineitem sku,Billing Name,Billing Zip,Shipping Name,Shipping Street,Shipping Address1,Shipping Address2,"
            "Shipping Company,Shipping City,Shipping Zip,Shipping Province,Shipping Country,Shipping Phone,Notes,Id"
        ),
        {"number": "Name", "sku": "Lineitem sku", "street": "Shipping Address1", "postcode": "Shipping Zip"},
    ),
    "woocommerce": (
        (
            "Order Number,Order Status,Order Date,Customer Note,First Name (Billing),First Name (Shipping),"
            "Last Name (Shipping),Address 1&2 (Shipping),City (Shipping),Postcode (Shipping),Country Code (Shipping),"
            "Item #,SKU,Name,Quantity,Quantity (- Refund),Item Cost,Order Line Total"
        ),
        {
            "number": "Order Number",
            "sku": "SKU",
            "quantity": "Quantity",
            "city": "City (Shipping)",
            "line_key": "Item #",
        },
    ),
    "amazon": (
        (
            "order-id,order-item-id,purchase-date,promise-date,buyer-name,sku,product-name,quantity-purchased,"
            "quantity-shipped,quantity-to-ship,recipient-name,ship-address-1,ship-city,ship-postal-code,ship-country"
        ),
        {
            "number": "order-id",
            "line_key": "order-item-id",
            "quantity": "quantity-to-ship",
            "recipient": "recipient-name",
        },
    ),
    "ebay": (
        (
            "Sales Record Number,Order Number,Buyer Name,Buyer City,Ship To Name,Ship To Zip,Ship To Country,"
            "Item Number,Item Title,Custom Label,Quantity,Sold For,Sale Date,Ship By Date,Transaction ID"
        ),
        {"number": "Order Number", "sku": "Custom Label", "recipient": "Ship To Name", "ship_by": "Ship By Date"},
    ),
    "etsy": (
        (
            "Sale Date,Item Name,Buyer,Quantity,Price,Currency,Transaction ID,Ship Name,Ship Address1,Ship City,"
            "Ship Zipcode,Ship Country,Order ID,Variations,SKU"
        ),
        {"number": "Order ID", "sku": "SKU", "recipient": "Ship Name", "postcode": "Ship Zipcode"},
    ),
    "ozon": (
        (
            "Номер заказа,Номер отправления,Принят в обработку,Дата отгрузки,Наименование товара,OZON id,Артикул,"
            "Количество,Имя получателя,Адрес доставки,Индекс,Город доставки,Способ доставки"
        ),
        {"number": "Номер отправления", "sku": "Артикул", "quantity": "Количество", "postcode": "Индекс"},
    ),
    "latvian": (
        "Pasūtījuma Nr.,Datums,Artikuls,Skaits,Cena,Saņēmējs,Adrese,Pilsēta,Pasta indekss,Valsts,Tālrunis,E-pasts",
        {"number": "Pasūtījuma Nr.", "sku": "Artikuls", "quantity": "Skaits", "email": "E-pasts"},
    ),
}


@pytest.mark.parametrize("shop", SHOPS)
def test_the_headers_of_usual_order_files_are_matched(shop: str) -> None:
    headers, expected = SHOPS[shop]
    mapping = propose("orders", headers.split(","), BUILT_IN)
    assert {name: mapping.columns.get(name) for name in expected} == expected
    assert not mapping.missing()


def test_no_header_serves_two_fields() -> None:
    mapping = propose("orders", ["Order", "Item", "Qty"])  # "item" names an SKU as well as a line
    assert dict(mapping.columns) == {"number": "Order", "sku": "Item", "quantity": "Qty"}


def test_the_headers_of_stock_and_locations_are_matched() -> None:
    stock = propose("stock", ["Артикул", "Ячейка", "Партия", "Срок годности", "Остаток"])
    assert sorted(stock.columns) == ["expiry", "location", "lot", "quantity", "sku"]
    places = propose("locations", ["Location Code", "Type", "Zone", "Aisle", "Bay", "Level", "X (mm)", "Pick sequence"])
    assert sorted(places.columns) == ["aisle", "bay", "code", "kind", "level", "parent", "route_order", "x"]


def test_a_unit_in_the_header_is_the_unit_of_the_column() -> None:
    mapping = propose("items", ["SKU", "Name", "Weight (kg)", "Length, cm", "Variant Grams"])
    assert mapping.columns["weight"] == "Weight (kg)"
    assert mapping.options.units == {"weight": "kg", "length": "cm"}


def test_what_is_required_and_not_there_is_said_until_a_constant_stands_for_it() -> None:
    mapping = propose("orders", ["№ задания", "Артикул продавца", "Стикер"])
    assert [field.name for field in mapping.missing()] == ["quantity"]
    given = Mapping("", "orders", mapping.columns, Options(constants={"quantity": "1"}))
    assert not given.missing()


def test_a_remembered_mapping_is_known_again_by_its_headers() -> None:
    ours = Mapping("our shop", "stock", {"sku": "Code A", "location": "Code B", "quantity": "N"}, Options(decimal=","))
    found = propose("stock", ["n", "code_b", "CODE A", "other"], [ours])
    assert (found.name, dict(found.columns)) == ("our shop", {"sku": "CODE A", "location": "code_b", "quantity": "n"})
    assert propose("stock", ["code_b", "CODE A"], [ours]).name == ""


@pytest.mark.parametrize("mapping", BUILT_IN, ids=lambda mapping: f"{mapping.name}-{mapping.kind}")
def test_a_mapping_survives_being_remembered(mapping: Mapping) -> None:
    assert from_json(mapping.to_json()) == mapping


def test_fields_and_options_of_another_version_are_left_out() -> None:
    text = '{"name": "n", "kind": "stock", "columns": {"sku": "a", "aroma": "b"}, "options": {"decimal": ",", "x": 1}}'
    assert from_json(text) == Mapping("n", "stock", {"sku": "a"}, Options(decimal=","))


def test_a_column_is_corrected_or_taken_off_by_hand() -> None:
    mapping = propose("stock", ["sku", "bin", "qty"]).with_column("sku", "bin").with_column("location", "")
    assert dict(mapping.columns) == {"sku": "bin", "quantity": "qty"}


def test_the_first_rows_prove_decimal_sign_and_date_order(tmp_path: Path) -> None:
    path = tmp_path / "o.csv"
    path.write_text("Order;SKU;Qty;Price;Date\n1;A;2;1,250;03/04/2025\n2;A;1;3,50;25/04/2025\n")
    table = open_table(path)
    options = guess_notation(propose("orders", table.headers), table).options
    assert (options.decimal, options.date_order) == (",", "dmy")


def test_rows_that_contradict_each_other_prove_nothing(tmp_path: Path) -> None:
    path = tmp_path / "o.csv"
    path.write_text("Order;SKU;Qty;Price;Date\n1;A;2;1,5;13/04/2025\n2;A;1;3.50;04/13/2025\n")
    table = open_table(path)
    options = guess_notation(propose("orders", table.headers), table).options
    assert (options.decimal, options.date_order) == ("", "")


def test_headers_are_compared_as_small_words() -> None:
    assert {normalised(text) for text in ("Lineitem-SKU", "lineitem sku", "LineitemSKU", " LINEITEM_sku: ")} == {
        "lineitem sku"
    }


@pytest.mark.parametrize("kind", KINDS)
def test_within_a_kind_no_synonym_belongs_to_two_fields_as_its_best(kind: str) -> None:
    best = [field.synonyms[0] for field in KINDS[kind].fields]
    assert len(best) == len(set(best))


def test_a_mapping_that_comes_with_the_program_is_found_by_name_and_kind() -> None:
    found = built_in("online-retail", "history")
    assert found is not None
    assert found.kind == "history"
    assert built_in("online-retail", "stock") is None
