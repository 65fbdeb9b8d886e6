"""Fields of an item list."""

from fulfilment.orders.files.codes import parse_barcodes, parse_gtins
from fulfilment.orders.files.fields import Field, FieldSet, words
from fulfilment.orders.files.item_values import parse_hazard, parse_measure, parse_tracking
from fulfilment.orders.files.places import parse_country
from fulfilment.orders.files.values import (
    parse_amount,
    parse_code,
    parse_count,
    parse_currency,
    parse_length,
    parse_size,
    parse_text,
    parse_truth,
    parse_weight,
)
from fulfilment.step import QT_TRANSLATE_NOOP, Text

SKU = words(
    "sku, item sku, custom label, item code, item number, item no, product code, product sku, variant sku",
    "stock code, part number",
    "article, article number, internal reference, default code, item, code",
    "артикул, код товара, код, номенклатурный номер, артикул продавца, sku товара",
    "artikuls, preces kods, nomenklatūras numurs, kods",
)

_KEEPING = (
    Field(
        "tracking",
        Text("files", QT_TRANSLATE_NOOP("files", "Kept apart by")),
        words("tracking, tracked by, kept apart by, track by, учет по, вид учета, uzskaites veids"),
        parse_tracking,
    ),
    Field(
        "shelf_life",
        Text("files", QT_TRANSLATE_NOOP("files", "Shelf life, days")),
        words("shelf life, shelf life days, expiration time, срок хранения дней, derīguma termiņš dienās"),
        parse_count,
    ),
    Field(
        "receive_by",
        Text("files", QT_TRANSLATE_NOOP("files", "Days left when received, at least")),
        words("receive by days, minimum days left, remaining shelf life, остаток срока дней, atlikušais termiņš"),
        parse_count,
    ),
    Field(
        "best_before_days",
        Text("files", QT_TRANSLATE_NOOP("files", "Best before, days before expiry")),
        words("best before days, best before time, use days, лучше до за дней, ieteicams līdz dienas"),
        parse_count,
    ),
    Field(
        "removal",
        Text("files", QT_TRANSLATE_NOOP("files", "Sent no more, days before expiry")),
        words("removal days, removal time, days before expiry, снять за дней, izņemšanas dienas"),
        parse_count,
    ),
)
_HANDLING = (
    Field(
        "product",
        Text("files", QT_TRANSLATE_NOOP("files", "Product")),
        words("product group, variant group, parent product, handle, модель, группа вариантов, variantu grupa"),
        parse_code,
        limit=80,
    ),
    Field(
        "measure",
        Text("files", QT_TRANSLATE_NOOP("files", "Counted in")),
        words("measure, unit of measure, uom, counted in, base unit, единица измерения, ед изм, mērvienība"),
        parse_measure,
    ),
    Field(
        "is_fragile",
        Text("files", QT_TRANSLATE_NOOP("files", "Fragile")),
        words("fragile, is fragile, breakable, хрупкое, хрупкий, trausls, plīstošs"),
        parse_truth,
    ),
    Field(
        "is_upright",
        Text("files", QT_TRANSLATE_NOOP("files", "Keep upright")),
        words("keep upright, upright, this side up, не кантовать, держать вертикально, neapgāzt, turēt stāvus"),
        parse_truth,
    ),
    Field(
        "hazard_class",
        Text("files", QT_TRANSLATE_NOOP("files", "Hazard class")),
        words("hazard class, un class, adr class, dangerous goods class, класс опасности, bīstamības klase, adr klase"),
        parse_hazard,
    ),
    Field(
        "note",
        Text("files", QT_TRANSLATE_NOOP("files", "Note")),
        words("note, notes, handling note, примечание, piezīme"),
        parse_text,
        limit=400,
    ),
    Field(
        "receive_note",
        Text("files", QT_TRANSLATE_NOOP("files", "Note when receiving")),
        words("receive note, receiving note, note at receiving, примечание при приёмке, piezīme saņemot"),
        parse_text,
        limit=400,
    ),
    Field(
        "pick_note",
        Text("files", QT_TRANSLATE_NOOP("files", "Note when picking")),
        words("pick note, picking note, note at picking, примечание при отборе, piezīme komplektējot"),
        parse_text,
        limit=400,
    ),
    Field(
        "pack_note",
        Text("files", QT_TRANSLATE_NOOP("files", "Note when packing")),
        words("pack note, packing note, note at packing, примечание при упаковке, piezīme iepakojot"),
        parse_text,
        limit=400,
    ),
)

