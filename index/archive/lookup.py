"""Who is meant by a name, a key or an address `ARTICLE:Full Name`."""

from collections.abc import Iterable, Iterator
from string import ascii_lowercase

from attrs import frozen

from index.archive.answers.header import Found
from index.archive.answers.people import PersonRow
from index.archive.catalogue import Catalogue
from index.archive.catalogue.headings import headings_named
from index.archive.catalogue.people import (
    keys_called,
    keys_named,
    keys_of_article,
    people_called,
    person,
    words_like,
)
from index.archive.naming import folded, key_of_shown, words_of

MAX_CANDIDATES = 12
"""People offered where a name may mean several."""

MAX_NAMED = 4
"""People named in one line."""


@frozen
class Meant:
    """Who a name may mean."""

    name: str
    """The name as asked."""
    people: tuple[PersonRow, ...] = ()
    """Whom it fits, the most mentioned first, at most MAX_CANDIDATES."""
    similar: tuple[PersonRow, ...] = ()
    """People whose names are one letter off, where it fits nobody."""
    keys: frozenset[str] = frozenset()
    """Keys of everybody it fits."""
    others: tuple[PersonRow, ...] = ()
    """Namesakes of whom far less is told, where it means the one of whom most is."""

    @property
    def found(self) -> Found:
        """Whether it means one person."""
        return "found" if len(self.keys) == 1 else "ambiguous" if self.keys else "unknown"

    @property
    def note(self) -> str:
        """What to tell the user of it; empty where it means one person."""
        if self.found == "ambiguous":
            names = ", ".join(map(self._told, self.people[:MAX_NAMED]))
            more = f" and {len(self.keys) - MAX_NAMED} more" if len(self.keys) > MAX_NAMED else ""
            return f"{self.name} may be {names}{more}"
        if self.found == "unknown":
            hint = (
                f": did you mean {' or '.join(one.name for one in self.similar[:MAX_NAMED])}?"
                if self.similar
                else ""
            )
            return f"nobody called {self.name}{hint}"
        if self.others:
            told = ", ".join(f"{one.name} ({one.key})" for one in self.others[:MAX_NAMED])
            return f"{self.name}: the one most told of; others of that name: {told}"
        return ""

    def _told(self, one: PersonRow) -> str:
        """Name somebody so that the name can be asked for; a namesake by the key, which alone tells them apart."""
        shared = {key.rpartition(".")[0] for key in self.keys if ":" not in key}
        numbered = one.key in shared or one.key.rpartition(".")[0] in shared - {""}
        bare = ":" in one.key and folded(one.name) == folded(self.name)
        return one.key if numbered or bare else one.name


def worst(asked: Iterable[Meant]) -> Found | None:
    """Say what keeps names from meaning one person each; None where nothing does."""
    found = {one.found for one in asked}
    return "unknown" if "unknown" in found else "ambiguous" if "ambiguous" in found else None


def who(catalogue: Catalogue, name: str, *, prefix: bool = False) -> Meant:
    """Say who is meant: by key, by address, by full name, else by words of a name.

    Args:
        catalogue: The archive's people.
        name: A key, an address or a name.
        prefix: Whether the last word is still being typed.
    """
    if found := person(catalogue, name) or person(catalogue, key_of_shown(name)):
        return _meant(name, [found])
    if ":" in name:
        return _meant(name, _addressed(catalogue, name))
    people = list(_rows(catalogue, keys_named(catalogue, folded(name))))
    if people and not prefix and " " in folded(name):
        return _meant(name, people)
    if not words_of(name):
        return Meant(name)
    keys = keys_called(catalogue, name, prefix=prefix)
    if not keys:
        return Meant(name, (), tuple(dict.fromkeys(_similar(catalogue, name))))
    rows, _ = people_called(catalogue, name, prefix=prefix, size=MAX_CANDIDATES)
    return Meant(name, tuple(rows), (), keys)


def _meant(name: str, people: Iterable[PersonRow]) -> Meant:
    some = tuple(people)
    return Meant(name, some, (), frozenset(one.key for one in some))


def _addressed(catalogue: Catalogue, address: str) -> Iterator[PersonRow]:
    article, _, name = address.partition(":")
    for heading in headings_named(catalogue, article):
        for told, key in keys_of_article(catalogue, heading.name).items():
            if folded(told) == folded(name):
                yield from _rows(catalogue, [key])


def _rows(catalogue: Catalogue, keys: list[str]) -> Iterator[PersonRow]:
    rows = (person(catalogue, key) for key in keys)
    yield from sorted((row for row in rows if row), key=lambda row: (-row.count, row.key))


def _similar(catalogue: Catalogue, name: str) -> Iterator[PersonRow]:
    """Give people whose names are one letter off in one word."""
    words = words_of(name)
    for place, word in enumerate(words):
        for other in words_like(catalogue, sorted(one_letter_off(word))):
            mended = " ".join((*words[:place], other, *words[place + 1 :]))
            rows, _ = people_called(catalogue, mended, prefix=False, size=MAX_NAMED)
            yield from rows


def one_letter_off(word: str) -> set[str]:
    """Give everything one edit away: a letter left out, swapped, changed or put in (Norvig, 2007)."""
    splits = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    left_out = {a + b[1:] for a, b in splits if b}
    swapped = {a + b[1] + b[0] + b[2:] for a, b in splits if len(b) > 1}
    changed = {a + c + b[1:] for a, b in splits if b for c in ascii_lowercase}
    put_in = {a + c + b for a, b in splits for c in ascii_lowercase}
    return (left_out | swapped | changed | put_in) - {word, ""}
