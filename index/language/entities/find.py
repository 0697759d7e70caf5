"""Organisations, places, works and dates: what an article names beside its people.

The one rule: cheap signs only (the words of a name and those right beside it); what shows none is left out.
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from importlib.resources import files
from typing import Final

from index.language.dates import CALENDAR, find_dates
from index.language.people import Cast
from index.language.people.capitals import RUN
from index.language.people.lexicons import table
from index.language.quotations import QuotedSpan
from index.records import Article, Entity, Paragraph
from index.records.people import EntityKind

_TABLE: Final = tomllib.loads(files(__package__).joinpath("names.toml").read_text("utf-8"))
_ORGANISATION_WORDS: Final = frozenset(_TABLE["organisation_words"])
_ORGANISATIONS: Final = frozenset(_TABLE["organisations"])
_NO_ORGANISATION: Final = frozenset(_TABLE["no_organisation"])
_PLACES: Final = frozenset(table("not_people")["place"])
_PLACE_PARTS: Final = frozenset(_TABLE["place_parts"])
_PLACE_ENDS: Final = frozenset(_TABLE["place_ends"])
_BEFORE_WORK = re.compile(rf"\b(?:{'|'.join(_TABLE['works_in_front'])})s?,?\s$")
_BEHIND_WORK = re.compile(rf"\s(?:{'|'.join(_TABLE['works_behind'])})\b")
_NAME = re.compile(
    rf"(?:{'|'.join(_TABLE['heads_with_of'])}) of (?:the )?{RUN.pattern}|{RUN.pattern}".replace(
        "?P<nick>", ""
    )
)
_OPENING = re.compile(rf"(?:(?:{'|'.join(_TABLE['openings'])})(?:\s+|$))+")
_LEAD = re.compile(
    r"(?:\(|(?:back in|in|on|since|from|to|until|till|by|of|during|between|before|after|around|as of|through|and|the)\s+)+",
    re.IGNORECASE,
)
_OF = re.compile(rf"(?:{'|'.join(_TABLE['heads_with_of'])}) of ")
_ACRONYM = re.compile(r"[A-Z][A-Z&]{1,4}")
_LONGEST = 8
"""Words that the title of a work has at most; more are a sentence."""
_LOOK = 24
"""Characters beside a name that are looked at."""


def find_entities(article: Article, quoted: Sequence[QuotedSpan], cast: Cast) -> tuple[Entity, ...]:
    """Find what an article names beside its people, in the order of the text."""
    found: list[Entity] = []
    for paragraph in article.paragraphs:
        text, number = paragraph.text, paragraph.number
        people = [(one.start, one.end) for one in cast.of_paragraph(number) if one.form == "name"]
        titles = [span for span in quoted if span.paragraph == number and not span.speech]
        here = [
            *(_entity("work", paragraph, span.start, span.end) for span in titles),
            *_dates(paragraph),
        ]
        taken = [*people, *((one.start, one.end) for one in here)]
        here += _named(paragraph, taken) if any(map(str.isupper, text)) else ()
        found += sorted(here, key=lambda one: one.start)
    return tuple(found)


def _entity(kind: EntityKind, paragraph: Paragraph, start: int, end: int) -> Entity:
    """Make the entity of a span."""
    return Entity(kind, paragraph.text[start:end].strip(" ,."), paragraph.number, start, end)


def _dates(paragraph: Paragraph) -> Iterator[Entity]:
    """Dates that name the calendar: days, months, years; "last summer" names none."""
    for one in find_dates(paragraph.text, CALENDAR):
        if one.parts.keys() & {"year", "iso", "day", "month", "decade"}:
            lead = _LEAD.match(one.text)
            yield _entity("date", paragraph, one.start + (lead.end() if lead else 0), one.end)


def _named(paragraph: Paragraph, taken: list[tuple[int, int]]) -> Iterator[Entity]:
    """The runs of capitalised words that name no person but something else."""
    text = paragraph.text
    for run in _NAME.finditer(text):
        opening = _OPENING.match(run.group())
        start = run.start() + (opening.end() if opening else 0)
        if start < run.end() and not any(a < run.end() and start < b for a, b in taken):
            kind = _kind(text, start, run.end())
            if kind:
                yield _entity(kind, paragraph, start, run.end())


def _kind(text: str, start: int, end: int) -> EntityKind | None:
    """What a run of capitalised words names, by its words and those beside it."""
    name = text[start:end]
    words = name.split()
    if len(words) > _LONGEST or name in _ORGANISATION_WORDS or name in _PLACE_ENDS:
        return None
    if _BEFORE_WORK.search(text, max(0, start - _LOOK), start):
        return "work"
    if words[-1] in _PLACE_ENDS or _is_place(words):
        return "place"
    if _is_organisation(name, words[-1]):
        return "organisation"
    return "work" if _BEHIND_WORK.match(text, end) else None


def _is_organisation(name: str, last: str) -> bool:
    """Tell the name of an organisation: known, named for what it is, or all capitals."""
    known = name in _ORGANISATIONS or last in _ORGANISATION_WORDS or bool(_OF.match(name))
    return known or bool(_ACRONYM.fullmatch(name) and name not in _NO_ORGANISATION)


def _is_place(words: Sequence[str]) -> bool:
    """Tell the name of a place: all its words stand in the list of places ("New York")."""
    if len(words) == 1 and words[0] in _PLACE_PARTS:
        return False
    return all(word.lower().strip(".,") in _PLACES for word in words)
