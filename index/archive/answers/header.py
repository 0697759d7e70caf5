"""What every answer says of itself, and what became of a name."""

from datetime import date
from typing import Literal

from attrs import frozen

Found = Literal["found", "nothing", "ambiguous", "unknown"]
"""What became of a question that names somebody or something."""


@frozen
class Header:
    """What every answer says of itself."""

    generation: int = 0
    """Generation of the index it came from; a later one may answer otherwise."""
    as_of: date | None = None
    """The day statuses are told for."""
    known_by: date | None = None
    """Articles published after this day are left out of statuses; None leaves none out."""
    complete: bool = True
    """False while counts are still running, an index is being made or a part did not answer."""
    reason: str = ""
    """Why it is not complete, in words to be shown."""
    notes: tuple[str, ...] = ()
    """Lines to be shown beside the answer: an ambiguous name, a field not yet indexed, a suggestion."""
