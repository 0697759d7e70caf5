"""The text of a query cut into its marks and terms."""

import re
from collections.abc import Iterator
from typing import Literal, cast

from attrs import frozen

from index.query.errors import QueryError

MAX_LENGTH = 2_000
"""Characters of a query: four screen lines of the largest terminal, and no tree too deep to walk."""

QUOTES = str.maketrans("\u201c\u201d\u201e\u00ab\u00bb", '"' * 5)
"""Quotation marks that word processors put in; a phrase pasted from an article is a phrase."""

PIECE = re.compile(
    r"""\s*(?:
      (?P<mark>[()]|-(?=\S)|(?:OR|AND|NOT)(?=[\s()]|$))
    | (?P<field>[^\W\d_]+(?=:))?:?
      (?P<exact>=)?(?P<came>->(?="))?
      (?:"(?P<quoted>[^"]*)(?P<closed>"(?:~(?P<slop>\d+))?)? | (?P<bare>[^\s"()]*))
    )""",
    re.VERBOSE,
)


@frozen
class Term:
    """One word, phrase or field with its value."""

    source: str
    """As typed."""
    field: str
    """Name of the field in lower case, else empty."""
    value: str
    """The word or phrase, without its marks."""
    quoted: bool
    """True where it stood in quotation marks."""
    open: bool
    """True where the next letter typed would belong to it."""
    exact: bool = False
    """True for `=`."""
    prefix: bool = False
    """True for `*`."""
    fuzzy: bool = False
    """True for `~`."""
    slop: int = 0
    """The number after `"..."~`."""


Mark = Literal["(", ")", "-", "OR", "AND", "NOT"]
"""What stands between terms."""

Piece = Mark | Term
"""A mark or a term."""


def pieces(text: str, *, typing: bool = False) -> Iterator[Piece]:
    """Cut a query into marks and terms.

    Raises:
        QueryError: the text is too long, or a quotation mark is left open and nobody is typing.
    """
    if len(text) > MAX_LENGTH:
        raise QueryError(f"the query has {len(text):,} characters; {MAX_LENGTH:,} are the most")
    text = text.translate(QUOTES)
    place, end = 0, len(text.rstrip())
    while place < end:
        match = PIECE.match(text, place)
        assert match
        place = match.end()
        if match["mark"]:
            yield cast("Mark", match["mark"])
        else:
            yield _term(match, last=place == len(text), typing=typing)


def _term(match: re.Match[str], *, last: bool, typing: bool) -> Term:
    """Make a term of what was matched."""
    source, quoted = match.group().strip(), match["quoted"] is not None
    value = (match["came"] or "") + match["quoted"] if quoted else match["bare"]
    is_open = typing and last and not match["closed"]
    if quoted and not match["closed"] and not typing:
        raise QueryError(f'close the quotation mark of "{value}')
    fuzzy = not quoted and len(value) > 1 and value.endswith("~")
    prefix = len(value) > 1 and value.endswith("*")
    return Term(
        source=source,
        field=(match["field"] or "").lower(),
        value=value[:-1] if fuzzy or prefix else value,
        quoted=quoted,
        open=is_open and not fuzzy and not prefix and not (quoted and value[-1:].isspace()),
        exact=bool(match["exact"]),
        prefix=prefix,
        fuzzy=fuzzy,
        slop=int(match["slop"] or 0),
    )
