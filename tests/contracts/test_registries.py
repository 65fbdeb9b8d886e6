"""No registry is empty, and every plug-in is what its kind says: found by its file, named alike, its settings drawn."""

from dataclasses import fields, is_dataclass
from types import ModuleType
from typing import Any

import pytest

import devices.languages
import devices.scales
import devices.transports
from devices.discovery import sibling_modules
from devices.languages import languages
from devices.scales import scale_protocols
from devices.transports import transports
from fulfilment.shipping.carriers import CARRIERS, carrier_named
from fulfilment.shipping.carriers.carrier import Carrier, Wanted
from fulfilment.workflows import WORKFLOWS
from reports.labels import LABELS
from reports.registry import PAPERS

REGISTRIES: dict[str, dict[str, Any]] = {
    "workflows": WORKFLOWS,
    "carriers": CARRIERS,
    "languages": languages(),
    "transports": transports(),
    "scales": scale_protocols(),
    "labels": LABELS,
    "papers": PAPERS,
}
SETTINGS = {
    **{f"language {name}": language.settings for name, language in languages().items()},
    **{f"transport {name}": kind.settings for name, kind in transports().items()},
}


@pytest.mark.parametrize("name", REGISTRIES)
def test_a_registry_is_not_empty_and_names_are_those_of_its_plug_ins(name: str) -> None:
    registry = REGISTRIES[name]
    assert registry
    assert {key: plug_in.name for key, plug_in in registry.items()} == {key: key for key in registry}


@pytest.mark.parametrize(
    ("package", "registry"),
    [(devices.languages, languages()), (devices.transports, transports()), (devices.scales, scale_protocols())],
    ids=["languages", "transports", "scales"],
)
def test_every_file_that_names_itself_is_found(package: ModuleType, registry: dict[str, Any]) -> None:
    found = {module.NAME for module in sibling_modules(package.__name__, list(package.__path__))}
    assert found == set(registry)


@pytest.mark.parametrize("name", SETTINGS)
def test_settings_are_frozen_have_defaults_and_describe_each_field(name: str) -> None:
    settings = SETTINGS[name]
    assert is_dataclass(settings)
    assert settings.__dataclass_params__.frozen  # type: ignore[attr-defined]
    made = settings()
    for field in fields(settings):
        assert field.metadata.get("label"), f"{name}: {field.name} has no label for its form"
        assert field.metadata.get("help"), f"{name}: {field.name} says nothing of what it does"
        choices = field.metadata.get("choices")
        assert choices is None or getattr(made, field.name) in choices


@pytest.mark.parametrize("kind", [*languages().values(), *transports().values(), *scale_protocols().values()])
def test_a_device_plug_in_has_a_title_for_people(kind: Any) -> None:
    assert kind.title
    assert kind.title != kind.name


@pytest.mark.parametrize("protocol", scale_protocols().values(), ids=lambda protocol: protocol.name)
@pytest.mark.parametrize("noise", [b"", b"\x00", b"hello", b"\xff" * 40])
def test_noise_on_a_scale_is_no_weight(protocol: Any, noise: bytes) -> None:
    reading = protocol.parse(noise)
    assert reading is None or not getattr(reading, "is_stable", False)


@pytest.mark.parametrize("name", CARRIERS)
def test_a_local_carrier_sells_the_same_label_for_the_same_key(name: str) -> None:
    carrier = CARRIERS[name]
    assert isinstance(carrier, Carrier)
    assert name == name.casefold()
    if carrier.is_local:
        wanted = Wanted("P000001", "004750000000000017", "standard", 1000, purchase_key="key")
        assert carrier.buy(wanted) == carrier.buy(wanted)
        assert carrier.buy(wanted).tracking


def test_a_carrier_without_a_file_is_served_with_the_house_label() -> None:
    assert carrier_named("Nobody knows them") is CARRIERS["own"]


def test_every_carrier_file_has_frozen_settings() -> None:
    for carrier in CARRIERS.values():
        module = __import__(type(carrier).__module__, fromlist=["Settings"])
        assert module.Settings.__dataclass_params__.frozen, carrier.name


@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_shows_frozen_facts_on_a_known_size(name: str) -> None:
    paper = PAPERS[name]
    assert paper.sizes
    assert paper.title
    assert paper.facts.__dataclass_params__.frozen
