"""What every question is: something that an archive answers with one kind of record."""

from typing import ClassVar, Generic, TypeVar

A = TypeVar("A")
"""The record that answers a question."""

A_co = TypeVar("A_co", covariant=True)
"""The same, of a question that is one of several."""


class Asks(Generic[A_co]):
    """A question; its type says what answers it, so that nobody who asks has to look what came."""

    __slots__ = ()

    changes: ClassVar[bool] = False
    """True where asking it twice would do something twice."""
