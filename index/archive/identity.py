"""Which archive it is and where what belongs to it is kept.

The set of real paths is the archive's identity: the same set is the same archive, with one index, one decisions file
and one state, each in a folder named by the digest of that set.
"""

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

from attrs import field, frozen
from platformdirs import PlatformDirs

from index.archive.errors import ArchiveError
from index.archive.safety import make_folder, write_private

PROGRAM = "amends"
"""The name of the program's folders on every platform."""

_LAST = "last.json"


def _folders() -> PlatformDirs:
    return PlatformDirs(PROGRAM, appauthor=False)


def _real(paths: Iterable[Path]) -> tuple[Path, ...]:
    return tuple(sorted({path.resolve() for path in paths}))


@frozen
class Identity:
    """A set of real paths."""

    paths: tuple[Path, ...] = field(converter=_real)
    """The real paths, sorted, each once."""

    def check(self) -> None:
        """Refuse an archive of which a part is not there: its articles would count as gone.

        Raises:
            ArchiveError: A path does not exist.
        """
        for path in self.paths:
            if not path.exists():
                raise ArchiveError(
                    f"{path} is not there: look at the spelling, or whether the disk is mounted"
                )

    @property
    def holds_files(self) -> bool:
        """Whether there is any file to be read: a folder without one may be a disk that is not mounted."""
        from index.reading import find_files  # noqa: PLC0415 - asking needs none of it

        return any(file.is_file() for file in find_files(self.paths))

    @property
    def digest(self) -> str:
        """The name of the archive's folders: 16 hex digits of the SHA-256 of its paths."""
        return hashlib.sha256("\0".join(map(str, self.paths)).encode(errors="surrogateescape")).hexdigest()[
            :16
        ]


@frozen
class Places:
    """Where what belongs to an archive is kept."""

    index: Path
    """The folder of the index; everything in it can be made again from the archive's files."""
    decisions: Path
    """The file of the user's decisions and stars."""
    state: Path
    """The folder of history, saved searches and the last position."""


def places_of(identity: Identity, index: Path | None = None, decisions: Path | None = None) -> Places:
    """Say where an archive's things are kept; `index` and `decisions` override the platform's folders."""
    folders = _folders()
    return Places(
        index=index or folders.user_cache_path / identity.digest,
        decisions=decisions or folders.user_data_path / identity.digest / "decisions.jsonl",
        state=folders.user_state_path / identity.digest,
    )


def remember(identity: Identity) -> None:
    """Keep this archive as the one last opened; nothing is written where it is that already."""
    if last_opened() == identity.paths:
        return
    state = make_folder(_folders().user_state_path)
    write_private(state / _LAST, json.dumps([str(path) for path in identity.paths]).encode())


def last_opened() -> tuple[Path, ...]:
    """Give the paths of the archive last opened; none where there was none or it is there no longer."""
    try:
        paths = json.loads((_folders().user_state_path / _LAST).read_bytes())
        given = tuple(Path(path) for path in paths)
    except (OSError, ValueError, TypeError):
        return ()
    return given if all(path.exists() for path in given) else ()


def forget(identity: Identity, places: Places) -> Iterable[Path]:
    """Remove index and state of an archive and give what was removed; its decisions are the user's and stay.

    A folder that holds no catalogue is no index and is left alone, whoever named it.
    """
    import shutil  # noqa: PLC0415 - only this rare verb needs it

    from index.archive.catalogue.connection import NAME  # noqa: PLC0415 - as above

    for folder, mark in ((places.index, NAME), (places.state, ".")):
        if (folder / mark).exists():
            shutil.rmtree(folder)
            yield folder
    last = _folders().user_state_path / _LAST
    if last_opened() == identity.paths:
        last.unlink(missing_ok=True)
        yield last
