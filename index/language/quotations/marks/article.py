"""The quoted words of an article, those too that run on from one paragraph into the next."""

from attrs import evolve

from index.language.quotations.marks.mark import ENDS, Mark, marks_in
from index.language.quotations.marks.pairing import paired
from index.language.quotations.marks.span import QuotedSpan
from index.language.quotations.marks.speech import is_speech
from index.records import Article


def quoted_spans(article: Article) -> tuple[QuotedSpan, ...]:
    """Find every stretch of quoted words of an article, in the order of the text."""
    found: list[QuotedSpan] = []
    left_open: QuotedSpan | None = None
    paragraphs = article.paragraphs
    for place, paragraph in enumerate(paragraphs):
        marks = tuple(marks_in(paragraph.text))
        after = paragraphs[place + 1].text if place + 1 < len(paragraphs) else ""
        spans = paired(paragraph.number, paragraph.text, marks, after) if marks else []
        if left_open:
            spans = _continued(left_open, paragraph.text, marks, spans)
        spans.sort(key=lambda span: (span.start, -span.end))
        found += (evolve(span, speech=is_speech(paragraph.text, span)) for span in spans)
        left_open = next((span for span in spans if not span.closed), None)
    return tuple(found)


def _continued(
    left_open: QuotedSpan,
    text: str,
    marks: tuple[Mark, ...],
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
    if family == "double" or text[first.start - 1] in ENDS:
        return [QuotedSpan(number, 0, first.start, 0, first.end, family, continues=True), *inner]
    return spans
