"""The frozen facts that papers and labels show; queries fill them, `reports/` draws them.

Knows no session, no page and no printer. Sizes, fonts and wording belong to the papers.
"""

from dataclasses import dataclass
from datetime import date, datetime

from fulfilment.mapping.picture import Picture
from fulfilment.step import Text


@dataclass(frozen=True)
class Address:
    """A postal address as the customer or the shop wrote it."""

    name: str = ""
    """Person."""
    company: str = ""
    """Company, printed above or below the person as the country has it."""
    street: str = ""
    """Street and house number."""
    street2: str = ""
    """Flat, floor, building, care of."""
    postcode: str = ""
    """Postal code."""
    city: str = ""
    """Town."""
    region: str = ""
    """State, province or district."""
    country: str = ""
    """ISO 3166 alpha-2 code."""
    phone: str = ""
    """Telephone, as given."""
    email: str = ""
    """E-mail address; never printed on the outside of a parcel."""


@dataclass(frozen=True)
class ShippingLabelFacts:
    """What stands on the outside of one parcel."""

    parcel_code: str
    """Our own code of the parcel; scanning it proves the label."""
    sender: Address
    """Where it comes back to."""
    recipient: Address
    """Where it goes."""
    sscc18: str = ""
    """Eighteen digits of the serial shipping container code, without its ``00``; empty when there is none."""
    order_number: str = ""
    """Number of the order, as the customer knows it."""
    reference: str = ""
    """The customer's own reference."""
    service: str = ""
    """Service bought, e.g. ``Parcel locker``."""
    carrier: str = ""
    """Name of the carrier."""
    tracking_number: str = ""
    """The carrier's number, when one was given."""
    weight_g: int = 0
    """Gross weight; 0 when unknown."""
    parcel_no: int = 1
    """This parcel is number so and so …"""
    parcel_count: int = 1
    """… of so many to the same address; 0 when not known yet."""
    copy_no: int = 1
    """1 for the first print, 2 and more for a reprint, which is marked."""
    printed_on: date | None = None
    """Day of printing, in the zone of the site."""
    notes: str = ""
    """Handling notes, e.g. ``Fragile``."""


@dataclass(frozen=True)
class PickListLine:
    """One pick task: fetch so many of this from there."""

    location_code: str
    """Where it lies."""
    item_name: str
    """Name of the item."""
    sku: str
    """Its SKU."""
    quantity: int
    """Pieces to fetch."""
    variant: str = ""
    """What tells it from its look-alikes."""
    identifier: str = ""
    """The code on the goods, printed as a barcode; the SKU stands in when empty."""
    bin_code: str = ""
    """Where the pallet stands that it lies on; empty for what lies in the place itself."""
    route_order: int = 0
    """Its turn on the way through the warehouse."""
    lot: str = ""
    """Lot code, empty for goods without lots."""
    expires_on: date | None = None
    """Best before date of the lot."""
    order_number: str = ""
    """For which order."""
    tote: str = ""
    """Code of the tote it goes into."""
    slot: str = ""
    """Colour, number or shape of that tote's place on the cart."""


@dataclass(frozen=True)
class PickListFacts:
    """One pick job on paper."""

    job_code: str
    """Code of the job, printed as a barcode."""
    lines: tuple[PickListLine, ...] = ()
    """The pick tasks; the paper sorts them by route."""
    wave: str = ""
    """Wave it was released with."""
    operator: str = ""
    """Who is to pick it; empty while nobody is."""
    created_at: datetime | None = None
    """When it was made, in the zone of the site."""
    orders: tuple[str, ...] = ()
    """Numbers of the orders it serves."""
    warehouse: str = ""
    """Name of the site."""


@dataclass(frozen=True)
class PackingSlipLine:
    """One order line as the customer sees it."""

    item_name: str
    """Name of the item, in the customer's language where there is one."""
    sku: str
    """Its SKU."""
    ordered: int
    """Pieces ordered."""
    in_parcel: int
    """Pieces in this parcel."""
    to_follow: int = 0
    """Pieces that come later."""
    variant: str = ""
    """Size, colour or the like."""
    lot: str = ""
    """Lot code, empty for goods without lots."""
    is_kit: bool = False
    """True for a kit that was bought as one; its parts follow it, and only they are counted."""
    is_part: bool = False
    """True for a part of the kit above it."""
    in_place_of: str = ""
    """Name of the item that was ordered, where another one is sent instead."""


@dataclass(frozen=True)
class PackingSlipFacts:
    """The paper inside one parcel."""

    order_number: str
    """Number of the order."""
    shop_name: str
    """Under which name the customer bought."""
    recipient: Address
    """Where the parcel goes."""
    language: str = "en"
    """The customer's language: ``en``, ``ru`` or ``lv``."""
    lines: tuple[PackingSlipLine, ...] = ()
    """The order's lines."""
    sender: Address = Address()
    """The shop's address."""
    billing: Address | None = None
    """Who pays, when it is somebody else."""
    reference: str = ""
    """The customer's own reference."""
    ordered_on: date | None = None
    """Day of the order."""
    packed_on: date | None = None
    """Day of packing, in the zone of the site."""
    parcel_code: str = ""
    """Our code of the parcel, printed as a barcode for returns."""
    parcel_no: int = 1
    """This parcel is number so and so …"""
    parcel_count: int = 1
    """… of so many; 0 when not known yet."""
    weight_g: int = 0
    """Gross weight; 0 when unknown."""
    message: str = ""
    """The shop's or the giver's message."""


