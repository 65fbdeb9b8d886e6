"""The home screen, filled from the counts of the warehouse."""

from functools import partial
from typing import Any

from fulfilment.bench import bench_at
from fulfilment.queries.home import HomeCounts, counts
from fulfilment.reach import room_left_mb
from fulfilment.step import QT_TRANSLATE_NOOP, Kind, Text
from ui.kit import Kit
from ui.rail import ScreenEntry
from ui.scan_screens import converse
from ui.screens.home import HealthItem, HomeFacts, HomeScreen, HomeSpec, TileCount, TileSpec


def _t(source: str, **values: object) -> Text:
    return Text("home", source).with_values(**values)


TILES = (
    TileSpec("pack", _t(QT_TRANSLATE_NOOP("home", "To pack")), "pack", "pack", "F4"),
    TileSpec("pick", _t(QT_TRANSLATE_NOOP("home", "To pick")), "pick", "pick", "F5"),
    TileSpec("receive", _t(QT_TRANSLATE_NOOP("home", "To receive")), "receive", "receive", "F6"),
    TileSpec("orders", _t(QT_TRANSLATE_NOOP("home", "Ready to release")), "orders", "orders", "Ctrl+F2"),
    TileSpec("exceptions", _t(QT_TRANSLATE_NOOP("home", "Exceptions")), "warning", "orders"),
    TileSpec("reorder", _t(QT_TRANSLATE_NOOP("home", "To reorder")), "reorder", "reorder", "Ctrl+F8"),
)


def entry(kit: Kit) -> ScreenEntry:
    """Return the entry of the home screen."""
    return ScreenEntry("home", _t(QT_TRANSLATE_NOOP("home", "Home")), "home", partial(_screen, kit), key="F2")


def _screen(kit: Kit) -> HomeScreen:
    spec = HomeSpec(tiles=TILES, facts=partial(_facts, kit), conversation=partial(converse, kit, "home"))
    return HomeScreen(kit.theme, kit.operations, spec, tones=kit.tones)


def _facts(kit: Kit, session: Any) -> HomeFacts:  # Any: the session, handed on
    bench = bench_at(session, kit.house.station_id)
    found = counts(session, bench.warehouse_id)
    return HomeFacts(tuple(_counts(found)), tuple(_health(kit, found)), operator=bench.operator_name)


def _counts(found: HomeCounts) -> list[TileCount]:
    return [
        TileCount(
            "pack",
            found.to_pack,
            _t(QT_TRANSLATE_NOOP("home", "Waiting for their label: {n}"), n=found.to_ship) if found.to_ship else None,
        ),
        TileCount("pick", found.to_pick, _t(QT_TRANSLATE_NOOP("home", "Lines to fetch: {n}"), n=found.lines_to_pick)),
        TileCount(
            "receive",
            found.purchases,
            _t(QT_TRANSLATE_NOOP("home", "Overdue: {n}"), n=found.overdue_purchases)
            if found.overdue_purchases
            else None,
            is_alarm=found.overdue_purchases > 0,
        ),
        TileCount(
            "orders",
            found.ready,
            _t(QT_TRANSLATE_NOOP("home", "Waiting for stock: {n}"), n=found.waiting - found.ready),
        ),
        TileCount(
            "exceptions",
            found.short + found.held + found.late,
            _t(
                QT_TRANSLATE_NOOP("home", "{short} short, {held} held, {late} late"),
                short=found.short,
                held=found.held,
                late=found.late,
            ),
            is_alarm=found.short + found.late > 0,
        ),
        TileCount("reorder", found.proposals),
    ]


def _health(kit: Kit, found: HomeCounts) -> list[HealthItem]:
    trouble = kit.house.database.storage_trouble
    room_mb = room_left_mb(kit.house.database)
    saved = _t(QT_TRANSLATE_NOOP("home", "Every scan is on disk"))
    if room_mb is not None:
        saved = _t(QT_TRANSLATE_NOOP("home", "Disk nearly full: {n} MB left"), n=room_mb)
    doubt = _t(QT_TRANSLATE_NOOP("home", "In doubt: {n}"), n=found.labels_unknown)
    waiting = _t(QT_TRANSLATE_NOOP("home", "Waiting: {n}"), n=found.labels_waiting)
    return [
        HealthItem(
            _t(QT_TRANSLATE_NOOP("home", "Data")),
            _t("{trouble}", trouble=trouble) if trouble else saved,
            Kind.STOP if trouble else Kind.OK if room_mb is None else Kind.CHECK,
        ),
        HealthItem(
            _t(QT_TRANSLATE_NOOP("home", "Labels")),
            doubt if found.labels_unknown else waiting,
            Kind.CHECK if found.labels_unknown else Kind.OK,
        ),
        HealthItem(
            _t(QT_TRANSLATE_NOOP("home", "Counts asked for")),
            _t(QT_TRANSLATE_NOOP("home", "To decide: {n}"), n=found.counts_to_decide)
            if found.counts_to_decide
            else _t(QT_TRANSLATE_NOOP("home", "Places: {n}"), n=found.to_count),
            Kind.CHECK if found.to_count or found.counts_to_decide else Kind.OK,
        ),
    ]
