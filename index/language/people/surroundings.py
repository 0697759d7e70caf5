"""What touches one place of a name: read once, counted by the evidence of its form.

The one rule: a place knows its own words, the candidate before it and where the next begins, and nothing else.
"""

import re

from attrs import frozen

from index.language.people.beside import word_before
from index.language.people.candidates import Candidate
from index.language.people.lexicons import GIVEN, NUMBERS, OCCUPATIONS, is_english, pattern, table
from index.language.people.signs import (
    calls,
    does,
    is_aged,
    is_in_company,
    is_told_to_be,
    told_by_pronoun,
)
from index.language.people.things import against, is_part, is_thing_called, is_work

_LIST = re.compile(
    rf"(?:,? \(?(?:aged )?(?:\d{{1,2}}|{pattern(NUMBERS)})\)?| \([a-z ]+\))?(?:[,;] (?:and|or) |[,;] | and | or | & )"
)
_JOINS = re.compile(r"(?:[,;] and |[,;] | and | & )(?:[A-Za-z][\w’'-]* ){1,5}")
_OF_WHAT = re.compile(rf" (?:{pattern(OCCUPATIONS)}) [A-Z]")
_KIN_BEFORE = frozenset(table("people")["evidence"]["kin"])


@frozen
class Surroundings:
    """What touches a candidate at one place."""

    one: Candidate
    """The candidate."""
    lists: bool = False
    """True where it goes on with a list of the candidate before, perhaps behind a phrase: ", club star Anna Bell"."""
    called: bool = False
    """True after a title or a word that calls a person, or in a list that begins so."""
    kin: bool = False
    """True right behind a kin word, or in a list that begins so."""
    aged: bool = False
    """True before an age."""
    part: bool = False
    """True where somebody acts it."""
    signs: int = 0
    """What else tells a person: a picture, company, a phrase beside it, a verb."""
    stands: int = 0
    """1 before a pronoun for a person, -1 before one for a thing, else 0."""
    against: int = 0
    """How much speaks against a person."""


def look(text: str, one: Candidate, before: Surroundings | None, until: int) -> Surroundings:
    """Read what touches one candidate; `before` is the place of the one before it in its paragraph, `until` where the next begins."""
    word = word_before(text, one.start)
    goes_on = before is not None and _LIST.fullmatch(text, before.one.end, one.start) is not None
    led = before if goes_on else None
    part = is_part(text, one.start, one.end)
    calling = not part and _is_called(text, one, word)
    joins = calling and before is not None and _JOINS.fullmatch(text, before.one.end, one.start) is not None
    work = is_work(text, one.end) or text.startswith(" the ", one.end)
    shown = is_in_company(text, one.start, one.end, word)
    speaks_against = 0 if shown else against(text, one, word, joined=goes_on)
    if led and led.against and is_thing_called(text, led.one.start):
        speaks_against = led.against
    stands = 0 if speaks_against else told_by_pronoun(text, one.end, until)
    return Surroundings(
        one,
        lists=goes_on or joins,
        called=(bool(one.title) and not part) or calling or bool(led and (led.called or led.aged)),
        kin=not work
        and (word.rstrip(",").lower() in _KIN_BEFORE or bool(led and led.kin))
        and not _leads_on(text, one),
        aged=not part and is_aged(text, one.end),
        part=part,
        signs=0 if speaks_against else _signs(text, one, word, stands) + shown * _is_known(one),
        stands=stands,
        against=speaks_against,
    )


def _is_called(text: str, one: Candidate, word: str) -> bool:
    """Tell whether a word that calls a person stands before a name, perhaps one with a capital: "Club Star Anna Bell"."""
    led = one.begins < one.start and len(one.words) > 1 and not all(is_english(w.lower()) for w in one.words)
    return (led or calls(text, one.start, word)) and not is_thing_called(text, one.start)


def _leads_on(text: str, one: Candidate) -> bool:
    """Tell whether a word only says of what the next one is: "her boyfriend, NASCAR driver Ben Brandt"."""
    return len(one.words) == 1 and _OF_WHAT.match(text, one.end) is not None


def _is_known(one: Candidate) -> bool:
    """Tell whether it is a name of several words, or a given name."""
    return len(one.words) > 1 or one.words[0].lower() in GIVEN


def _signs(text: str, one: Candidate, word: str, stands: int) -> int:
    """What its surroundings tell of a name; for a word that is no given name only what tells of a thing."""
    if not _is_known(one):
        return min(stands, 0)
    acting = one.words[0].lower() in GIVEN and does(text, one.end, word)
    return stands + acting + 2 * is_told_to_be(text, one.start, one.end)
