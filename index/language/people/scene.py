"""Who is present in the reader's mind at a point of the text.

Salience after Lappin and Leass (1994, "An Algorithm for Pronominal Anaphora Resolution"): a subject weighs more
than an object, a possessor less than both; each sentence that passes takes a share of it.
"""

from collections.abc import Collection, Mapping
from typing import Literal

from attrs import define, field

Role = Literal["subject", "joined", "object", "possessor"]
"""What a reference is in its sentence."""

WEIGHT: dict[Role, float] = {"subject": 80.0, "joined": 70.0, "object": 50.0, "possessor": 40.0}
"""Salience that a reference gives, after Lappin and Leass: subject 80, direct object 50, oblique 40; joined to a subject 70."""

DECAY = 0.5
"""What is left of it after each sentence (Lappin and Leass)."""

FAINT = 4.0
"""Below this nobody is remembered: about five sentences after one mention as subject."""

HERE = 15.0
"""What one has beyond those of earlier sentences who is referred to in this one (the recency of Lappin and Leass)."""

MAIN = 12.0
"""What the one named most in the article has beyond the others: news keeps its topic."""


UNKNOWN = 15.0
"""What one has less of whom the article does not tell whether they are a man or a woman."""


@define
class Scene:
    """Salience of everybody, and the last people who were taken together."""

    gender: Mapping[str, str]
    """Gender by full name, where known."""
    share: Mapping[str, float]
    """How much of all names are theirs, 0 to 1."""
    salience: dict[str, float] = field(factory=dict)
    """What is left of each mention, in the order in which their sentences tell of them first."""
    together: tuple[str, ...] = ()
    """The people of the last plural or pair."""
    apart: int = 99
    """Sentences since they were taken together."""

    fresh: set[str] = field(factory=set)
    """Whom this sentence has referred to."""

    def turn(self) -> None:
        """Begin the next sentence."""
        self.fresh.clear()
        self.salience = {name: left * DECAY for name, left in self.salience.items() if left > FAINT}
        self.apart += 1

    def see(self, name: str, role: Role) -> None:
        """Somebody is referred to; the strongest role of a sentence counts."""
        left = self.salience.get(name, 0.0) if name in self.fresh else self.salience.pop(name, 0.0)
        self.fresh.add(name)
        self.salience[name] = max(left, WEIGHT[role])

    def see_together(self, names: tuple[str, ...]) -> None:
        """Several are referred to as one."""
        self.together, self.apart = names, 0

    def present(
        self, gender: str, without: Collection[str] = (), *, topic: float = 1.0, here: float = 0.0
    ) -> list[str]:
        """Everybody who is remembered and of this gender, the most salient first; of equals the one told of first in its sentence.

        `topic` says how much more than for a pronoun it weighs whom the article is about, `here` what it weighs to have
        been referred to in this sentence.
        """
        ranked = [
            (
                left
                + (here if name in self.fresh else 0)
                + topic * MAIN * self.share.get(name, 0.0)
                - (0 if self.gender.get(name) or not gender else UNKNOWN),
                -place,
                name,
            )
            for place, (name, left) in enumerate(self.salience.items())
            if name not in without and (not gender or self.gender.get(name, "") in (gender, ""))
        ]
        return [name for *_, name in sorted(ranked, reverse=True)]
