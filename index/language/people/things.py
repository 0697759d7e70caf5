"""What speaks against a person: words around a name that tell a place, a work, a firm, a team or a part somebody plays.

The one rule: only words that touch the name count.
"""

import re
from collections.abc import Iterator

from index.language.people.beside import word_before
from index.language.people.candidates import Candidate
from index.language.people.lexicons import GIVEN, KIN, NEVER, OF_THINGS, TITLES, is_given, pattern, table

_WORDS = table("people")["things"]
_SEATED = TITLES.keys() - KIN.keys()
_PLACED = frozenset(_WORDS["placed"])
_WORK = re.compile(rf" (?:{pattern(OF_THINGS)}|[2-9](?![-–,]| years?))\b|-(?:winning|nominated)\b")
_CALLED = re.compile(rf"\b(?:{pattern(_WORDS['kinds'])}) (?:is |was |also )?(?:called|named|titled|dubbed) $")
_ANIMAL = re.compile(rf"\b(?:{pattern(_WORDS['animals'])}) (?:{pattern(_WORDS['pets'])}) $")
_PART = re.compile(
    rf"\b(?:(?:{pattern(_WORDS['plays'])})(?: (?!(?:{pattern(_WORDS['not_plays'])})\b)[a-z]+)?|(?:{pattern(_WORDS['cast'])})(?: [A-Z]\w+| the [a-z]+)? as|"
    rf"(?:{pattern(_WORDS['parts'])}) of|(?:{pattern(_WORDS['plays'])}) (?:[\w’'-]+ ){{0,4}}?(?:{pattern(_WORDS['figures'])})) $"
)
_ACTOR = re.compile(r" \((?P<given>[A-Z][\w’'-]+)(?: [A-Z][\w’'-]+){1,2}\)")
_PLAYED = re.compile(r",? \(?(?:who is |who was )?(?:played|portrayed|voiced) by ")
_MANY = re.compile(r" (?:have|are|were|aren['’]t|haven['’]t|weren['’]t)\b")
_JOINS = re.compile(r"\b(?:and|or|nor|both|neither|like|as|of|&) [^.;:]*$")
_AMPERSAND = re.compile(r" & [A-Z]")
_PETS = tuple(f"{word} " for word in _WORDS["pets"])
"""What animals are called as if they were people."""
_REACH = 40
"""How many characters before a name are looked at."""


def is_part(text: str, start: int, end: int) -> bool:
    """Tell whether the words beside a name say that somebody acts it: "the role of Ann", "Ann (played by ...)"."""
    if text.startswith(("'", "’"), end):
        return False
    actor = _ACTOR.match(text, end)
    if (actor and is_given(actor["given"].lower())) or _PLAYED.match(text, end):
        return True
    before = text[max(0, start - _REACH) : start]
    likely = before.endswith((" as ", " of ")) or "play" in before or "portray" in before
    return likely and _PART.search(before) is not None


def is_work(text: str, end: int) -> bool:
    """Tell whether what follows a name follows the names of works: "series", "fans", the number of a sequel."""
    return _WORK.match(text, end) is not None


def is_thing_called(text: str, start: int) -> bool:
    """Tell whether it is a thing or an animal that is called so: "a clinic called Skinna", "pup pals Rex and Fido"."""
    before = text[max(0, start - _REACH) : start]
    if before.endswith(_PETS) and _ANIMAL.search(before):
        return True
    return before.endswith("ed ") and _CALLED.search(before) is not None


def against(text: str, one: Candidate, word: str, *, joined: bool) -> int:
    """How much speaks against a person at one place; `word` stands before the name, which a list may join to others."""
    seat = word == "of" and _is_seat(word_before(text, one.start - len("of ")), alone=len(one.words) == 1)
    signs = (
        word.rstrip(",") in _PLACED,
        seat,
        is_work(text, one.end),
        is_thing_called(text, one.start),
        not joined and _acts_as_many(text, one),
        len(one.words) == 1 and one.words[0].lower() not in GIVEN and _is_of_firm(text, one),
    )
    here = 2 - is_given(one.words[0].lower()) if word == "at" else word == "from"
    return 2 * sum(signs) + 4 * one.titled + here


def _is_seat(word: str, *, alone: bool) -> bool:
    """Tell whether the word before "of" makes a name that of a seat or house: "Duke of", and of one word "Friends of"."""
    return word.lower() in _SEATED or (alone and word[:1].isupper() and word.lower() not in GIVEN)


def _acts_as_many(text: str, one: Candidate) -> bool:
    """Tell whether a name alone has a verb in the plural, as a team or firm may: "Harbour Rangers have won"."""
    return _MANY.match(text, one.end) is not None and not _JOINS.search(
        text, max(0, one.start - _REACH), one.start
    )


def _is_of_firm(text: str, one: Candidate) -> bool:
    """Tell whether a mark joins two words to the name of a firm: "Brandt & Vogel"."""
    return bool(_AMPERSAND.match(text, one.end)) or text.endswith(" & ", 0, one.start)


def named_after(one: Candidate) -> Iterator[tuple[str, ...]]:
    """The names that the name of a house, firm or school begins with: "Jonas Brandt" of "Jonas Brandt School"."""
    if any(word.lower() in NEVER for word in one.words[2:]):
        for end in range(2, len(one.words)):
            yield one.words[:end]