ITEMS = FieldSet(
    "items",
    Text("files", QT_TRANSLATE_NOOP("files", "Items")),
    (
        Field("sku", Text("files", QT_TRANSLATE_NOOP("files", "SKU")), SKU, parse_code, is_required=True, limit=80),
        Field(
            "name",
            Text("files", QT_TRANSLATE_NOOP("files", "Name")),
            words(
                "name, item name, product name, title, name en, item title, description, product title, product",
                "наименование, название, наименование товара, товар, nosaukums, preces nosaukums, prece",
            ),
            parse_text,
            is_required=True,
        ),
        Field(
            "name_ru",
            Text("files", QT_TRANSLATE_NOOP("files", "Name in Russian")),
            words("name ru, title ru, russian name, наименование ru, название на русском, nosaukums krieviski"),
            parse_text,
        ),
        Field(
            "name_lv",
            Text("files", QT_TRANSLATE_NOOP("files", "Name in Latvian")),
            words("name lv, title lv, latvian name, nosaukums lv, nosaukums latviski, название на латышском"),
            parse_text,
        ),
        Field(
            "variant",
            Text("files", QT_TRANSLATE_NOOP("files", "Variant")),
            words("variant, variation, option, options, colour, color, size name, variant title, product variation"),
            parse_text,
            limit=120,
        ),
        Field(
            "variant_ru",
            Text("files", QT_TRANSLATE_NOOP("files", "Variant in Russian")),
            words("variant ru, вариант, цвет, характеристика"),
            parse_text,
            limit=120,
        ),
        Field(
            "variant_lv",
            Text("files", QT_TRANSLATE_NOOP("files", "Variant in Latvian")),
            words("variant lv, variants, krāsa"),
            parse_text,
            limit=120,
        ),
        Field(
            "gtin",
            Text("files", QT_TRANSLATE_NOOP("files", "GTIN")),
            words(
                "gtin, ean, ean13, ean code, upc, upc a, ean upc, gtin13, global trade item number, код ean, ean kods"
            ),
            parse_gtins,
        ),
        Field(
            "barcodes",
            Text("files", QT_TRANSLATE_NOOP("files", "Barcodes")),
            words(
                "barcode, barcodes, bar code, variant barcode",
                "identifiers, other codes, штрихкод, штрих код, штрихкоды",
                "svītrkods, svītru kods, svītrkodi",
            ),
            parse_barcodes,
        ),
        Field(
            "case_code",
            Text("files", QT_TRANSLATE_NOOP("files", "Case barcode")),
            words("case barcode, case code, case gtin, gtin14, itf14, carton barcode, штрихкод коробки, kastes kods"),
            parse_barcodes,
        ),
        Field(
            "case_quantity",
            Text("files", QT_TRANSLATE_NOOP("files", "Pieces in a case")),
            words("case quantity, pieces per case, case qty, units per case, pack size, в коробке, gab kastē"),
            parse_count,
        ),
        Field(
            "weight",
            Text("files", QT_TRANSLATE_NOOP("files", "Weight")),
            words(
                "weight, gross weight, item weight, product weight, variant weight, variant grams, unit weight",
                "вес, масса, вес брутто, svars, masa, bruto svars",
            ),
            parse_weight,
        ),
        Field(
            "length",
            Text("files", QT_TRANSLATE_NOOP("files", "Length")),
            words("length, depth, item length, product length, длина, глубина, garums, dziļums"),
            parse_length,
        ),
        Field(
            "width",
            Text("files", QT_TRANSLATE_NOOP("files", "Width")),
            words("width, item width, product width, ширина, platums"),
            parse_length,
        ),
        Field(
            "height",
            Text("files", QT_TRANSLATE_NOOP("files", "Height")),
            words("height, item height, product height, высота, augstums"),
            parse_length,
        ),
        Field(
            "size",
            Text("files", QT_TRANSLATE_NOOP("files", "Length x width x height")),
            words("dimensions, size, l x w x h, lxwxh, габариты, размеры, izmēri, izmērs"),
            parse_size,
        ),
        Field(
            "price",
            Text("files", QT_TRANSLATE_NOOP("files", "Price")),
            words("price, unit price, sales price, retail price, variant price, regular price, цена, cena"),
            parse_amount,
        ),
        Field(
            "cost",
            Text("files", QT_TRANSLATE_NOOP("files", "Cost")),
            words(
                "cost, unit cost, cost price, purchase price",
                "cost per item, себестоимость, закупочная цена, pašizmaksa",
            ),
            parse_amount,
        ),
        Field(
            "currency",
            Text("files", QT_TRANSLATE_NOOP("files", "Currency")),
            words("currency, currency code, валюта, valūta"),
            parse_currency,
        ),
        Field(
            "minimum",
            Text("files", QT_TRANSLATE_NOOP("files", "Minimum stock")),
            words(
                "minimum, min, minimum stock, min stock, reorder point, reorder level, минимум, мин остаток, minimums"
            ),
            parse_count,
        ),
        Field(
            "target",
            Text("files", QT_TRANSLATE_NOOP("files", "Target stock")),
            words("target, max, maximum, target stock, order up to, max stock, максимум, maksimums, mērķis"),
            parse_count,
        ),
        Field(
            "multiple",
            Text("files", QT_TRANSLATE_NOOP("files", "Order multiple")),
            words("multiple, order multiple, rounding, order quantity multiple, кратность, daudzkārtnis"),
            parse_count,
        ),
        Field(
            "supplier",
            Text("files", QT_TRANSLATE_NOOP("files", "Supplier")),
            words("supplier, vendor, supplier code, supplier name, поставщик, piegādātājs"),
            parse_text,
            limit=160,
        ),
        Field(
            "has_lots",
            Text("files", QT_TRANSLATE_NOOP("files", "Has lots")),
            words(
                "lot tracking, track lots, has lots, lots",
                "batch tracking, партионный учет, учет партий, partiju uzskaite",
            ),
            parse_truth,
        ),
        *_KEEPING,
        Field(
            "is_countable",
            Text("files", QT_TRANSLATE_NOOP("files", "Countable")),
            words("countable, can be counted, bulk, счётный, счетный, skaitāms"),
            parse_truth,
        ),
        *_HANDLING,
        Field(
            "origin",
            Text("files", QT_TRANSLATE_NOOP("files", "Country of origin")),
            words("country of origin, origin, made in, origin country, страна происхождения, izcelsmes valsts"),
            parse_country,
        ),
        Field(
            "customs_code",
            Text("files", QT_TRANSLATE_NOOP("files", "Customs code")),
            words("customs code, hs code, harmonized system code, tariff code, commodity code, тн вэд, kn kods"),
            parse_code,
            limit=12,
        ),
    ),
    group_by="sku",
    is_one_thing=True,
    sorts=frozenset({"item"}),
)
