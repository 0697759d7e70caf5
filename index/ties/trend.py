"""The labels of a tie over time: one step for each event that changed or confirmed where it stood."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta

from attrs import evolve

from index.records import Event, Step, When
from index.ties.standing import Standing
from index.ties.story import Story

LONG = 366
"""Days: a state told over more than a year is told from its beginning on."""


def steps_of(story: Story, until: date | None) -> tuple[Step, ...]:
    """Look the label up at each day on which it may change, and keep what moved or confirmed it."""
    steps: list[Step] = []
    if any(event.day is None for event in story.by(until)):
        steps = _next(steps, When(), story.before)
    for day in _change_days(story, until):
        standing = story.at(day)
        newest = standing.deciding[0] if standing.deciding else None
        when = _begun(newest) if newest and newest.day == day else When(day, day, "relative")
        steps = _next(steps, when, standing)
    return tuple(steps)


def _begun(event: Event) -> When:
    """Say when a step begins: with its event; a state that has held for long ("since 2016") with the year or month told."""
    when = event.when
    held = event.event.startswith("state.") and when.basis == "stated"
    if not held or not when.first or not when.last:
        return when
    first = when.first
    if (when.last - first).days <= LONG or first.day > 1:
        return when
    months = 12 if first.month == 1 else first.month
    return evolve(when, last=date(first.year, months, monthrange(first.year, months)[1]))


def since(steps: Sequence[Step]) -> When:
    """Find from when on the last label has stood unbroken."""
    when = When()
    for step in reversed(steps):
        if step.label != steps[-1].label:
            break
        when = step.when
    return when


def _change_days(story: Story, until: date | None) -> list[date]:
    """List the days of events and denials, and those on which a grievance lapses."""
    days = {start for start in story.starts if start > date.min}
    days |= {denial.event.day for denial in story.denials if denial.event.day}
    lapse = timedelta(story.tables.days.grievance + 1)
    accused = {event.day for event in story.events if event.day and story.tables.event(event.event).grievance}
    days |= {day + lapse for day in accused if until and until - day >= lapse}
    return sorted(day for day in days if until is None or day <= until)


def _next(steps: list[Step], when: When, standing: Standing) -> list[Step]:
    """Add a step unless nothing moved: neither the label nor the newest event that decides it."""
    newest = standing.deciding[0] if standing.deciding else None
    last = steps[-1] if steps else Step(When(), "no status", None)
    if (last.label, last.event) == (standing.label, newest):
        return steps
    return [*steps, Step(when, standing.label, newest)]
