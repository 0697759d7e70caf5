"""Which words of an article stand between quotation marks, from the marks alone.

The one rule: nothing here knows who speaks. A mark is first told from an apostrophe by its neighbours, then
paired with a stack, so that quotations inside quotations and quotations that run over paragraphs come out whole.
"""

import re
from collections.abc import Iterator
from typing import Literal

from attrs import evolve, frozen

from index.records import Article

Family = Literal["double", "single"]
Role = Literal["opens", "closes", "either", "perhaps"]
"""What a mark can do where it stands; `perhaps` closes a quotation or is the apostrophe of "the boys' idea"."""

_MARK = re.compile(r"[\"“”„«»'‘’]")
_DOUBLED = re.compile(r"``|''|[\"“”„«»'‘’]")
_OPENING_DOUBLED = re.compile(r"``|(?<!\S)''\w")
_ELISION = re.compile(
    r"\d0s\b|\d\d(?=[.,;:)]|$)|(?:em|til|tis|twas|cause|cos|bout|n|nuff|s)\b", re.IGNORECASE
)
_INCHES = re.compile(r"\d['’]\d\d?$|^\d\d?$")
_TITLE_SMALL = frozenset(
    (
        "a",
        "an",
        "and",
        "as",
        "at",
        "but",
        "by",
        "for",
        "from",
        "in",
        "into",
        "of",
        "on",
        "or",
        "the",
        "to",
        "with",
    )
)
_SHORT = 4
"""Blanks in the few words after which an unclosed single mark is rather an elided letter."""
_ENDS = ".,!?…;:-–—"


@frozen
class QuotedSpan:
    """Words between quotation marks inside one paragraph."""

    paragraph: int
    """Number of the paragraph."""
    start: int
    """First character between the marks."""
    end: int
    """One past the last character between the marks."""
    left: int
    """First character of the opening mark; `start` where there is none."""
    right: int
    """One past the last character of the closing mark; `end` where there is none."""
    family: Family
    """Double or single marks."""
    depth: int = 0
    """0 for a quotation of its own, 1 and more for one inside another."""
    closed: bool = True
    """False where no closing mark stands in the paragraph: the words run on into the next one."""
    continues: bool = False
    """True where it goes on with the words left open in the paragraph before."""
    speech: bool = True
    """False for the title of a work and for a few words quoted for their sound."""


@frozen
class _Mark:
    """One quotation mark where it stands."""

    start: int
    end: int
    family: Family
    role: Role


def quoted_spans(article: Article) -> tuple[QuotedSpan, ...]:
    """Find every stretch of quoted words of an article, in the order of the text."""
    found: list[QuotedSpan] = []
    left_open: QuotedSpan | None = None
    paragraphs = article.paragraphs
    for place, paragraph in enumerate(paragraphs):
        marks = tuple(_marks(paragraph.text))
        after = paragraphs[place + 1].text if place + 1 < len(paragraphs) else ""
        spans = _pair(paragraph.number, paragraph.text, marks, after) if marks else []
        if left_open:
            spans = _continued(left_open, paragraph.text, marks, spans)
        spans.sort(key=lambda span: (span.start, -span.end))
        found += (evolve(span, speech=_is_speech(paragraph.text, span)) for span in spans)
        left_open = next((span for span in spans if not span.closed), None)
    return tuple(found)


def _marks(text: str) -> Iterator[_Mark]:
    """Yield the quotation marks of a paragraph, apostrophes left out.

    Two single marks are one double mark only where a word begins with them: a quotation inside another ends so too.
    """
    pattern = _DOUBLED if _OPENING_DOUBLED.search(text) else _MARK
    for match in pattern.finditer(text):
        start, end = match.span()
        before = text[start - 1] if start else " "
        after = text[end] if end < len(text) else " "
        mark = match.group()
        if mark in "'‘’":
            role = _single_role(text, mark, start, before, after)
            if role:
                yield _Mark(start, end, "single", role)
        elif not (mark == '"' and _INCHES.search(text[max(0, start - 5) : start])):
            yield _Mark(start, end, "double", _double_role(mark, before, after))


def _begins_word(before: str, after: str) -> bool:
    """Tell whether a mark stands where a word begins."""
    return not after.isspace() and (
        before.isspace() or before in "([{—–-/" or (before in "\"'‘“" and after not in _ENDS)
    )


