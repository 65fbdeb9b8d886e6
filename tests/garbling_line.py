"""A serial line between a scanner and a receiver whose speeds may differ: the receiver samples the real waveform.

A bit is as long as the sender makes it; the receiver waits for a falling edge and looks at the middle of each bit of
its own length, as every UART does. Bytes with a wrong stop bit are passed on, as Linux does without INPCK.
"""

from itertools import pairwise

HIGH, LOW = 1, 0


def bits_of(byte: int, frame: str) -> list[int]:
    """Return start bit, data bits (lowest first), parity and stop bits."""
    size, parity, stops = int(frame[0]), frame[1], int(frame[2])
    data = [byte >> place & 1 for place in range(size)]
    odd = sum(data) % 2
    return [LOW, *data, *{"N": [], "E": [odd], "O": [1 - odd]}[parity], *[HIGH] * stops]


def received(sent: bytes, baud: int, frame: str, *, listening: int) -> bytes:
    """Return what a receiver with 8N1 and another speed makes of what was sent with `baud` and `frame`."""
    wave = [bit for byte in sent for bit in bits_of(byte, frame)]
    length = listening / baud
    """How long a sent bit is, in bits of the receiver."""
    edges = [length * at for at, (left, right) in enumerate(pairwise([HIGH, *wave])) if (left, right) == (HIGH, LOW)]

    def level(at: float) -> int:
        position = int(at // length)
        return wave[position] if position < len(wave) else HIGH

    came, free_from = bytearray(), 0.0
    for edge in edges:
        if edge < free_from or level(edge + 0.5) == HIGH:
            continue  # in the middle of a byte, or too short for a start bit
        came.append(sum(level(edge + 1.5 + place) << place for place in range(8)))
        free_from = edge + 9.5
    return bytes(came)


class GarblingLine:
    """What a receiver reads whose `baudrate` may be wrong, while somebody scans whenever nothing is left to read."""

    def __init__(self, baud: int, frame: str, codes: list[bytes], *, wait_s: float = 0.05) -> None:
        self.baudrate = 0
        self.now = 0.0
        self.scans = 0
        self._sent, self._codes, self._wait_s = (baud, frame), codes, wait_s
        self._held = b""
        self._next_scan_at = 1.0

    def clock(self) -> float:
        """The time of this line: it passes while nothing comes."""
        return self.now

    @property
    def in_waiting(self) -> int:
        return len(self._held)

    def read(self, size: int = 1, /) -> bytes:
        if not self._held:
            self.now += self._wait_s
            if self._codes and self.now >= self._next_scan_at:
                self._scan()
        taken, self._held = self._held[:size], self._held[size:]
        return taken

    def reset_input_buffer(self) -> None:
        self._held = b""

    def _scan(self) -> None:
        self._next_scan_at = self.now + 1.0
        code = self._codes[self.scans % len(self._codes)]
        self.scans += 1
        self._held += received(code, *self._sent, listening=self.baudrate)
