"""From claims to events: retellings are joined to what they retell, so that repetition makes no new event."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from operator import attrgetter

from attrs import evolve, frozen

from index.records import Claim, Event, When
from index.records.claims import Certainty
from index.ties.retelling import days_together, is_plan, retold
from index.ties.tables import EventRow, Tables
from index.ties.weighing import is_negated, weigh, worth

PRECISION = ("stated", "relative", "assumed", "untold")
"""Bases of a date, the surest first."""

PROBABLE: Certainty = "PR+"
"""What a contact or a mending that only a headline or a caption tells is worth at most: a label overstates."""


@frozen(eq=False)
class Happenings:
    """What the claims of one pair come to."""

    events: tuple[Event, ...]
    """Everything told, plans and wishes among it, in no order yet."""
    negations: tuple[Event, ...]
    """What is told as not so: the claims that negate one kind of event at one time."""


def place(claim: Claim) -> tuple[object, ...]:
    """Say where a claim stands, so that claims have one order however they came."""
    return (
        claim.article,
        claim.paragraph,
        claim.start,
        claim.event,
        claim.actor,
        claim.mutual,
        claim.voice.kind,
        claim.voice.speaker or "",
        claim.certainty,
        claim.frame,
        claim.when.first or date.min,
        sorted(claim.marks),
    )


def join(claims: Iterable[Claim], tables: Tables) -> Happenings:
    """Join claims of one pair to events: the same root.mode (by the same one, where it has a side), days that meet."""
    kinds: defaultdict[tuple[str, ...], list[Claim]] = defaultdict(list)
    claims = tuple(claims)
    for claim in claims:
        kinds[_kind(claim, tables.event(claim.event))].append(claim)
    told: list[Event] = []
    negated: list[Event] = []
    together = days_together(claims)
    for key, group in kinds.items():
        once = together if tables.event(key[1]).once else None
        for cluster in _clusters(group, tables.days.retelling, once):
            (negated if key[0] == "negated" else told).append(_event(cluster, key[0], tables))
    return Happenings(tuple(told), tuple(negated))


def is_before(claim: Claim) -> bool:
    """Tell whether it says what stood before the dated events: an epithet, or no date at all."""
    return claim.frame == "epithet" or claim.when.first is None


def _kind(claim: Claim, row: EventRow) -> tuple[str, ...]:
    """Name the group within which claims may tell of one event."""
    if is_negated(claim):
        return ("negated", claim.event)
    side = "" if row.shared or claim.mutual else claim.actor
    tense = "plan" if is_plan(claim) else "before" if is_before(claim) else "told"
    return (tense, claim.event, side, "epithet" if claim.frame == "epithet" else "")


def _clusters(
    claims: list[Claim], slack: int, together: Sequence[date] | None = None
) -> list[tuple[When, list[Claim]]]:
    """Join spans that meet, the surest and narrowest first, so that a vague retelling joins the precise event.

    What is printed again in the same words joins what it is a copy of, whenever that was. `together` is for what happens
    once until the two are together again.
    """
    clusters: list[tuple[When, list[Claim]]] = []
    printed: dict[str, int] = {}
    for claim in sorted(claims, key=_precision):
        when = claim.when if claim.frame != "epithet" else When()
        meets = (
            n for n, (span, _) in enumerate(clusters) if span.first is None or span.overlaps(when, slack)
        )
        n = next(meets, printed.get(claim.text) if claim.text else None)
        if n is None and together is not None and when.basis == "assumed":
            n = retold(when, [span for span, _ in clusters], together)
        if n is None:
            clusters.append((when, [claim]))
        else:
            span, members = clusters[n]
            clusters[n] = (_narrower(span, when), [*members, claim])
        printed.setdefault(claim.text, len(clusters) - 1 if n is None else n)
    return clusters


def _precision(claim: Claim) -> tuple[object, ...]:
    when = claim.when
    if when.first is None or when.last is None:
        return (True, 0, 0, date.max, *place(claim))
    days = (when.last - when.first).days
    return (when.basis == "assumed", days, PRECISION.index(when.basis), when.last, *place(claim))


def _narrower(span: When, other: When) -> When:
    """Keep what two spans agree on; a date that is only assumed narrows nothing."""
    if other.basis == "assumed" or span.first is None or span.last is None or not span.overlaps(other):
        return span
    assert other.first and other.last
    return evolve(span, first=max(span.first, other.first), last=min(span.last, other.last))


def _event(cluster: tuple[When, list[Claim]], tense: str, tables: Tables) -> Event:
    """Weigh the claims of one happening and say what it does."""
    when, claims = cluster
    row = tables.event(claims[0].event)
    worths = [worth(claim, tables, _certainty(claim, claims, row)) for claim in claims]
    ranked = [
        c for _, c in sorted(zip(worths, claims, strict=True), key=lambda pair: (-pair[0], place(pair[1])))
    ]
    effect = "intent" if tense == "plan" else row.calm
    return Event(
        event=claims[0].event,
        when=when,
        claims=tuple(ranked),
        weight=weigh(claims, worths, tables),
        effect=effect,
        day=_day(when, claims, plan=effect == "intent"),
    )


def _certainty(claim: Claim, claims: Sequence[Claim], row: EventRow) -> Certainty:
    """Make a headline or caption label no surer than the text below it about the same event."""
    if claim.frame != "label":
        return claim.certainty
    below = [c.certainty for c in claims if c.article == claim.article and c.frame != "label"]
    if not below and row.rift in {"contact", "closing"}:
        below = [PROBABLE]
    return max([claim.certainty, min(below, key=_doubt)], key=_doubt) if below else claim.certainty


def _doubt(certainty: Certainty) -> int:
    return ("CT", "PR", "PS", "Uu").index(certainty[:2])


def _day(when: When, claims: Iterable[Claim], *, plan: bool) -> date | None:
    """Find the day an event is ordered by: what was told on a day had happened by then, and a plan was made."""
    if when.last is None or when.first is None:
        return None
    told = min(filter(None, map(attrgetter("published"), claims)), default=when.last)
    return min(when.last, told if plan else max(told, when.first))
