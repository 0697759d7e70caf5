"""How things look without colour: what is marked is told apart in every row."""

from itertools import product

from tui.explorer.styles import LOOKS


def plain(*names):
    """Give what styles that lie on one another come to without colour."""
    return frozenset(word for name in names for word in LOOKS[name].plain.split())


def test_a_person_is_never_taken_for_a_cue_or_a_hit():
    """Neither under the cursor nor inside a quotation."""
    grounds = [[], ["cursor"], ["quotation"], ["cursor", "quotation"]]
    for here, there in product(grounds, grounds):
        looks = [plain(*here, "person"), *(plain(*there, name) for name in ("cue", "hit"))]
        assert len({*looks}) == 3, f"{here} and {there}"
