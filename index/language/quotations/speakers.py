"""Who speaks each quotation of an article: told beside it, by a pronoun, or by what stands before it.

The one rule: the article is read once from top to bottom, as somebody reads who remembers who spoke last.
"""

import re
from collections import defaultdict
from collections.abc import Sequence

from attrs import evolve

from index.language.people import Cast
from index.language.quotations.marks import QuotedSpan
from index.language.quotations.memory import Memory
from index.language.quotations.page import Page
from index.language.quotations.partial import is_said
from index.language.words import Sentence
from index.records import Article, Quotation, Voice

_NOBODY = Voice("anonymous", strength=30)
_FLAT = re.compile(r"\W+")
_TWIN = 25
"""Characters that two printings of the same words share at least."""


def find_quotations(
    article: Article,
    sentences: Sequence[Sentence],
    quoted: Sequence[QuotedSpan],
    cast: Cast,
) -> tuple[Quotation, ...]:
    """Find every quotation with its speaker, and every report without marks, in the order of the text."""
    memory = Memory(article, cast)
    spans: dict[int, list[QuotedSpan]] = defaultdict(list)
    for span in quoted:
        if span.paragraph and not span.depth and span.speech and is_said(memory.texts[span.paragraph], span):
            spans[span.paragraph].append(span)
    cuts: dict[int, list[Sentence]] = defaultdict(list)
    for sentence in sentences:
        cuts[sentence.paragraph].append(sentence)
    found: list[Quotation] = []
    for paragraph in article.paragraphs:
        number = paragraph.number
        found += Page(memory, number, cuts[number], spans[number]).read()
    return tuple(sorted(_twins(found), key=lambda one: (one.paragraph, one.start)))


def _twins(found: list[Quotation]) -> list[Quotation]:
    """Give words whose speaker is only implied the voice that the same words have where it is told."""
    told = {
        _flat(one.text): one.voice
        for one in found
        if not one.indirect
        and one.voice.speaker
        and one.reason in ("explicit", "anaphoric")
        and len(_flat(one.text)) >= _TWIN
    }
    return [
        evolve(one, voice=told[_flat(one.text)], reason="explicit")
        if (one.reason == "implicit" or (one.voice.label and not one.voice.speaker))
        and _flat(one.text) in told
        else one
        for one in found
    ]


def _flat(text: str) -> str:
    """The first words of a quotation without punctuation."""
    return _FLAT.sub(" ", text.lower()).strip()[:_TWIN]
