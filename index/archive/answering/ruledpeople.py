"""People as the user ruled: who was merged is one, who was split is two, who was renamed bears the new name."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from attrs import evolve

from index.archive.catalogue.people import keys_called, members_known_as, people_called, person
from index.archive.naming import words_of
from index.archive.people.rows import person_row

if TYPE_CHECKING:
    from index.archive.answers.people import PersonRow
    from index.archive.catalogue.members import Member
    from index.archive.questions.window import Window
    from index.archive.view import View


def touched(view: "View") -> frozenset[str]:
    """Give the keys of everybody who is listed otherwise than by the machine's reading."""
    return view.overlay.moved | frozenset(view.overlay.names)


def list_ruled(view: "View", name: str, window: "Window") -> "tuple[list[PersonRow], int]":
    """Give a window of the people called so, the most mentioned first, and how many there are."""
    ruled = touched(view)
    rows, total = people_called(
        view.catalogue, name, prefix=True, size=window.start + window.size + len(ruled)
    )
    words = words_of(name)
    machine = keys_called(view.catalogue, name, prefix=True) if words else ruled
    gone = {key for key in ruled & machine if person(view.catalogue, key)}
    come = [row for row in map(view.person, sorted(set(map(view.overlay.key, ruled)))) if bears(row, name)]
    listed = sorted(
        [*(row for row in rows if row.key not in gone), *come], key=lambda row: (-row.count, row.key)
    )
    return listed[window.start : window.start + window.size], total - len(gone) + len(come)


def split_called(view: "View", name: str, *, prefix: bool) -> "Iterator[PersonRow]":
    """Give those split from others who are called so."""
    for address in sorted(view.overlay.split):
        row = view.person(view.overlay.key(address))
        if bears(row, name, prefix=prefix):
            yield row


def bears(row: "PersonRow", name: str, *, prefix: bool = True) -> bool:
    """Tell whether the names of a person hold all words of a name, the beginnings of words too where `prefix` is set."""
    known = {word for one in (row.name, *row.aliases) for word in words_of(one)}
    return all(
        any(one.startswith(word) for one in known) if prefix else word in known for word in words_of(name)
    )


def row_of_members(view: "View", key: str) -> "PersonRow | None":
    """Describe a person from the members they have by the user's word; None where there are none."""
    members = list(_members(view, key))
    if not members:
        return None
    row = person_row(key, members, apart=_apart(members) if key in view.overlay.split else "")
    own = person(view.catalogue, key)
    return evolve(row, name=own.name, aliases=_others(row, own.name)) if own else row


def _others(row: "PersonRow", name: str) -> tuple[str, ...]:
    """Give all name forms but one."""
    return tuple(form for form in dict.fromkeys((row.name, *row.aliases)) if form != name)


def _members(view: "View", key: str) -> "Iterator[Member]":
    for raw in sorted(view.overlay.raw(key)):
        for member in members_known_as(view.catalogue, raw):
            if view.overlay.keys(member.article, {member.name: raw})[member.name] == key:
                yield member


def _apart(members: "list[Member]") -> str:
    """Say what tells somebody split from another apart: the day of the article, else its name."""
    first = members[0]
    return str(first.published or first.article)
