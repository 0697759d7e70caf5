"""What the index holds: kinds of documents, fields of terms and columns.

Documents are numbered by kind, and inside a kind from the newest article to the oldest (undated last): a kind, a span of
dates and an article are each a range of numbers, and the newest hits are the first of a set.
"""

from typing import Any, NamedTuple

from whoosh.fields import COLUMN, ID, Schema

from index.engine.whoosh.columns import Numbers, Stretches

FORMAT = 3
"""Version of all that this folder writes; another one is made anew."""

NAME = "MAIN"
"""Whoosh's name of the index in its folder."""

KINDS = ("article", "paragraph", "quotation", "claim", "person", "entity", "tie")
"""Kinds of documents in the order of their numbers. `person` is a person of one article."""

WORDS = ("text", "title", "outlet", "file", "entity")
"""Fields of folded words: of paragraphs; of articles (three); of people and entities."""

BESIDE = "beside"
"""Field of pairs: of the text of a paragraph, a common word and the one right behind it, parted by a blank."""

COMMON = frozenset(
    [
        "the",
        "of",
        "to",
        "and",
        "a",
        "in",
        "on",
        "at",
        "for",
        "with",
        "that",
        "is",
        "was",
        "it",
        "he",
        "she",
        "his",
        "her",
        "not",
        "said",
    ]
)
"""Words of which nearly every paragraph holds some, and phrases begin with: a third of all that is written (measured)."""

BEGUN = (*WORDS, BESIDE)
"""Fields of which the beginnings are terms too; of a pair, those of its second word."""

MAX_PREFIX = 4
"""Beginnings of up to so many letters are terms; longer ones are few enough words to be gathered when asked for."""


class Kept(NamedTuple):
    """A column."""

    form: type[Numbers] | type[Stretches]
    """How it is kept."""
    kinds: tuple[str, ...]
    """The kinds of documents that it holds something of."""
    names_documents: bool = False
    """Whether it holds numbers of documents."""


TOLD = ("quotation", "claim")
"""Kinds that somebody tells."""

COLUMNS = {
    # the text of a paragraph, the headline of an article; the same folded: a blank before, between and behind the words
    "raw": Kept(Stretches, ("article", "paragraph")),
    "folded": Kept(Stretches, ("article", "paragraph", "person", "entity")),
    "name": Kept(Stretches, ("article",)),
    "outlet": Kept(Stretches, ("article",)),
    "file": Kept(Stretches, ("article",)),
    # day of publication counted from the year 1, 0 for none; first paragraph
    "day": Kept(Numbers, ("article",)),
    "first": Kept(Numbers, ("article",), names_documents=True),
    "number": Kept(Numbers, ("paragraph",)),
    # the article a document belongs to; the paragraph, of a person the first of the `paragraphs` that mention them
    "article": Kept(Numbers, KINDS[:-1], names_documents=True),
    "paragraph": Kept(Numbers, (*TOLD, "person", "entity"), names_documents=True),
    "paragraphs": Kept(Stretches, ("person",), names_documents=True),
    # speaker (or NOBODY), actor, recipient, those whom the words mention
    "people": Kept(Stretches, TOLD, names_documents=True),
    # first and last day of an event, 0 where they are not told
    "begins": Kept(Numbers, ("claim",)),
    "ends": Kept(Numbers, ("claim",)),
    # the keys of the two people, as in the term `pair`
    "two": Kept(Stretches, ("tie",)),
    # the record, pickled
    "record": Kept(Stretches, (*TOLD, "person", "entity", "tie")),
}
"""Every column by name."""

NOBODY = 2**32 - 1
"""Stands where a quotation or claim has no such person."""

FIXED = 3
"""In the column `people`: speaker, actor and recipient stand before those whom the words mention."""

TERMS = (
    *BEGUN,
    *(f"{field}_begins" for field in BEGUN),
    "article_name",
    "has",
    "voice",
    "event",
    "quad",
    "pair",
)
"""Fields of terms: words, pairs and their beginnings; name of an article; `quotation` of a paragraph that has one; voice,
event (and its root) and quad class of a claim; the two of a tie."""


def schema() -> Schema:
    """Give the schema as Whoosh wants it."""
    fields: dict[str, Any] = {name: ID() for name in TERMS}
    return Schema(**fields, **{f"column_{name}": COLUMN(column.form()) for name, column in COLUMNS.items()})
