"""Claims of one article: cue phrases, the people around them, how sure, when and on whose word.

The one rule: a claim that rests on a guess is kept only where the rest of the article bears it out.
"""

from collections.abc import Iterator, Sequence

from index.language.claims.answers import answers
from index.language.claims.fiction import characters
from index.language.claims.greetings import greetings
from index.language.claims.grounds import grounded, pair_of
from index.language.claims.kin import blood, never_couples, spouses
from index.language.claims.lexicon import Lexicon, load
from index.language.claims.office import is_of_office, officers
from index.language.claims.reader import Reader
from index.language.people import Cast
from index.language.words import Sentence
from index.records import Article, Claim, Quotation


def find_claims(
    article: Article,
    sentences: Sequence[Sentence],
    cast: Cast,
    quotations: Sequence[Quotation],
    lexicon: Lexicon | None = None,
) -> tuple[Claim, ...]:
    """Find what an article says one person did, said or felt toward another, in the order of the text."""
    lexicon = lexicon or load()
    reader = Reader(article, cast, lexicon, _by_paragraph(quotations), never_couples(cast, lexicon))
    kin = frozenset(blood(cast, lexicon))
    claims = [*grounded(tuple(reader.read(sentences)), kin, spouses(cast, lexicon))]
    claims += answers(claims, quotations, lexicon)
    claims += greetings(article, quotations, cast, lexicon)
    if claims and (invented := characters(sentences, cast, lexicon)):
        claims = [claim for claim in claims if not pair_of(claim) & invented]
    if claims and (acting := officers(cast, lexicon)):
        claims = [claim for claim in claims if not is_of_office(claim, acting)]
    return tuple(sorted(_once(claims), key=lambda claim: (claim.paragraph, claim.start)))


def _once(claims: Sequence[Claim]) -> Iterator[Claim]:
    """Keep the first of the claims that tell the same of the same sentence."""
    yield from {(pair_of(c), c.event, c.paragraph, c.start, c.marks): c for c in reversed(claims)}.values()


def _by_paragraph(quotations: Sequence[Quotation]) -> dict[int, list[Quotation]]:
    found: dict[int, list[Quotation]] = {}
    for quotation in quotations:
        found.setdefault(quotation.paragraph, []).append(quotation)
    return found
