"""Writes the ten tones beside this file: `python resources/tones/make.py`. The same bytes every time.

Energy lies in 1 to 3 kHz: below the hearing loss of age, above the noise of fans. Knows nothing of the program.
"""

import math
import struct
import wave
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

RATE_HZ = 22_050
FADE_S = 0.004

Wave = Callable[[float], float]
"""Takes a phase in turns, answers a value between -1 and 1."""


@dataclass(frozen=True)
class Note:
    """One stretch of sound, or silence when no pitch is given."""

    seconds: float
    """How long."""
    pitches_hz: tuple[float, ...] = ()
    """What sounds together."""
    ends_hz: float | None = None
    """Pitch that a single voice glides to."""
    volume: float = 0.7
    """Loudness between 0 and 1."""
    is_square: bool = False
    """Rough timbre for what must not be overheard."""
    is_click: bool = False
    """Dies away at once, like something that is struck."""


def _sine(turns: float) -> float:
    return math.sin(2 * math.pi * turns)


def _square(turns: float) -> float:
    """Return the odd harmonics up to the seventh: rough, yet without hiss."""
    return sum(math.sin(2 * math.pi * turns * n) / n for n in (1, 3, 5, 7)) * 0.8


def _fade(at: int, count: int) -> float:
    """Return how loud sample `at` of `count` is, so that no note begins or ends with a click."""
    edge = max(1, int(FADE_S * RATE_HZ))
    return min(1.0, at / edge, (count - 1 - at) / edge)


def samples(note: Note) -> list[float]:
    """Return the samples of a note, each between -1 and 1."""
    count = round(note.seconds * RATE_HZ)
    if not note.pitches_hz:
        return [0.0] * count
    shape: Wave = _square if note.is_square else _sine
    turns = [0.0] * len(note.pitches_hz)
    out = []
    for at in range(count):
        part = at / count
        value = sum(shape(turn) for turn in turns) / len(turns)
        decay = math.exp(-5 * part) if note.is_click else 1.0
        out.append(value * note.volume * decay * _fade(at, count))
        for voice, pitch in enumerate(note.pitches_hz):
            now = pitch if note.ends_hz is None else pitch * (note.ends_hz / pitch) ** part
            turns[voice] += now / RATE_HZ
    return out


def _repeat(note: Note, times: int, gap_s: float) -> tuple[Note, ...]:
    return tuple(part for _ in range(times) for part in (note, Note(gap_s)))[:-1]


TONES: dict[str, tuple[Note, ...]] = {
    "item_ok": (Note(0.08, (1760,)),),
    "line_done": (Note(0.08, (1320,)), Note(0.08, (1760,))),
    "order_done": (Note(0.09, (1047,)), Note(0.09, (1319,)), Note(0.09, (1568,))),
    "command": (Note(0.04, (2400,), volume=0.9, is_click=True),),
    "already_done": _repeat(Note(0.06, (1175,), volume=0.45), 2, 0.06),
    "unknown_code": (Note(0.25, (1760,), ends_hz=880),),
    "wrong_item": _repeat(Note(0.18, (440, 466), volume=0.8, is_square=True), 2, 0.05),
    "wrong_quantity": _repeat(Note(0.09, (587,), volume=0.7, is_square=True), 3, 0.05),
    "stop": (Note(0.15, (988,), volume=0.8), Note(0.15, (740,), volume=0.8)) * 2,
    "device": _repeat(Note(0.3, (740,), volume=0.55), 2, 0.2),
}


def write(path: Path, notes: Sequence[Note]) -> None:
    """Write the notes one after the other as a 16 bit WAV file."""
    values = [value for note in notes for value in samples(note)]
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(b"".join(struct.pack("<h", round(max(-1.0, min(1.0, value)) * 32_000)) for value in values))


def main() -> None:
    """Write every tone."""
    for name, notes in TONES.items():
        write(Path(__file__).with_name(f"{name}.wav"), notes)


if __name__ == "__main__":
    main()
