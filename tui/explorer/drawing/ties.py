"""A list of ties: how many there are, and of each who they are and where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from index import records
from tui.explorer.drawing.block import Block
from tui.explorer.drawing.status import dotted, flowing, label
from tui.explorer.text import Part, line
from tui.wording import counted

if TYPE_CHECKING:
    from index.archive.answers.ties import TieRow, TiesFound

ABREAST = 96
"""Columns from which a list says on one line who they are and where they stand."""


def tie_blocks(found: TiesFound, width: int, narrower: str, seen_from: str = "") -> list[Block]:
    """Draw a list of ties; say so where there is none, and where there are more `narrower`: how they are seen."""
    if not found.rows:
        return [Block((line(("no tie with a status here", "dim")),))]
    blocks = [
        Block(tuple(_row(tie, width, seen_from)), people=tie.people, names=tie.names) for tie in found.rows
    ]
    more = found.total - len(found.rows)
    end = line((f"and {more:,} more: {narrower}", "dim")).wrap(width) if more > 0 else []
    return [*blocks, *([Block(tuple(end))] if end else [])]


def tie_heading(found: TiesFound, width: int) -> Content:
    """Say how many ties a list has and how they are ordered, as much as there is room for."""
    count = counted(found.total, "tie")
    orders = (f"{count}, last changed first · machine reading", f"{count} · machine reading", count)
    return line((next((one for one in orders if len(one) <= width), count), "dim"))


def _row(tie: TieRow, width: int, seen_from: str = "") -> list[Content]:
    """Draw a tie of a list: who, and where they stand beside it where there is room for both, else below and a blank line."""
    who, stand, half = _who(tie, seen_from), _stand(tie), width // 2
    if width >= ABREAST and who.cell_length < half and dotted(stand).cell_length <= width - half:
        return [line(who, " " * (half - who.cell_length), dotted(stand))]
    below = (one.pad_left(2) for one in flowing(stand, width - 2))
    return [*who.wrap(width), *below, line("")]


def _who(tie: TieRow, seen_from: str) -> Content:
    """Name the two and what they are to each other; seen from one of them, the other."""
    one, two = tie.names
    if seen_from:
        other, kin = (
            (two, tie.kin and tie.kin[1]) if seen_from == tie.people[0] else (one, tie.kin and tie.kin[0])
        )
        who = line((other, "strong"))
    else:
        kin = records.kin_in_words(tie.kin)
        who = line((one, "strong"), (" – ", "dim"), (two, "strong"))
    return line(who, (f"  {kin}", "dim")) if kin else who


def _stand(tie: TieRow) -> list[Part]:
    """Say where they stand, where they stood before, and since when."""
    flags: list[Part] = [(flag, "warning") for flag in tie.flags]
    changed: list[Part] = [("since " + str(tie.since), "dim")] if str(tie.since) else []
    before: list[Part] = [(f"was {tie.before}", "chosen")] if tie.before else []
    ruled: list[Part] = [(f"by your word: {tie.ruled}", "chosen")] if tie.ruled else []
    return [label(tie.label), *before, *ruled, *flags, *changed]
