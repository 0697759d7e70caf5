"""What the archive is."""

from typing import TYPE_CHECKING

from attrs import frozen

from index.archive.questions.asks import Asks

if TYPE_CHECKING:
    from index.archive.answers.state import ArchiveState


@frozen
class State(Asks["ArchiveState"]):
    """What the archive is and how much of it is indexed."""
