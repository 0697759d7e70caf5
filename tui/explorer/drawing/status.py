"""A status in words: in full, and in short where the line is too short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from tui.explorer.drawing.marking import brief
from tui.explorer.styles import GLYPHS
from tui.explorer.text import Part, line

if TYPE_CHECKING:
    from index.archive.answers.status import Standing
    from index.records import Status
    from index.records.ties import Label


def label(name: Label | str) -> Content:
    """Draw a label with its glyph."""
    glyph = next((glyph for known, glyph in GLYPHS.items() if known == name), "·")
    return line((f"{glyph} {name}", name))


def dotted(parts: list[Part]) -> Content:
    """Join parts with middle dots."""
    dot = line((" · ", "dim"))
    return dot.join([line(part) for part in parts])


def flowing(parts: list[Part], width: int) -> list[Content]:
    """Join parts with middle dots over as many lines as they need; a line breaks between parts, not inside."""
    lines: list[list[Part]] = [[]]
    for part in parts:
        if lines[-1] and dotted([*lines[-1], part]).cell_length + 2 > width:
            lines.append([])
        lines[-1].append(part)
    ends = [dotted(some) if some is lines[-1] else line(dotted(some), (" ·", "dim")) for some in lines]
    return [wrapped for end in ends for wrapped in end.wrap(max(8, width))]


def status_parts(status: Status, *, brief: bool = False) -> list[Part]:
    """Say a status in full; in brief where the line is too short, label, flags and as-of stay."""
    flags: list[Part] = [(flag, "warning") for flag in status.flags]
    since: list[Part] = [(f"since {status.since}", "dim")] if str(status.since) else []
    source: list[Part] = [(f"best source: {status.best_source}", "dim")] if status.best_source else []
    as_of: list[Part] = [(f"as of {status.as_of}", "dim")] if status.as_of else []
    more = [] if brief else [*since, *source]
    return [label(status.label), *flags, *more, *as_of]


def short(standing: Standing, width: int) -> Content:
    """Write where two people stand in one line, their names as short as it takes: `Mira H. – Dora Q.: estranged`.

    Where even that is too long they are left out: they are filtered by, and so named in another line.
    """
    if standing.tie is None:
        told = line(("nothing told between them", "dim"))
    else:
        machine, *more = status_parts(standing.tie.status, brief=True)
        told = dotted([machine, *_by_your_word(standing), *more])
    named = (
        line((" – ".join(names), "strong"), ": ", told)
        for names in (standing.names, [brief(name, 0) for name in standing.names])
    )
    return next((one for one in named if one.cell_length <= width), told)


def _by_your_word(standing: Standing) -> list[Part]:
    """Say where two people stand by the user's word, where that is elsewhere."""
    told = standing.tie.status.label if standing.tie else ""
    word = standing.pinned or (standing.ruled.status.label if standing.ruled else told)
    return [(f"by your word: {word}", "chosen")] if word != told else []
