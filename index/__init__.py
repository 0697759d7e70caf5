"""The core of amends: from files of articles to answers about people and their ties.

The face of the package. Nothing here loads the engine until it is asked for, since every command imports it.
"""

from typing import TYPE_CHECKING

from index.faces import late

if TYPE_CHECKING:
    from index.archive.face import Archive

__all__ = ["DISTRIBUTION", "Archive"]

DISTRIBUTION = "amends"
"""Marker that the start checks: another distribution may install a package called index."""

__getattr__ = late(__name__, {"archive.face": ("Archive",)})
