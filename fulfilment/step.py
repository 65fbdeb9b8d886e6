"""What a workflow answers to a scan: one frozen `Step` that a screen, a terminal or a test can draw.

Knows no database and no Qt. Sentences travel as their English source with arguments, so that the face can
translate them and the terminal can print them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:  # noqa: N802 - the name the extraction tool looks for
    """Return `source`; marks a sentence for the translation tool without importing Qt."""
    return source


@dataclass(frozen=True)
class Text:
    """A translatable sentence: context, English source with `{names}`, and the values of those names."""

    context: str
    """Translation context, the department that says it."""
    source: str
    """English sentence, also the key of its translation."""
    values: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    """What stands for the names in braces; data such as SKUs is never translated, days and `Decimal`s are written
    as the language does."""

    def __str__(self) -> str:
        return self.source.format_map(self.values)

    def with_values(self, **values: object) -> "Text":
        """Return the same sentence with these values."""
        return Text(self.context, self.source, MappingProxyType({**self.values, **values}))


def plain(value: object) -> Text:
    """Return data (a name, a code) as a sentence that is never translated."""
    return Text("", "{value}", MappingProxyType({"value": str(value)}))


class Tone(StrEnum):
    """The ten sounds; played only after the change is on disk."""

    ITEM_OK = "item_ok"
    LINE_DONE = "line_done"
    ORDER_DONE = "order_done"
    COMMAND = "command"
    ALREADY_DONE = "already_done"
    UNKNOWN_CODE = "unknown_code"
    WRONG_ITEM = "wrong_item"
    WRONG_QUANTITY = "wrong_quantity"
    STOP = "stop"
    DEVICE = "device"


class Kind(StrEnum):
    """The four states of the whole screen."""

    READY = "ready"
    OK = "ok"
    CHECK = "check"
    STOP = "stop"


@dataclass(frozen=True)
class Notice:
    """What the last scan led to: booked, already done, or refused with the cure."""

    kind: Kind
    """Colour, icon and word of the band."""
    id: str
    """Stable name, e.g. ``pack.wrong_item``; tests and reports use it, never the wording."""
    text: Text
    """What happened or what to do now, in a few words."""
    tone: Tone
    """Its sound."""
    detail: Text | None = None
    """The reason and the cure, one more sentence."""

    @property
    def is_refusal(self) -> bool:
        """True when nothing was booked."""
        return self.kind in (Kind.CHECK, Kind.STOP)


def booked(id: str, text: Text, *, tone: Tone = Tone.ITEM_OK, detail: Text | None = None) -> Notice:
    """Return the notice of something that was stored."""
    return Notice(Kind.OK, id, text, tone, detail)


def refused(id: str, text: Text, *, tone: Tone, detail: Text | None = None) -> Notice:
    """Return the notice of a mistake: nothing was stored and the next right scan goes on."""
    return Notice(Kind.STOP, id, text, tone, detail)


def checked(id: str, text: Text, *, tone: Tone = Tone.ALREADY_DONE, detail: Text | None = None) -> Notice:
    """Return the notice of something to look at: already done, or asking for a second scan."""
    return Notice(Kind.CHECK, id, text, tone, detail)


@dataclass(frozen=True)
class Fact:
    """One labelled figure of a card."""

    label: Text
    """What it is."""
    value: str | Text
    """The figure as shown."""


@dataclass(frozen=True)
class Card:
    """The thing in hand, or the thing to fetch next."""

    title: str
    """Name of the item."""
    variant: str = ""
    """What tells it from its look-alikes."""
    picture: str = ""
    """Name of a picture in the item picture store, or empty."""
    facts: tuple[Fact, ...] = ()
    """The four figures that tell it apart."""
    warning: Text | None = None
    """Look-alike, or the note of the moment."""
    chips: tuple[Text, ...] = ()
    """How it wants to be handled: fragile, this side up, a hazard class."""


@dataclass(frozen=True)
class Line:
    """One line of the work: open lines first, done lines below in grey."""

    title: str
    """Name of the item."""
    detail: str
    """Variant, lot, place."""
    done: int
    """Pieces done."""
    wanted: int
    """Pieces wanted."""
    is_current: bool = False
    """True for the line that the prompt is about."""
    place: str = ""
    """Where it is fetched from, for a route list."""

    @property
    def is_done(self) -> bool:
        """True when nothing is left to do."""
        return self.done >= self.wanted


@dataclass(frozen=True)
class Offer:
    """A command that the present step obeys, by barcode or function key."""

    command: str
    """Name of the command, e.g. ``UNDO``."""
    text: Text
    """Its name on the screen."""
    key: str = ""
    """Function key, e.g. ``F9`` or ``Shift+F6``."""


@dataclass(frozen=True)
class Header:
    """What the work is about, top right of a scan screen."""

    title: Text
    """E.g. ``Order 20418``."""
    subtitle: str = ""
    """Channel and town."""
    right: str = ""
    """Carrier and service."""
    right_detail: str | Text = ""
    """When it leaves."""


@dataclass(frozen=True)
class Box:
    """The carton being filled."""

    title: str
    """Carton type, e.g. ``Carton M``."""
    detail: str | Text = ""
    """Inner size in mm and filling."""
    size_mm: tuple[int, int, int] = (0, 0, 0)
    """Inner length, width, height."""
    filled_percent: int = 0
    """Volume of what is inside against the inner volume."""
    weight_g: int | None = None
    """What the scale says, or None without a scale."""
    expected_g: int = 0
    """Tare plus what is inside."""
    full_g: int = 0
    """Tare plus everything that is to go in."""


@dataclass(frozen=True)
class PrintedJob:
    """A print job that this step put into the queue."""

    job_id: int
    """Id in the print queue."""
    kind: str
    """``shipping_label``, ``item_label``, …"""
    code: str
    """The main code on it, which proves it when scanned."""


@dataclass(frozen=True)
class Step:
    """Everything a screen draws after a scan; a screen decides nothing."""

    workflow: str
    """Name of the workflow that answers."""
    state: str
    """Phase, e.g. ``scan_location``."""
    prompt: Text
    """The one instruction, verb first, at most seven words."""
    detail: Text | None = None
    """The line below it."""
    work_id: int | None = None
    """The piece of work that the next scan goes on with."""
    header: Header | None = None
    """What the work is about."""
    card: Card | None = None
    """The thing in hand or next."""
    lines: tuple[Line, ...] = ()
    """The lines of the work, open ones first."""
    progress: tuple[int, int] | None = None
    """Pieces done, pieces wanted, of the whole work."""
    box: Box | None = None
    """The carton being filled."""
    notice: Notice | None = None
    """What the last scan led to."""
    offers: tuple[Offer, ...] = ()
    """Commands obeyed now."""
    prints: tuple[PrintedJob, ...] = ()
    """Print jobs queued by this step."""
    changes: frozenset[str] = frozenset()
    """What became stale: ``stock``, ``orders``, ``picks``, ``labels``, ``reorder``, ``receipts``, ``returns``."""
    goes_to: str = ""
    """Name of the screen to open, when the scan belongs elsewhere."""
    operator: str = ""
    """Name of the operator who is signed on, empty when nobody is."""

    @property
    def tone(self) -> Tone | None:
        """The sound of this step, if any."""
        return self.notice.tone if self.notice else None

    def having(self, **changes: object) -> "Step":
        """Return this step with some fields replaced."""
        return replace(self, **changes)  # type: ignore[arg-type]