@dataclass(frozen=True)
class LocationLabelFacts:
    """The label at a bin."""

    code: str
    """Code of the location, printed as a barcode."""
    zone: str = ""
    """Zone it belongs to."""
    check_digits: str = ""
    """Digits to read aloud or compare, standing at the bin only."""
    arrow: str = ""
    """``up``, ``down``, ``left``, ``right`` towards the bin it means, or empty."""


@dataclass(frozen=True)
class ItemLabelFacts:
    """The label on goods that bring no code of their own."""

    item_name: str
    """Name of the item."""
    sku: str
    """Its SKU."""
    identifier: str = ""
    """The code to print; the SKU stands in when empty."""
    variant: str = ""
    """What tells it from its look-alikes."""
    lot: str = ""
    """Lot code, empty for goods without lots."""
    expires_on: date | None = None
    """Best before date of the lot."""
    is_serial: bool = False
    """True where the lot is the serial number of one piece."""
    handling: str = ""
    """How it wants to be handled, such as ``Fragile``; empty for most."""


@dataclass(frozen=True)
class PalletContent:
    """Pieces of a lot on a pallet."""

    item_name: str
    """Name of the item."""
    sku: str
    """Its SKU."""
    pieces: int
    """How many."""
    identifier: str = ""
    """The code on one piece; empty where it has none."""
    lot: str = ""
    """Lot code, empty for goods without lots."""
    expires_on: date | None = None
    """Last day of the lot."""


@dataclass(frozen=True)
class PalletLabelFacts:
    """The label on a pallet."""

    code: str
    """Its SSCC, else its code."""
    site: str = ""
    """Name of the warehouse that made it."""
    contents: tuple[PalletContent, ...] = ()
    """What is on it."""
    weight_g: int = 0
    """Weight of the goods; 0 when unknown."""
    printed_on: date | None = None
    """Day of printing, in the zone of the site."""


@dataclass(frozen=True)
class ToteLabelFacts:
    """The label on a tote."""

    code: str
    """Code of the tote, printed as a barcode."""
    colour: str = ""
    """The word for its colour: labels are black."""
    slot: str = ""
    """Its number on the cart."""


@dataclass(frozen=True)
class BadgeFacts:
    """An operator's badge."""

    operator: str
    """Name of the operator."""
    code: str
    """What the badge says when scanned."""
    role: str = ""
    """E.g. ``Lead``."""
    site: str = ""
    """Name of the warehouse."""


@dataclass(frozen=True)
class CommandCode:
    """One command that can be scanned."""

    code: str
    """What the barcode says."""
    text: str
    """Its name in words."""


@dataclass(frozen=True)
class CommandSheetFacts:
    """The sheet of command barcodes at a bench."""

    commands: tuple[CommandCode, ...] = ()
    """The commands, in the order they are printed."""
    station: str = ""
    """Name of the bench."""
    title: str = ""
    """Heading of the sheet; empty for the usual one."""


@dataclass(frozen=True)
class FloorMapFacts:
    """The map of a warehouse on paper."""

    warehouse: str
    """Name of the warehouse."""
    picture: Picture
    """What is shown, by which scheme and at which level."""
    made_at: datetime
    """When it was drawn, in the zone of the site."""


@dataclass(frozen=True)
class ReasonCode:
    """One reason that can be scanned."""

    code: str
    """What the barcode says."""
    number: str
    """Its number, with a sign where it goes both ways."""
    name: Text
    """Its name, said in the language of the reader."""
    group: Text
    """What it has in common with others."""


@dataclass(frozen=True)
class ReasonSheetFacts:
    """The sheet of reasons for corrections and moves."""

    reasons: tuple[ReasonCode, ...] = ()
    """Those in use, by number."""
    site: str = ""
    """Name of the warehouse."""


@dataclass(frozen=True)
class TransferNoteLine:
    """One item of a transfer."""

    item_name: str
    """Name and variant."""
    sku: str
    """Its SKU."""
    wanted: int
    """Pieces that are to go."""
    loaded: int
    """Pieces that are loaded."""
    lots: tuple[str, ...] = ()
    """Lots or serials that are on the way, with their pieces: ``L1 × 6``."""
    identifier: str = ""
    """The code that counts one piece, or the SKU."""


@dataclass(frozen=True)
class TransferNoteFacts:
    """What goes with the goods of a transfer."""

    number: str
    """Its number, printed as a barcode."""
    sender: Address
    """The warehouse that it leaves."""
    goal: str
    """Name of the warehouse or supplier that it goes to."""
    receiver: Address | None = None
    """Address of that, where it is known."""
    lines: tuple[TransferNoteLine, ...] = ()
    """What goes."""
    pallets: tuple[str, ...] = ()
    """Codes of the pallets and totes that go whole."""
    reference: str = ""
    """Number under which a supplier expects it."""
    made_on: date | None = None
    """Day on which it was made, at the site."""
    expected_on: date | None = None
    """Day on which it should be there."""
    is_to_supplier: bool = False
    """True for goods that go back."""
