"""Guesses the character encoding of a text file from its bytes. Knows nothing of rows and columns."""

import codecs
import math
import re

SAMPLE_BYTES = 65536

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BALTIC = {
    **dict(
        zip(
            "āīēšņļūķģčžĀĪĒŠŅĻŪĶĢČŽ",
            (40, 20, 18, 10, 6, 6, 5, 3, 2, 2, 2, 4, 2, 2, 4, 1, 1, 1, 2, 1, 2, 2),
            strict=True,
        )
    ),
    **dict(zip("ėųįąęõäöüÄÖÜÕ", (8, 5, 3, 3, 2, 3, 3, 3, 3, 1, 1, 1, 1), strict=True)),
}
_WESTERN = {
    **dict(zip("éèàçêâîôûïëùœ", (30, 6, 8, 2, 4, 2, 1, 2, 1, 1, 2, 1, 1), strict=True)),
    **dict(zip("äöüßÄÖÜåæøñóíáúãõÉÅØ", (10, 8, 12, 5, 1, 1, 2, 8, 3, 4, 5, 8, 8, 10, 3, 6, 3, 3, 1, 1), strict=True)),
}
_SIGNS = dict.fromkeys("€£§°«»„“”’–—…®™½²³×±№ ", 2.0)
_UNSEEN = 0.02
_WORD = re.compile(rb"[A-Za-z\x80-\xff]+")
_CYRILLIC_WORD = re.compile(rb"[\xa8\xb8\xc0-\xff]{2,}")


class EncodingGuess:
    """Takes a file piece by piece, keeps little, and names the encoding at the end."""

    def __init__(self) -> None:
        self._head = b""
        self._suspects = bytearray()
        self._utf8: codecs.IncrementalDecoder | None = codecs.getincrementaldecoder("utf-8")()

    def feed(self, piece: bytes) -> None:
        """Look at the next piece of the file."""
        if len(self._head) < 4096:
            self._head += piece[:4096]
        if not piece.isascii() and len(self._suspects) < SAMPLE_BYTES:
            self._suspects += b"\n".join(line for line in piece.split(b"\n") if not line.isascii())
        if self._utf8 is not None:
            self._try_utf8(piece, final=False)

    def result(self) -> str:
        """Return the codec name; text without any foreign letter is UTF-8."""
        for mark, name in _MARKS:
            if self._head.startswith(mark):
                return name
        if sixteen := _utf16_without_mark(self._head):
            return sixteen
        if self._utf8 is not None:
            self._try_utf8(b"", final=True)
        return "utf-8" if self._utf8 is not None else guess_single_byte(bytes(self._suspects[:SAMPLE_BYTES]))

    def _try_utf8(self, piece: bytes, *, final: bool) -> None:
        try:
            assert self._utf8 is not None
            self._utf8.decode(piece, final)
        except UnicodeDecodeError:
            self._utf8 = None


def guess_encoding(data: bytes) -> str:
    """Return the codec name of `data`."""
    guess = EncodingGuess()
    guess.feed(data)
    return guess.result()


def guess_single_byte(sample: bytes) -> str:
    """Return cp1251, cp1257 or cp1252 for text that is not UTF-8.

    Russian words are all foreign bytes, Latvian and western words mix them with ASCII letters; between the
    latter two the frequency of letters decides.
    """
    whole = mixed = 0
    for word in _WORD.findall(sample):
        foreign = sum(byte >= 0x80 for byte in word)
        if _CYRILLIC_WORD.fullmatch(word):
            whole += foreign
        elif foreign < len(word):
            mixed += foreign
    if whole > mixed:
        return "cp1251"
    return "cp1257" if _likelihood(sample, "cp1257", _BALTIC) > _likelihood(sample, "cp1252", _WESTERN) else "cp1252"


def _likelihood(sample: bytes, codec: str, letters: dict[str, int]) -> float:
    total = float(sum(letters.values()))
    score = 0.0
    for character in sample.decode(codec, errors="replace"):
        if character > "\x7f":
            score += math.log((letters.get(character) or _SIGNS.get(character, _UNSEEN)) / total)
    return score


def _utf16_without_mark(head: bytes) -> str:
    """Return the byte order when every other byte of ASCII text is zero."""
    if len(head) < 4 or not head.count(0):
        return ""
    half = len(head) // 2
    if head[1::2].count(0) > 0.6 * half and not head[0::2].count(0):
        return "utf-16-le"
    if head[0::2].count(0) > 0.6 * half and not head[1::2].count(0):
        return "utf-16-be"
    return ""
