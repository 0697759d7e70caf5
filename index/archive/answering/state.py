"""What the archive is and how much of it is indexed."""

from collections.abc import Iterator

from index.archive.answers import ArchiveState
from index.archive.catalogue.files import refusals
from index.archive.lock import holder_of
from index.archive.questions import State
from index.archive.view import View


def state(view: View, _: State) -> Iterator[ArchiveState]:
    """Count what is indexed."""
    one = view.catalogue.one
    yield ArchiveState(
        paths=tuple(str(path) for path in view.paths),
        articles=one("SELECT count(*) FROM articles"),
        paragraphs=one("SELECT coalesce(sum(paragraphs), 0) FROM articles"),
        people=one("SELECT count(*) FROM people"),
        ties=one("SELECT count(*) FROM ties WHERE label != 'no status'"),
        refused=refusals(view.catalogue),
        newest=view.newest,
        indexing=holder_of(view.store.folder),
        header=view.header(),
    )
