"""Which candidates name people: by their words and by what stands around them.

The one rule: a form is judged once for the whole article, by all places where it occurs.
"""

import re
from collections import defaultdict
from collections.abc import Iterable

from attrs import define

from index.language.people.candidates import Candidate
from index.language.people.lexicons import CALLINGS, GIVEN, KIN, NEVER, OF_WORKS, VERBS
from index.records import Article

REACH = 40
"""How many characters around a name are looked at."""

_CALLED = re.compile(
    rf"(?:^|[\s'’\"“(-])(?:{'|'.join(sorted(CALLINGS, key=len, reverse=True))})s?,? $", re.IGNORECASE
)
_THE = re.compile(r"\b[Tt]he $")
_AGE = re.compile(
    r",? \(?(?:aged )?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)(?=[,;.)]|$| and )"
)
_KIN = re.compile(rf"['’]s? (?:\w+ )?(?:{'|'.join(sorted(KIN, key=len, reverse=True))})\b")
_VERB = re.compile(rf"(?:,? who\b| (?:\w+ly )?(?:{'|'.join(VERBS)})\b)")
_WORK = re.compile(rf" (?:{'|'.join(OF_WORKS)})\b")
_IN = re.compile(
    r"\b(?:in|at|of the|on the|for the|film|movie|series|show|musical|novel|album|single|song|game) $"
)


@define
class Evidence:
    """What speaks for and against a form as the name of a person, counted over the article."""

    seen: int = 0
    """How often it occurs."""
    called: int = 0
    """After a word such as "actress" or "daughter", or with a title."""
    aged: int = 0
    """Before an age."""
    acts: int = 0
    """Before a verb of persons, "who", or with a possessive before a kin word."""
    the: int = 0
    """After "the" or a preposition of place or work."""
    work: int = 0
    """Before a word that follows the names of works: "star", "film"."""
    inside: int = 0
    """Inside a sentence, where its capital tells something."""


def weigh(article: Article, found: Iterable[Candidate]) -> dict[tuple[str, ...], Evidence]:
    """Count for each form what stands around it."""
    texts = {paragraph.number: paragraph.text for paragraph in article.paragraphs}
    evidence: dict[tuple[str, ...], Evidence] = defaultdict(Evidence)
    for one in found:
        text, of = texts[one.paragraph], evidence[one.words]
        before = text[max(0, one.start - REACH) : one.start]
        of.seen += 1
        of.inside += not one.opening
        of.called += bool(one.title) or bool(_CALLED.search(before))
        of.aged += bool(_AGE.match(text, one.end))
        of.acts += bool(_VERB.match(text, one.end) or _KIN.match(text, one.end))
        of.the += bool(_THE.search(before) or _IN.search(before))
        of.work += bool(_WORK.match(text, one.end))
    return evidence


def is_person(words: tuple[str, ...], of: Evidence) -> bool:
    """Judge a form by its words and by what stands around it."""
    lowered = [word.lower() for word in words]
    if any(word in NEVER and (place or word not in GIVEN) for place, word in enumerate(lowered)):
        return False
    given = lowered[0] in GIVEN
    told = 2 * of.called + 3 * of.aged + of.acts
    against = 2 * of.the + 2 * of.work
    if len(words) == 1:
        return given and of.inside > 0 and told > against and bool(of.called or of.aged or of.acts > 1)
    if given or _initials(words[0]):
        return told + 3 > against
    return told > 1 + against


def _initials(word: str) -> bool:
    return word.replace(".", "").isupper() and len(word) <= len("J.K.")
