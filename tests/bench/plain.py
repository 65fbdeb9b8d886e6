"""The limit beside ours: the same day in bare SQLAlchemy ORM, with no words, no identification, no undo, no chain.

Append-only moves, balance, claim and one audit row a transaction; SQLite with WAL and synchronous=FULL.
"""

from pathlib import Path
from time import perf_counter

from sqlalchemy import CheckConstraint, Engine, ForeignKey, create_engine, event, insert, select, update
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

LINES = 3
_STORE, _TOTES, _BOXES, _CUSTOMER = 1, 2, 3, 4


class Plain(DeclarativeBase):
    """The tables of the loop."""


class PlainMove(Plain):
    """A transfer."""

    __tablename__ = "move"
    id: Mapped[int] = mapped_column(primary_key=True)
    item: Mapped[int]
    quantity: Mapped[int]
    source: Mapped[int]
    target: Mapped[int]


class PlainBalance(Plain):
    """What is in a place."""

    __tablename__ = "balance"
    __table_args__ = (CheckConstraint("0 <= claimed AND claimed <= on_hand"),)
    item: Mapped[int] = mapped_column(primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    on_hand: Mapped[int]
    claimed: Mapped[int] = mapped_column(default=0)


class PlainOrder(Plain):
    """An order."""

    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    state: Mapped[str] = mapped_column(default="new")


class PlainLine(Plain):
    """A line and how far it has come."""

    __tablename__ = "line"
    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"), index=True)
    item: Mapped[int]
    done: Mapped[int] = mapped_column(default=0)


class PlainAudit(Plain):
    """One row a transaction."""

    __tablename__ = "audit"
    id: Mapped[int] = mapped_column(primary_key=True)
    what: Mapped[str]


def orders_a_second(folder: Path, *, items: int, orders: int) -> float:
    """Return how many orders of three lines go through, every scan of a piece its own commit."""
    engine = _engine(folder / "plain.db")
    Plain.metadata.create_all(engine)
    with Session(engine) as session:
        session.execute(insert(PlainBalance), [{"item": n, "place": _STORE, "on_hand": 1000} for n in range(items)])
        session.commit()
    started = perf_counter()
    for number in range(orders):
        _carry(engine, number, [(7 * (number * LINES + line)) % items for line in range(LINES)])
    taken_s = perf_counter() - started
    engine.dispose()
    return orders / taken_s


def _engine(path: Path) -> Engine:
    engine = create_engine(f"sqlite:///{path}", connect_args={"isolation_level": None})

    @event.listens_for(engine, "connect")
    def prepare(connection: object, record: object) -> None:
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: object) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _carry(engine: Engine, number: int, items: list[int]) -> None:
    with Session(engine, expire_on_commit=False) as session:
        order = PlainOrder(number=f"P-{number}")
        session.add(order)
        session.flush()
        session.add_all(PlainLine(order_id=order.id, item=item) for item in items)
        _end(session, "import")
    _step(engine, order.id, items, "claim")
    for source, target, what in ((_STORE, _TOTES, "pick"), (_TOTES, _BOXES, "pack")):
        for item in items:
            _step(engine, order.id, [item], what, source, target)
    _step(engine, order.id, items, "ship", _BOXES, _CUSTOMER)


def _step(engine: Engine, order_id: int, items: list[int], what: str, source: int = 0, target: int = 0) -> None:
    with Session(engine) as session:
        order = session.get_one(PlainOrder, order_id)
        lines = session.scalars(select(PlainLine).where(PlainLine.order_id == order_id)).all()
        for line in lines:
            if line.item in items:
                _claim(session, line) if what == "claim" else _post(session, line, source, target)
        order.state = what
        _end(session, what)


def _claim(session: Session, line: PlainLine) -> None:
    at = (PlainBalance.item == line.item, PlainBalance.place == _STORE)
    session.execute(update(PlainBalance).where(*at).values(claimed=PlainBalance.claimed + 1))


def _post(session: Session, line: PlainLine, source: int, target: int) -> None:
    claimed = 1 if source == _STORE else 0
    at = (PlainBalance.item == line.item, PlainBalance.place == source)
    taken = {"on_hand": PlainBalance.on_hand - 1, "claimed": PlainBalance.claimed - claimed}
    session.execute(update(PlainBalance).where(*at).values(taken))
    there = session.get(PlainBalance, (line.item, target))
    if there is None:
        session.add(PlainBalance(item=line.item, place=target, on_hand=1))
    else:
        there.on_hand += 1
    session.add(PlainMove(item=line.item, quantity=1, source=source, target=target))
    line.done += 1


def _end(session: Session, what: str) -> None:
    session.add(PlainAudit(what=what))
    session.commit()
