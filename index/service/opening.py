"""Which archive a process is to open."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from index.archive.extensions import NO_EXTENSIONS, Extensions

if TYPE_CHECKING:
    from index.archive import Archive


class Opening(NamedTuple):
    """Which archive to open, and with what."""

    paths: tuple[Path, ...]
    """Files and folders of articles."""
    index_dir: Path | None = None
    """Folder of the index, else the platform's."""
    decisions: Path | None = None
    """File of decisions, else the platform's."""
    trusted: tuple[str, ...] = ()
    """Users whose index is opened too."""
    extensions: Extensions = NO_EXTENSIONS
    """Lexicons and tables of the user."""
    private: bool = False
    """True where nothing of the session is to be kept."""

    def archive(self) -> "Archive":
        """Open it.

        Raises:
            ArchiveError: It cannot be opened; one line to be shown.
        """
        from index.archive import Archive  # noqa: PLC0415 - the explorer's process opens none

        return Archive.open(
            self.paths,
            index_dir=self.index_dir,
            decisions=self.decisions,
            trusted=self.trusted,
            extensions=self.extensions,
        )
