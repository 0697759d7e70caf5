"""Reports without marks: "she said that ...", "according to a source, ..."."""

import re
from collections.abc import Callable, Container, Iterator, Sequence

from index.language.quotations.attribution import Attribution, according_to
from index.language.quotations.cues import cues_in
from index.language.quotations.marks import QuotedSpan
from index.language.quotations.memory import Memory, is_caption
from index.language.quotations.outlets import listener
from index.language.quotations.sources import Source
from index.language.quotations.subjects import subject_of
from index.language.quotations.voices import reported
from index.language.words import Sentence
from index.records import Quotation, Voice

_FEW = 4
"""Words that a report has at least."""
_CLAUSE = re.compile(r"\s+(?:that|how|why|he|she|they|it|we|there|[A-Z]\w+ (?:is|was|has|had|would|will))\b")


def reports_in(
    memory: Memory,
    paragraph: int,
    sentences: Sequence[Sentence],
    spans: Sequence[QuotedSpan],
    spent: Container[int],
) -> Iterator[Quotation]:
    """Yield the reports of a paragraph, one for a sentence at most.

    `spent` are the places of the verbs that quoted words in front of them have used up.
    """
    for sentence in sentences:
        if any(span.start <= sentence.start < span.end for span in spans):
            continue
        end = min((span.left for span in spans if span.start > sentence.start), default=sentence.end)
        voice, report = _report(memory, paragraph, sentence, min(end, sentence.end), spent)
        if voice and not is_caption(memory.texts[paragraph]):
            memory.remember(paragraph, voice)
        if report:
            yield report


def _report(
    memory: Memory, paragraph: int, sentence: Sentence, end: int, spent: Container[int]
) -> tuple[Voice | None, Quotation | None]:
    """Read one sentence of the narrator up to `end`, where quoted words may begin: who speaks, and what is told."""
    text = memory.texts[paragraph]
    told, start, stop = _who(text, sentence.start, end, lambda: memory.sources(paragraph), spent)
    if told is None or told.source is None:
        return None, None
    voice = memory.voice(told.source, told.cue, sentence.text, paragraph)
    content = text[start:stop].strip(" ,:")
    if voice is None or len(content.split()) < _FEW:
        return voice, None
    begin = text.index(content, start)
    cue = told.cue.text if told.cue else ""
    reason = "anaphoric" if told.source.kind == "pronoun" else "explicit"
    weaker = reported(voice, sentence.text)
    end = begin + len(content)
    return voice, Quotation(paragraph, begin, end, content, weaker, cue, reason, indirect=True)


def _who(
    text: str, start: int, end: int, sources: Callable[[], list[Source]], spent: Container[int]
) -> tuple[Attribution | None, int, int]:
    """Who is told to say something in a sentence, and where what they say begins and ends."""
    for cue in cues_in(text, start, end):
        reports = cue.kind == "report" or (cue.kind == "relate" and _CLAUSE.match(text, cue.end, end))
        if reports and cue.form == "finite" and cue.start not in spent:
            _, begin = listener(text, cue, end, sources())
            return Attribution(subject_of(text, start, cue, sources()), cue), begin, end
    if "ccording to" not in text[start:end]:
        return None, 0, 0
    told = according_to(text, start, end, sources())
    if told is None or told.source is None or told.cue is None:
        return None, 0, 0
    opens = told.cue.start == start
    return told, told.source.end if opens else start, end if opens else told.cue.start
