"""What the archive is and how much of it is indexed."""

from datetime import date

from attrs import frozen

from index.archive.answers.header import Header
from index.records import Refusal


@frozen
class ArchiveState:
    """The answer to `State`."""

    paths: tuple[str, ...]
    """The real paths of the archive."""
    articles: int
    """Articles indexed."""
    paragraphs: int
    """Paragraphs indexed."""
    people: int
    """People found."""
    ties: int
    """Ties with a status."""
    refused: tuple[Refusal, ...] = ()
    """Files that were not read."""
    waiting: int = 0
    """Changed files that wait to be indexed."""
    newest: date | None = None
    """The newest publication date."""
    last_visit: str = ""
    """When the last session ended: ISO 8601 with seconds, UTC; empty where there was none."""
    came: int = 0
    """Articles that came since."""
    moved: int = 0
    """Ties that stand otherwise than then."""
    indexing: str = ""
    """Who is writing the index now, in words to be shown; else empty."""
    header: Header = Header()
    """What the answer says of itself."""
