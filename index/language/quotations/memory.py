"""What a reader remembers while going down an article: who spoke last, and which source has no name."""

import re

from attrs import define, evolve, field

from index.language.people import Cast
from index.language.quotations.cues import Cue
from index.language.quotations.lexicon import EPITHETS, SOURCE_NOUNS
from index.language.quotations.outlets import outlet_in
from index.language.quotations.sources import Source, sources_in
from index.language.quotations.voices import spoken, unnamed
from index.records import Article, Voice

_RECENT = 4
"""Paragraphs after which the last speaker is no longer taken to go on."""
_GOES_ON = re.compile(r"continue|add|went on|goes on|conclude|finish", re.IGNORECASE)
_ANSWERS = re.compile(r"repl|respon|answer|retort|counter", re.IGNORECASE)
_GENDERS = {"he": "male", "she": "female"}
_NEARBY = 2
"""Paragraphs over which "they" can be the source told before."""


@define
class Memory:
    """Who may speak and who spoke, up to the place that is being read."""

    article: Article
    """The article."""
    cast: Cast
    """Its people."""
    texts: dict[int, str] = field(init=False)
    """The text of each paragraph by its number."""
    last: tuple[int, Voice] | None = None
    """Paragraph and voice of the last quotation or report."""
    source: tuple[int, Voice] | None = None
    """Paragraph and voice of the last source without a name."""
    said: dict[int, list[Voice]] = field(factory=dict)
    """The voices of each paragraph, in order."""
    listener: str = ""
    """Whom the last quotation was spoken to, by full name, else empty."""
    outside: list[Source] = field(factory=list)
    """Everybody who may speak in the paragraph being read and stands in no quotation of it."""
    _sources: dict[int, list[Source]] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        self.texts = {paragraph.number: paragraph.text for paragraph in self.article.paragraphs}

    def sources(self, paragraph: int) -> list[Source]:
        """Everybody in a paragraph who may speak."""
        if paragraph not in self._sources:
            self._sources[paragraph] = sources_in(paragraph, self.texts[paragraph], self.cast)
        return self._sources[paragraph]

    def remember(self, paragraph: int, voice: Voice) -> None:
        """Keep who spoke."""
        self.last = (paragraph, voice)
        self.said.setdefault(paragraph, []).append(voice)
        if voice.kind == "anonymous" and voice.label:
            self.source = (paragraph, voice)

    def recent(self, paragraph: int) -> Voice | None:
        """Who spoke last, where that is not long ago."""
        return self.last[1] if self.last and paragraph - self.last[0] <= _RECENT else None

    def voice(self, source: Source, cue: Cue | None, frame: str, paragraph: int) -> Voice | None:
        """The voice of a source: a person by name, whom a pronoun means, or the source without a name."""
        voice: Voice | None = None
        if source.kind == "unnamed":
            voice = unnamed(source)
        elif source.kind == "description":
            voice = self._of_description(source, cue, paragraph)
        elif source.kind == "pronoun":
            voice = self._of_pronoun(source, cue, frame, paragraph)
        elif source.people:
            voice = spoken(self._meant(source, cue, paragraph), cue, frame, source.noun)
        outlet = outlet_in(frame)
        return evolve(voice, outlet=outlet) if voice and outlet else voice

    def _meant(self, source: Source, cue: Cue | None, paragraph: int) -> str:
        """The person a description means: not the asker where it answers, rather the last speaker where it goes on."""
        person = source.people[0]
        if source.named or cue is None or self.last is None:
            return person
        recent = self.last[1].speaker
        if _ANSWERS.match(cue.text) and person == recent and self.listener:
            return self.listener
        near = recent and paragraph - self.last[0] <= 1 and _GOES_ON.match(cue.text)
        genders = {self.cast.gender(person), self.cast.gender(recent or "")} - {""}
        return recent if recent and near and len(genders) <= 1 else person

    def _of_pronoun(self, source: Source, cue: Cue | None, frame: str, paragraph: int) -> Voice | None:
        """Whom a pronoun means: who spoke right before it, unless a name stands nearer.

        "They" is rather the source told before than several people in one voice.
        """
        word = source.text.lower()
        if word == "they" and self.source and paragraph - self.source[0] <= _NEARBY:
            return self.source[1]
        recent = self.recent(paragraph)
        if word != "they" and recent and recent.speaker and self._goes_on(source, recent.speaker, paragraph):
            return spoken(recent.speaker, cue, frame)
        if source.people:
            return spoken(source.people[0], cue, frame)
        return recent if word == "they" else None

    def _goes_on(self, source: Source, speaker: str, paragraph: int) -> bool:
        """Tell whether "he" or "she" can be the one who spoke last."""
        gender = self.cast.gender(speaker)
        if gender not in ("", _GENDERS.get(source.text.lower(), "")):
            return False
        if not source.people or speaker in source.people:
            return True
        assert self.last is not None
        between = range(self.last[0] + 1, paragraph)
        told = [
            one for number in between if not is_caption(self.texts[number]) for one in self.sources(number)
        ]
        if self.last[0] < paragraph:
            told += [one for one in self.outside if one.start < source.start]
        return bool(gender) and not any(
            one.kind == "person" and one.people == source.people[:1] for one in told
        )

    def _of_description(self, source: Source, cue: Cue | None, paragraph: int) -> Voice | None:
        """Whom a description nobody resolved means: an organisation, a stranger, or the one who spoke last."""
        words = re.sub(r"[’']s$", "", source.text).split()
        if not words:
            return None
        last = words[-1]
        if last[0].isupper() or last.lower() in SOURCE_NOUNS:
            return unnamed(source)
        if self.listener and cue and _ANSWERS.match(cue.text):
            return spoken(self.listener, cue, "")
        recent = self.recent(paragraph)
        same = last.rpartition("-")[2] in EPITHETS or bool(cue and _GOES_ON.match(cue.text))
        return recent if same and recent and recent.speaker else unnamed(source)


def is_caption(text: str) -> bool:
    """Tell the caption of a picture from a paragraph: it ends without a full stop."""
    return text.rstrip("\"'”’) ")[-1:] not in (".", "!", "?", "…", ":")
