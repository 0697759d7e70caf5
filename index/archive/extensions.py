"""What the user adds to what the program knows: lexicons of claims and tables of statuses."""

import hashlib
from pathlib import Path

from attrs import frozen

from index.archive.errors import ArchiveError
from index.archive.version import version


@frozen
class Extensions:
    """Files of the user, read beside the project's own."""

    lexicons: tuple[Path, ...] = ()
    """TOML files that extend the lexicons of claims (docs/lexicons.md)."""
    tables: tuple[Path, ...] = ()
    """Folders whose tables lie over those of the statuses (docs/status-model.md)."""

    def take_effect(self) -> None:
        """Lay the tables, if there are any, over the project's for this whole process.

        Raises:
            ArchiveError: A file is not there, or a table cannot be used; one line that names file and key.
        """
        for file in self.lexicons:
            if not file.is_file():
                raise ArchiveError(f"{file}: No such file or directory; the configuration names it")
        if not self.tables:
            return
        from index.ties import TablesError, extend_tables  # noqa: PLC0415 - a search needs no tables

        for folder in self.tables:
            if not folder.is_dir():
                raise ArchiveError(f"{folder}: there is no such folder of tables")
        try:
            extend_tables(self.tables)
        except TablesError as error:
            raise ArchiveError(str(error)) from None

    def check_lexicons(self) -> None:
        """Read the lexicons as they are now; refuse what cannot be used before anything is analysed by it.

        Raises:
            ArchiveError: One line that names file and key.
        """
        if not self.lexicons:
            return
        from index.language.claims import load  # noqa: PLC0415 - only analysing needs the lexicons

        load.cache_clear()
        try:
            load(self.lexicons)
        except ValueError as error:
            raise ArchiveError(" ".join(str(error).split())) from None

    @property
    def version(self) -> str:
        """The digest that each analysis carries: that of the program, and of these files where there are any.

        Raises:
            ArchiveError: A file is not there or cannot be read.
        """
        files = [*self.lexicons, *(file for folder in self.tables for file in sorted(folder.glob("*.toml")))]
        if not files:
            return version()
        digest = hashlib.sha256(version().encode())
        for file in files:
            try:
                digest.update(b"\0" + file.read_bytes())
            except OSError as error:
                raise ArchiveError(f"{file}: {error.strerror}; the configuration names it") from None
        return digest.hexdigest()[:16]


NO_EXTENSIONS = Extensions()
"""The program's own lexicons and tables."""
