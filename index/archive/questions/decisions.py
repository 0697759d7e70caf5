"""What the user ruled or rules now."""

from typing import TYPE_CHECKING

from attrs import frozen

from index.archive.questions.asks import Asks
from index.archive.questions.window import Window

if TYPE_CHECKING:
    from index.archive.answers.decisions import DecisionsFound, Ruled


@frozen
class Decisions(Asks["DecisionsFound"]):
    """What the user ruled, newest first."""

    orphans: bool = False
    """True: only those whose subject is not in the archive any more."""
    on: tuple[tuple[str, ...], ...] = ()
    """Claims, each named as in `Rule`, and pairs of people: only the last word in force on each, on a pair its pin."""
    window: Window = Window()
    """Which rows are wanted."""


@frozen
class Rule(Asks["Ruled"]):
    """A decision of the user, to be written down and obeyed; what stands already is not written again."""

    changes = True
    verb: str
    """accept, reject, reclass, pin, merge, split, rename, star, unstar, undo or redo."""
    target: tuple[str, ...]
    """What it is about. People: keys, names or addresses `ARTICLE:Full Name`. To split: such an address, or a person and
    the article whose person of that name is another. A claim: `ARTICLE#p7`, actor, recipient and event, and its sentence
    where several of the paragraph tell so. A paragraph: `ARTICLE#p7`. To undo: the id of a decision, or nothing for the
    last."""
    value: str = ""
    """The new event, label, name; else empty."""
    note: str = ""
    """The user's words on it."""
    alike: tuple[tuple[str, ...], ...] = ()
    """Further subjects of which the same is ruled, named as the target is: of all or of none, and taken back together."""
