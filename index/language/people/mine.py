"""Kin of whoever speaks: "my mother", "my sweet mama" inside a quotation.

The one rule: only whom the article tells to be that kin of the speaker, and nobody else could be.
"""

import re
from collections.abc import Iterator

from index.language.people.cast import Cast, Reference
from index.language.people.lexicons import KIN

_BEHIND = re.compile(
    r"(?: [a-z]+){0,2}? (?P<head>" + "|".join(sorted(KIN, key=len, reverse=True)) + r")\b(?!-)"
)
"""A kin word behind "my", over two adjectives."""


def mine(cast: Cast, my: Reference, text: str, end: int) -> Iterator[Reference]:
    """Find whom "my" and a kin word behind it stand for; `end` is where "my" ends in the words of the quotation."""
    found = _BEHIND.match(text, end)
    if found is None:
        return
    kin = tuple(kin_of(cast, my.people[0], found["head"]))
    if len(kin) == 1:
        last = my.end + found.end() - end
        words = text[end - len(my.text) : found.end()]
        yield Reference(
            my.paragraph,
            my.start,
            last,
            words,
            "description",
            kin,
            f"{found['head']} of {my.people[0]}, who speaks",
        )


def kin_of(cast: Cast, name: str, head: str) -> Iterator[str]:
    """Those who are to a person what a kin word says: the same kind of kin, of the same gender where it tells one."""
    called = KIN[head]
    for kin in cast.kin:
        for one, other, word in ((*kin.people, kin.words[1]), (*reversed(kin.people), kin.words[0])):
            told = KIN.get(word)
            if (
                one == name
                and told
                and told.kind == called.kind
                and {called.gender, told.gender} != {"male", "female"}
            ):
                yield other
