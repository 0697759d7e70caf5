"""How things look: styles by name, with colour and without, and the glyph of each label.

No text is told apart by colour alone: every style that means something has a form without colour (NO_COLOR).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from index.records.ties import Label


class Look(NamedTuple):
    """One style in its two forms, in Textual's style language."""

    colour: str
    """The style where colours may be used; `$names` are variables of the theme."""
    plain: str
    """The style under NO_COLOR: weight, slant, underline and reverse only."""


LOOKS: dict[str, Look] = {
    "dim": Look("$dim", "dim"),
    "strong": Look("bold", "bold"),
    "title": Look("bold $title", "bold"),
    "date": Look("$date", ""),
    "count": Look("$count", ""),
    "key": Look("bold $key", "bold"),
    "hit": Look("bold $hit-text on $hit", "bold reverse"),
    "person": Look("$person", "underline"),
    "chosen": Look("bold $person", "bold underline"),
    "shown": Look("underline", "underline"),
    "quotation": Look("$quotation", "italic"),
    "cue": Look("underline $cue", "bold underline"),
    "rejected": Look("strike $dim", "dim strike"),
    "voice": Look("italic $voice", "italic"),
    "warning": Look("$warning-text", "bold"),
    "error": Look("bold $error-text", "bold reverse"),
    "cursor": Look("on $cursor", ""),  # the bar alone: with weight a person would look like a cue
    "bar": Look("bold $bar", "bold"),
    "grid": Look("$grid", "dim"),
    "no status": Look("$dim", "dim"),
    "estranged": Look("bold $estranged", "bold"),
    "in conflict": Look("bold $conflict", "bold"),
    "tentative contact": Look("bold $tentative", "bold"),
    "on speaking terms": Look("bold $speaking", "bold"),
    "good terms": Look("bold $good", "bold"),
    "reconciled": Look("bold $reconciled", "bold"),
}
"""Every style by name; the labels of a status are styles of the same name."""

GLYPHS: dict[Label, str] = {
    "no status": "·",
    "estranged": "○",
    "in conflict": "✕",
    "tentative contact": "◔",
    "on speaking terms": "◑",
    "good terms": "●",
    "reconciled": "◉",
}
"""A circle that fills as two people come nearer; a cross for conflict."""
