"""One tie decided: its claims joined, weighed and looked up, with the argument for it."""

from collections.abc import Iterable, Mapping
from datetime import date

from attrs import evolve

from index.records import Claim, Tie
from index.ties.case import Case
from index.ties.joining import place
from index.ties.loading import default_tables
from index.ties.order import newness
from index.ties.tables import Tables

NO_DEATHS: Mapping[str, date | None] = {}
"""Nobody has died."""


def tie_of(
    pair: tuple[str, str],
    claims: Iterable[Claim],
    *,
    as_of: date | None = None,
    known_by: date | None = None,
    kin: tuple[str, str] | None = None,
    deaths: Mapping[str, date | None] = NO_DEATHS,
    tables: Tables | None = None,
) -> Tie:
    """Say where two people stand at a day, on what claims, by which rules.

    `as_of` cuts by the date of events (default: the newest day on which any of the claims was published), `known_by`
    by the date of publication. `kin` gives the words for the two in the order of `pair`; `deaths` the day on which
    a person died, None where that is not known. The claims name both people, and their speakers, as `pair` does.
    """
    known = [claim for claim in claims if not (known_by and claim.published and claim.published > known_by)]
    first, second = sorted(pair)
    case = Case(
        people=(first, second),
        claims=tuple(sorted(known, key=place)),
        kin=kin is not None,
        as_of=as_of or max((claim.published for claim in known if claim.published), default=None),
        deaths={person: deaths[person] for person in pair if person in deaths},
        tables=tables or default_tables(),
    )
    events = {id(event): case.read(event) for event in case.happened}
    return Tie(
        people=case.people,
        kin=kin if kin is None or pair == case.people else (kin[1], kin[0]),
        status=case.status,
        events=tuple(sorted(events.values(), key=newness)),
        steps=tuple(evolve(step, event=events.get(id(step.event))) for step in case.steps),
        claims=case.ranked,
    )
