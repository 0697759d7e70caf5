"""The core of amends: from files of articles to answers about people and their ties.

The face of the package. Nothing here loads the engine until it is asked for, since every command imports it.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from index.archive.face import Archive

__all__ = ["DISTRIBUTION", "Archive"]

DISTRIBUTION = "amends"
"""Marker that the start checks: another distribution may install a package called index."""


def __getattr__(name: str) -> Any:  # noqa: ANN401 - module attributes are of any type
    """Load the archive when it is first named."""
    if name == "Archive":
        from index.archive.face import Archive  # noqa: PLC0415 - loading it late is the point

        return Archive
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
