"""A query as a tree. Leaves say what is looked for, the rest combines them; every leaf narrows paragraphs.

Three leaves are for the archive, which turns them into others before an engine sees the tree (`resolve`):
`Named` (a person by name), `Standing` (`status:`) and `Marked` (`is:starred`, `is:new`, `is:contested`).
"""

from datetime import date
from typing import TYPE_CHECKING, Literal

from attrs import frozen

from index.records.events import Quad

if TYPE_CHECKING:
    from index.records.claims import VoiceKind

Field = Literal["text", "title", "outlet", "file", "entity"]
"""Where a word is looked for: the paragraph, its article's headline, outlet or file, a name in the paragraph."""

Mark = Literal["starred", "new", "contested"]
"""Marks of a paragraph that depend on the user or on the as-of date."""


@frozen
class All:
    """Every paragraph."""


@frozen
class Word:
    """A word of a field."""

    text: str
    """The word: folded (`index.query.tokens`), or the very form where `exact`."""
    field: Field = "text"
    """Where it is looked for."""
    prefix: bool = False
    """True for `spe*` and for the last word while typing."""
    fuzzy: bool = False
    """True for `britny~`: one edit away."""
    exact: bool = False
    """True for `=Lynn`: the very form, case and accents included."""


@frozen
class Phrase:
    """Two words or more, side by side or near each other."""

    words: tuple[str, ...]
    """The words in order, folded, or the very forms where `exact`."""
    field: Field = "text"
    """Where they are looked for."""
    slop: int = 0
    """0: side by side, in order; more: in any order, with at most so many other words among them."""
    prefix: bool = False
    """True where the last word is a beginning only (never with slop)."""
    exact: bool = False
    """True where case and accents count."""


@frozen
class Dated:
    """Publication dates in a span; an article without a date is in none."""

    first: date | None = None
    """First day; None is open."""
    last: date | None = None
    """Last day; None is open."""


@frozen
class Undated:
    """Paragraphs of articles without a date."""


@frozen
class Quoting:
    """Paragraphs with a quotation."""


@frozen
class Within:
    """Paragraphs of one article."""

    article: str
    """The article's name."""


@frozen
class Mentions:
    """Paragraphs that mention a person, by whatever name, description or pronoun."""

    people: frozenset[str]
    """Keys of people; any of them."""


@frozen
class Paragraphs:
    """A given set of paragraphs."""

    places: frozenset[tuple[str, int]]
    """Name of the article and number, for each."""


@frozen
class OfTies:
    """Paragraphs with a claim of a tie."""

    ties: frozenset[tuple[str, str]]
    """Keys of the two people, alphabetical; any of these ties."""


@frozen
class Said:
    """Of a quotation or claim: its speaker."""

    people: frozenset[str]
    """Keys of people; any of them."""


@frozen
class About:
    """Of a quotation or claim: its words mention a person."""

    people: frozenset[str]
    """Keys of people; any of them."""


@frozen
class Between:
    """Of a claim: the two people it is about, in either order."""

    one: frozenset[str]
    """Keys one of the two may have."""
    other: frozenset[str]
    """Keys the other may have."""


@frozen
class Voiced:
    """Of a quotation or claim: its class of voice."""

    kind: "VoiceKind"
    """The class."""


@frozen
class Happening:
    """Of a claim: its event or state."""

    event: str
    """`root.mode`, or a root for all its modes."""


@frozen
class InQuad:
    """Of a claim: its quad class."""

    quads: frozenset[Quad]
    """Any of these."""


@frozen
class During:
    """Of a claim: the date of its event shares a day with a span."""

    first: date | None = None
    """First day; None is open."""
    last: date | None = None
    """Last day; None is open."""


@frozen
class Named:
    """A person by name, as typed: to be resolved into keys by the archive."""

    field: Literal["person", "pair", "said", "about"]
    """The field that holds the name."""
    names: tuple[str, ...]
    """The name; of a pair the two."""
    prefix: bool = False
    """True while the (last) name is being typed."""


@frozen
class Standing:
    """Where a tie stands: to be resolved into ties by the archive."""

    label: str
    """The label, such as `in conflict`."""
    came: bool = False
    """True for `status:->label`: it came to stand so since the last session."""


@frozen
class Marked:
    """A mark of a paragraph: to be resolved into paragraphs or ties by the archive."""

    mark: Mark
    """Which one."""


@frozen
class Told:
    """Paragraphs with one claim or quotation of which all of it holds."""

    part: "Node"
    """Conditions on a claim or quotation (and `Named`), joined by `And` and `Or`."""


@frozen
class And:
    """Everything in it."""

    parts: tuple["Node", ...]
    """What must hold."""


@frozen
class Or:
    """Any of it."""

    parts: tuple["Node", ...]
    """What may hold."""


@frozen
class Not:
    """All but this."""

    part: "Node"
    """What must not hold."""


Condition = Said | About | Between | Voiced | Happening | InQuad | During
"""Holds of one claim or quotation; stands inside `Told` only."""

Unresolved = Named | Standing | Marked
"""What only the archive understands."""

Leaf = All | Word | Phrase | Dated | Undated | Quoting | Within | Mentions | Paragraphs | OfTies
"""Holds of a paragraph."""

Node = Leaf | Told | Condition | Unresolved | And | Or | Not
"""Any part of a query."""


def both(*parts: Node) -> Node:
    """Join by AND: nested ANDs become one, `All` says nothing, and what is told must be told at once."""
    flat: list[Node] = []
    for part in parts:
        flat += part.parts if isinstance(part, And) else () if isinstance(part, All) else (part,)
    told = [part.part for part in flat if isinstance(part, Told)]
    if len(told) > 1:
        place = next(i for i, part in enumerate(flat) if isinstance(part, Told))
        flat = [part for part in flat if not isinstance(part, Told)]
        flat.insert(place, Told(_joined(And, told)))
    return _joined(And, flat) if flat else All()


def either(*parts: Node) -> Node:
    """Join by OR: nested ORs become one; alternatives that are all told stay one condition."""
    flat: list[Node] = []
    for part in parts:
        flat += part.parts if isinstance(part, Or) else (part,)
    if all(isinstance(part, Told) for part in flat):
        return Told(_joined(Or, [part.part for part in flat if isinstance(part, Told)]))
    return _joined(Or, flat)


def _joined(kind: type[And] | type[Or], parts: list[Node]) -> Node:
    """Join parts, taking up the parts of those of the same kind; one alone stays itself."""
    flat: list[Node] = []
    for part in parts:
        flat += part.parts if isinstance(part, kind) else (part,)
    return flat[0] if len(flat) == 1 else kind(tuple(flat))
