"""One entry of a lexicon, the modifiers of a role, and the cues that are made of their phrases."""

from typing import Literal

from attrs import frozen

Shape = Literal["verb", "bond", "role", "family", "care", "idiom"]
"""verb: who acts, and the other after it; bond: a noun of both ("feud"); role: what one is to the other
("her friend"); family: what a parent is to the children ("doting father"); care: what a parent feels for them ("dotes on
his son"); idiom: words that tell nothing, whatever stands in them ("three days in a row")."""

Element = frozenset[str] | Literal["@", "~", "..."]
"""One place of a phrase: words that fit, `@` the other person, `~` up to three adverbs or adjectives, `...` up to
seven words of the same clause."""


@frozen
class Entry:
    """One entry of a lexicon: phrases that tell the same event in the same way."""

    event: str
    """`root.mode` or state; empty where the word tells something only with a modifier ("husband")."""
    phrases: tuple[str, ...]
    """The phrases, each by its base form; the first word is inflected."""
    to: tuple[str, ...] = ()
    """Words before the other person; an empty string means directly behind the verb."""
    plural: bool = False
    """True where two people as subject or possessor are enough."""
    mutual: bool = False
    """True where both act alike."""
    reversed: bool = False
    """True where the other acts: who receives an apology made none."""
    negated: str = ""
    """What the event becomes where it is denied: not speaking is a state of its own."""
    ended: str = ""
    """What the event becomes where its end is told: the end of a feud closes it."""
    presupposes: str = ""
    """What stands where the act is denied or only hoped for: who hopes to settle a feud has one."""
    implicit: bool = False
    """True where the other may be whoever tells it: "X said Y never called"."""
    after_rift: bool = False
    """True for weak words that count only where the article also tells of a rift between the two."""
    needs: tuple[str, ...] = ()
    """Words of which one must stand in the same sentence."""
    blocked: tuple[str, ...] = ()
    """Words of which none may stand in the same sentence."""
    blocked_article: tuple[str, ...] = ()
    """Words of which none may stand in the whole article: a dance show has other partners."""
    unless_next: tuple[str, ...] = ()
    """Words that must not follow the phrase at once."""
    unless_doing: bool = False
    """True where the other must not be told doing something: who sees him leave has not met him."""
    romance: bool = False
    """True for what only a couple, or one that was, can be to each other; never told of kin."""
    begun: bool = False
    """True for a beginning or a couple's past ("fell in love", "were an item"): in the plain past it is history."""
    planned: bool = False
    """True where a plan tells that it is so now: who plans a wedding is a couple."""
    lasting: bool = False
    """True where the phrase says that it goes on: "stayed in touch"."""
    hedged: bool = False
    """True where the phrase itself is a hedge: "linked to"."""
    kind: str = ""
    """For a role: the group that modifiers look at, such as couple, spouse, friend."""


@frozen
class Modifier:
    """A word before a role noun that changes what it tells: ex-wife, former friend, on-screen son."""

    words: tuple[str, ...]
    """The words, each a token."""
    kinds: tuple[str, ...]
    """The kinds of role it changes."""
    event: str = ""
    """What the role tells then; empty: nothing."""
    ended: str = ""
    """What it tells where a word of the past stands before the modifier: once-estranged."""
    blocked: tuple[str, ...] = ()
    """Words of which none may stand in the same sentence: a first wife who died has not split."""


COMMON = frozenset(
    (
        "be",
        "have",
        "get",
        "go",
        "take",
        "make",
        "do",
        "not",
        "each",
        "other",
        "no",
        "with",
        "together",
        "back",
    )
)
"""Words too common to be looked for first."""


@frozen
class Cue:
    """One phrase, ready to be matched."""

    shape: Shape
    """How people stand around it."""
    entry: Entry
    """The entry it belongs to."""
    elements: tuple[Element, ...]
    """Its places; the first is always a set of words."""
    passive: bool = False
    """True for the passive of a phrase that holds the other person: "sent home" of "send @ home"."""

    @property
    def first(self) -> frozenset[str]:
        """Forms of the first word."""
        first = self.elements[0]
        assert isinstance(first, frozenset)
        return first

    @property
    def anchor(self) -> frozenset[str]:
        """Forms of the longest word, the rarest as a rule: only a text that holds one is searched for the phrase."""
        words = [element for element in self.elements if isinstance(element, frozenset)]
        return max(words, key=lambda forms: (forms.isdisjoint(COMMON), min(map(len, forms))))