def _double_role(mark: str, before: str, after: str) -> Role:
    """Tell what a double mark does; marks turned the wrong way are set right by their neighbours."""
    opens = _begins_word(before, after)
    closes = not before.isspace() and not after.isalnum()
    if mark in ("“", "„", "«", "``"):
        return "closes" if closes and not opens else "opens"
    if mark in ("”", "»"):
        return "opens" if opens and not closes else "closes"
    if opens != closes:
        return "opens" if opens else "closes"
    return "either"


def _single_role(text: str, mark: str, start: int, before: str, after: str) -> Role | None:
    """Tell what a single mark does; None for an apostrophe."""
    if before.isalnum() and after.isalnum():
        return None
    if _begins_word(before, after):
        return "opens" if mark != "’" and not _ELISION.match(text, start + 1) else None
    if mark == "‘" or before.isspace():
        return None
    word_follows = after == " " and text[start + 2 : start + 3].isalnum()
    return "perhaps" if before.isalnum() and word_follows else "closes"


def _pair(number: int, text: str, marks: tuple[_Mark, ...], after: str) -> list[QuotedSpan]:
    """Pair the marks of one paragraph; what stays open is kept where it plainly is a quotation."""
    spans: list[QuotedSpan] = []
    stack: list[_Mark] = []
    for place, mark in enumerate(marks):
        if any(one.family == mark.family for one in stack) and _closes(mark, marks[place + 1 :]):
            while stack[-1].family != mark.family:
                stack.pop()
            opening = stack.pop()
            spans.append(
                QuotedSpan(number, opening.end, mark.start, opening.start, mark.end, mark.family, len(stack))
            )
        elif mark.role in ("opens", "either"):
            stack.append(mark)
    if stack:
        spans = _left_open(number, text, stack, spans, after)
    return [span for span in spans if span.start < span.end]


def _left_open(
    number: int, text: str, stack: list[_Mark], spans: list[QuotedSpan], after: str
) -> list[QuotedSpan]:
    """Keep the outermost mark that nothing closes where it plainly opens a quotation, and forget the others."""
    kept = next((mark for mark in stack if _runs_on(mark, text, after)), None)
    forgotten = [mark.start for mark in stack if mark is not kept]
    spans = [
        evolve(span, depth=span.depth - sum(start < span.start for start in forgotten)) for span in spans
    ]
    if kept is None:
        return spans
    end = len(text)
    return [*spans, QuotedSpan(number, kept.end, end, kept.start, end, kept.family, closed=False)]


def _closes(mark: _Mark, later: tuple[_Mark, ...]) -> bool:
    """Tell whether a mark closes the open quotation of its family."""
    if mark.role != "perhaps":
        return mark.role != "opens"
    following = next((one for one in later if one.family == mark.family and one.role != "perhaps"), None)
    return following is None or following.role == "opens"


def _runs_on(opening: _Mark, text: str, after: str) -> bool:
    """Tell whether words that no mark closes are a quotation: told by place, by length or by the next paragraph."""
    if opening.family == "double" or after[:1] in ("'", "‘"):
        return True
    introduced = text[: opening.start].rstrip()
    return not introduced or introduced[-1] in ":," or text[opening.end :].count(" ") > _SHORT


def _continued(
    left_open: QuotedSpan,
    text: str,
    marks: tuple[_Mark, ...],
    spans: list[QuotedSpan],
) -> list[QuotedSpan]:
    """Join a paragraph to the words left open before it, whether it opens with a mark again or not."""
    family = left_open.family
    first = next((mark for mark in marks if mark.family == family), None)
    if first is None:
        return spans
    if first.role != "closes":
        return [evolve(span, continues=span.start == first.end and not first.start) for span in spans]
    number = left_open.paragraph + 1
    inner = [evolve(span, depth=span.depth + (span.end <= first.start)) for span in spans]
    if family == "double" or text[first.start - 1] in _ENDS:
        return [QuotedSpan(number, 0, first.start, 0, first.end, family, continues=True), *inner]
    return spans


def _is_speech(text: str, span: QuotedSpan) -> bool:
    """Tell words that somebody says from the title of a work."""
    words = text[span.start : span.end].split()
    introduced = text[: span.left].rstrip()
    if not words or words[-1][-1] in ".,!?…" or introduced[-1:] in (":", ","):
        return bool(words)
    capitals = sum(word[0].isupper() or not word[0].isalpha() for word in words)
    small = sum(word in _TITLE_SMALL for word in words)
    return capitals < 2 or capitals + small < len(words)  # noqa: PLR2004 - one capital opens any sentence
