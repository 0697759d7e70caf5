"""Finding fast: the engine's protocol and the engine over Whoosh."""

from pathlib import Path

from index.engine.protocol import DamagedError, Engine

__all__ = ["DamagedError", "Engine", "open_engine"]


def open_engine(folder: Path) -> Engine:
    """Open the engine of an index in a folder, or begin an empty one there.

    Raises:
        DamagedError: what the folder holds cannot be read or is of another version.
    """
    from index.engine.whoosh.engine import WhooshEngine  # noqa: PLC0415 - Whoosh is loaded only when it is asked

    return WhooshEngine(folder)
