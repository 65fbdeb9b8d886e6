"""What screens are built from: one frozen bundle that the application fills and hands on."""

from dataclasses import dataclass
from pathlib import Path

from fulfilment.opening import House
from ui.device_hub import DeviceHub
from ui.languages import Languages
from ui.operations import Operations
from ui.pictures import Pictures
from ui.printers import Printers
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
    printers: Printers
    """Printers of this station."""
    hub: DeviceHub
    """Where devices are heard."""
    languages: Languages
    """Language of the screen."""
    data: Path
    """Folder of this computer."""
    installation: str
    """What stands in every command barcode here."""
