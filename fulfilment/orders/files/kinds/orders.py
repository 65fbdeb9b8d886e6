"""Fields of an order file: one row a line, what belongs to the order on its first row or on all."""

from fulfilment.orders.files.dates import parse_day, parse_moment
from fulfilment.orders.files.fields import Field, FieldSet, words
from fulfilment.orders.files.kinds.items import SKU
from fulfilment.orders.files.places import parse_country
from fulfilment.orders.files.problems import BadValueError
from fulfilment.orders.files.values import Rules, parse_amount, parse_code, parse_currency, parse_integer, parse_text
from fulfilment.step import QT_TRANSLATE_NOOP, Text

UNKNOWN_LANGUAGE = Text("files", QT_TRANSLATE_NOOP("files", "“{value}” is not a language Packhouse writes."))
WRITE_LANGUAGE = Text("files", QT_TRANSLATE_NOOP("files", "Write en, ru or lv."))

LONGEST_NOTE = 400

_LANGUAGES = {
    "en": ("en", "eng", "english", "английский", "angļu"),
    "ru": ("ru", "rus", "russian", "русский", "krievu"),
    "lv": ("lv", "lav", "latvian", "латышский", "latviešu"),
}
_BY_WORD = {word: language for language, names in _LANGUAGES.items() for word in names}

NUMBER = words(
    "order number, order no, order, order id, invoice no",
    "invoice number, invoice, sales order, document number, number",
    "номер отправления, номер заказа, заказ, № задания, № заказа, номер, счет, документ",
    "pasūtījuma numurs, pasūtījuma nr, pasūtījums, rēķina numurs, numurs, id",
)
QUANTITY = words(
    "quantity to ship, lineitem quantity, quantity, qty",
    "quantity purchased, ordered, ordered quantity, pieces, count",
    "количество, кол во, daudzums, skaits",
)
LINE_SKU = ("lineitem sku", *SKU)
ORDERED_AT = words(
    "created at, order date, purchase date, sale date, date, invoice date, ordered at, date created, дата заказа",
    "принят в обработку, дата, pasūtījuma datums, datums",
)
PRICE = words(
    "lineitem price, unit price, item price, item cost, price, sold for, product price, ваша цена, цена",
    "итоговая стоимость товара, cena",
)
CURRENCY = words("currency, currency code, order currency, order currency code, код валюты отправления, валюта, valūta")


def parse_language(text: str, rules: Rules) -> str:
    """Return the code of a language that papers are written in. Raises BadValueError."""
    language = _BY_WORD.get(text.strip().lower().split("-")[0].split("_")[0])
    if language is None:
        raise BadValueError(UNKNOWN_LANGUAGE.with_values(value=text), WRITE_LANGUAGE)
    return language


def parse_note(text: str, rules: Rules) -> str:
    """Return the note, cut where it is longer than can be kept."""
    return parse_text(text, rules)[:LONGEST_NOTE]


_ADDRESS = (
    Field(
        "recipient",
        Text("files", QT_TRANSLATE_NOOP("files", "Recipient")),
        words(
            "shipping name, recipient name, ship to name, ship name",
            "recipient, name shipping, customer name, buyer name",
            "delivery name, post to name, full name, customer, buyer",
            "имя получателя, получатель, фио, saņēmējs, klients",
        ),
        parse_text,
    ),
    Field(
        "first_name",
        Text("files", QT_TRANSLATE_NOOP("files", "First name")),
        words("first name shipping, shipping first name, first name, имя, vārds"),
        parse_text,
    ),
    Field(
        "last_name",
        Text("files", QT_TRANSLATE_NOOP("files", "Last name")),
        words("last name shipping, shipping last name, last name, surname, фамилия, uzvārds"),
        parse_text,
    ),
    Field(
        "company",
        Text("files", QT_TRANSLATE_NOOP("files", "Company")),
        words("shipping company, company shipping, ship to company, company, компания, организация, uzņēmums"),
        parse_text,
    ),
    Field(
        "street",
        Text("files", QT_TRANSLATE_NOOP("files", "Street")),
        words(
            "shipping address1, shipping address 1, ship address1",
            "ship address 1, ship to address 1, address 1 2 shipping",
            "shipping street, shipping street 1, post to address 1, address 1 shipping",
            "address1, address 1, street, address",
            "shipping address, street 1, адрес доставки, адрес, улица, adrese, iela, piegādes adrese",
        ),
        parse_text,
        limit=300,
    ),
    Field(
        "street2",
        Text("files", QT_TRANSLATE_NOOP("files", "Street, second line")),
        words(
            "shipping address2, shipping address 2, ship address2",
            "ship address 2, ship to address 2, shipping street 2",
            "address 2 shipping, post to address 2, address2, address 2, street 2, адрес 2, adrese 2",
        ),
        parse_text,
        limit=300,
    ),
    Field(
        "postcode",
        Text("files", QT_TRANSLATE_NOOP("files", "Postcode")),
        words(
            "shipping zip, ship postal code, ship to zip",
            "ship zipcode, postcode shipping, shipping postcode, post to postcode",
            "postcode, zip, zip code, postal code, индекс, почтовый индекс, pasta indekss, indekss",
        ),
        parse_code,
        limit=20,
    ),
    Field(
        "city",
        Text("files", QT_TRANSLATE_NOOP("files", "Town")),
        words(
            "shipping city, ship city, ship to city, city shipping, shipping suburb, post to city, city, town",
            "город доставки, город, населенный пункт, pilsēta",
        ),
        parse_text,
        limit=120,
    ),
    Field(
        "region",
        Text("files", QT_TRANSLATE_NOOP("files", "Region")),
        words(
            "shipping province, ship state, ship to state, state code shipping",
            "shipping state, province, state, county",
            "регион доставки, регион, область, novads, reģions",
        ),
        parse_text,
        limit=120,
    ),
    Field(
        "country",
        Text("files", QT_TRANSLATE_NOOP("files", "Country")),
        words(
            "shipping country, ship country, ship to country",
            "country code shipping, country shipping, post to country",
            "country code, country, страна доставки, страна, valsts",
        ),
        parse_country,
    ),
    Field(
        "phone",
        Text("files", QT_TRANSLATE_NOOP("files", "Phone")),
        words(
            "shipping phone, ship phone number, ship to phone",
            "phone shipping, phone, phone billing, buyer phone number",
            "телефон получателя, телефон, tālrunis, telefons",
        ),
        parse_text,
        limit=60,
    ),
    Field(
        "email",
        Text("files", QT_TRANSLATE_NOOP("files", "E-mail")),
        words(
            "email, e mail, buyer email, customer email",
            "email billing, shipping email, email покупателя, почта, e pasts",
            "epasts",
        ),
        parse_code,
    ),
)

