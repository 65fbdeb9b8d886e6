"""Every scan of every screen and terminal enters here: who is signed on, what the text means, which workflow answers.

One call is one transaction. A repeated key is applied once; a refusal takes back whatever the workflow had begun and
is still recorded.
"""

from dataclasses import dataclass, replace
from datetime import timedelta

from sqlalchemy import bindparam, insert, select
from sqlalchemy.orm import Session

from fulfilment import commands
from fulfilment.bench import Bench, Earlier, bench_at, bench_of_scan
from fulfilment.identify import Found, Sort, identify, readable
from fulfilment.orders.states import StateError
from fulfilment.step import QT_TRANSLATE_NOOP, Notice, Step, Text, Tone, booked, checked, refused
from fulfilment.stock import undo
from fulfilment.stock.ledger import StockRefusedError
from fulfilment.stock.undo import UndoRefusedError
from fulfilment.workflows import WORKFLOWS
from fulfilment.workflows.workflow import Workflow
from models import journal
from models.base import utc_now
from models.direct import OvertakenError
from models.journal import Actor
from models.people import Operator, ScanEvent, Station
from models.prepared import Prepared
from models.work import Work

TOUCHED_TO = timedelta(seconds=30)
"""How exactly it is kept when work was last touched, so that not every scan has to write it."""
EVERYTHING = frozenset({"stock", "orders", "picks", "labels", "receipts", "reorder", "returns"})
"""What may be stale after something whose reach is not known."""
_ADD_EVENT = Prepared(
    insert(ScanEvent),
    names=(
        *("key", "at", "station_id", "operator_id", "workflow", "work_id", "text", "symbology"),
        *("outcome", "is_refused", "operation_id"),
    ),
)
_WORK = select(Work).where(Work.id == bindparam("work_id")).with_for_update()


@dataclass(frozen=True)
class Gesture:
    """One scan, or one function key that stands for a command."""

    station_id: int
    """Where."""
    workflow: str
    """Which conversation it belongs to."""
    text: str
    """What was read; the AIM identifier is taken off."""
    key: str
    """Made once per gesture; a repeat with the same key is applied once."""
    work_id: int | None = None
    """The work of the step that was on the screen."""
    symbology: str = ""
    """AIM identifier, or empty."""
    command: str = ""
    """Name of a command chosen by key instead of scanned."""
    language: str = ""
    """What the window speaks, for operators without a language of their own; empty without a window."""
    weight_g: int | None = None
    """What stood still on the station's scale at that moment; None without a scale, or while it moved."""


def present(session: Session, station_id: int, workflow_name: str, language: str = "") -> Step:
    """Return what a station's screen shows before the next scan: the work left open, or how to begin.

    `language` is what the window speaks.
    """
    workflow = WORKFLOWS[workflow_name]
    bench = bench_at(session, station_id, language)
    if bench.operator_id is None:
        return _ask_badge(workflow)
    return _complete(workflow.present(session, bench, workflow.resume(session, bench)), bench)


def scan(session: Session, gesture: Gesture) -> Step:
    """Answer one gesture.

    A key that was answered before changes nothing: the present step says whether the scan had been stored or refused.
    """
    bench, earlier = bench_of_scan(session, gesture.station_id, gesture.key, gesture.language)
    journal.intent_of(session).actor = bench.actor
    journal.intent_of(session).key = gesture.key
    workflow = WORKFLOWS[gesture.workflow]
    if earlier is not None:
        journal.store_anyway(session)
        as_it_stands = present(session, gesture.station_id, gesture.workflow, gesture.language)
        return as_it_stands.having(notice=_answered_before(gesture, earlier), changes=EVERYTHING)
    if gesture.weight_g is not None:
        bench = replace(bench, weight_g=gesture.weight_g)
    found = _read(session, bench, gesture)
    shown = session.scalars(_WORK, {"work_id": gesture.work_id}).first() if gesture.work_id is not None else None
    if shown is not None and (not shown.is_open or shown.workflow != workflow.name):
        shown = None
    step = _fenced(session, bench, workflow, shown, found)
    if step is None:
        step = _answer(session, bench, workflow, _work(session, bench, workflow, shown), found)
    _keep(session, bench, gesture, step)
    return step


def _read(session: Session, bench: Bench, gesture: Gesture) -> Found:
    text = commands.code_of(gesture.command, bench.installation) if gesture.command else gesture.text
    return identify(session, text, symbology=gesture.symbology, installation=bench.installation)


