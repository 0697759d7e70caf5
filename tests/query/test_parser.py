"""What is typed is understood as shown, and what cannot be understood says how to mend it."""

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from index.query import QueryError, both, either, parse, resolve, write
from index.query.tree import (
    About,
    All,
    And,
    Between,
    Dated,
    Happening,
    Marked,
    Mentions,
    Named,
    Not,
    Or,
    Phrase,
    Quoting,
    Said,
    Standing,
    Told,
    Voiced,
    Word,
)

AS_OF = date(2023, 12, 9)


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("coffee mother", "coffee mother"),
        ("Coffee AND Beyoncé\u2019s", "coffee beyonce"),
        ('"not speaking"', '"not speaking"'),
        ("\u201cnot speaking\u201d", '"not speaking"'),
        ('"x y"~5', '"x y"~5'),
        ("a OR b -c", "a OR b -c"),
        ("(a OR b) NOT c", "(a OR b) -c"),
        ("-(a b)", "-(a b)"),
        ("spe* britny~ =Lynn", "spe* britny~ =Lynn"),
        ("Jean-Luc", '"jean luc"'),
        ("not a or b", "not a or b"),
        ("PERSON:lynne dolls", "person:lynne dolls"),
        ('pair:"kim lee,ann" event:consult', 'pair:"kim lee,ann" event:consult'),
        ("pair:kim,ann (event:aid OR event:consult)", 'pair:"kim,ann" (event:aid OR event:consult)'),
        ('status:"in conflict" status:->reconciled', "status:in-conflict status:->reconciled"),
        ('status:->"in conflict"', "status:->in-conflict"),
        ("date:2023-05..2023-12", "date:2023-05-01..2023-12-31"),
        ("date:2023-05", "date:2023-05"),
        ("date:2023..", "date:2023-01-01.."),
        ("date:6m..", "date:2023-06-09.."),
        ("date:2w..1d", "date:2023-11-25..2023-12-08"),
        ("date:1y", "date:2022-12-09..2023-12-09"),
        ("when:2022", "when:2022"),
        ("quad:conflict quad:verbal-cooperation", "quad:conflict quad:verbal-cooperation"),
        (
            'title:"x y" outlet:post file:a.txt entity:paris',
            'title:"x y" outlet:post file:"a txt" entity:paris',
        ),
        ("has:quotation is:contested is:undated", "has:quotation is:contested is:undated"),
        ("=OR", '="OR"'),
        ("", ""),
    ],
)
def test_a_query_is_shown_as_understood(typed, understood):
    query = parse(typed, as_of=AS_OF)
    assert query.understood == understood
    assert parse(understood, as_of=AS_OF) == query


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("mother", "mother*"),
        ("coffee mother", "coffee mother*"),
        ("mother ", "mother"),
        ('"a s', '"a s*"'),
        ('"a s"', '"a s"'),
        ("person:ly", "person:ly*"),
        ("britny~", "britny~"),
        ("mother person:", "mother person:\u2026"),
        ("mother date:202", "mother date:202\u2026"),
        ("event:con", "event:con\u2026"),
        ("voice:anonymous", "voice:anonymous"),
        ("mother (son OR", "mother son OR\u2026"),
        ("mother -", "mother -\u2026"),
    ],
)
def test_while_typing_the_last_word_is_a_beginning_and_what_is_unfinished_waits(typed, understood):
    assert parse(typed, typing=True, as_of=AS_OF).understood == understood


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("persn:kim", "did you mean person:?"),
        ("http://x", "fields are person:"),
        ("voice:anonimous", "did you mean anonymous?"),
        ("event:consult.fone", "did you mean consult.phone?"),
        ("status:estrangd", "did you mean estranged?"),
        ("pair:kim", "takes two names"),
        ("person:", "a value must follow person:"),
        ('"not speaking', "close the quotation mark"),
        ("(a", "left open"),
        ("a)", "has no opening one"),
        ("()", "holds nothing"),
        ("a OR", 'must follow "OR"'),
        ("OR a", "must stand before OR"),
        ("&", "holds no word"),
        ("jean-luc~", "is 2 words"),
        ("date:2023-02-30", "no day of the calendar"),
        ("date:2024..2023", "ends before it begins"),
        ("date:soon", "is no date"),
        ("when:=2022", "takes none"),
        ("(" * 99 + "a" + ")" * 99, "brackets inside each other"),
        ("x" * 3000, "2,000 are the most"),
    ],
)
def test_an_error_says_how_to_mend_it(typed, says):
    with pytest.raises(QueryError) as error:
        parse(typed, as_of=AS_OF)
    assert says in str(error.value)
    assert "\n" not in str(error.value)


