"""Fewer bytes over the line: what the terminal's pen does already is not said again.

Textual gives each stretch of text its whole style and takes it back behind it: two thirds of what it sends. Here the
pen is followed through a frame, and only what changes between two stretches is sent. A frame begins and ends with the
pen that Textual means, so that whatever else writes to the terminal finds it as it expects it.

Source: ECMA-48, 8.3.117 (SGR); colours as in ISO 8613-6.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from textual._ansi_sequences import SYNC_START
from textual.drivers.linux_driver import LinuxDriver

from tui.explorer.life import is_job

ENDED_BY = {"1": "22", "2": "22", "3": "23", "4": "24", "5": "25", "6": "25", "7": "27", "8": "28", "9": "29"}
"""Which code ends each effect; one that is not here is ended by ending all."""

ENDS = frozenset(ENDED_BY.values())
"""Codes that end an effect."""

COLOURS = frozenset(map(str, (*range(30, 40), *range(90, 98))))
"""Codes that a colour of text begins with; 39 is the terminal's own."""

GROUNDS = frozenset(map(str, (*range(40, 50), *range(100, 108))))
"""Codes that a colour behind text begins with; 49 is the terminal's own."""

UNSEEN = frozenset("12356")
"""Effects that do not show on a blank: bold, faint, italic, blinking."""

MIXED = {"2": 5, "5": 3}
"""How many codes make a colour of red, green and blue, and one by its number in the palette."""

_PIECE = re.compile(r"\x1b\[([\d;:]*)m|\n?(\x1b\[\d+;\d+H)|[^\x1b\n]+|.", re.DOTALL)
"""A change of style; a move to a place, before which the end of a line, never the last, is needless; text; anything else."""


class Pen(NamedTuple):
    """How a terminal draws the next character."""

    effects: frozenset[str] = frozenset()
    """Codes of the effects in force."""
    colour: str = "39"
    """Codes of the colour of the text."""
    ground: str = "49"
    """Codes of the colour behind it."""


PLAIN = Pen()
"""A pen that was reset."""


class Frugal(LinuxDriver):
    """Writes frames to the terminal with fewer bytes that show the same."""

    held = ""
    """What goes before the next frame, and is seen with it."""

    def hold(self, data: str) -> None:
        """Write something with the next frame."""
        self.held += data

    def _sigtstp_application(self, *_: object) -> None:
        """Stop only where something would have it go on, as the kernel does with whoever handles no signals."""
        if is_job():
            super()._sigtstp_application()

    def write(self, data: str) -> None:
        """Write a frame, or anything else."""
        held, self.held = self.held, ""
        super().write(data + held if data == SYNC_START else held + frugal(data))


def frugal(frame: str) -> str:
    """Give a frame that shows the same and leaves the same pen; it begins with a pen that was reset."""
    have = want = PLAIN
    told: list[str] = []
    for piece in _PIECE.finditer(frame):
        codes, move = piece.groups()
        if codes is not None:
            want = styled(want, codes)
        elif move:
            told.append(move)
        else:
            text = piece[0]
            aim = want if text.strip(" ") else behind(have, want)
            told += (change(have, aim), text)
            have = aim
    return "".join((*told, change(have, want)))


@lru_cache(4096)
def styled(pen: Pen, codes: str) -> Pen:
    """Give the pen after a change of style."""
    for code in _parted(codes.split(";")):
        kind = code.partition(";")[0]
        if kind in COLOURS:
            pen = pen._replace(colour=code)
        elif kind in GROUNDS:
            pen = pen._replace(ground=code)
        elif kind in ENDS:
            pen = pen._replace(effects=frozenset(one for one in pen.effects if ENDED_BY.get(one) != kind))
        else:
            pen = pen._replace(effects=pen.effects | {kind}) if kind.strip("0") else PLAIN
    return pen


@lru_cache(4096)
def behind(have: Pen, want: Pen) -> Pen:
    """Give the pen for blanks, of which only what is behind them is seen."""
    unseen = have.effects | want.effects <= UNSEEN
    return have._replace(ground=want.ground) if unseen else want


def _parted(codes: list[str]) -> Iterator[str]:
    """Give one thing to do after the other; a mixed colour is one."""
    at = 0
    while at < len(codes):
        mixed = codes[at] in {"38", "48"} and len(codes) > at + 1
        size = MIXED.get(codes[at + 1], 1) if mixed else 1
        yield ";".join(codes[at : at + size])
        at += size


@lru_cache(4096)
def change(have: Pen, want: Pen) -> str:
    """Say in as few bytes as can be what makes one pen the other."""
    if have == want:
        return ""
    whole = [*sorted(want.effects), *_new(PLAIN, want)]
    ways = [["0", *whole] if whole else [""]]
    if have.effects - want.effects <= ENDED_BY.keys():
        ended = {ENDED_BY[one] for one in have.effects - want.effects}
        left = {one for one in have.effects if ENDED_BY.get(one) not in ended}
        ways.append([*sorted(ended), *sorted(want.effects - left), *_new(have, want)])
    return f"\x1b[{min(map(';'.join, ways), key=len)}m"


def _new(have: Pen, want: Pen) -> Iterator[str]:
    """Give the colours that change."""
    if want.colour != have.colour:
        yield want.colour
    if want.ground != have.ground:
        yield want.ground
