"""Link the people of articles that bear one name: a cautious clustering in the order of publication.

A member keeps the key it had, unless what its article now tells conflicts with the person. A new member joins the
first person of its name that nothing speaks against, else it is a new person with the next number.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from attrs import frozen

from index.archive.catalogue.members import Member
from index.archive.naming import key_of
from index.archive.people.conflicts import Told


@frozen
class Linked:
    """People that bear one name."""

    members: Mapping[str, tuple[Member, ...]]
    """Members by the key of their person."""
    highest: int
    """The highest number given so far to people of this name."""


def link(
    members: Iterable[Member],
    before: Mapping[str, str],
    highest: int,
    *,
    safe: Callable[[str], bool],
) -> Linked:
    """Say which of the people that bear one name are one person.

    Args:
        members: Everybody who bears the name (their `folded` is the same).
        before: Key that a member had so far, by the name of its article; members new to the archive have none.
        highest: The highest number given so far to people of this name.
        safe: Tells whether a name of one word means one person in all articles.
    """
    ordered = sorted(members, key=lambda one: (one.published or date.max, one.article, one.name))
    if ordered and " " not in ordered[0].folded and not safe(ordered[0].folded):
        return Linked({one.address: (one,) for one in ordered}, highest)
    told: dict[str, Told] = {}
    people: dict[str, list[Member]] = {}
    for member in sorted(ordered, key=lambda one: before.get(one.address, "") == ""):
        key = _key_for(member, before, told)
        if not key:
            highest += 1
            key = key_of(member.folded, highest)
        told.setdefault(key, Told()).add(member)
        people.setdefault(key, []).append(member)
    return Linked({key: tuple(some) for key, some in people.items()}, highest)


def _key_for(member: Member, before: Mapping[str, str], told: Mapping[str, Told]) -> str:
    """Give the key it had, if that still holds; else that of the first person nothing speaks against."""
    had = before.get(member.address, "")
    if had and ":" not in had and (had not in told or not told[had].conflict(member)):
        return had
    return next((key for key, person in told.items() if not person.conflict(member)), "")
