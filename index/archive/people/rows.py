"""A person of the archive as it is listed."""

from collections.abc import Sequence

from index.archive.answers.people import PersonRow
from index.archive.catalogue.members import Member
from index.archive.naming import number_of, shown_name

MAX_ALIASES = 12
"""Name forms listed for one person."""

MAX_TRAITS = 6
"""Traits listed for one person."""


def person_row(key: str, members: Sequence[Member], apart: str = "") -> PersonRow:
    """Describe a person from its members: the fullest name, other forms, what is told, counts.

    Args:
        key: Its key.
        members: At least one.
        apart: What tells the person apart from the one it was split from, to stand behind the name.
    """
    names = [member.name for member in members]
    name = max(names, key=lambda one: (len(one.split()), names.count(one), len(one), one))
    aliases = dict.fromkeys(form for member in members for form in (member.name, *member.aliases))
    aliases.pop(name, None)
    return PersonRow(
        key=key,
        name=f"{name} ({apart})" if apart else shown_name(name, number_of(key)),
        count=sum(member.paragraphs for member in members),
        articles=len({member.article for member in members}),
        aliases=tuple(aliases)[:MAX_ALIASES],
        traits=_traits(members),
    )


def _traits(members: Sequence[Member]) -> tuple[str, ...]:
    """Give what articles tell, the latest word on each kind of trait first; gender is not listed."""
    newest = sorted(
        (trait for member in members for trait in member.traits if trait.kind != "gender"),
        key=lambda trait: str(trait.on or ""),
        reverse=True,
    )
    return tuple(dict.fromkeys(trait.phrase for trait in newest))[:MAX_TRAITS]
