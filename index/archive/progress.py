"""What bringing an index up to date tells while it runs, and at its end."""

from typing import Literal

from attrs import frozen

from index.records import Refusal

Phase = Literal["looking", "reading", "writing", "settling", "linking"]
"""Looking for changed files; reading and analysing them; writing a part of the index; writing the last part and making
the index of few parts, which takes seconds in a large archive; linking people and weighing ties."""


@frozen
class Progress:
    """How far it is."""

    phase: Phase
    """What is done now."""
    files: int
    """Files read and understood so far."""
    of: int
    """Files to be read."""
    articles: int = 0
    """Articles understood so far."""
    paragraphs: int = 0
    """Paragraphs understood so far."""
    rate: float = 0.0
    """Paragraphs a second so far."""
    refused: int = 0
    """Files and articles refused so far."""
    generation: int = 0
    """Generation of the last commit: a reader that holds an older one opens the index again."""

    @property
    def says(self) -> str:
        """What is done now, in a few words."""
        if self.phase == "looking":
            return "looking for changed files"
        if self.phase == "linking":
            return "indexing: linking people"
        if self.phase == "settling":
            return "indexing: all is read, putting the index in order"
        files = f"{self.files:,} of {self.of:,} file{'' if self.of == 1 else 's'}"
        return f"indexing: {files}, {self.articles:,} article{'' if self.articles == 1 else 's'}"


@frozen
class Moved:
    """A tie that stands otherwise after a run than before."""

    people: tuple[str, str]
    """Keys of the two."""
    names: tuple[str, str]
    """Names of the two."""
    before: str
    """The label before; `no status` where nothing was claimed."""
    after: str
    """The label now."""


@frozen
class Report:
    """What a whole run did."""

    added: tuple[str, ...] = ()
    """Names of articles that are new."""
    changed: tuple[str, ...] = ()
    """Names of articles that were read again."""
    gone: tuple[str, ...] = ()
    """Names of articles that are not there any more."""
    refused: tuple[Refusal, ...] = ()
    """Every file and article of the archive that is not read, also from earlier runs."""
    moved: tuple[Moved, ...] = ()
    """Ties that stand otherwise than before."""
    paragraphs: int = 0
    """Paragraphs analysed."""
    seconds: float = 0.0
    """How long it took."""
    generation: int = 0
    """Generation of the index now."""