def _fenced(session: Session, bench: Bench, workflow: Workflow, work: Work | None, found: Found) -> Step | None:
    """Refuse a scan for work that another station has taken over meanwhile: the screen that it answers is old."""
    if work is None or work.station_id == bench.station_id or found.first(Sort.BADGE, Sort.COMMAND):
        return None
    step = workflow.present(session, bench, workflow.resume(session, bench))
    return _complete(step.having(notice=_taken_over(session, work)), bench)


def _taken_over(session: Session, work: Work) -> Notice:
    row = session.execute(
        select(Operator.name, Station.name.label("station"))
        .select_from(Station)
        .outerjoin(Operator, Operator.id == work.operator_id)
        .where(Station.id == work.station_id)
    ).one()
    source = QT_TRANSLATE_NOOP("scan", "{name} went on with this at {station}")
    cure = QT_TRANSLATE_NOOP("scan", "Nothing was booked. Leave the goods to them.")
    text = Text("scan", source).with_values(name=row.name or "", station=row.station)
    return refused("scan.taken_over", text, tone=Tone.STOP, detail=Text("scan", cure))


def _work(session: Session, bench: Bench, workflow: Workflow, shown: Work | None) -> Work | None:
    is_ours = shown is not None and shown.station_id == bench.station_id
    work = shown if is_ours else workflow.resume(session, bench)
    now = utc_now()
    if work is not None and (work.operator_id != bench.operator_id or now - work.touched_at > TOUCHED_TO):
        work.touched_at, work.operator_id = now, bench.operator_id
    return work


def _answer(session: Session, bench: Bench, workflow: Workflow, work: Work | None, found: Found) -> Step:
    badge = found.first(Sort.BADGE)
    if badge:
        return _sign_on(session, bench, workflow, badge.id)
    if bench.operator_id is None:
        return _ask_badge(workflow).having(notice=_not_signed_on())
    command = found.first(Sort.COMMAND)
    try:
        step = (
            _command(session, bench, workflow, work, command.name)
            if command
            else workflow.scan(session, bench, work, found)
        )
        session.flush()
    except (StockRefusedError, UndoRefusedError, StateError, OvertakenError) as refusal:
        journal.take_back(session)
        step = workflow.present(session, bench, work)
        step = step.having(notice=_refusal(refusal))
    return _complete(step, bench)


def _command(session: Session, bench: Bench, workflow: Workflow, work: Work | None, name: str) -> Step:
    if name in commands.SCREENS:
        step = workflow.present(session, bench, work)
        return step.having(goes_to=commands.SCREENS[name], notice=_taken(name))
    if name == "SIGNOFF":
        return _sign_off(session, bench, workflow)
    present_step = workflow.present(session, bench, work)
    if name not in {offer.command for offer in present_step.offers}:
        source = QT_TRANSLATE_NOOP("scan", "“{command}” is not possible now")
        text = Text("scan", source).with_values(command=str(commands.NAMES[name]))
        return present_step.having(notice=checked("scan.command_not_offered", text, tone=Tone.UNKNOWN_CODE))
    if name == "UNDO":
        return _undo(session, bench, workflow)
    return workflow.command(session, bench, work, name)


def _undo(session: Session, bench: Bench, workflow: Workflow) -> Step:
    operation = undo.last_undoable(session, bench.station_id, workflow.undoable)
    if operation is None:
        source = QT_TRANSLATE_NOOP("scan", "Nothing to undo here")
        return workflow.answer(
            session, bench, workflow.resume(session, bench), checked("undo.nothing", Text("scan", source))
        )
    work = session.get(Work, operation.work_id) if operation.work_id else workflow.resume(session, bench)
    if work is not None and work.is_open and work.station_id != bench.station_id:
        return workflow.answer(session, bench, workflow.resume(session, bench), _taken_over(session, work))
    journal.describe(session, f"undo.{operation.kind}")
    undo.undo(session, operation)
    if work is not None:
        _reopen(work, workflow, session, bench)
    notice = booked("undo.done", Text("scan", QT_TRANSLATE_NOOP("scan", "Taken back")), tone=Tone.COMMAND)
    return workflow.answer(session, bench, work, notice, *EVERYTHING)


def _reopen(work: Work, workflow: Workflow, session: Session, bench: Bench) -> None:
    other = workflow.resume(session, bench)
    if other is not None and other.id != work.id:
        other.is_open = False
        session.flush()
    work.is_open, work.asked, work.mode, work.quantity, work.station_id = True, "", "", 0, bench.station_id


