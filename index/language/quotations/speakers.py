"""Who speaks each quotation of an article: told beside it, by a pronoun, or by what stands before it.

The one rule: the article is read once from top to bottom, as somebody reads who remembers who spoke last.
"""

import re
from collections import defaultdict
from collections.abc import Sequence

from attrs import evolve, frozen

from index.language.people import Cast
from index.language.quotations.attribution import Attribution, told_before, told_behind
from index.language.quotations.cues import Cue
from index.language.quotations.marks import QuotedSpan
from index.language.quotations.memory import Memory, is_caption
from index.language.quotations.outlets import listener
from index.language.quotations.partial import is_said
from index.language.quotations.reported import reports_in
from index.language.quotations.sources import Source
from index.language.quotations.subjects import main_subject
from index.language.words import Sentence
from index.records import Article, Quotation, Voice

_NOBODY = Voice("anonymous", strength=30)
_FLAT = re.compile(r"\W+")
_TWIN = 25
"""Characters that two printings of the same words share at least."""


@frozen
class _Heard:
    """A voice and how it was found."""

    voice: Voice
    reason: str
    cue: Cue | None = None
    addressee: str = ""


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
        found += _Page(memory, number, cuts[number], spans[number]).read()
    return tuple(sorted(_twins(found), key=lambda one: (one.paragraph, one.start)))


@frozen
class _Page:
    """One paragraph while it is read."""

    memory: Memory
    number: int
    sentences: list[Sentence]
    spans: list[QuotedSpan]

    def read(self) -> list[Quotation]:
        """Attribute the quotations and reports of the paragraph."""
        text = self.memory.texts[self.number]
        found: list[Quotation] = []
        spent: set[int] = set()
        if self.spans:
            outside = [one for one in self.memory.sources(self.number) if not self._quoted(one.start)]
            for place, span in enumerate(self.spans):
                heard = self._hear(text, place, outside)
                self.memory.remember(self.number, heard.voice)
                self.memory.listener = heard.addressee
                cue = heard.cue.text if heard.cue else ""
                if heard.cue and heard.cue.start > span.end:
                    spent.add(heard.cue.start)
                words = text[span.start : span.end]
                found.append(
                    Quotation(
                        self.number,
                        span.start,
                        span.end,
                        words,
                        heard.voice,
                        cue,
                        heard.reason,
                        heard.addressee,
                    )
                )
        return [*found, *reports_in(self.memory, self.number, self.sentences, self.spans, spent)]

    def _quoted(self, place: int) -> bool:
        """Tell whether a character stands inside a quotation."""
        return any(span.start <= place < span.end for span in self.spans)

    def _hear(self, text: str, place: int, outside: list[Source]) -> _Heard:
        """Find the voice of one quotation."""
        span = self.spans[place]
        start = max(self.spans[place - 1].end + 1 if place else 0, self._sentence_start(span.start - 1))
        limit = self.spans[place + 1].start - 1 if place + 1 < len(self.spans) else len(text)
        end = min(limit, self._sentence_end(text, span.end + 1))
        before = told_before(text, start, max(start, span.start - 1), outside)
        behind = told_behind(text, min(span.end + 1, len(text)), end, outside)
        if before and behind and not _leads_to(text, start, span.start - 1, before):
            before = None
        if before or behind:
            frame = text[start : span.start] if before else text[span.end : end]
            heard = self._told(before or behind, frame)
            if heard and heard.cue:
                limit = span.start if before else end
                return evolve(heard, addressee=listener(text, heard.cue, limit, outside)[0])
            if heard:
                return heard
        return self._implied(text, place, start, outside)

    def _sentence_start(self, place: int) -> int:
        """Where the sentence that holds a character begins."""
        return max((one.start for one in self.sentences if one.start <= place), default=0)

    def _sentence_end(self, text: str, place: int) -> int:
        """Where the sentence ends that holds the first word at or behind a character."""
        word = re.compile(r"\w").search(text, place)
        first = word.start() if word else place
        return next((one.end for one in self.sentences if first < one.end), len(text))

    def _told(self, told: Attribution | None, frame: str) -> _Heard | None:
        """The voice that a frame tells."""
        if told is None:
            return None
        if told.cue and told.cue.kind == "text" and not told.owned:
            return _Heard(_NOBODY, "explicit", told.cue)
        if told.source is None:
            recent = self.memory.recent(self.number)
            return _Heard(recent, "anaphoric", told.cue) if recent else None
        voice = self.memory.voice(told.source, told.cue, frame, self.number)
        if voice is None:
            return None
        return _Heard(voice, "anaphoric" if told.source.kind == "pronoun" else "explicit", told.cue)

    def _implied(self, text: str, place: int, start: int, outside: list[Source]) -> _Heard:
        """The voice of words with nobody told beside them: who speaks already, or whom the words before are about."""
        span = self.spans[place]
        memory, recent = self.memory, self.memory.recent(self.number)
        if recent and (place or span.continues):
            return _Heard(recent, "continued")
        ahead = [one for one in outside if one.end < start]
        source = main_subject(text, self._sentence_start(start - 2), ahead) if ahead else None
        if source is None and not is_caption(text):
            source = self._subject_before()
        if source and source.kind not in ("person", "pronoun"):
            source = None
        voice = memory.voice(source, None, "", self.number) if source else None
        return _Heard(voice or recent or _NOBODY, "implicit")

    def _subject_before(self) -> Source | None:
        """Whom the last sentence of the narrator is about, where it stands right before this paragraph."""
        number = self.number - 1
        while number > 0 and is_caption(self.memory.texts[number]):
            number -= 1
        if number in self.memory.said or number <= 0:
            return None
        text = self.memory.texts[number]
        return main_subject(text, 0, self.memory.sources(number))


def _leads_to(text: str, start: int, end: int, told: Attribution) -> bool:
    """Tell whether the words before a quotation open it: by colon or comma, or by a verb right in front of it."""
    before = text[start:end].rstrip()
    return before.endswith((":", ",")) or bool(told.cue and told.cue.end >= start + len(before))


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
