"""One tie in full, as blocks of lines: who, where they stand, the trend, the evidence newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from index.records import kin_in_words
from tui.explorer.drawing.block import Block
from tui.explorer.drawing.evidence import evidence_blocks
from tui.explorer.drawing.status import flowing, label, status_parts
from tui.explorer.drawing.trend import plot
from tui.explorer.text import Part, line
from tui.wording import counted

if TYPE_CHECKING:
    from index.archive.answers.people import PersonRow
    from index.archive.answers.status import Standing

UNTOLD = "Nothing is told of what one did, said or felt toward the other."
"""Said where no claim ties the two."""

WHO = {"ambiguous": "Several people may be meant:", "unknown": "Not in the archive. Did you mean:"}
"""Said where it is not clear who is asked for."""


def standing_blocks(standing: Standing, width: int, whole: Standing | None = None) -> list[Block]:
    """Show one tie; `whole` tells it as of the newest day, so that as of another one its picture stays in place."""
    top = Block(tuple(head(standing, width, whole)))
    if standing.found in WHO:
        return [top, *(_candidate(row) for row in standing.candidates)]
    if standing.tie is None:
        return [top, *(Block((line("  ", (address, "dim")),), address) for address in standing.shared)]
    return [top, *plot_blocks(standing, width, whole), *evidence_blocks(standing, width)]


def head(standing: Standing, width: int, whole: Standing | None = None) -> list[Content]:
    """Name the two, and say where they stand; at least as many lines as it takes for `whole`."""
    lines = _head(standing, width)
    return lines + [line("")] * (len(_head(whole, width)) - len(lines) if whole else 0)


def _head(standing: Standing, width: int) -> list[Content]:
    """Name the two, and say where they stand."""
    one, two = standing.names
    lines = [*line((one, "title"), (" – ", "dim"), (two, "title")).wrap(width)]
    if standing.found in WHO:
        return [*lines, line((WHO[standing.found], "warning"))]
    if standing.kin:
        lines.append(line((kin_in_words(standing.kin), "dim")))
    if standing.tie is None:
        return [*lines, line(""), *line((UNTOLD, "dim")).wrap(width), *_shared(standing)]
    status = standing.tie.status
    reading = "machine reading; the same with your decisions" if standing.agreed else "machine reading"
    lines += [line(""), *flowing(status_parts(status), width), line((reading, "dim"))]
    return [*lines, *_ruled(standing, width)]


def why_lines(standing: Standing, width: int) -> list[Content]:
    """Say in a sentence why they stand so."""
    says = standing.tie.status.why if standing.tie else ""
    return [line(""), *line(_why(standing, says)).wrap(width)] if says else []


def _why(standing: Standing, says: str) -> str:
    """Leave addresses out of the sentence: the paragraphs stand below it."""
    for told in standing.evidence:
        says = says.replace(f", {told.address})", ")")
    return says


def _shared(standing: Standing) -> list[Content]:
    """Say how many paragraphs mention both."""
    if not standing.shared:
        return []
    return [line(""), line(f"{counted(len(standing.shared), 'paragraph')} with both, newest first:")]


def _ruled(standing: Standing, width: int) -> list[Content]:
    """Set the user's word beside the machine's."""
    lines: list[Content] = []
    if standing.ruled and not standing.agreed:
        lines += [*flowing(status_parts(standing.ruled.status), width), line(("with your decisions", "dim"))]
    if standing.pinned:
        note: list[Part] = [(f"“{standing.note}”", "dim")] if standing.note else []
        lines += flowing([label(standing.pinned), ("pinned by you", "chosen"), *note], width)
    return lines


def _candidate(row: PersonRow) -> Block:
    """Offer a person."""
    return Block((line("  ", (row.name, "person"), (f"  {row.count:,}", "count")),), people=(row.key,))


def plot_blocks(standing: Standing, width: int, whole: Standing | None = None) -> list[Block]:
    """Show the plot, if anything is dated, and below it the sentence that says why."""
    drawn = plot(standing.tie, width, whole.tie if whole else None) if standing.tie else []
    lines = [*([line(""), *drawn] if drawn else []), *why_lines(standing, width)]
    return [Block(tuple(lines))] if lines else []
