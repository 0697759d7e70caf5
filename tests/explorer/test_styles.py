"""How things look, with colour and without: what is marked is told apart in every row, and can be read."""

from itertools import product

import pytest

from tui.explorer.styles import LOOKS
from tui.explorer.themes import ANSI, THEMES


def plain(*names):
    """Give what styles that lie on one another come to without colour."""
    return frozenset(word for name in names for word in LOOKS[name].plain.split())


def test_a_person_is_never_taken_for_a_cue_or_a_hit():
    """Neither under the cursor nor inside a quotation."""
    grounds = [[], ["cursor"], ["quotation"], ["cursor", "quotation"]]
    for here, there in product(grounds, grounds):
        looks = [plain(*here, "person"), *(plain(*there, name) for name in ("cue", "hit"))]
        assert len({*looks}) == 3, f"{here} and {there}"


NO_TEXT = {"cursor", "line", "grid", "bar", "asked", "footer", "hit", "hit-text"}
"""Variables that are grounds, lines, or on a ground of their own."""


def luminance(colour):
    """Give the relative luminance of a colour, as WCAG 2.1 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one, other):
    """Give the contrast ratio of two colours."""
    dark, light = sorted(map(luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_text_can_be_read_on_every_ground(theme):
    """Under the cursor, in a dialog and in the bottom line too."""
    looks = theme.variables
    grounds = (theme.background, theme.surface, looks["cursor"], looks["asked"], looks["footer"])
    texts = {name: colour for name, colour in looks.items() if name not in NO_TEXT}
    weak = {
        f"{name} on {ground}": round(contrast(colour, ground), 2)
        for name, colour in (texts | {"foreground": theme.foreground}).items()
        for ground in grounds
        if contrast(colour, ground) < 4.5
    }
    assert not weak
    assert contrast(looks["hit-text"], looks["hit"]) >= 4.5


def test_in_the_terminals_own_colours_no_text_has_the_colour_of_the_ground_under_the_cursor():
    """What these look like only the terminal knows: the bar marks the row."""
    assert ANSI["cursor"] == "ansi_default"
