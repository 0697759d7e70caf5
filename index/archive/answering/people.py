"""Who is in the archive."""

from collections.abc import Iterator

from index.archive.answering.ruledpeople import list_ruled, touched
from index.archive.answers.people import PeopleFound
from index.archive.catalogue.people import people_called
from index.archive.questions.people import People
from index.archive.view import View


def people(view: View, question: People) -> Iterator[PeopleFound]:
    """List people, all or those whose names hold the words asked for."""
    window = question.window
    if touched(view):
        rows, total = list_ruled(view, question.name, window)
    else:
        rows, total = people_called(
            view.catalogue, question.name, prefix=True, start=window.start, size=window.size
        )
    note = ""
    if not total and question.name:
        meant = view.who(question.name)
        rows, total, note = list(meant.people), len(meant.keys), meant.note
    yield PeopleFound(tuple(rows), total, view.header(notes=(note,)))
