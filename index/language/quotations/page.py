"""One paragraph while it is read: who speaks each of its quotations.

The one rule: what the frame of a quotation tells comes first, then who spoke last, then whom the text is about.
"""

import re

from attrs import evolve, frozen

from index.language.quotations.attribution import Attribution, told_before, told_behind
from index.language.quotations.cues import Cue
from index.language.quotations.marks import QuotedSpan
from index.language.quotations.memory import Memory, is_caption
from index.language.quotations.outlets import listener
from index.language.quotations.reported import reports_in
from index.language.quotations.sources import Source
from index.language.quotations.subjects import main_subject
from index.language.words import Sentence
from index.records import Quotation, Voice

_NOBODY = Voice("anonymous", strength=30)


@frozen
class _Heard:
    """A voice and how it was found."""

    voice: Voice
    reason: str
    cue: Cue | None = None
    addressee: str = ""


@frozen
class Page:
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
            self.memory.outside = outside
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
        start = max(self.spans[place - 1].right if place else 0, self._sentence_start(span.left))
        limit = self.spans[place + 1].left if place + 1 < len(self.spans) else len(text)
        end = min(limit, self._sentence_end(text, span.right))
        before = told_before(text, start, max(start, span.left), outside)
        behind = told_behind(text, span.right, end, outside)
        if before and behind and not _leads_to(text, start, span.left, before):
            before = None
        if before or behind:
            frame = text[start : span.left] if before else text[span.right : end]
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
