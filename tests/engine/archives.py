"""Small archives of invented people and trees over them, drawn by hypothesis."""

from datetime import date

from attrs import frozen
from hypothesis import strategies as st

from index.engine.protocol import LinkedPerson, address
from index.query.tree import (
    About,
    All,
    Between,
    Dated,
    During,
    Happening,
    InQuad,
    Mentions,
    Not,
    OfTies,
    Paragraphs,
    Phrase,
    Quoting,
    Said,
    Told,
    Undated,
    Voiced,
    Within,
    Word,
    both,
    either,
)  # fmt: skip
from index.records import (
    Analysis,
    Article,
    Claim,
    Entity,
    Mention,
    Paragraph,
    Person,
    Quotation,
    Status,
    Tie,
    Voice,
    When,
)  # fmt: skip

ARTICLES = ("a-1", "a-2", "a-3", "a-4", "a-5")
NAMES = ("Ann Lee", "Kim Lee", "Bo Ray")
WORDS = (
    "Ann",
    "ann",
    "Ann’s",
    "Anna",
    "said",
    "said",
    "mother",
    "mothers",
    "not",
    "her",
    "speaking",
    "Zoë",
    "zoe's",
    "don't",
)
ENDS = (" ", " ", " ", ", ", "-", " “", "” ")
DAYS = (None, date(2023, 1, 5), date(2023, 2, 1), date(2023, 2, 2))
EVENTS = ("consult.phone", "consult.visit", "accuse.insult", "state.feud", "request.meet")
KEYS = ("ann-lee", "kim-lee", "bo-ray")
VOICES = ("party", "anonymous", "narrator")


@frozen
class Step:
    """What happens to an archive between two commits."""

    written: tuple = ()
    dropped: tuple = ()
    linked: tuple = ()
    ties: tuple = ()
    parted: tuple = ()


def texts():
    pieces = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(ENDS)), max_size=9)
    return pieces.map(lambda some: "".join(word + end for word, end in some).strip())


def whens():
    return st.one_of(
        st.just(When()), st.dates(date(2022, 1, 1), date(2023, 3, 1)).map(lambda d: When(d, d, "stated"))
    )


@st.composite
def analyses(draw, name):
    published = draw(st.sampled_from(DAYS))
    bodies = draw(st.lists(texts(), min_size=1, max_size=4))
    paragraphs = tuple(Paragraph(number, text) for number, text in enumerate(bodies))
    article = Article(
        name,
        f"{name}.txt",
        "",
        published,
        bodies[0],
        draw(st.sampled_from(["", "Ann Post"])),
        "",
        paragraphs,
        "",
    )
    number = st.integers(0, len(bodies) - 1)
    mention = st.builds(lambda n, at: Mention(n, at, at + 2, "", "name"), number, st.integers(0, 8))
    people = tuple(
        Person(one, draw(st.sampled_from([(), ("Annie",)])), tuple(draw(st.lists(mention, max_size=3))))
        for one in draw(st.sets(st.sampled_from(NAMES)).map(sorted))
    )
    voices = st.builds(Voice, st.sampled_from(VOICES), st.sampled_from([None, *NAMES]))
    quotations = draw(
        st.lists(st.builds(Quotation, number, st.just(2), st.just(9), st.just("x"), voices), max_size=2)
    )
    pairs = st.permutations(NAMES).map(lambda some: some[:2])
    claims = st.builds(
        lambda n, pair, event, voice, when: Claim(name, published, n, 1, 6, *pair, event, voice, when),
        number, pairs, st.sampled_from(EVENTS), voices, whens(),
    )  # fmt: skip
    entities = draw(
        st.lists(
            st.builds(
                Entity, st.just("work"), st.sampled_from(["Said So", "Zoë"]), number, st.just(0), st.just(1)
            ),
            max_size=2,
        )
    )
    entities = sorted(entities, key=lambda one: one.paragraph)
    by_place = {"key": lambda one: (one.paragraph, one.start)}
    return Analysis(
        article, people, tuple(entities), tuple(sorted(quotations, **by_place)),
        tuple(sorted(draw(st.lists(claims, max_size=3)), **by_place)),
    )  # fmt: skip


