"""Documents to rows: what each kind stores."""

import pickle
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from attrs import evolve

from index.engine.protocol import Row
from index.engine.whoosh.finding import Finder
from index.engine.whoosh.highlight import spans
from index.engine.whoosh.ordering import Place
from index.engine.whoosh.schema import NOBODY
from index.query.tree import Node


def rows(kind: str, finders: Sequence[Finder], places: Iterable[Place], tree: Node) -> Iterator[Row]:
    """Make the rows of documents."""
    if kind == "paragraph":
        mark = spans(tree)
        for place, document in places:
            yield _paragraph(finders[place], document, mark)
        return
    for place, document in places:
        finder = finders[place]
        segment = finder.segment
        article = segment.article[document]
        number = segment.number[segment.paragraph[document]]
        stored = _STORED[kind](finder, document)
        yield Row(segment.name[article].decode(), number, segment.published(article), stored)


def _paragraph(
    finder: Finder, document: int, mark: Callable[[str, bool], tuple[tuple[int, int], ...]]
) -> Row:
    """Make the row of a paragraph."""
    segment = finder.segment
    article, number = segment.article[document], segment.number[document]
    text = segment.raw[document].decode()
    stored = {
        "title": segment.raw[article].decode(),
        "outlet": segment.outlet[article].decode(),
        "text": text,
    }
    name = segment.name[article].decode()
    return Row(name, number, segment.published(article), stored, mark(text, number == 0))


def _entity(finder: Finder, document: int) -> dict[str, Any]:
    """Give what is stored of an entity."""
    record = pickle.loads(finder.segment.record[document])  # noqa: S301 - the index is trusted
    if isinstance(record, tuple):
        return {"kind": "person", "name": record[0], "forms": record[1]}
    return {"kind": record.kind, "name": record.name, "forms": ()}


def _quotation(finder: Finder, document: int) -> dict[str, Any]:
    """Give a quotation and the key of its speaker."""
    speaker = finder.segment.people.numbers(document)[0]
    key = "" if speaker == NOBODY else _key(finder, speaker)
    return {"quotation": pickle.loads(finder.segment.record[document]), "speaker": key}  # noqa: S301 - the index is trusted


def _claim(finder: Finder, document: int) -> dict[str, Any]:
    """Give a claim with keys of people."""
    _, actor, recipient, *_ = finder.segment.people.numbers(document)
    claim = pickle.loads(finder.segment.record[document])  # noqa: S301 - the index is trusted
    return {"claim": evolve(claim, actor=_key(finder, actor), recipient=_key(finder, recipient))}


def _key(finder: Finder, person: int) -> str:
    """Give the key of a person of an article."""
    return finder.roster.key(finder.links.person_of[person - finder.segment.start("person")])


_STORED: dict[str, Callable[[Finder, int], dict[str, Any]]] = {
    "entity": _entity,
    "quotation": _quotation,
    "claim": _claim,
}
