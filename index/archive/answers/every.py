"""Everything that an archive tells; only what speaks of all answers loads them all."""

from index.archive.answers.article import Reading
from index.archive.answers.completions import Completed
from index.archive.answers.decisions import DecisionsFound, Ruled
from index.archive.answers.people import PeopleFound
from index.archive.answers.quotations import QuotationsFound
from index.archive.answers.search import Hits
from index.archive.answers.state import ArchiveState
from index.archive.answers.status import Standing
from index.archive.answers.ties import TiesFound

Answer = (
    Hits
    | PeopleFound
    | Standing
    | TiesFound
    | Reading
    | QuotationsFound
    | Completed
    | DecisionsFound
    | ArchiveState
    | Ruled
)
"""Everything that can be told."""
