"""Hits one below the other: as tall as their words need, the whole of them where there are few."""

from datetime import date

from index.archive.answers.search import Hit
from tui.explorer.drawing.listing import Listing

LONG = "Mira Holt told the court in Arden that Dora Quill had never answered any of her letters. " * 4


def hit(article, paragraph, text):
    """Make a hit."""
    return Hit(article, paragraph, date(2023, 5, 2), "Mira Holt and Dora Quill meet", "", text, ())


def listed(*hits, count=None, size=(80, 20)):
    """Lay hits out, and give them with all their lines."""
    count = count or len(hits)
    listing = Listing(dict(enumerate(hits)), count, size)
    return listing, [listing.draw(number).plain.rstrip() for number in range(sum(listing.place(count - 1)))]


def test_a_headline_that_is_the_hit_takes_one_line_and_its_paragraphs_follow_at_once():
    _, lines = listed(hit("a", 0, "Mira Holt and Dora Quill meet"), hit("a", 1, "They had coffee."), count=40)
    assert lines[0].startswith("2023-05-02  Mira Holt and Dora Quill meet")
    assert lines[1].startswith("  They had coffee.")


def test_of_many_hits_each_gets_two_lines_in_a_low_pane_and_three_in_a_high_one():
    many = [hit(f"a{number}", 1, LONG) for number in range(40)]
    _, low = listed(*many)
    assert len(low) == 2 * 40
    assert low[1].endswith("…")
    _, high = listed(*many, size=(80, 40))
    assert len(high) == 4 * 40 - 1, "a blank line parts articles"
    assert high[3] == ""


def test_few_hits_are_shown_whole():
    _, lines = listed(hit("a", 1, LONG), hit("b", 1, "They had coffee."))
    assert " ".join(line.strip() for line in lines[1:-2]) == LONG.strip()
    assert not any("…" in line for line in lines)


def test_a_single_long_paragraph_is_shown_to_its_end_where_there_is_room():
    _, lines = listed(hit("a", 1, LONG * 3))
    assert len(lines) > 12
    assert " ".join(line.strip() for line in lines[1:]) == (LONG * 3).strip()


def test_hits_that_would_not_all_fit_whole_get_fewer_lines_each():
    _, lines = listed(*(hit(f"a{number}", 1, LONG) for number in range(4)))
    assert len(lines) == 4 * 4
    assert all(lines[number].endswith("…") for number in (3, 7, 11, 15))


def test_each_line_belongs_to_the_hit_that_stands_there():
    listing, _ = listed(
        hit("a", 0, "A headline"),
        hit("a", 1, LONG),
        hit("b", 1, "They had coffee."),
        count=500,
        size=(80, 40),
    )
    for item in (0, 1, 2, 3, 250, 499):
        first, height = listing.place(item)
        assert {listing.item_at(number) for number in range(first, first + height)} == {item}
        assert listing.place(item + 1)[0] == first + height


def test_what_is_not_here_yet_holds_its_place():
    _, lines = listed(hit("a", 1, "They had coffee."), count=3)
    assert lines[2] == "…"
