"""Believable steps of a packing and a picking bench, for pictures and for tests of the face."""

from fulfilment.step import Box, Card, Fact, Header, Kind, Line, Notice, Offer, Step, Text, Tone, plain


def said(source: str, **values: object) -> Text:
    return Text("sample", source).with_values(**values)


PACK_OFFERS = (
    Offer("UNDO", said("Undo"), "F9"),
    Offer("NEWBOX", said("New box"), "Shift+F4"),
    Offer("SHORT", said("Missing"), "Shift+F6"),
    Offer("REPRINT", said("Print again"), "F8"),
    Offer("HOLD", said("Hold order"), "F10"),
)
MUG = Card(
    "Mug “Forest”",
    "0.3 l, green",
    "mug",
    (
        Fact(said("Quantity"), "2 of 2"),
        Fact(said("Code ends"), "…3457"),
        Fact(said("Lot"), "L2409-11"),
        Fact(said("From"), "A-07-03"),
    ),
    said("Looks alike: the 0.4 l mug is in this order’s tote too."),
)
LINES = (
    Line("Linen towel", "50×70, oat", 0, 1, is_current=True),
    Line("Cutting board", "oak, 40 cm", 0, 1),
    Line("Gift card", "“Thank you”", 0, 1),
    Line("Mug “Forest”", "0.3 l, green", 2, 2),
    Line("Mug “Forest”", "0.4 l, green", 1, 1),
    Line("Tea, black", "100 g · best before 03.2027", 1, 1),
)
ORDER = Header(said("Order {code}", code="20418"), "Shopify · Tallinn, EE", "DHL Paket", "leaves 16:30, in 1 h 58 min")
BOX = Box("Carton M", "300 × 240 × 160 mm, 71 % full", (300, 240, 160), 71, 1240, 1228, 2105)

PACK_READY = Step(
    "pack",
    "scan_order",
    said("Scan tote or order"),
    said("12 orders wait for this bench · DHL leaves in 48 min"),
    operator="Operator 07",
)
PACK_OK = Step(
    "pack",
    "scan_item",
    said("Scan next item"),
    said("4 of 7 items · box 1 of 1"),
    work_id=20418,
    header=ORDER,
    card=MUG,
    lines=LINES,
    progress=(4, 7),
    box=BOX,
    notice=Notice(Kind.OK, "pack.item_ok", said("Right item"), Tone.ITEM_OK),
    offers=PACK_OFFERS,
    changes=frozenset({"orders"}),
    operator="Operator 07",
)
PACK_WRONG = PACK_OK.having(
    notice=Notice(
        Kind.STOP,
        "pack.wrong_item",
        said("Put back: {item}", item="Mug “Forest” 0.4 l"),
        Tone.WRONG_ITEM,
        said("This order has {item}. Nothing was booked.", item="Mug “Forest” 0.3 l, green"),
    ),
    changes=frozenset(),
)
PACK_TWICE = PACK_OK.having(
    notice=Notice(
        Kind.CHECK,
        "pack.already_packed",
        said("Already packed: {item}", item="Tea, black 100 g"),
        Tone.ALREADY_DONE,
        said("All 1 of it are in the box. Nothing was booked."),
    ),
)
PACK_RECALL = PACK_OK.having(
    notice=Notice(
        Kind.STOP,
        "pack.recalled_lot",
        said("Stop: lot {lot} is recalled", lot="L2409-11"),
        Tone.STOP,
        said("Set the goods aside and scan CONFIRM."),
    )
)
PICK = Step(
    "pick",
    "scan_location",
    said("Go to {place}", place="A-07-03"),
    said("Take 2 · tote slot 3, blue circle"),
    work_id=7,
    header=Header(said("Pick job {code}", code="881"), "Zone A · 4 orders", "8 stops", "about 6 min"),
    card=Card(
        "Mug “Forest”",
        "0.3 l, green",
        "mug",
        (
            Fact(said("Take"), "2"),
            Fact(said("Code ends"), "…3457"),
            Fact(said("Lot"), "L2409-11"),
            Fact(said("Tote"), "T-0042"),
        ),
    ),
    lines=(
        Line("Mug “Forest”", "0.3 l, green", 0, 2, is_current=True, place="A-07-03"),
        Line("Plate “Forest”", "21 cm", 0, 6, place="A-08-01"),
        Line("Linen towel “Forest”", "50×70, oat, washed", 0, 1, place="B-01-05"),
        Line("Candle, beeswax", "lot C-1180, best before 08.2027", 0, 12, place="B-03-11"),
        Line("Cutting board", "oak, 40 cm", 0, 1, place="B-06-02"),
        Line("Tea, black", "100 g", 3, 3, place="A-01-04"),
        Line("Honey, linden", "250 g", 2, 2, place="A-02-09"),
    ),
    progress=(5, 27),
    offers=(
        Offer("UNDO", said("Undo"), "F9"),
        Offer("SKIP", said("Skip line"), "Shift+F5"),
        Offer("SHORT", said("Missing"), "Shift+F6"),
    ),
    operator="Operator 07",
)
LONG = PACK_WRONG.having(
    prompt=plain("Отсканируйте следующий товар этого заказа"),
    notice=Notice(
        Kind.STOP,
        "pack.wrong_item",
        plain("Верните на место: Кружка керамическая «Зелёный лес» 0,4 л"),
        Tone.WRONG_ITEM,
        plain("В этом заказе Кружка керамическая «Зелёный лес» 0,3 л, тёмно-зелёная. Ничего не проведено."),
    ),
    card=Card(
        "Кружка керамическая «Зелёный лес» с крышкой и ложкой",
        "0,3 л, тёмно-зелёная матовая",
        "",
        (
            Fact(plain("Количество в заказе"), "2 из 2"),
            Fact(plain("Последние знаки кода"), "…3457"),
            Fact(plain("Партия"), "L2409-11-RIGA-0042"),
            Fact(plain("Место хранения"), "A-07-03-02-РЕЗЕРВ"),
        ),
        plain("Похожий товар: кружка 0,4 л лежит в том же ящике этого заказа, проверьте объём на дне."),
    ),
    lines=tuple(
        Line("Полотенце льняное банное " * (1 + n % 2), "50×70, овсяное, стираное, партия L2409-11", n % 3, 12)
        for n in range(14)
    ),
)
STEPS = {
    "pack_ready": PACK_READY,
    "pack_ok": PACK_OK,
    "pack_wrong": PACK_WRONG,
    "pack_twice": PACK_TWICE,
    "pick": PICK,
    "long": LONG,
}
