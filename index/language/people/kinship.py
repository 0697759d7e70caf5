"""Learns ages, callings and kin from the lists of names of a paragraph and the words that lead up to them.

The one rule: a kin word needs an owner: a possessor, a pronoun that is resolved, or the subject of its sentence.
"""

from collections.abc import Sequence

from attrs import define, field

from index.language.people.beside import Frame
from index.language.people.cast import Reference
from index.language.people.facts import Facts
from index.language.people.lexicons import KIN, OCCUPATIONS, table
from index.language.people.lists import Item, NameList
from index.language.people.whose import SIBLINGS, SINGULAR, place_of, whose

OF_GENDER: dict[Frame, tuple[str, str, str]] = table("kin")["partners"]
"""What a man, a woman and somebody of unknown gender are called after these words."""


@define
class Kinship:
    """What one paragraph tells of kin."""

    number: int
    """Number of the paragraph."""
    text: str
    """Its text."""
    lists: Sequence[NameList]
    """Everybody named in it."""
    references: Sequence[Reference]
    """Everybody referred to in it, in order."""
    borders: Sequence[int]
    """Where its sentences begin."""
    facts: Facts
    """What is told; grows."""
    _shared: tuple[tuple[str, ...], list[str]] = field(default=((), []))

    def learn(self) -> None:
        """Take every list of names in turn."""
        for names in self.lists:
            for item in names.items:
                self._traits(item)
            self._kin(names)

    def _traits(self, item: Item) -> None:
        one = item.name.people[0]
        if item.beside.age:
            self.facts.add_age(one, item.beside.age, self.number)
        if item.beside.calling in OCCUPATIONS and item.beside.calling not in KIN:
            self.facts.add_calling(one, item.beside.calling, self.number)
            self.facts.working.add(one)
        for kind, value in item.told:
            if kind == "occupation":
                self.facts.working.add(one)
                self.facts.add_calling(one, value, self.number)
                self.facts.add_calling(one, value.rpartition(" ")[2], self.number)

    def _kin(self, names: NameList) -> None:
        items, kind, begins = names.items, names.frame, names.begins
        head = items[0]
        if kind == "with" and self._shared[1]:
            owners, children = self._shared
            for child in children:
                self._add((head.name.people[0],), child, "child")
            self._shared = (owners, [item.name.people[0] for item in items[1:]])
            for item in items[1:]:
                self._called(item, (), "")
            self._called(head, (), "")
            return
        owners, word = self._frame(kind, begins, head)
        if kind == "shares" and self._like_children(items):
            owners, word = self._before(begins), "child"
            self._shared = (owners, [item.name.people[0] for item in items])
        for item in items:
            owners, word = self._called(item, owners, word)
        if not owners and word in SIBLINGS and len(items) > 1:
            for item in items[1:]:
                self._add(head.name.people, item.name.people[0], word)

    def _frame(self, kind: Frame, begins: int, head: Item) -> tuple[tuple[str, ...], str]:
        if kind == "parent of":
            return self._before(begins), "child"
        if kind == "child of":
            return self._before(begins), "parent"
        if kind in OF_GENDER and not self.text.startswith(("'s ", "’s "), head.name.end):
            gender = self.facts.gender.get(head.name.people[0], "")
            man, woman, either = OF_GENDER[kind]
            return self._before(begins), {"male": man, "female": woman}.get(gender, either)
        return (), ""

    def _called(self, item: Item, owners: tuple[str, ...], word: str) -> tuple[tuple[str, ...], str]:
        """Tie one name of a list by its own kin word, or else by that of the list."""
        calling = item.beside.calling
        if calling in KIN or calling in SINGULAR:
            word = SINGULAR.get(calling, calling)
            owners = self._owners(item) or owners
        if word:
            self._add(owners, item.name.people[0], word)
        return owners, word

    def _add(self, owners: tuple[str, ...], name: str, word: str) -> None:
        for owner in owners:
            self.facts.add_kin(owner, name, word, self.number)

    def _owners(self, item: Item) -> tuple[str, ...]:
        before = self._sentence(place_of(self.text, item))
        return whose(self.text, item, self.references, before)

    def _before(self, place: int) -> tuple[str, ...]:
        """Who acts before a verb: the nearest reference of its sentence; "Ann's friend married Ben" leaves it open."""
        before = self._sentence(place)
        if not before or self.text.startswith(("'s ", "’s "), before[-1].end):
            return ()
        return before[-1].people

    def _sentence(self, place: int) -> list[Reference]:
        begin = max((border for border in self.borders if border <= place), default=0)
        return [r for r in self.references if begin <= r.start and r.end <= place]

    @staticmethod
    def _like_children(items: Sequence[Item]) -> bool:
        """Shared are children where the list has ages or a word for them."""
        return any(i.beside.age or i.beside.calling in SINGULAR or _is_child(i.beside.calling) for i in items)


def _is_child(word: str) -> bool:
    return word in KIN and KIN[word].kind == "child"
