"""What the archive is and how much of it is indexed."""

from collections.abc import Iterator

from index.archive.answering.standings import rows_at
from index.archive.answers.state import ArchiveState
from index.archive.catalogue.files import refusals
from index.archive.lock import holder_of
from index.archive.questions.state import State
from index.archive.view import DEFAULT, View


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
        last_visit=view.session.ended if view.session else "",
        came=_came(view),
        moved=sum(bool(row.before) for row in rows_at(view, DEFAULT)) if view.session else 0,
        indexing=holder_of(view.store.folder),
        header=view.header(),
    )


def _came(view: View) -> int:
    """Count the articles that came since the last session."""
    if view.session is None:
        return 0
    names = view.catalogue.db.execute("SELECT name FROM articles")
    return sum(view.is_new(name) for (name,) in names)
