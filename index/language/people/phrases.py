"""Where pronouns and descriptions of people begin.

The one rule: only the words are found here; whom they stand for is asked later.
"""

import re
from collections.abc import Iterator

from index.language.people.describing import Phrase, described
from index.language.people.lexicons import ENDERS, OWNED

PRONOUNS: dict[str, tuple[str, bool]] = {
    **dict.fromkeys(("he", "him", "his", "himself"), ("male", False)),
    **dict.fromkeys(("she", "her", "hers", "herself"), ("female", False)),
    **dict.fromkeys(("they", "them", "their", "theirs", "themselves"), ("", True)),
}
"""Pronouns of the third person with their gender and whether they are plural."""

_FIRST = "".join(sorted({word[0] for word in PRONOUNS} | set("tmoba")))
_START = re.compile(
    rf"\b(?=[{_FIRST}{_FIRST.upper()}])(?:the|this|my|our|both|all|{'|'.join(PRONOUNS)})\b"
    r"|['’](?<=\w.)s?(?= [a-z0-9“‘'\"])",
    re.IGNORECASE,
)


def phrases(text: str, names: frozenset[int]) -> Iterator[Phrase]:
    """Every pronoun and description of a paragraph, in order; a description stops where one of `names` begins."""
    for found in _START.finditer(text):
        if found.start() in names:
            continue
        word = found.group().lower()
        gender, plural = PRONOUNS.get(word, ("", False))
        description = None if word in _ALONE else described(text, found, names)
        if word in PRONOUNS:
            owns = word in {"his", "their"} or (word == "her" and _before_noun(text, found.end()))
            yield Phrase("pronoun", found.start(), found.end(), word, gender, plural, possessive=owns)
        if description is not None:
            yield description


_ALONE = frozenset(PRONOUNS) - {"his", "her", "their"}
_NEXT = re.compile(r" ([\w'’-]+)")


def _before_noun(text: str, at: int) -> bool:
    """Tell whether "her" is followed by what she has, and is not the object of a verb."""
    following = _NEXT.match(text, at)
    word = following.group(1).lower() if following else ""
    return bool(word) and (word not in ENDERS or word in OWNED)
