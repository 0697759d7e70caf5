"""Who is in an article: names, descriptions, pronouns, groups, kin and traits."""

from index.language.people.cast import Cast, Group, Reference
from index.language.people.find import find_people
from index.language.people.hearing import hear

__all__ = ["Cast", "Group", "Reference", "find_people", "hear"]