ORDERS = FieldSet(
    "orders",
    Text("files", QT_TRANSLATE_NOOP("files", "Orders")),
    (
        Field(
            "number",
            Text("files", QT_TRANSLATE_NOOP("files", "Order number")),
            NUMBER,
            parse_code,
            is_required=True,
            limit=60,
        ),
        Field(
            "sku", Text("files", QT_TRANSLATE_NOOP("files", "SKU")), LINE_SKU, parse_code, is_required=True, limit=80
        ),
        Field(
            "quantity",
            Text("files", QT_TRANSLATE_NOOP("files", "Quantity")),
            QUANTITY,
            parse_integer,
            is_required=True,
        ),
        Field(
            "line_key",
            Text("files", QT_TRANSLATE_NOOP("files", "Line key")),
            words(
                "order item id, line id, order line id, transaction id",
                "line number, line no, line, item, номер строки",
                "rindas numurs",
            ),
            parse_code,
            limit=80,
        ),
        Field("price", Text("files", QT_TRANSLATE_NOOP("files", "Price")), PRICE, parse_amount),
        Field(
            "currency",
            Text("files", QT_TRANSLATE_NOOP("files", "Currency")),
            CURRENCY,
            parse_currency,
        ),
        Field(
            "ordered_at",
            Text("files", QT_TRANSLATE_NOOP("files", "Ordered at")),
            ORDERED_AT,
            parse_moment,
        ),
        Field(
            "ship_by",
            Text("files", QT_TRANSLATE_NOOP("files", "Ship by")),
            words(
                "ship by, ship by date, due date, promise date, latest ship date, required date, ship before",
                "дата отгрузки, отгрузить до, nosūtīt līdz, izsūtīšanas datums",
            ),
            parse_day,
        ),
        *_ADDRESS,
        Field(
            "service",
            Text("files", QT_TRANSLATE_NOOP("files", "Shipping service")),
            words(
                "shipping method, ship service level, shipping service, ship method, service, delivery method",
                "способ доставки, название метода, доставка, piegādes veids",
            ),
            parse_text,
            limit=80,
        ),
        Field(
            "carrier",
            Text("files", QT_TRANSLATE_NOOP("files", "Carrier")),
            words("carrier, shipping carrier, перевозчик, служба доставки, pārvadātājs"),
            parse_text,
            limit=40,
        ),
        Field(
            "language",
            Text("files", QT_TRANSLATE_NOOP("files", "Language")),
            words("language, customer language, locale, язык, valoda"),
            parse_language,
        ),
        Field(
            "note",
            Text("files", QT_TRANSLATE_NOOP("files", "Note")),
            words(
                "notes, note, customer note, buyer note, order notes, comment, delivery instructions, комментарий",
                "примечание, piezīmes, komentārs",
            ),
            parse_note,
            limit=LONGEST_NOTE,
        ),
    ),
    group_by="number",
    sorts=frozenset({"order", "heading"}),
)
