"""An article read for its claims, sentence by sentence.

The one rule: a sentence is looked at closely only where a cue and two people can be reached.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from index.language.claims.couples import (
    Told,
    is_romantic,
    last_couple,
    of_one_couple,
    with_couple,
    without_ended,
)
from index.language.claims.fiction import plot_of
from index.language.claims.grammar import Clause
from index.language.claims.grounds import Found, is_guessed
from index.language.claims.kin import Kinships
from index.language.claims.lexicon import Lexicon
from index.language.claims.line import line_of
from index.language.claims.pairing import label_end
from index.language.claims.phrases import Hit, find_hits
from index.language.claims.telling import Place, told_by
from index.language.claims.timing import told_before
from index.language.people import Cast
from index.language.words import Sentence
from index.records import Article, Claim, Quotation

FIRST_WORDS = re.compile(r"[^\W_]+|['’](?:s|re|m)\b")

TOLD_BACK = 12
"""Sentences before a claim among which the date told last is looked for."""

LEAD = 6
"""Paragraphs of the lead, and sentences behind one of it among which the day is looked for on which it was."""


@frozen(eq=False)
class Reader:
    """One article while its claims are read."""

    article: Article
    """The article."""
    cast: Cast
    """Its people."""
    lexicon: Lexicon
    """The lexicons."""
    quoted: Mapping[int, Sequence[Quotation]]
    """Its quotations by paragraph."""
    no_couples: Kinships
    """Pairs of whom no romance is told."""

    def read(self, sentences: Sequence[Sentence]) -> Iterator[Found]:
        """The claims of every sentence, each with what it needs to be borne out."""
        couple: Claim | None = None
        for place, sentence in enumerate(sentences):
            if couple is not None and couple.paragraph != sentence.paragraph:
                couple = None
            if self._promises(sentence, 0 if couple else 2):
                told = self._told(sentences, place, couple)
                couple = last_couple(told, couple)
                for hit, claims in told:
                    if not any(other.holds(hit) for other, _ in told):
                        yield from (self._found(hit, claim, sentence) for claim in claims)

    def _found(self, hit: Hit, claim: Claim, sentence: Sentence) -> Found:
        """A claim with what it needs to be borne out."""
        guessed = is_guessed(self.cast.inside(sentence), claim)
        return Found(claim, weak=hit.cue.entry.after_rift, guessed=guessed, romantic=is_romantic(hit))

    def _promises(self, sentence: Sentence, people: int) -> bool:
        """Tell cheaply whether a sentence may hold a claim: so many people, and a cue; a parent alone is enough for care."""
        found = {person for reference in self.cast.inside(sentence) for person in reference.people}
        if len(found) < min(people, 1):
            return False
        words = FIRST_WORDS.findall(sentence.text.lower().replace("’", "'"))
        cues = self.lexicon.triggers if len(found) >= people else self.lexicon.alone
        return not cues.isdisjoint(words)

    def _told(self, sentences: Sequence[Sentence], at: int, couple: Claim | None) -> list[Told]:
        """The phrases of a sentence that tell something, each with its claims."""
        sentence = sentences[at]
        plot = plot_of(sentence.text, self.lexicon)
        if plot == 0:
            return []
        quotations = self.quoted.get(sentence.paragraph, ())
        line = with_couple(line_of(sentence, self.cast.inside(sentence), quotations), couple)
        clause = Clause(line, self.lexicon)
        hits = [hit for hit in self._hits(clause) if line[hit.first].start < sentence.start + plot]
        if not hits:
            return []
        place = Place(
            article=self.article,
            cast=self.cast,
            sentence=sentence,
            clause=clause,
            quotations=quotations,
            before=told_before(sentence, sentences[max(0, at - TOLD_BACK) : at], self.article.published),
            after=sentences[at + 1 : at + LEAD] if sentence.paragraph <= LEAD else (),
            label=label_end(sentence.text) if sentence.start == 0 else 0,
        )
        told = [(hit, told_by(place, hit)) for hit in hits]
        told = [*of_one_couple(line, told, self.no_couples, couple)]
        return [(hit, claims) for hit, claims in without_ended(line, told) if claims]

    def _hits(self, clause: Clause) -> list[Hit]:
        """The phrases of a sentence that stand in no idiom and no title, and are at home in the article."""
        found = [hit for hit in find_hits(clause.line, self.lexicon) if hit.fits(clause.line, self.lexicon)]
        idioms = [hit for hit in found if hit.cue.shape == "idiom"]
        return [
            hit
            for hit in found
            if not (clause.is_of_title(hit.first) and clause.is_of_title(hit.last - 1))
            and not any(idiom.holds(hit) for idiom in idioms)
            and self._is_at_home(hit)
        ]

    def _is_at_home(self, hit: Hit) -> bool:
        """Tell whether the article is none in which the phrase means something else."""
        blocked = hit.cue.entry.blocked_article
        return not blocked or not any(
            word in paragraph.text.lower() for paragraph in self.article.paragraphs for word in blocked
        )
