"""A small language for storylines, so that a test reads as the story it tells.

One claim a line: the day of publication, the voice, a colon, who does what to whom, and what else is told of it:

    2021-03-04 party Ada: Ada accuse.allege Ben, on 2021-02
    2021-03-09 insider: Ada & Ben consult.visit, perhaps, often

Voices: party X, interview X (80), reported X (70), post X, document, representative, named X, narrator, witness (40),
insider (30). Options: `on 2021-02` (stated), `about 2021-02` (relative), undated, historical, future, hypothetical,
not, perhaps (PR), maybe (PS), question, often, epithet, label, then (follows), `answers EVENT`, `in OUTLET`,
`at ARTICLE` (else one article a day), `cue WORDS`, `text WORDS`. The line's number is the paragraph.
"""

import calendar
from collections.abc import Callable
from datetime import date

import pytest

from index.records import Claim, Tie, Voice, When
from index.ties import Tables, default_tables, tie_of

VOICES = {
    "party": ("party", 100),
    "interview": ("party", 80),
    "reported": ("party", 70),
    "post": ("post", 100),
    "document": ("document", 90),
    "representative": ("representative", 70),
    "named": ("named", 70),
    "narrator": ("narrator", 60),
    "witness": ("anonymous", 40),
    "insider": ("anonymous", 30),
}
HEDGES = {"not": "CT-", "perhaps": "PR+", "maybe": "PS+", "question": "Uu"}
MARKS = {"historical": "historical", "future": "future", "hypothetical": "hypothetical", "often": "habitual"}


def span(text: str, basis: str = "stated") -> When:
    """Read 2021, 2021-02, 2021-02-03 or two of them joined by `..`."""
    first, _, last = text.partition("..")
    ends = [[int(part) for part in end.split("-")] for end in (first, last or first)]
    (year, *rest), (year2, *rest2) = ends
    month2 = rest2[0] if rest2 else 12
    return When(
        date(year, *((rest or [1]) + [1])[:2]),
        date(year2, month2, rest2[1] if len(rest2) > 1 else calendar.monthrange(year2, month2)[1]),
        basis,
    )


OPTIONS = {
    "on": lambda rest: {"when": span(rest)},
    "about": lambda rest: {"when": span(rest, "relative")},
    "undated": lambda _: {"when": When()},
    "epithet": lambda _: {"frame": "epithet"},
    "label": lambda _: {"frame": "label"},
    "then": lambda _: {"follows": True},
    "answers": lambda rest: {"answers": rest},
    "at": lambda rest: {"article": rest},
    "cue": lambda rest: {"cue": rest},
    "text": lambda rest: {"text": rest},
    **{word: lambda _, value=value: {"certainty": value} for word, value in HEDGES.items()},
}


def claim(line: str, number: int = 0) -> Claim:
    """Read one line of a story."""
    head, told = line.strip().split(": ", 1)
    day, kind, *speaker = head.split()
    what, *options = [part.strip() for part in told.split(",")]
    actor, event, recipient = _deed(what)
    published = None if day == "undated" else date.fromisoformat(day)
    fields = {
        "when": When(published, published, "assumed") if published else When(),
        "article": f"story-{day}",
        "cue": event.partition(".")[2] or event,
    }
    outlet = ""
    for word, _, rest in (option.partition(" ") for option in options if option not in MARKS):
        if word == "in":
            outlet = rest
        else:
            fields |= OPTIONS[word](rest)
    sort, strength = VOICES[kind]
    return Claim(
        **fields,
        published=published,
        paragraph=number,
        start=0,
        end=len(line),
        actor=actor,
        recipient=recipient,
        event=event,
        voice=Voice(sort, " ".join(speaker) or None, "" if speaker else kind, strength, outlet),
        marks=frozenset(MARKS[option] for option in options if option in MARKS),
        mutual=" & " in what,
    )


def _deed(what: str) -> tuple[str, str, str]:
    if " & " in what:
        both, event = what.rsplit(" ", 1)
        actor, recipient = both.split(" & ")
    else:
        actor, event, recipient = what.split(" ")
    return actor, event, recipient


def claims(story: str) -> list[Claim]:
    """Read a story, one claim a line."""
    lines = [line for line in story.splitlines() if line.strip()]
    return [claim(line, number) for number, line in enumerate(lines, 1)]


@pytest.fixture
def told() -> Callable[[str], list[Claim]]:
    """Read the claims of a story."""
    return claims


@pytest.fixture
def tie() -> Callable[..., Tie]:
    """Decide the tie of a story, between the two people of its first line."""

    def decide(story: str, as_of: str = "", known_by: str = "", **more: object) -> Tie:
        told = claims(story)
        return tie_of(
            (told[0].actor, told[0].recipient),
            told,
            as_of=date.fromisoformat(as_of) if as_of else None,
            known_by=date.fromisoformat(known_by) if known_by else None,
            **more,
        )

    return decide


@pytest.fixture
def tables() -> Tables:
    """Give the project's own tables."""
    return default_tables()
