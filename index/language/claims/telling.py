"""A phrase in its sentence made into claims: between whom, how sure, when, and on whose word."""

from collections.abc import Mapping, Sequence

from attrs import evolve, frozen

from index.language.claims.certainty import Judgement, denied_from, follows, in_past_tense, judge
from index.language.claims.grammar import Clause
from index.language.claims.pairing import Pair, label_pairs, pairs
from index.language.claims.phrases import Hit
from index.language.claims.timing import Told, end_of, is_long_ago, seen_on, when_told
from index.language.dates import dated
from index.language.people import Cast
from index.language.quotations import as_told_of, voice_of
from index.language.words import Sentence
from index.records import Article, Claim, Quotation, When
from index.records.claims import Certainty, Frame, Mark

LABEL_CERTAINTY: Mapping[Certainty, Certainty] = {"CT+": "PR+", "CT-": "PR-"}
"""The label of a caption is no more than probable."""

UNDONE: frozenset[Mark] = frozenset(("hypothetical", "future", "negated"))
"""Marks of what has not happened."""


@frozen(eq=False)
class Place:
    """One sentence while it is read."""

    article: Article
    """The article it stands in."""
    cast: Cast
    """Its people."""
    sentence: Sentence
    """The sentence."""
    clause: Clause
    """Its tokens and their structure."""
    quotations: Sequence[Quotation]
    """The quotations of its paragraph."""
    before: Told
    """The date told before it."""
    after: Sequence[Sentence]
    """The sentences behind it that may date it, where it belongs to the lead."""
    label: int
    """Where the label of a caption ends, counted in the paragraph; 0 without one."""


def told_by(place: Place, hit: Hit) -> list[Claim]:
    """The claims that one phrase of a sentence tells, and those that what it denies presupposes."""
    judgement = judge(place.clause, hit)
    if not judgement.told:
        return []
    if place.clause.line[hit.first].start < place.label:
        certainty = LABEL_CERTAINTY.get(judgement.certainty, judgement.certainty)
        judgement = evolve(judgement, certainty=certainty)
        found = label_pairs(place.clause, hit, place.label)
    else:
        found = pairs(place.clause, hit, place.cast)
    claims = [_claim(place, hit, pair, judgement) for pair in found]
    return claims + [
        evolve(claim, event=event, marks=claim.marks - UNDONE, certainty="CT+")
        for claim in claims
        if (event := hit.cue.entry.presupposes) and claim.marks & UNDONE
    ]


def _claim(place: Place, hit: Hit, pair: Pair, judgement: Judgement) -> Claim:
    sentence, line, published = place.sentence, place.clause.line, place.article.published
    event, judgement = _turned(hit, pair, judgement)
    first = hit.first if event == pair.event else denied_from(place.clause, hit)
    start, end = line[first].start, line[hit.last - 1].end
    when, marks = _dated(place, hit, pair, event, judgement.marks)
    frame: Frame = "label" if sentence.paragraph == 0 and pair.frame == "clause" else pair.frame
    voice = voice_of(sentence.paragraph, line[hit.first].start, place.quotations)
    return Claim(
        article=place.article.name,
        published=published,
        paragraph=sentence.paragraph,
        start=sentence.start,
        end=sentence.end,
        actor=pair.actor,
        recipient=pair.recipient,
        event=event,
        voice=as_told_of(voice, (pair.actor, pair.recipient)),
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


def _turned(hit: Hit, pair: Pair, judgement: Judgement) -> tuple[str, Judgement]:
    """What a denied event becomes: not being in touch is a state; a single act denied stays so."""
    turned = hit.cue.entry.negated
    guessed = judgement.marks & {"hypothetical", "future"} or judgement.certainty.startswith(("PS", "Uu"))
    lasting = judgement.lasting or not turned.startswith("state.")
    if turned and lasting and not guessed and "negated" in judgement.marks:
        certainty: Certainty = "CT+" if judgement.certainty == "CT-" else "PR+"
        return turned, evolve(judgement, certainty=certainty, marks=judgement.marks - {"negated"})
    return pair.event, judgement


def _dated(
    place: Place, hit: Hit, pair: Pair, event: str, marks: frozenset[Mark]
) -> tuple[When, frozenset[Mark]]:
    """When it happened, and the marks with "historical" where that is long ago; history without a date has none."""
    when = _when(place, hit, pair)
    if event == "state.apart" and hit.cue.entry.romance:
        when = end_of(when)
    if is_long_ago(when, place.article.published):
        return when, marks | {"historical"}
    return When() if "historical" in marks and when.basis == "assumed" else when, marks


def _when(place: Place, hit: Hit, pair: Pair) -> When:
    """Date what a phrase tells; words of time never date an epithet: "last week she shared a photo of her ex"."""
    published = place.article.published
    if pair.frame == "epithet":
        return dated("", published)
    token, past = place.clause.line[hit.first], in_past_tense(place.clause, hit)
    at = token.start - place.sentence.start
    quoted = token.quotation >= 0
    when = when_told(place.sentence.text, at, published, place.before, quoted=quoted, past=past)
    if when.basis != "assumed" or not past or not pair.event.startswith(("consult", "cooperate")):
        return when
    seen = seen_on(place.after, place.cast, frozenset((pair.actor, pair.recipient)), published)
    return seen if seen.first else when