def keys():
    return st.sampled_from([*KEYS, *(address(article, name) for article in ARTICLES[:2] for name in NAMES)])


def ties():
    pairs = st.sets(keys(), min_size=2, max_size=2).map(lambda pair: tuple(sorted(pair)))
    return st.builds(
        lambda pair, label: Tie(pair, None, Status(label)), pairs, st.sampled_from(["no status", "estranged"])
    )


@st.composite
def steps(draw):
    written = draw(st.lists(st.sampled_from(ARTICLES), max_size=4, unique=True))
    members = st.lists(st.tuples(st.sampled_from(ARTICLES), st.sampled_from(NAMES)), max_size=5, unique=True)
    linked = draw(st.lists(st.tuples(st.sampled_from(KEYS), members), max_size=3))
    return Step(
        tuple(draw(analyses(name)) for name in written),
        tuple(draw(st.lists(st.sampled_from(ARTICLES), max_size=2))),
        tuple(LinkedPerson(key, key, tuple(some)) for key, some in linked),
        tuple(draw(st.lists(ties(), max_size=2))),
        tuple(tie.people for tie in draw(st.lists(ties(), max_size=1))),
    )


def some_keys():
    return st.frozensets(keys(), min_size=1, max_size=2)


def conditions():
    return st.recursive(
        st.one_of(
            st.builds(Said, some_keys()),
            st.builds(About, some_keys()),
            st.builds(Between, some_keys(), some_keys()),
            st.builds(Voiced, st.sampled_from(VOICES)),
            st.builds(Happening, st.sampled_from([*EVENTS, "consult", "state"])),
            st.builds(InQuad, st.just(frozenset({"verbal-cooperation"}))),
            st.builds(During, st.sampled_from(DAYS), st.just(date(2023, 2, 1))),
        ),
        lambda part: st.one_of(
            st.lists(part, min_size=2, max_size=2).map(lambda parts: both(*parts)),
            st.lists(part, min_size=2, max_size=2).map(lambda parts: either(*parts)),
        ),
        max_leaves=3,
    )


def worded():
    folded = st.sampled_from(
        ["ann", "anna", "said", "mother", "not", "zoe", "don't", "moth", "annie", "post", "so", "lee", "a"]
    )
    fields = st.sampled_from(["text", "text", "text", "title", "outlet", "file", "entity"])
    forms = st.sampled_from(["Ann", "ann", "Zoë", "zoe", "Ann"])
    return st.one_of(
        st.builds(Word, folded, fields, prefix=st.booleans()),
        st.builds(Word, folded, fuzzy=st.just(value=True)),
        st.builds(Word, forms, fields, exact=st.just(value=True), prefix=st.booleans()),
        st.builds(Phrase, st.lists(folded, min_size=2, max_size=3).map(tuple), fields, prefix=st.booleans()),
        st.builds(Phrase, st.lists(folded, min_size=2, max_size=3).map(tuple), slop=st.integers(1, 3)),
        st.builds(Phrase, st.lists(forms, min_size=2, max_size=2).map(tuple), exact=st.just(value=True)),
    )


def trees():
    leaf = st.one_of(
        worded(),
        worded(),
        st.just(All()),
        st.builds(Dated, st.sampled_from(DAYS), st.sampled_from([None, date(2023, 2, 1)])),
        st.just(Undated()),
        st.just(Quoting()),
        st.builds(Within, st.sampled_from(ARTICLES)),
        st.builds(Mentions, some_keys()),
        st.builds(
            Paragraphs, st.frozensets(st.tuples(st.sampled_from(ARTICLES), st.integers(0, 3)), max_size=3)
        ),
        st.builds(OfTies, st.frozensets(ties().map(lambda tie: tie.people), max_size=2)),
        st.builds(Told, conditions()),
    )
    return st.recursive(
        leaf,
        lambda part: st.one_of(
            st.lists(part, min_size=2, max_size=3).map(lambda parts: both(*parts)),
            st.lists(part, min_size=2, max_size=3).map(lambda parts: either(*parts)),
            part.map(Not),
        ),
        max_leaves=4,
    )
