"""A lane tells while a label is coming out, so that nobody takes the station for idle."""

from journeys.bench import lane_of
from journeys.shop import PRINTER, open_shop

from devices.virtual_printer import VirtualPrinter
from fulfilment.bench import bench_at
from fulfilment.shipping import printing
from models.database import Database


def test_a_lane_prints_from_the_taking_of_a_job_until_it_is_settled(database: Database) -> None:
    seen: list[bool] = []
    shop = open_shop(database)
    lane = lane_of(shop.database, VirtualPrinter(PRINTER, odometer=1200))
    lane._on_change = lambda: seen.append(lane.is_printing)
    job = {"paper": "item", "subject_id": 1, "code": "A"}
    shop.database.write("test", lambda session: printing.queue(session, bench_at(session, 1), **job))
    lane.drain()
    assert seen[0]
    assert not lane.is_printing
