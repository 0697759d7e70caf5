"""A query as a tree. Leaves say what is looked for, the rest combines them."""

from attrs import frozen


@frozen
class All:
    """Every paragraph."""


@frozen
class Word:
    """A word of a field."""

    text: str
    """The word as typed, without marks."""
    field: str = "text"
    """`text` or `title`."""
    prefix: bool = False
    """True for `spe*` and for the last word while typing."""
    fuzzy: bool = False
    """True for `britny~`: one edit away."""
    exact: bool = False
    """True for `=Lynn`: the very form, case and accents included."""


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


Node = All | Word | And | Or | Not
"""Any part of a query."""