def test_counting_back_needs_a_day_to_count_from():
    with pytest.raises(QueryError, match="none has a date"):
        parse("date:6m..")


def test_what_is_told_must_hold_of_one_and_the_same_claim():
    tree = parse('pair:"kim,ann" mother event:aid (voice:party OR voice:post) -event:consult').tree
    assert tree == And(
        (
            Told(
                And(
                    (
                        Named("pair", ("kim", "ann")),
                        Happening("aid"),
                        Or((Voiced("party"), Voiced("post"))),
                    )
                )
            ),
            Word("mother"),
            Not(Told(Happening("consult"))),
        )
    )


def test_the_archive_puts_people_in_the_place_of_names():
    keys = {"kim": frozenset({"kim-lee", "kim-ray"}), "ann": frozenset({"ann-lee"})}

    def change(leaf):
        if isinstance(leaf, Named):
            people = [keys[name] for name in leaf.names]
            return {"person": Mentions, "said": Said, "about": About, "pair": Between}[leaf.field](*people)
        return All()

    tree = resolve(parse("person:kim -(pair:ann,kim said:ann) is:new status:reconciled").tree, change)
    kim, ann = keys["kim"], keys["ann"]
    assert tree == And((Mentions(kim), Not(Told(And((Between(ann, kim), Said(ann))))), All(), All()))


def names():
    return st.text("abcdefgh", min_size=1, max_size=4)


def leaves():
    return st.one_of(
        st.builds(Word, names(), st.sampled_from(["text", "title", "entity"]), prefix=st.booleans()),
        st.builds(Word, names(), fuzzy=st.just(value=True)),
        st.builds(Phrase, st.tuples(names(), names()), slop=st.integers(0, 5)),
        st.builds(Named, st.just("person"), st.tuples(names())),
        st.builds(Named, st.sampled_from(["said", "about"]), st.tuples(names())).map(Told),
        st.builds(Happening, st.sampled_from(["aid", "consult.phone"])).map(Told),
        st.builds(Standing, st.sampled_from(["in conflict", "reconciled"]), came=st.booleans()),
        st.builds(Marked, st.sampled_from(["starred", "new"])),
        st.builds(Dated, st.dates(date(2000, 1, 1), date(2010, 1, 1)), st.none()),
        st.just(Quoting()),
    )


def trees():
    return st.recursive(
        leaves(),
        lambda part: st.one_of(
            st.lists(part, min_size=2, max_size=3).map(lambda parts: both(*parts)),
            st.lists(part, min_size=2, max_size=3).map(lambda parts: either(*parts)),
            part.map(Not),
        ),
        max_leaves=8,
    )


@given(trees())
@example(parse("a OR (said:a OR event:aid)").tree)
def test_reading_what_is_written_gives_the_same_tree(tree):
    assert parse(write(tree)).tree == tree


@given(st.text('ab:"()-=~* OR\u201c', max_size=20))
def test_whatever_is_typed_is_understood_or_refused_in_one_line(text):
    try:
        shown = parse(text, typing=True, as_of=AS_OF).understood
    except QueryError as error:
        shown = str(error)
    assert "\n" not in shown
