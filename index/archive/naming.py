"""Names of people compared and made into keys."""

import re

from index.query import words

_NUMBERED = re.compile(r" \((\d+)\)$")


def folded(name: str) -> str:
    """Write a name without case, accents, possessive and marks, its words joined by single blanks."""
    return " ".join(words(name))


def words_of(name: str) -> tuple[str, ...]:
    """Give the words of a name, folded, in order."""
    return tuple(words(name))


def key_of(folded_name: str, number: int) -> str:
    """Make the key of a person: `kim-lee`, and `kim-lee.2` for the second who bears the name."""
    slug = folded_name.replace(" ", "-") or "nameless"
    return slug if number == 1 else f"{slug}.{number}"


def number_of(key: str) -> int:
    """Read the number of a person from its key."""
    number = key.rpartition(".")[2] if ":" not in key and "." in key else "1"
    return int(number)


def unnumbered(shown: str) -> str:
    """Give a shown name without its number."""
    return _NUMBERED.sub("", shown)


def key_of_shown(shown: str) -> str:
    """Give the key that a shown name with a number stands for; empty where it has none."""
    number = _NUMBERED.search(shown)
    return key_of(folded(unnumbered(shown)), int(number[1])) if number else ""


def shown_name(name: str, number: int) -> str:
    """Write a name as it is shown: the second of a name is numbered."""
    return name if number == 1 else f"{name} ({number})"
