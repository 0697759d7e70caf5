"""Lists of names with what touches each."""

from index.language.people.cast import Reference
from index.language.people.lists import lists


def listed(text, *names):
    places = [(text.index(name), name) for name in names]
    references = [
        Reference(1, start, start + len(name), name, "name", (name,)) for start, name in sorted(places)
    ]
    return list(lists(text, references))


def test_names_in_a_row_are_one_list_with_its_frame():
    row, *others = listed("Petra is mother to Max, nine, and Ida, six.", "Petra", "Max", "Ida")[1:]
    assert not others
    assert row.frame == "parent of"
    assert [(item.name.text, item.beside.age) for item in row.items] == [("Max", "9"), ("Ida", "6")]


def test_names_that_a_clause_parts_are_lists_of_their_own():
    assert [len(row.items) for row in listed("Petra met Max while Ida slept.", "Petra", "Max", "Ida")] == [
        1,
        1,
        1,
    ]


def test_a_list_holds_what_is_told_beside_each_name():
    (row,) = listed("She came with 30-year-old rapper boyfriend Max.", "Max")
    assert set(row.items[0].told) == {("age", "30"), ("occupation", "rapper")}
