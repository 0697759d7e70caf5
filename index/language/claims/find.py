"""Claims of one article: cue phrases, the people around them, how sure, when and on whose word.

The one rule: a sentence is looked at closely only where a cue and two people can be reached.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from attrs import evolve, field, frozen

from index.language.claims.arguments import Pair, pairs
from index.language.claims.certainty import Judgement, judge
from index.language.claims.labels import label_end
from index.language.claims.lexicon import Lexicon, load
from index.language.claims.line import Line, line_of
from index.language.claims.phrases import Hit, find_hits
from index.language.claims.structure import Clause
from index.language.dates import dated
from index.language.people import Cast
from index.language.words import Sentence
from index.records import Article, Claim, Quotation, Voice, When
from index.records.claims import Frame

FIRST_WORDS = re.compile(r"[^\W_]+")
NARRATOR = Voice("narrator")
OF_OTHERS = 70
"""What a person on record is worth who speaks of two others."""

VoiceOf = Callable[[Sentence], Voice]
"""Who vouches for a sentence outside quotation marks."""


def find_claims(
    article: Article,
    sentences: Sequence[Sentence],
    cast: Cast,
    quotations: Sequence[Quotation],
    *,
    voice_of: VoiceOf = lambda _: NARRATOR,
    lexicon: Lexicon | None = None,
) -> tuple[Claim, ...]:
    """Find what an article says one person did, said or felt toward another, in the order of the text."""
    reader = _Reader(article, cast, tuple(quotations), voice_of, lexicon or load())
    return tuple(reader.read(sentences))


@frozen(eq=False)
class _Reader:
    """One article while its claims are read."""

    article: Article
    cast: Cast
    quotations: tuple[Quotation, ...]
    voice_of: VoiceOf
    lexicon: Lexicon
    quoted: dict[int, list[Quotation]] = field(init=False)

    @quoted.default
    def _by_paragraph(self) -> dict[int, list[Quotation]]:
        found: dict[int, list[Quotation]] = {}
        for quotation in self.quotations:
            found.setdefault(quotation.paragraph, []).append(quotation)
        return found

    def read(self, sentences: Sequence[Sentence]) -> Iterator[Claim]:
        """The claims of every sentence; the date told last goes on to the next."""
        told, told_in = When(), -1
        for sentence in sentences:
            if sentence.paragraph > told_in + 1:
                told = When()
            when = dated(sentence.text, self.article.published, told) if told.first or _may_date(sentence.text) else When()
            if self._promises(sentence):
                yield from self._claims(sentence, told, told_in)
            if when.basis in ("stated", "relative"):
                told, told_in = when, sentence.paragraph

    def _promises(self, sentence: Sentence) -> bool:
        """Tell cheaply whether a sentence may hold a claim: a cue, and people in its paragraph."""
        if not self.cast.of_paragraph(sentence.paragraph):
            return False
        words = set(FIRST_WORDS.findall(sentence.text.lower()))
        return not words.isdisjoint(self.lexicon.triggers)

    def _claims(self, sentence: Sentence, told: When, told_in: int) -> Iterator[Claim]:
        quotations = self.quoted.get(sentence.paragraph, [])
        line = line_of(sentence, self.cast.inside(sentence), quotations)
        if len({person for token in line for person in token.people}) < 2:  # noqa: PLR2004 - a pair
            return
        clause = Clause(line, self.lexicon)
        words = {token.word for token in line}
        label = label_end(sentence.text) + sentence.start if _opens(sentence) else 0
        for hit in find_hits(line, self.lexicon):
            if _fits(hit, line, words):
                judgement = judge(clause, hit)
                if judgement.told:
                    for pair in pairs(clause, hit, self.cast):
                        yield from self._claim(sentence, line, hit, pair, judgement, told, told_in, label)

    def _claim(self, sentence, line: Line, hit: Hit, pair: Pair, judgement: Judgement, told, told_in, label) -> Iterator[Claim]:
        entry = hit.cue.entry
        event, certainty, marks = pair.event, judgement.certainty, judgement.marks
        if "negated" in marks and entry.negated:
            event, marks, certainty = entry.negated, marks - {"negated"}, certainty.replace("-", "+")
        start, end = line[hit.first].start, line[hit.last - 1].end
        when = self._when(sentence, start, line[hit.first].quotation, told, told_in)
        if "historical" in marks and when.basis == "assumed":
            when = When()
        frame: Frame = "label" if sentence.paragraph == 0 or start < label else pair.frame
        yield Claim(
            article=self.article.name,
            published=self.article.published,
            paragraph=sentence.paragraph,
            start=sentence.start,
            end=sentence.end,
            actor=pair.actor,
            recipient=pair.recipient,
            event=event,
            voice=self._voice(sentence, line[hit.first].quotation, pair),
            when=when,
            certainty=certainty,
            cue=sentence.text[start - sentence.start : end - sentence.start],
            hedge=judgement.hedge,
            marks=marks,
            frame=frame,
            mutual=pair.mutual,
            text=sentence.text,
        )

    def _when(self, sentence: Sentence, start: int, quotation: int, told: When, told_in: int) -> When:
        when = dated(sentence.text, self.article.published, told, at=start - sentence.start)
        if quotation >= 0 and told.first and when.basis != "stated" and sentence.paragraph <= told_in + 1:
            return evolve(told, basis="relative")
        return when

    def _voice(self, sentence: Sentence, quotation: int, pair: Pair) -> Voice:
        """Whose word it is: in quotation marks the speaker's, a party's only where it is one of the two."""
        if quotation < 0:
            return self.voice_of(sentence)
        voice = self.quoted[sentence.paragraph][quotation].voice
        if voice.kind in ("party", "post") and voice.speaker not in (pair.actor, pair.recipient):
            return evolve(voice, kind="named", strength=min(voice.strength, OF_OTHERS))
        return voice


def _opens(sentence: Sentence) -> bool:
    return sentence.start == 0


def _may_date(text: str) -> bool:
    return any(character.isdigit() for character in text) or any(w in text for w in ("last", "ago", "this", " in ", "day"))


def _fits(hit: Hit, line: Line, words: set[str]) -> bool:
    """Tell whether the words that an entry asks for or forbids allow a hit."""
    entry = hit.cue.entry
    following = line[hit.last].word if hit.last < len(line) else ""
    return (
        following not in entry.unless_next
        and not (entry.needs and words.isdisjoint(entry.needs))
        and words.isdisjoint(entry.blocked)
    )
