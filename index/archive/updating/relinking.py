"""Link people anew where articles changed, and weigh the ties that this touches."""

from collections.abc import Iterable
from functools import partial

from index.archive.catalogue import Catalogue
from index.archive.catalogue.headings import newest_day
from index.archive.catalogue.members import Member
from index.archive.catalogue.people import (
    drop_person,
    full_names_with,
    highest_number,
    keep_number,
    keep_person,
    keys_named,
    members_named,
    person,
)
from index.archive.catalogue.ties import (
    Pair,
    all_pairs,
    drop_tie,
    keep_tie,
    pairs_due,
    pairs_of_article,
    tie_row,
)
from index.archive.people import link, person_row
from index.archive.people.first_names import is_common
from index.archive.progress import Moved
from index.archive.questions.window import AsOf
from index.archive.store import Store
from index.archive.weighing import due_of, row_of, weigh
from index.engine.protocol import LinkedPerson

NO_STATUS = "no status"
"""The label of two people of whom nothing is claimed."""


def relink(store: Store) -> list[Moved]:
    """Link who and weigh what the articles written since touch; tell the engine; give the ties that moved."""
    catalogue = store.catalogue
    fresh = {name for (name,) in catalogue.db.execute("SELECT article FROM fresh")}
    for name in _names_to_link(catalogue):
        store.engine.link(_link_name(catalogue, name, fresh))
    for article in fresh:
        _mark_stale(catalogue, article)
    stale = catalogue.db.execute("SELECT a, b FROM stale ORDER BY a, b").fetchall()
    for table in ("fresh", "touched", "stale"):
        catalogue.db.execute(f"DELETE FROM {table}")  # noqa: S608 - names above
    return weigh_ties(store, stale)


def reweigh(store: Store, version: str) -> list[Moved]:
    """Weigh what stands otherwise although no claim of it changed; give the ties that moved.

    Where the as-of date is a later one, those that are due; where it is an earlier one or the program another, all.
    """
    catalogue = store.catalogue
    before, day = catalogue.meta("as_of"), str(newest_day(catalogue) or "")
    same = catalogue.meta("weighed") == version
    pairs = pairs_due(catalogue, day) if same and day >= before else sorted(all_pairs(catalogue))
    catalogue.set_meta("weighed", version)
    catalogue.set_meta("as_of", day)
    return weigh_ties(store, pairs)


def weigh_ties(store: Store, pairs: Iterable[Pair]) -> list[Moved]:
    """Weigh ties as of the newest publication date, and keep where they stand."""
    catalogue, day = store.catalogue, newest_day(store.catalogue)
    moved = []
    for pair in pairs:
        before = tie_row(catalogue, pair)
        tie = weigh(catalogue, pair, AsOf(day))
        names = _names(catalogue, pair)
        if tie is None:
            drop_tie(catalogue, pair)
            store.engine.link((), (), (pair,))
        else:
            keep_tie(catalogue, row_of(tie, names), due_of(tie, day))
            store.engine.link((), (tie,))
        was, now = before.label if before else NO_STATUS, tie.status.label if tie else NO_STATUS
        if was != now:
            moved.append(Moved(pair, before.names if before and not tie else names, was, now))
    return moved


def _names_to_link(catalogue: Catalogue) -> list[str]:
    """Names that articles brought or took away, and each of their words: a full name makes its words unsafe."""
    names = {name for (name,) in catalogue.db.execute("SELECT folded FROM touched")}
    return sorted(names | {word for name in names if " " in name for word in name.split()})


def _link_name(catalogue: Catalogue, name: str, fresh: set[str]) -> list[LinkedPerson]:
    """Link everybody who bears a name; give who moved or came, for the engine."""
    pairs = members_named(catalogue, name)
    before = {member.address: key for member, key in pairs}
    members = [member for member, _ in pairs]
    linked = link(members, before, highest_number(catalogue, name), safe=partial(_means_one, catalogue))
    for key in {*keys_named(catalogue, name)} - {*linked.members}:
        drop_person(catalogue, key)
    people = []
    for key, some in linked.members.items():
        moving = [one for one in some if before[one.address] != key]
        row = person_row(key, some)
        _mark_all_stale(catalogue, moving)
        keep_person(catalogue, row, name, some)
        _mark_all_stale(catalogue, moving)
        told = [one for one in some if one in moving or one.article in fresh]
        if told:
            people.append(LinkedPerson(key, row.name, tuple((one.article, one.name) for one in told)))
    keep_number(catalogue, name, linked.highest)
    return people


def _means_one(catalogue: Catalogue, word: str) -> bool:
    """A single word is one person everywhere if it is no common first name and no part of anybody's full name."""
    return not is_common(word) and not full_names_with(catalogue, word)


def _mark_all_stale(catalogue: Catalogue, members: Iterable[Member]) -> None:
    for member in members:
        _mark_stale(catalogue, member.article)


def _mark_stale(catalogue: Catalogue, article: str) -> None:
    """Have the ties of an article weighed anew."""
    pairs = list(pairs_of_article(catalogue, article))
    catalogue.db.executemany("REPLACE INTO stale VALUES (?, ?)", pairs)


def _names(catalogue: Catalogue, pair: Pair) -> tuple[str, str]:
    first, second = (person(catalogue, key) for key in pair)
    return first.name if first else pair[0], second.name if second else pair[1]
