"""Claims of one article: cue phrases, the people around them, how sure, when and on whose word.

The one rule: a sentence is looked at closely only where a cue and two people can be reached.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from attrs import evolve, frozen

from index.language.claims.answers import answers
from index.language.claims.arguments import Pair, pairs
from index.language.claims.certainty import Judgement, judge
from index.language.claims.clause import Clause
from index.language.claims.labels import label_end, label_pairs
from index.language.claims.lexicon import Lexicon, load
from index.language.claims.line import line_of
from index.language.claims.phrases import Hit, find_hits
from index.language.claims.timing import is_long_ago, when_told
from index.language.dates import dated
from index.language.people import Cast
from index.language.quotations import as_told_of, voice_of
from index.language.words import Sentence
from index.records import Article, Claim, Quotation, When
from index.records.claims import Certainty, Frame

FIRST_WORDS = re.compile(r"[^\W_]+|['’](?:s|re|m)\b")

HEADING = 60
"""A shorter paragraph without a full stop is a heading, whose date holds for the paragraph below it."""

LABEL_CERTAINTY: Mapping[Certainty, Certainty] = {"CT+": "PR+", "CT-": "PR-"}
"""The label of a caption is no more than probable."""

RIFTS = (
    "state.apart",
    "state.feud",
    "sanction.",
    "accuse.",
    "reject.refuse",
    "threaten",
    "coerce",
    "assault",
)
"""Events that open a rift; only behind one of them do weak words of contact count."""


def find_claims(
    article: Article,
    sentences: Sequence[Sentence],
    cast: Cast,
    quotations: Sequence[Quotation],
    lexicon: Lexicon | None = None,
) -> tuple[Claim, ...]:
    """Find what an article says one person did, said or felt toward another, in the order of the text."""
    reader = _Reader(article, cast, lexicon or load(), _by_paragraph(quotations))
    found = tuple(reader.read(sentences))
    torn = {
        _pair(claim) for claim, _ in found if claim.event.startswith(RIFTS) and "negated" not in claim.marks
    }
    claims = [claim for claim, weak in found if not weak or _pair(claim) in torn]
    claims += answers(claims, quotations, reader.lexicon)
    once = {(_pair(c), c.event, c.paragraph, c.start, c.marks): c for c in reversed(claims)}
    return tuple(sorted(once.values(), key=lambda claim: (claim.paragraph, claim.start)))


def _by_paragraph(quotations: Sequence[Quotation]) -> dict[int, list[Quotation]]:
    found: dict[int, list[Quotation]] = {}
    for quotation in quotations:
        found.setdefault(quotation.paragraph, []).append(quotation)
    return found


def _pair(claim: Claim) -> frozenset[str]:
    return frozenset((claim.actor, claim.recipient))


@frozen(eq=False)
class _Place:
    """One sentence while it is read."""

    sentence: Sentence
    """The sentence."""
    clause: Clause
    """Its tokens and their structure."""
    told: When
    """The date told before it."""
    same_paragraph: bool
    """True where that date was told in the same paragraph."""
    label: int
    """Where the label of a caption ends, counted in the paragraph; 0 without one."""


@frozen(eq=False)
class _Reader:
    """One article while its claims are read."""

    article: Article
    cast: Cast
    lexicon: Lexicon
    quoted: dict[int, list[Quotation]]

    def read(self, sentences: Sequence[Sentence]) -> Iterator[tuple[Claim, bool]]:
        """The claims of every sentence, each with whether its words are weak; the date told last goes on."""
        told, told_in, heading = When(), -9, False
        for sentence in sentences:
            if sentence.paragraph > told_in + 1:
                told = When()
            if self._promises(sentence):
                same = sentence.paragraph == told_in or heading
                yield from self._claims(sentence, told, same_paragraph=same)
            when = dated(sentence.text, self.article.published, told)
            if when.basis in ("stated", "relative"):
                told, told_in = when, sentence.paragraph
                heading = len(sentence.text) < HEADING and not sentence.text.endswith((".", "!", "?"))

    def _promises(self, sentence: Sentence) -> bool:
        """Tell cheaply whether a sentence may hold a claim: a cue, and people in its paragraph."""
        if not self.cast.of_paragraph(sentence.paragraph):
            return False
        words = FIRST_WORDS.findall(sentence.text.lower().replace("’", "'"))
        return not self.lexicon.triggers.isdisjoint(words)

    def _claims(
        self, sentence: Sentence, told: When, *, same_paragraph: bool
    ) -> Iterator[tuple[Claim, bool]]:
        quotations = self.quoted.get(sentence.paragraph, [])
        line = line_of(sentence, self.cast.inside(sentence), quotations)
        if len({person for token in line for person in token.people}) < 2:  # noqa: PLR2004 - a pair
            return
        clause = Clause(line, self.lexicon)
        label = label_end(sentence.text) if sentence.start == 0 else 0
        place = _Place(sentence, clause, told, same_paragraph, label)
        for hit in find_hits(line, self.lexicon):
            if hit.fits(line):
                yield from self._told_by(place, hit)

    def _told_by(self, place: _Place, hit: Hit) -> Iterator[tuple[Claim, bool]]:
        """The claims that one phrase of a sentence tells."""
        judgement = judge(place.clause, hit)
        if judgement.told:
            if place.clause.line[hit.first].start < place.label:
                judgement = evolve(
                    judgement, certainty=LABEL_CERTAINTY.get(judgement.certainty, judgement.certainty)
                )
                found = label_pairs(place.clause, hit, place.label)
            else:
                found = pairs(place.clause, hit, self.cast)
            for pair in found:
                yield self._claim(place, hit, pair, judgement), hit.cue.entry.after_rift

    def _claim(self, place: _Place, hit: Hit, pair: Pair, judgement: Judgement) -> Claim:
        sentence, line = place.sentence, place.clause.line
        start, end = line[hit.first].start, line[hit.last - 1].end
        event, judgement = _turned(hit, pair, judgement)
        when = self._when(place, hit)
        marks = judgement.marks
        if is_long_ago(when, self.article.published):
            marks |= {"historical"}
        elif "historical" in marks and when.basis == "assumed":
            when = When()
        frame: Frame = "label" if sentence.paragraph == 0 else pair.frame
        return Claim(
            article=self.article.name,
            published=self.article.published,
            paragraph=sentence.paragraph,
            start=sentence.start,
            end=sentence.end,
            actor=pair.actor,
            recipient=pair.recipient,
            event=event,
            voice=as_told_of(
                voice_of(sentence.paragraph, start, self.quoted.get(sentence.paragraph, [])),
                (pair.actor, pair.recipient),
            ),
            when=when,
            certainty=judgement.certainty,
            cue=sentence.text[start - sentence.start : end - sentence.start],
            hedge=judgement.hedge,
            marks=marks,
            frame=frame,
            mutual=pair.mutual,
            text=sentence.text,
        )

    def _when(self, place: _Place, hit: Hit) -> When:
        token = place.clause.line[hit.first]
        return when_told(
            place.sentence.text,
            token.start - place.sentence.start,
            self.article.published,
            place.told,
            same_paragraph=place.same_paragraph,
            quoted=token.quotation >= 0,
            verb=token.word,
        )


def _turned(hit: Hit, pair: Pair, judgement: Judgement) -> tuple[str, Judgement]:
    """What a denied event becomes: not being in touch is a state; a single act denied stays so."""
    turned = hit.cue.entry.negated
    sure = not judgement.marks & {"hypothetical", "future"} and not judgement.certainty.startswith(
        ("PS", "Uu")
    )
    if turned and sure and "negated" in judgement.marks and judgement.lasting:
        certainty: Certainty = "CT+" if judgement.certainty == "CT-" else "PR+"
        return turned, evolve(judgement, certainty=certainty, marks=judgement.marks - {"negated"})
    return pair.event, judgement
