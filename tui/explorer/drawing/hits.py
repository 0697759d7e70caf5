"""A paragraph that matches, as lines of a list: date and headline, the words around the hit, its address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from tui.explorer.text import Part, apart, line, marked, shortened

if TYPE_CHECKING:
    from index.archive.answers.search import Hit

PLACE = 10
"""Columns kept free at the right of the words, so that addresses stand alone."""

LONG = 30
"""Characters of text beyond the room there is, as of a long word, so that it is seen to go on."""


def hit_lines(hit: Hit, width: int, tall: int, *, follows: bool, mark: bool = False) -> list[Content]:
    """Draw a hit in at most so many lines: headline and words, or below another of its article words alone.

    Args:
        hit: The paragraph.
        width: Columns there are.
        tall: Lines at most.
        follows: Whether it is of the same article as the hit above, whose headline need not be said again.
        mark: Whether the user marked it.
    """
    place = line((f"p{hit.paragraph}", "dim"))
    signs = _signs(hit, mark=mark)
    if follows:
        lines = shortened(line(*signs, snippet(hit, (width - PLACE) * tall)), width - PLACE, tall)
        return [apart(lines[0].pad_left(2), place, width), *(one.pad_left(2) for one in lines[1:])]
    day = hit.published.isoformat() if hit.published else "undated   "
    source = line((f"{hit.outlet} " if hit.outlet else "", "dim"), place)
    lead = line((day, "date"), "  ", *signs)
    title, *more = _title(hit, width - lead.cell_length - source.cell_length - 1, tall)
    if hit.paragraph:
        more = shortened(snippet(hit, (width - PLACE) * (tall - 1)), width - PLACE, tall - 1)
    return [apart(line(lead, title), source, width), *(one.pad_left(2) for one in more)]


def snippet(hit: Hit, room: int) -> Content:
    """Cut the text so that the first hit is seen, at a word's edge, and mark the hits; a little more than there is room for."""
    first = hit.spans[0][0] if hit.spans else 0
    seen = first < room * 2 // 3 or len(hit.text) <= room
    start = 0 if seen else hit.text.find(" ", first - room // 3) + 1
    end = start + room + LONG
    spans = [
        (max(a, start) - start, min(b, end) - start, "hit") for a, b in hit.spans if start < b and a < end
    ]
    words = marked(hit.text[start:end], spans)
    return line(("… ", "dim"), words) if start else words


def _title(hit: Hit, room: int, tall: int) -> list[Content]:
    """Give the headline; where the headline itself is the hit, the whole of it, marked, and no words below."""
    if hit.paragraph:
        return [line((hit.title, "title")).truncate(max(8, room), ellipsis=True)]
    headline = marked(hit.text, [(0, len(hit.text), "title"), *((a, b, "hit") for a, b in hit.spans)])
    return shortened(headline, max(8, room), tall)


def _signs(hit: Hit, *, mark: bool) -> list[Part]:
    """Show what the user did with it, and whether it is new."""
    signs = (("' ", "key", mark), ("★ ", "key", hit.starred), ("new ", "chosen", hit.new))
    return [(sign, style) for sign, style, holds in signs if holds]
