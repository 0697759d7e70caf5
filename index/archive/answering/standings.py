"""Ties in short, as they stand at a date by the machine's reading and by the user's word."""

from collections.abc import Iterable, Iterator

from attrs import evolve

from index.archive.answers.ties import TieRow
from index.archive.catalogue.ties import Pair, all_pairs, pair_of, tie_rows
from index.archive.questions.window import AsOf
from index.archive.view import DEFAULT, View
from index.archive.weighing import row_of, weigh

NO_STATUS = "no status"
"""The label of two people who stand nowhere that is told."""


def rows_at(view: View, as_of: AsOf, people: tuple[str, ...] = ()) -> Iterator[TieRow]:
    """Give ties, last changed first: all, those of one person, or those among several.

    At the default date they are those kept in the index; at another one they are weighed now.
    """
    raw = tuple(view.raw(people))
    default = as_of == DEFAULT or (as_of.day == view.newest and as_of.known_by is None)
    if default and not view.overlay.decisions and len(people) == len(raw):
        kept = tie_rows(view.catalogue, people) if people else view.ties
        return (since_last(view, row) for row in kept)
    kept = view.ties if default else ()
    moved, verdicts = view.overlay.moved, judged(view)
    plain = [row for row in kept if _asked(row.people, people) and not moved & {*row.people}]
    pairs = [pair for pair in _pairs(view, moved if default else None) if _asked(pair, people)]
    weighed = [row for pair in pairs if (row := row_now(view, pair, as_of))]
    rows = (ruled(view, row, as_of, obeying=row.people in verdicts) for row in (*plain, *weighed))
    return iter(sorted((since_last(view, row) for row in rows), key=_latest_first))


def row_now(view: View, pair: Pair, as_of: AsOf) -> TieRow | None:
    """Weigh one tie and give it in short; None where nothing is claimed between the two."""
    tie = weigh(view.catalogue, pair, view.at(as_of), view.overlay)
    return row_of(tie, (view.person(pair[0]).name, view.person(pair[1]).name)) if tie else None


def ruled(view: View, row: TieRow, as_of: AsOf, *, obeying: bool) -> TieRow:
    """Say on a tie what the user pinned, or how it stands with the user's verdicts obeyed, where there are any."""
    names = (view.person(row.people[0]).name, view.person(row.people[1]).name)
    if pin := view.overlay.pins.get(row.people):
        return evolve(row, names=names, ruled=pin.value)
    if not obeying:
        return evolve(row, names=names)
    tie = weigh(view.catalogue, row.people, view.at(as_of), view.overlay, obeying=True)
    assert tie
    label = tie.status.label
    return evolve(row, names=names, ruled=label if label != row.label else "")


def since_last(view: View, row: TieRow) -> TieRow:
    """Say on a tie how it stood when the last session ended, if it stood otherwise; nothing moved without one."""
    if view.session is None:
        return row
    before = view.session.labels.get(row.people, NO_STATUS)
    return evolve(row, before=before) if before != row.label else row


def judged(view: View) -> frozenset[Pair]:
    """Give the ties on a claim of which the user passed a verdict."""
    return frozenset(
        pair_of(keys.get(actor, actor), keys.get(recipient, recipient))
        for article, _, actor, recipient, *_ in view.overlay.verdicts
        for keys in (view.keys(article),)
    )


def _pairs(view: View, moved: frozenset[str] | None) -> Iterable[Pair]:
    """Give every pair of people by the user's word; where `moved` is given, those alone that it touches."""
    found = {
        pair_of(view.overlay.key(a), view.overlay.key(b))
        for a, b in all_pairs(view.catalogue)
        if moved is None or a in moved or b in moved
    }
    for address in view.overlay.split:
        keys = view.keys(address.partition(":")[0])
        found |= {pair_of(view.overlay.key(address), other) for other in keys.values()}
    return sorted(pair for pair in found if pair[0] != pair[1])


def _asked(pair: Pair, people: tuple[str, ...]) -> bool:
    met = sum(key in people for key in pair)
    return not people or met == (1 if len(people) == 1 else 2)


def _latest_first(row: TieRow) -> tuple[int, Pair]:
    return -(row.changed.toordinal() if row.changed else 0), row.people
