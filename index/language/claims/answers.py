"""Answers to accusations: where the accused speaks soon after and denies it.

The one rule: a denial is a claim of its own, which names the event that it answers; it never deletes the accusation.
"""

import re
from collections.abc import Iterator, Sequence

from index.language.claims.lexicon import Lexicon
from index.records import Claim, Quotation

SOON = 3
"""Paragraphs after an accusation in which its answer is looked for."""
WORDS = re.compile(r"[a-z']+")


def answers(claims: Sequence[Claim], quotations: Sequence[Quotation], lexicon: Lexicon) -> Iterator[Claim]:
    """Find the quotations in which somebody just accused denies it."""
    answered = set()
    for claim in claims:
        if claim.event.startswith("accuse.") and "negated" not in claim.marks:
            for quotation in quotations:
                key = (claim.recipient, claim.actor, quotation.paragraph, quotation.start)
                if key not in answered and _answers(claim, quotation) and denies(quotation.text, lexicon):
                    answered.add(key)
                    yield _denial(claim, quotation)


def _answers(claim: Claim, quotation: Quotation) -> bool:
    soon = claim.paragraph <= quotation.paragraph <= claim.paragraph + SOON
    return soon and quotation.voice.speaker == claim.recipient


def denies(text: str, lexicon: Lexicon) -> bool:
    """Tell whether quoted words deny something."""
    words = " ".join(WORDS.findall(text.lower().replace("’", "'")))
    return any(f" {phrase} " in f" {words} " for phrase in lexicon.words["denials"])


def _denial(claim: Claim, quotation: Quotation) -> Claim:
    return Claim(
        article=claim.article,
        published=claim.published,
        paragraph=quotation.paragraph,
        start=quotation.start,
        end=quotation.end,
        actor=claim.recipient,
        recipient=claim.actor,
        event="reject.deny",
        voice=quotation.voice,
        when=claim.when,
        cue=quotation.text[:60],
        answers=claim.event,
        text=quotation.text,
    )
