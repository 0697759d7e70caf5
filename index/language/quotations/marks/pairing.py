"""The marks of one paragraph, paired with a stack; what stays open is kept where it plainly is a quotation."""

from attrs import evolve

from index.language.quotations.marks.mark import Mark
from index.language.quotations.marks.span import QuotedSpan

_SHORT = 4
"""Blanks in the few words after which an unclosed single mark is rather an elided letter."""


def paired(number: int, text: str, marks: tuple[Mark, ...], after: str) -> list[QuotedSpan]:
    """Pair the marks of one paragraph; `after` is the text of the next one."""
    spans: list[QuotedSpan] = []
    stack: list[Mark] = []
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
    number: int, text: str, stack: list[Mark], spans: list[QuotedSpan], after: str
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


def _closes(mark: Mark, later: tuple[Mark, ...]) -> bool:
    """Tell whether a mark closes the open quotation of its family."""
    if mark.role != "perhaps":
        return mark.role != "opens"
    following = next((one for one in later if one.family == mark.family and one.role != "perhaps"), None)
    return following is None or following.role == "opens"


def _runs_on(opening: Mark, text: str, after: str) -> bool:
    """Tell whether words that no mark closes are a quotation: told by place, by length or by the next paragraph."""
    if opening.family == "double" or after[:1] in ("'", "‘"):
        return True
    introduced = text[: opening.start].rstrip()
    return not introduced or introduced[-1] in ":," or text[opening.end :].count(" ") > _SHORT
