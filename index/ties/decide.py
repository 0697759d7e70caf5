"""One tie decided: its claims joined, weighed and looked up, with the argument for it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import cached_property

from attrs import field, frozen

from index.records import LABELS, VOICES, Claim, Event, Rule, Status, Step, Tie
from index.records.ties import Flag
from index.ties.argument import argue, claims_of, told
from index.ties.denials import Denial, denials_of
from index.ties.disagreements import Disagreement, disagreements_of
from index.ties.flags import Scene, flags_of
from index.ties.joining import Happenings, join, place
from index.ties.lookup import Standing, standing_at
from index.ties.order import newness
from index.ties.tables import Tables, default_tables
from index.ties.trend import since, steps_of
from index.ties.weighing import worth

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
    tables = tables or default_tables()
    claims = [
        claim for claim in claims if known_by is None or not claim.published or claim.published <= known_by
    ]
    as_of = as_of or max((claim.published for claim in claims if claim.published), default=None)
    first, second = sorted(pair)
    words = kin if kin is None or pair == (first, second) else (kin[1], kin[0])
    case = Case((first, second), tuple(sorted(claims, key=place)), as_of, deaths, tables)
    return Tie(
        people=(first, second),
        kin=words,
        status=case.status,
        events=tuple(sorted(case.events, key=newness)),
        steps=case.steps,
        claims=case.ranked,
    )


@frozen(eq=False, slots=False)
class Case:
    """One pair's claims and what follows from them, each part worked out once."""

    people: tuple[str, str]
    """The two."""
    claims: tuple[Claim, ...]
    """All claims between them that are known."""
    as_of: date | None
    """The day asked for."""
    deaths: Mapping[str, date | None]
    """Who has died, and when."""
    tables: Tables = field(repr=False)
    """The tables in force."""

    @cached_property
    def happenings(self) -> Happenings:
        """What the claims come to; those of undated articles only where there are no others."""
        dated = [claim for claim in self.claims if claim.published or claim.when.first]
        return join(dated or self.claims, self.tables)

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """The events up to the day asked for; after a death nothing but kind words where no rift was open."""
        known = [event for event in self.happenings.events if _is_by(event, self.as_of)]
        if not self.is_dead or self.died is None:
            return tuple(known)
        living = [event for event in known if event.day is None or event.day < self.died]
        if self._at(self.died - timedelta(1), living).rift:
            return tuple(living)
        mourning = [event for event in known if event not in living and self.tables.event(event.event).death]
        return tuple(living + mourning)

    @cached_property
    def died(self) -> date | None:
        """The day of the first death of the two, where it is told."""
        return min((day for person in self.people if (day := self.deaths.get(person))), default=None)

    @cached_property
    def is_dead(self) -> bool:
        """Whether one of the two has died by the day asked for."""
        if not any(person in self.deaths for person in self.people):
            return False
        return self.died is None or self.as_of is None or self.died <= self.as_of

    @cached_property
    def denials(self) -> Sequence[Denial]:
        """What the two deny."""
        return denials_of(self.happenings, self.people, self.tables)

    @cached_property
    def disagreements(self) -> tuple[Disagreement, ...]:
        """Where sources disagree about what happened by then."""
        found = disagreements_of(self.happenings, self.people, self.tables)
        return tuple(each for each in found if each.told in self.events and _is_by(each.other, self.as_of))

    @cached_property
    def standing(self) -> Standing:
        """Where they stand at the day asked for."""
        return self._at(self.as_of, self.events)

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """The labels over time."""
        return steps_of(self.events, lambda day: self._at(day, self.events), self.as_of, self.tables)

    @cached_property
    def contested(self) -> tuple[Disagreement, ...]:
        """The disagreements without which the label would be another, or that touch what decides it."""
        deciding = self.standing.deciding
        return tuple(
            each
            for each in self.disagreements
            if len(each.kept) != 1
            and (each.told in deciding or each.other in deciding or self._hangs_on(each))
        )

    @cached_property
    def flags(self) -> tuple[tuple[Flag, Rule], ...]:
        """The flags, each with its claims."""
        rift = self.standing.rift
        relapsed = rift is not None and any(
            step.label == "reconciled"
            and step.event is not None
            and step.event not in self.standing.closings
            and newness(step.event) < newness(rift)
            for step in self.steps
        )
        return flags_of(
            Scene(
                day=self.as_of,
                events=self.events,
                standing=self.standing,
                disagreements=self.contested,
                relapsed=relapsed,
                dead=self.is_dead,
                tables=self.tables,
            )
        )

    @cached_property
    def deciding(self) -> tuple[Claim, ...]:
        """The deciding claims, the best vouched for first, then the newest."""
        return tuple(sorted(claims_of(self.standing.deciding), key=self._telling))

    @cached_property
    def against(self) -> tuple[Claim, ...]:
        """Claims that speak against the label."""
        standing = self.standing
        found = [claim for each in self.disagreements for claim in (*each.told.claims, *each.other.claims)]
        found += [claim for denial in self.denials for claim in denial.event.claims]
        found += claims_of([event for pair in standing.settled for event in pair])
        found += claims_of(standing.grievances)
        found += claims_of(standing.kindness)
        return tuple(dict.fromkeys(claim for claim in found if claim not in self.deciding))

    @cached_property
    def ranked(self) -> tuple[Claim, ...]:
        """Every claim, deciding ones first, then the newest."""
        others = [claim for claim in self.claims if claim not in self.deciding]
        newest = sorted(others, key=lambda c: c.when.last or c.published or date.min, reverse=True)
        return (*self.deciding, *newest)

    @cached_property
    def status(self) -> Status:
        """The status in full, with its trace."""
        return Status(
            label=self.standing.row.label,
            flags=tuple(name for name, _ in self.flags),
            since=since(self.steps),
            as_of=self.as_of,
            best_source=min((c.voice.kind for c in self.deciding), key=VOICES.index, default=""),
            why=self._why(),
            trace=(*argue(self.standing, self.disagreements, self.tables), *(rule for _, rule in self.flags)),
            deciding=self.deciding,
            against=self.against,
        )

    def _why(self) -> str:
        says = self.standing.row.says
        return f"{says.rstrip('.')}: {told(self.deciding[0])}." if self.deciding else says

    def _telling(self, claim: Claim) -> tuple[object, ...]:
        day = claim.when.last or claim.published or date.min
        return (-worth(claim, self.tables), -day.toordinal(), *place(claim))

    def _at(self, day: date | None, events: Sequence[Event]) -> Standing:
        """Look the label up at a day: the most cautious reading of what sources disagree on."""
        disputed = [] if events is not self.__dict__.get("events") else self.disagreements
        gone = [e for each in disputed for e in (each.told, each.other) if e not in each.kept]
        readings = [standing_at(day, events, self.denials, self.tables, gone)]
        for each in disputed:
            if len(each.kept) == 2:  # noqa: PLR2004 - both sides stand
                readings += [
                    standing_at(day, events, self.denials, self.tables, [*gone, side]) for side in each.kept
                ]
        return min(readings[1:] or readings, key=lambda standing: LABELS.index(standing.row.label))

    def _hangs_on(self, each: Disagreement) -> bool:
        labels = {
            standing_at(self.as_of, self.events, self.denials, self.tables, [side]).row.label
            for side in (each.told, each.other)
        }
        return len(labels) > 1


def _is_by(event: Event, day: date | None) -> bool:
    """Tell whether an event had happened by a day; one without a date when it was told."""
    if day is None:
        return True
    if event.day is not None:
        return event.day <= day
    told = [claim.published for claim in event.claims if claim.published]
    return not told or min(told) <= day
