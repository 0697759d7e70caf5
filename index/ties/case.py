"""One pair's claims and all that follows from them, each part worked out once."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cached_property

from attrs import evolve, field, frozen

from index.records import VOICES, Claim, Event, Rule, Status, Step
from index.records.claims import VoiceKind
from index.records.ties import Flag
from index.ties.argument import argue, claims_of, settling, told
from index.ties.denials import denials_of
from index.ties.disagreements import disagreements_of
from index.ties.epithets import place_undated
from index.ties.flags import Scene, flags_of
from index.ties.joining import Happenings, join, place
from index.ties.standing import Standing
from index.ties.story import Story
from index.ties.tables import Tables
from index.ties.trend import since, steps_of
from index.ties.weighing import worth


@frozen(eq=False, slots=False)
class Case:
    """One pair's claims and what follows from them, each part worked out once."""

    people: tuple[str, str]
    """The two."""
    claims: tuple[Claim, ...]
    """All claims between them that are known."""
    as_of: date | None
    """The day asked for."""
    kin: bool
    """Whether the two are told as kin."""
    deaths: Mapping[str, date | None]
    """Which of the two has died, and when."""
    tables: Tables = field(repr=False)
    """The tables in force."""

    @cached_property
    def happenings(self) -> Happenings:
        """What the claims come to; those of undated articles only where there are no others."""
        dated = [claim for claim in self.claims if claim.published or claim.when.first]
        return join(dated or self.claims, self.tables)

    @cached_property
    def story(self) -> Story:
        """The whole story; after a death only kind words are heard, if no rift was open."""
        events = place_undated(self.happenings.events)
        died = min(filter(None, self.deaths.values()), default=None)
        if died is None:
            return self._told(events)
        living = [event for event in events if event.day is None or event.day < died]
        before = self._told(living)
        if before.at(died - timedelta(1)).rift:
            return before
        mourning = [e for e in events if e not in living and self.tables.event(e.event).death]
        return self._told([*living, *mourning])

    @cached_property
    def happened(self) -> list[Event]:
        """What of the story had happened by the day asked for."""
        return self.story.by(self.as_of)

    @cached_property
    def is_dead(self) -> bool:
        """Whether one of the two has died by the day asked for."""
        return any(not day or not self.as_of or day <= self.as_of for day in self.deaths.values())

    @cached_property
    def standing(self) -> Standing:
        """Where they stand at the day asked for."""
        return self.story.at(self.as_of)

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """The labels over time."""
        return steps_of(self.story, self.as_of)

    @cached_property
    def flags(self) -> tuple[tuple[Flag, Rule], ...]:
        """The flags, each with the rule that raised it."""
        return flags_of(
            Scene(
                day=self.as_of,
                events=self.happened,
                standing=self.standing,
                disagreements=self.story.contested(self.as_of, self.standing.deciding),
                steps=self.steps,
                dead=self.is_dead,
                kin=self.kin,
                tables=self.tables,
            )
        )

    @cached_property
    def deciding(self) -> tuple[Claim, ...]:
        """The deciding claims, the best vouched for first, then the newest."""
        return tuple(sorted(claims_of(self.standing.deciding), key=self._telling))

    @cached_property
    def against(self) -> tuple[Claim, ...]:
        """Claims that speak against the label: disputing, denying, settled, grievances, kindness without an answer."""
        standing = self.standing
        events = [event for each in self.story.disagreements for event in (each.told, each.other)]
        events += [denial.event for denial in self.story.denials]
        events += [event for pair in standing.settled for event in pair]
        events += [*standing.grievances, *standing.kindness]
        deciding = set(self.deciding)
        return tuple(dict.fromkeys(claim for claim in claims_of(events) if claim not in deciding))

    @cached_property
    def ranked(self) -> tuple[Claim, ...]:
        """Every claim, deciding ones first, then the newest."""
        deciding = set(self.deciding)
        others = [claim for claim in self.claims if claim not in deciding]
        return (*self.deciding, *sorted(others, key=_day, reverse=True))

    @cached_property
    def status(self) -> Status:
        """The status in full, with its trace."""
        argument = argue(self.standing, self.story.disagreements, self.tables)
        return Status(
            label=self.standing.label,
            flags=tuple(name for name, _ in self.flags),
            since=since(self.steps),
            as_of=self.as_of,
            best_source=min(self._vouching(), key=VOICES.index, default=""),
            why=self._why(),
            trace=(*argument, *(rule for _, rule in self.flags)),
            deciding=self.deciding,
            against=self.against,
        )

    def read(self, event: Event) -> Event:
        """Say of an event what it did to the tie as it stood then, and why it counts for nothing where that is so."""
        return evolve(event, effect=self._effect(event), note=self._note(event))

    def _effect(self, event: Event) -> str:
        """Say what an event did: a visit that mended one rift was no mere kindness, though another rift came since."""
        if event in self.standing.answered:
            return "grievance"
        then = self.story.at(event.day) if event.day else self.standing
        if event in then.contacts:
            return "contact"
        kind = () if then.closings else then.kindness
        mends = then.rift and event in (*then.closings, *kind)
        undoes = any(by is event for _, by in then.settled) and self.tables.event(event.event).undoes
        return self.tables.event(event.event).rift if mends or undoes else event.effect

    def _note(self, event: Event) -> str:
        if event.weight < self.tables.limits.moves:
            return "too weakly vouched for"
        if event in self.story.outweighed:
            return "outweighed by what speaks against it"
        settled = (pair for pair in self.standing.settled if pair[0] is event)
        return next((settling(*pair, self.tables)[0] for pair in settled), "")

    def _told(self, events: Sequence[Event]) -> Story:
        told = Happenings(tuple(events), self.happenings.negations)
        return Story(
            events=tuple(events),
            denials=tuple(denials_of(self.happenings, self.people, self.tables)),
            disagreements=disagreements_of(told, self.people, self.tables),
            tables=self.tables,
        )

    def _vouching(self) -> Iterator[VoiceKind]:
        """Give the voices of the deciding claims; who only asks vouches for nothing."""
        return (claim.voice.kind for claim in self.deciding if worth(claim, self.tables))

    def _why(self) -> str:
        says = self.standing.row.says
        return f"{says.rstrip('.')} ({told(self.deciding[0])})." if self.deciding else says

    def _telling(self, claim: Claim) -> tuple[object, ...]:
        return (-worth(claim, self.tables), -_day(claim).toordinal(), *place(claim))


def _day(claim: Claim) -> date:
    return claim.when.last or claim.published or date.min
