"""The printers of this station: one lane each, built from its settings. Knows no window."""

from collections.abc import Callable, Sequence
from functools import partial

from devices.languages import languages
from devices.printer import Printer, build_printer, settings_from
from devices.status import PrinterStatus
from devices.virtual_printer import VirtualPrinter
from fulfilment.opening import House, announce_printers
from reports.print_lane import PrintLane
from reports.printables import draw
from reports.typeface import LABEL_FONTS
from ui.lanes import Lanes
from ui.station_settings import PrinterSettings, StationSettings

OnStatus = Callable[[str, PrinterStatus], None]


class Printers(Lanes[PrintLane]):
    """All lanes of a station."""

    def __init__(self, lanes: Sequence[PrintLane], virtual: dict[str, VirtualPrinter]) -> None:
        """Take the lanes, and the printers among them that exist only on the screen."""
        super().__init__(lanes)
        self.virtual = virtual
        """Printers without hardware, by name."""

    @classmethod
    def of_station(
        cls,
        house: House,
        settings: StationSettings,
        *,
        on_status: OnStatus = lambda name, status: None,
        on_change: Callable[[], None] = lambda: None,
    ) -> "Printers":
        """Build every printer of the settings and tell the warehouse their names; none where nothing can be stored."""
        if house.is_for_looking:
            return cls([], {})
        virtual: dict[str, VirtualPrinter] = {}
        lanes = [
            PrintLane(_build(row, virtual), house.database, draw, on_status=on_status, on_change=on_change)
            for row in settings.printers
        ]
        names = [row.name for row in settings.printers]
        house.database.write("station", partial(announce_printers, station_id=house.station_id, names=names))
        return cls(lanes, virtual)

    @property
    def is_printing(self) -> bool:
        """Whether a label is coming out of one of them just now."""
        return any(lane.is_printing for lane in self._lanes)


def _build(row: PrinterSettings, virtual: dict[str, VirtualPrinter]) -> Printer:
    if row.transport != "virtual":
        return build_printer(
            row.name,
            language=row.language,
            language_values=row.language_values,
            transport=row.transport,
            transport_values=row.transport_values,
            fonts=LABEL_FONTS,
        )
    device = virtual[row.name] = VirtualPrinter(row.name)
    spoken = languages()[row.language]
    values = settings_from(spoken.settings, row.language_values)
    return Printer(
        row.name,
        lambda label, copies: spoken.encode(label, LABEL_FONTS, values, copies=copies),
        device,
        spoken.read_status,
        language=row.language,
    )
