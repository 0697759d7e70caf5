"""Paragraphs found, article by article."""

from collections.abc import Iterable
from itertools import groupby

from index.archive.answers.people import PersonRow
from index.archive.answers.search import Hit, Hits
from tui.terminal import Span, marked, say, say_wrapped
from tui.wording import counted

LONGEST = 700
"""Characters of a paragraph shown whole; of a longer one the part around its first hit is."""

BEFORE = 200
"""Characters shown before the first hit of a long paragraph."""

PEOPLE = 8
"""People named below the paragraphs."""


def say_hits(hits: Hits) -> None:
    """Write the paragraphs under the headlines of their articles, then how many there are and who is in them."""
    for _, rows in groupby(hits.rows, key=lambda hit: hit.article):
        group = list(rows)
        _say_heading(group)
        for hit in group:
            _say_paragraph(hit)
        say()
    _say_people(hits.people)
    last = hits.start + len(hits.rows)
    some = f"{hits.start + 1}-{last} of " if last < hits.total or hits.start else ""
    say_wrapped(
        f"{some}{counted(hits.total, 'paragraph')} for ", Span(hits.understood or "everything", "bold")
    )


def _say_heading(group: list[Hit]) -> None:
    """Write the headline, its own hits marked."""
    hit = group[0]
    spans = next((hit.spans for hit in group if hit.paragraph == 0), ())
    say_wrapped(*marked(hit.title, spans, plain="bold"))
    told = (str(hit.published or "undated"), hit.outlet, hit.article)
    say(Span(" · ".join(filter(None, told)), "faint"))


def _say_paragraph(hit: Hit) -> None:
    margin = f"{f'#p{hit.paragraph}':>6}  "
    text, spans = _excerpt(hit.text, hit.spans) if hit.paragraph else ("(the headline)", [])
    star = [Span("* ", "name")] if hit.starred else []
    say_wrapped(*star, *marked(text, spans), indent=margin, hang=" " * len(margin))


def _excerpt(text: str, spans: Iterable[tuple[int, int]]) -> tuple[str, list[tuple[int, int]]]:
    """Cut a long text to the part around its first hit, the offsets with it."""
    spans = sorted(spans)
    if len(text) <= LONGEST:
        return text, spans
    first = spans[0][0] if spans else 0
    start = text.rfind(" ", 0, first - BEFORE) + 1 if first > BEFORE else 0
    end = text.find(" ", start + LONGEST)
    end = len(text) if end < 0 else end
    lead, tail = "… " if start else "", " …" if end < len(text) else ""
    shift = len(lead) - start
    return lead + text[start:end] + tail, [(a + shift, b + shift) for a, b in spans if b <= end]


def _say_people(people: tuple[PersonRow, ...]) -> None:
    if people:
        named = " · ".join(f"{row.name} {row.count}" for row in people[:PEOPLE])
        more = f" · and {len(people) - PEOPLE} more" if len(people) > PEOPLE else ""
        say_wrapped(Span("People: ", "faint"), named + more, hang="        ")
