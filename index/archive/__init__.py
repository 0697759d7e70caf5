"""The archive: one face over files, index and decisions.

`Archive` itself is loaded when it is first asked for: questions and answers are also spoken where no index is open.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from index.archive.face import Archive

__all__ = ["Archive"]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - module attributes are of any type
    """Load the face of the archive when it is first named."""
    if name == "Archive":
        from index.archive.face import Archive  # noqa: PLC0415 - loading it late is the point

        return Archive
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
