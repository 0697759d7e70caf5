"""Claims of one article: cue phrases, the people around them, how sure, when and on whose word.

The one rule: a sentence is looked at closely only where a cue and two people can be reached.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from attrs import evolve, frozen

from index.language.claims.answers import answers
from index.language.claims.arguments import pairs
from index.language.claims.certainty import Judgement, denied_from, follows, judge
from index.language.claims.clause import Clause
from index.language.claims.couples import Told as PhraseTold
from index.language.claims.couples import (
    is_romantic,
    last_couple,
    of_one_couple,
    with_couple,
    without_ended,
)
from index.language.claims.fiction import characters, is_of_roles
from index.language.claims.greetings import greetings
from index.language.claims.grounds import Found, grounded, is_guessed, pair_of
from index.language.claims.history import in_past_tense
from index.language.claims.kin import Kinships, blood, never_couples, spouses
from index.language.claims.labels import label_end, label_pairs
from index.language.claims.lexicon import Lexicon, load
from index.language.claims.line import line_of
from index.language.claims.pairs import Pair
from index.language.claims.phrases import Hit, find_hits
from index.language.claims.timing import Told, end_of, is_long_ago, seen_on, told_before, when_told
from index.language.dates import dated
from index.language.people import Cast
from index.language.quotations import as_told_of, voice_of
from index.language.words import Sentence
from index.records import Article, Claim, Quotation, When
from index.records.claims import Certainty, Frame, Mark

FIRST_WORDS = re.compile(r"[^\W_]+|['’](?:s|re|m)\b")

TOLD_BACK = 12
"""Sentences before a claim among which the date told last is looked for."""

LEAD = 6
"""Paragraphs of the lead, and sentences behind one of it among which the day is looked for on which it was."""

LABEL_CERTAINTY: Mapping[Certainty, Certainty] = {"CT+": "PR+", "CT-": "PR-"}
"""The label of a caption is no more than probable."""


UNDONE: frozenset[Mark] = frozenset(("hypothetical", "future", "negated"))
"""Marks of what has not happened."""


def find_claims(
    article: Article,
    sentences: Sequence[Sentence],
    cast: Cast,
    quotations: Sequence[Quotation],
    lexicon: Lexicon | None = None,
) -> tuple[Claim, ...]:
    """Find what an article says one person did, said or felt toward another, in the order of the text."""
    lexicon = lexicon or load()
    reader = _Reader(article, cast, lexicon, _by_paragraph(quotations), never_couples(cast, lexicon))
    kin = frozenset(blood(cast, lexicon))
    claims = [*grounded(tuple(reader.read(sentences)), kin, spouses(cast, lexicon))]
    claims += answers(claims, quotations, lexicon)
    claims += greetings(article, quotations, cast, lexicon)
    if claims and (invented := characters(sentences, cast, lexicon)):
        claims = [claim for claim in claims if not pair_of(claim) & invented]
    once = {(pair_of(c), c.event, c.paragraph, c.start, c.marks): c for c in reversed(claims)}
    return tuple(sorted(once.values(), key=lambda claim: (claim.paragraph, claim.start)))


def _by_paragraph(quotations: Sequence[Quotation]) -> dict[int, list[Quotation]]:
    found: dict[int, list[Quotation]] = {}
    for quotation in quotations:
        found.setdefault(quotation.paragraph, []).append(quotation)
    return found


@frozen(eq=False)
class _Place:
    """One sentence while it is read."""

    sentence: Sentence
    """The sentence."""
    clause: Clause
    """Its tokens and their structure."""
    told: Told
    """The date told before it."""
    after: Sequence[Sentence]
    """The sentences behind it that may date it, where it belongs to the lead."""
    label: int
    """Where the label of a caption ends, counted in the paragraph; 0 without one."""


@frozen(eq=False)
class _Reader:
    """One article while its claims are read."""

    article: Article
    cast: Cast
    lexicon: Lexicon
    quoted: dict[int, list[Quotation]]
    no_couples: Kinships

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
        if len(found) < min(people, 1) or is_of_roles(sentence.text, self.lexicon):
            return False
        words = FIRST_WORDS.findall(sentence.text.lower().replace("’", "'"))
        cues = self.lexicon.triggers if len(found) >= people else self.lexicon.alone
        return not cues.isdisjoint(words)

    def _told(self, sentences: Sequence[Sentence], at: int, couple: Claim | None) -> list[PhraseTold]:
        """The phrases of a sentence that tell something, each with its claims."""
        sentence = sentences[at]
        quoted = self.quoted.get(sentence.paragraph, [])
        line = with_couple(line_of(sentence, self.cast.inside(sentence), quoted), couple)
        clause = Clause(line, self.lexicon)
        found = [hit for hit in find_hits(line, self.lexicon) if hit.fits(line, self.lexicon)]
        idioms = [hit for hit in found if hit.cue.shape == "idiom"]
        hits = [
            hit
            for hit in found
            if not (
                (clause.is_title(hit.first) and clause.is_title(hit.last - 1))
                or any(idiom.holds(hit) for idiom in idioms)
            )
            and self._is_at_home(hit)
        ]
        if not hits:
            return []
        label = label_end(sentence.text) if sentence.start == 0 else 0
        before = told_before(sentence, sentences[max(0, at - TOLD_BACK) : at], self.article.published)
        after = sentences[at + 1 : at + LEAD] if sentence.paragraph <= LEAD else ()
        place = _Place(sentence, clause, before, after, label)
        told = [(hit, self._told_by(place, hit)) for hit in hits]
        told = [*of_one_couple(line, told, self.no_couples, couple)]
        return [(hit, claims) for hit, claims in without_ended(line, told) if claims]

    def _is_at_home(self, hit: Hit) -> bool:
        """Tell whether the article is none in which the phrase means something else."""
        blocked = hit.cue.entry.blocked_article
        return not blocked or not any(
            word in paragraph.text.lower() for paragraph in self.article.paragraphs for word in blocked
        )

    def _told_by(self, place: _Place, hit: Hit) -> list[Claim]:
        """The claims that one phrase of a sentence tells."""
        judgement = judge(place.clause, hit)
        if not judgement.told:
            return []
        if place.clause.line[hit.first].start < place.label:
            certainty = LABEL_CERTAINTY.get(judgement.certainty, judgement.certainty)
            judgement = evolve(judgement, certainty=certainty)
            found = label_pairs(place.clause, hit, place.label)
        else:
            found = pairs(place.clause, hit, self.cast)
        claims = [self._claim(place, hit, pair, judgement) for pair in found]
        return claims + [
            evolve(claim, event=event, marks=claim.marks - UNDONE, certainty="CT+")
            for claim in claims
            if (event := hit.cue.entry.presupposes) and claim.marks & UNDONE
        ]

    def _claim(self, place: _Place, hit: Hit, pair: Pair, judgement: Judgement) -> Claim:
        sentence, line = place.sentence, place.clause.line
        event, judgement = _turned(hit, pair, judgement)
        first = hit.first if event == pair.event else denied_from(place.clause, hit)
        start, end = line[first].start, line[hit.last - 1].end
        when = self._when(place, hit, pair)
        if event == "state.apart" and hit.cue.entry.romance:
            when = end_of(when)
        marks = judgement.marks
        if is_long_ago(when, self.article.published):
            marks |= {"historical"}
        elif "historical" in marks and when.basis == "assumed":
            when = When()
        frame: Frame = "label" if sentence.paragraph == 0 and pair.frame == "clause" else pair.frame
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
                voice_of(sentence.paragraph, line[hit.first].start, self.quoted.get(sentence.paragraph, [])),
                (pair.actor, pair.recipient),
            ),
            when=when,
            certainty=judgement.certainty,
            cue=sentence.text[start - sentence.start : end - sentence.start],
            hedge=judgement.hedge,
            marks=marks,
            frame=frame,
            mutual=pair.mutual,
            follows=follows(place.clause, hit),
            text=sentence.text,
        )

    def _when(self, place: _Place, hit: Hit, pair: Pair) -> When:
        """Date what a phrase tells; words of time never date an epithet: "last week she shared a photo of her ex"."""
        if pair.frame == "epithet":
            return dated("", self.article.published)
        token, published = place.clause.line[hit.first], self.article.published
        past = in_past_tense(place.clause, hit)
        when = when_told(
            place.sentence.text,
            token.start - place.sentence.start,
            published,
            place.told,
            quoted=token.quotation >= 0,
            past=past,
        )
        if when.basis != "assumed" or not past or not pair.event.startswith(("consult", "cooperate")):
            return when
        seen = seen_on(place.after, self.cast, frozenset((pair.actor, pair.recipient)), published)
        return seen if seen.first else when


def _turned(hit: Hit, pair: Pair, judgement: Judgement) -> tuple[str, Judgement]:
    """What a denied event becomes: not being in touch is a state; a single act denied stays so."""
    turned = hit.cue.entry.negated
    guessed = judgement.marks & {"hypothetical", "future"} or judgement.certainty.startswith(("PS", "Uu"))
    lasting = judgement.lasting or not turned.startswith("state.")
    if turned and lasting and not guessed and "negated" in judgement.marks:
        certainty: Certainty = "CT+" if judgement.certainty == "CT-" else "PR+"
        return turned, evolve(judgement, certainty=certainty, marks=judgement.marks - {"negated"})
    return pair.event, judgement
