"""What the index holds: kinds of documents, fields of terms and columns.

Documents are numbered by kind, and inside a kind from the newest article to the oldest (undated last): a kind, a span of
dates and an article are each a range of numbers, and the newest hits are the first of a set.
"""

from typing import Any

from whoosh.fields import COLUMN, ID, Schema

from index.engine.whoosh.columns import Numbers, Stretches

FORMAT = 1
"""Version of all that this folder writes; another one is made anew."""

NAME = "MAIN"
"""Whoosh's name of the index in its folder."""

KINDS = ("article", "paragraph", "quotation", "claim", "person", "entity", "tie")
"""Kinds of documents in the order of their numbers. `person` is a person of one article."""

WORDS = ("text", "title", "outlet", "file", "entity")
"""Fields of folded words: of paragraphs; of articles (three); of people and entities."""

MAX_PREFIX = 4
"""Beginnings of up to so many letters are terms; longer ones are few enough words to be gathered when asked for."""

COLUMNS: dict[str, type[Numbers] | type[Stretches]] = {
    "raw": Stretches,  # the text of a paragraph, the headline of an article
    "folded": Stretches,  # the same folded: a blank before, between and behind the words
    "name": Stretches,  # of an article
    "outlet": Stretches,  # of an article
    "file": Stretches,  # of an article
    "day": Numbers,  # of an article: its day of publication counted from the year 1, 0 for none
    "first": Numbers,  # of an article: its first paragraph
    "number": Numbers,  # of a paragraph
    "article": Numbers,  # the article of any document but a tie
    "paragraph": Numbers,  # the paragraph of a quotation, claim or entity
    "paragraphs": Stretches,  # of a person: the paragraphs that mention them
    "people": Stretches,  # of a quotation or claim: speaker (or NOBODY), actor, recipient, whom its words mention
    "begins": Numbers,  # of a claim: first day of its event, 0 where it is not told
    "ends": Numbers,  # of a claim: last day of its event
    "two": Stretches,  # of a tie: the keys of the two people, as in the term `pair`
    "record": Stretches,  # of a quotation, claim, person, entity or tie: the record, pickled
}
"""Every column with what it holds."""

NOBODY = 2**32 - 1
"""Stands where a quotation or claim has no such person."""

FIXED = 3
"""In the column `people`: speaker, actor and recipient stand before those whom the words mention."""

TERMS = (
    *WORDS,
    *(f"{field}_begins" for field in WORDS),
    "article_name",
    "has",
    "voice",
    "event",
    "quad",
    "pair",
)
"""Fields of terms: words and their beginnings; name of an article;\n`quotation` of a paragraph that has one; voice, event (and its root), quad class; a tie's two."""


def schema() -> Schema:
    """Give the schema as Whoosh wants it."""
    fields: dict[str, Any] = {name: ID() for name in TERMS}
    return Schema(**fields, **{f"column_{name}": COLUMN(column()) for name, column in COLUMNS.items()})
