"""What an article tells of its people while it is read: gender, ages, callings, kin and groups.

The one rule: a fact is kept with the paragraph that tells it first, and never taken back.
"""

from attrs import define, field

from index.language.people.cast import Group, GroupKind
from index.language.people.lexicons import KIN
from index.records import Kin

NEUTRAL = {
    "parent": "child",
    "child": "parent",
    "sibling": "sibling",
    "spouse": "spouse",
    "partner": "partner",
    "ex": "ex",
}
"""What somebody of unknown gender is in turn, by the kind of the kin word."""

COUPLES = frozenset({"spouse", "partner", "ex"})
"""Kinds of kin words that make a couple."""

CHILDHOOD = 15
"""Years up to which somebody is a child."""


@define
class Tie:
    """One person as somebody's kin."""

    name: str
    """Full name of the one called so."""
    word: str
    """What they are called: "mother", "ex-husband"."""
    kind: str
    """parent, child, sibling, spouse, partner, ex or other."""
    paragraph: int
    """The paragraph that tells it."""


@define
class Facts:
    """Everything told so far."""

    gender: dict[str, str] = field(factory=dict)
    """`female` or `male` by full name, where known."""
    ages: dict[str, dict[str, int]] = field(factory=dict)
    """Ages by full name, each with its paragraph."""
    callings: dict[str, dict[str, int]] = field(factory=dict)
    """Occupations and epithets by full name, each with its paragraph."""
    working: set[str] = field(factory=set)
    """Whose name has an occupation beside it, by full name."""
    kin: dict[str, list[Tie]] = field(factory=dict)
    """The kin of each person."""

    def add_age(self, name: str, age: str, paragraph: int) -> None:
        """Somebody's age is told."""
        self.ages.setdefault(name, {}).setdefault(age, paragraph)

    def add_calling(self, name: str, word: str, paragraph: int) -> None:
        """Somebody is called by an occupation."""
        self.callings.setdefault(name, {}).setdefault(word, paragraph)

    def add_kin(self, owner: str, name: str, word: str, paragraph: int) -> None:
        """`name` is the `word` of `owner`; the other direction follows."""
        if owner == name or word not in KIN:
            return
        entry = KIN[word]
        if entry.gender:
            self.gender.setdefault(name, entry.gender)
        back = {"male": entry.of_man, "female": entry.of_woman}.get(self.gender.get(owner, ""), "")
        back = back or NEUTRAL.get(entry.kind, entry.of_man)
        self._tie(owner, Tie(name, word, entry.kind, paragraph))
        kind = {"parent": "child", "child": "parent"}.get(entry.kind, entry.kind)
        self._tie(name, Tie(owner, back, kind, paragraph))

    def _tie(self, owner: str, tie: Tie) -> None:
        known = self.kin.setdefault(owner, [])
        if not any(one.name == tie.name and one.kind == tie.kind for one in known):
            known.append(tie)

    def kin_of(self, owner: str, kind: str, gender: str = "") -> list[str]:
        """Full names of somebody's kin of one kind and gender."""
        return [
            tie.name
            for tie in self.kin.get(owner, ())
            if tie.kind == kind and (not gender or self.gender.get(tie.name, gender) == gender)
        ]

    def is_child(self, name: str) -> bool:
        """Tell whether somebody is a child: of such an age, or told as somebody's child by one name and as nothing else."""
        ages = self.ages.get(name)
        if ages:
            return all(int(age) <= CHILDHOOD for age in ages)
        grown = name in self.working or self.partners(name)
        return not (grown or " " in name) and bool(self.kin_of(name, "parent"))

    def partners(self, name: str, kinds: frozenset[str] = COUPLES) -> list[str]:
        """Everybody who is or was somebody's other half, in the order told."""
        return [tie.name for tie in self.kin.get(name, ()) if tie.kind in kinds]

    def kin_records(self) -> tuple[Kin, ...]:
        """Each pair once, in the order told."""
        seen: dict[frozenset[str], Kin] = {}
        for owner, ties in self.kin.items():
            for tie in ties:
                pair = frozenset((owner, tie.name))
                back = next((one.word for one in self.kin[tie.name] if one.name == owner), "")
                seen.setdefault(pair, Kin((owner, tie.name), (back, tie.word), tie.paragraph))
        return tuple(sorted(seen.values(), key=lambda kin: kin.paragraph))

    def groups(self) -> tuple[Group, ...]:
        """Each person's children, and each couple."""
        found: list[Group] = []
        for owner, ties in self.kin.items():
            found += self._group("children", owner, [tie for tie in ties if tie.kind == "child"])
            found += self._group("parents", owner, [tie for tie in ties if tie.kind == "parent"])
            found += [
                Group("couple", (owner, tie.name), (owner, tie.name), tie.paragraph)
                for tie in ties
                if tie.kind in COUPLES and owner < tie.name
            ]
        return tuple(sorted(found, key=lambda group: group.paragraph))

    @staticmethod
    def _group(kind: GroupKind, owner: str, ties: list[Tie]) -> list[Group]:
        members = tuple(tie.name for tie in ties)
        return [Group(kind, members, (owner,), ties[0].paragraph)] if members else []
