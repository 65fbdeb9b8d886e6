"""What screens are built from: one frozen bundle that the application fills and hands on."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from fulfilment.opening import House
from ui.device_hub import DeviceHub
from ui.languages import Languages
from ui.operations import Operations
from ui.pictures import Pictures
from ui.senses import Senses
from ui.station_store import StationStore
from ui.theme import Theme
from ui.tones import Tones


@dataclass(frozen=True)
class Kit:
    """Everything that a screen may ask for."""

    house: House
    """The open warehouse."""
    theme: Theme
    """How things look."""
    operations: Operations
    """The way to the data."""
    pictures: Pictures
    """Pictures of items."""
    tones: Tones
    """Sounds."""
    senses: Senses
    """Devices of this station."""
    store: StationStore
    """Settings of this computer."""
    hub: DeviceHub
    """Where devices are heard."""
    languages: Languages
    """Language of the screen."""
    data: Path
    """Folder of this computer."""
    installation: str
    """What stands in every command barcode here."""
    open_virtual: Callable[[str, str], None]
    """Shows the virtual device of a kind and name."""