def _sign_on(session: Session, bench: Bench, workflow: Workflow, operator_id: int) -> Step:
    operator = session.get_one(Operator, operator_id)
    journal.intent_of(session).actor = Actor(bench.station_id, operator_id)
    journal.describe(session, "sign_on")
    session.get_one(Station, bench.station_id).operator_id = operator_id
    session.flush()
    bench = bench_at(session, bench.station_id, bench.window_language)
    source = QT_TRANSLATE_NOOP("scan", "Signed on: {name}")
    notice = booked("scan.signed_on", Text("scan", source).with_values(name=operator.name), tone=Tone.COMMAND)
    step = workflow.present(session, bench, workflow.resume(session, bench))
    return _complete(step.having(notice=notice, changes=frozenset({"station"})), bench)


def _sign_off(session: Session, bench: Bench, workflow: Workflow) -> Step:
    journal.describe(session, "sign_off")
    session.get_one(Station, bench.station_id).operator_id = None
    source = QT_TRANSLATE_NOOP("scan", "Signed off")
    notice = booked("scan.signed_off", Text("scan", source), tone=Tone.COMMAND)
    return _ask_badge(workflow).having(notice=notice, changes=frozenset({"station"}))


def _ask_badge(workflow: Workflow) -> Step:
    prompt = Text("scan", QT_TRANSLATE_NOOP("scan", "Scan your badge"))
    detail = Text("scan", QT_TRANSLATE_NOOP("scan", "Nobody is signed on at this station."))
    return Step(workflow=workflow.name, state="sign_on", prompt=prompt, detail=detail)


def _not_signed_on() -> Notice:
    source = QT_TRANSLATE_NOOP("scan", "Scan your badge first")
    return refused("scan.not_signed_on", Text("scan", source), tone=Tone.WRONG_ITEM)


def _stored_text(gesture: Gesture) -> str:
    return readable(gesture.command or gesture.text)[:400]


def _answered_before(gesture: Gesture, earlier: Earlier) -> Notice:
    """Tell what became of a scan whose answer was lost; the key of another scan can only come from a broken program."""
    if (gesture.station_id, gesture.workflow, _stored_text(gesture)) != earlier[:3]:
        source = QT_TRANSLATE_NOOP("scan", "This scan carries the key of another one")
        cure = QT_TRANSLATE_NOOP("scan", "Nothing was booked. Scan it again.")
        return refused("scan.key_reused", Text("scan", source), tone=Tone.STOP, detail=Text("scan", cure))
    if earlier.is_refused:
        source = QT_TRANSLATE_NOOP("scan", "This scan was refused already")
        cure = QT_TRANSLATE_NOOP("scan", "Nothing was booked. Scan it once more to hear why.")
        return checked("scan.refused_before", Text("scan", source), detail=Text("scan", cure))
    source = QT_TRANSLATE_NOOP("scan", "This scan was stored already")
    detail = QT_TRANSLATE_NOOP("scan", "It counted once. Go on.")
    return booked("scan.stored_before", Text("scan", source), tone=Tone.ALREADY_DONE, detail=Text("scan", detail))


def _taken(name: str) -> Notice:
    return booked("scan.command", commands.NAMES[name], tone=Tone.COMMAND)


def _refusal(refusal: StockRefusedError | UndoRefusedError | StateError | OvertakenError) -> Notice:
    if isinstance(refusal, (StateError, OvertakenError)):
        source = QT_TRANSLATE_NOOP("scan", "This was changed meanwhile")
        cure = QT_TRANSLATE_NOOP(
            "scan", "Somebody decided otherwise elsewhere. Nothing was booked. Look and scan again."
        )
        return refused("scan.overtaken", Text("scan", source), tone=Tone.STOP, detail=Text("scan", cure))
    if isinstance(refusal, UndoRefusedError):
        source = QT_TRANSLATE_NOOP("scan", "Cannot be taken back")
        return refused("undo.refused", Text("scan", source), tone=Tone.STOP, detail=refusal.sentence)
    source = QT_TRANSLATE_NOOP("scan", "The stock is not there")
    return refused("stock.refused", Text("scan", source), tone=Tone.WRONG_QUANTITY, detail=refusal.sentence)


def _complete(step: Step, bench: Bench) -> Step:
    if step.state == "sign_on":
        return step
    return step.having(operator=bench.operator_name, offers=(*step.offers, commands.offer("SIGNOFF")))


def _keep(session: Session, bench: Bench, gesture: Gesture, step: Step) -> None:
    session.flush()
    operation = journal.intent_of(session).operation
    values = {
        "key": gesture.key,
        "at": utc_now(),
        "station_id": bench.station_id,
        "operator_id": bench.operator_id,
        "workflow": gesture.workflow,
        "work_id": step.work_id,
        "text": _stored_text(gesture),
        "symbology": gesture.symbology[:8],
        "outcome": step.notice.id if step.notice else "",
        "is_refused": bool(step.notice and step.notice.is_refusal),
        "operation_id": operation.id if operation else None,
    }
    _ADD_EVENT.run(session, values)
