"""The engine over Whoosh: one commit to answer from, and the next one in the making."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from index.engine.protocol import EVERYTHING, Kind, LinkedPerson, Order, Rows
from index.engine.whoosh.commit import read_commit
from index.engine.whoosh.damage import telling_damage
from index.engine.whoosh.facets import Facets
from index.engine.whoosh.finding import Finder
from index.engine.whoosh.ordering import Place, by_paragraph
from index.engine.whoosh.ordering import window as cut
from index.engine.whoosh.peeking import first_rows
from index.engine.whoosh.relevance import relevant
from index.engine.whoosh.rows import rows
from index.engine.whoosh.ties import answer_ties
from index.engine.whoosh.view import View, open_view
from index.engine.whoosh.vocabulary import complete, similar
from index.query.tree import Field, Node

if TYPE_CHECKING:
    from index.engine.whoosh.writing import Writing
    from index.records import Analysis, Tie


class WhooshEngine:
    """Finds paragraphs, entities, quotations, claims and ties in a folder; `index.engine.protocol.Engine` says how."""

    def __init__(self, folder: Path) -> None:
        """Open a folder, or begin an empty index in it.

        Raises:
            DamagedError: what it holds cannot be read or is of another version.
        """
        self._folder = folder
        self._writing: Writing | None = None
        self._take(open_view(folder))

    def _take(self, view: View) -> None:
        """Answer from a commit."""
        self._view = view
        self._finders: tuple[Finder, ...] = ()
        if view.roster is not None:
            pairs = zip(view.segments, view.links, strict=True)
            self._finders = tuple(Finder(segment, links, view.roster) for segment, links in pairs)
            self._facets = Facets(self._finders, view.roster)

    @property
    def generation(self) -> int:
        """Number of the commit that is answered from; 0 for an empty index."""
        return self._view.commit.generation

    def refresh(self) -> bool:
        """Answer from the newest commit; tell whether there was a newer one."""
        if read_commit(self._folder).generation == self.generation:
            return False
        self._take(open_view(self._folder))
        return True

    # writing

    def _begun(self) -> "Writing":
        """Give the next commit in the making."""
        from index.engine.whoosh.writing import Writing  # noqa: PLC0415 - who only reads need not load it

        if self._writing is None:
            self.refresh()
            self._writing = Writing(self._view)
        return self._writing

    def write(self, batch: "Sequence[Analysis]") -> None:
        """Add articles, in the place of those of the same names."""
        self._begun().write(batch)

    def drop(self, articles: Iterable[str]) -> None:
        """Remove articles by name."""
        self._begun().drop(articles)

    def link(
        self,
        people: Iterable[LinkedPerson],
        ties: "Iterable[Tie]" = (),
        parted: Iterable[tuple[str, str]] = (),
    ) -> None:
        """Say which people of articles are one, and where their ties stand."""
        self._begun().link(people, ties, parted)

    def commit(self, *, more: bool = False) -> None:
        """Make true what was written, dropped and linked, and answer from it."""
        if self._writing:
            writing, self._writing = self._writing, None
            try:
                with telling_damage(self._folder):
                    writing.commit(more=more)
            finally:
                writing.close()
            self._take(open_view(self._folder))

    def close(self) -> None:
        """Give up what was not committed."""
        if self._writing:
            self._writing.close()
        self._writing = None

    # answering

    def answer(
        self,
        kind: Kind = "paragraph",
        tree: Node = EVERYTHING,
        order: Order = "newest",
        window: tuple[int, int] = (0, 50),
        facets: int = 0,
    ) -> Iterator[Rows]:
        """Yield the rows of a window; where the whole takes long, the first rows at once and then the whole."""
        with telling_damage(self._folder):
            yield from self._answers(kind, tree, order, window, facets)

    def _answers(
        self, kind: Kind, tree: Node, order: Order, window: tuple[int, int], facets: int
    ) -> Iterator[Rows]:
        if self._view.roster is None:
            yield Rows((), 0)
        elif kind == "tie":
            yield answer_ties(self._finders, self._view.roster, tree, *window)
        else:
            if kind == "paragraph" and order != "relevance":
                yield from first_rows(self._finders, tree, order, window)
            yield self._whole(kind, tree, order, window, facets)

    def _whole(self, kind: Kind, tree: Node, order: Order, window: tuple[int, int], facets: int) -> Rows:
        """Give the whole answer."""
        finders, (start, size) = self._finders, window
        if kind == "paragraph":
            found = [finder.paragraphs(tree) for finder in finders]
        else:
            found = [finder.of_kind(kind, tree) for finder in finders]
        total = sum(map(len, found))
        if kind == "entity":
            places: Iterable[Place] = by_paragraph(self._view.segments, found)[start : start + size]
        elif order == "relevance":
            places = islice(relevant(finders, found, tree), start, start + size)
        else:
            places = cut(self._view.segments, found, order, start, size)
        shown = tuple(rows(kind, finders, places, tree))
        if not facets or kind != "paragraph":
            return Rows(shown, total)
        return Rows(shown, total, self._facets.people(found, facets))

    def complete(self, field: Field, prefix: str, limit: int = 8) -> tuple[str, ...]:
        """Give the words of a field that begin so, those of most documents first."""
        with telling_damage(self._folder):
            return complete(self._view.segments, field, prefix, limit)

    def similar(self, field: Field, word: str, limit: int = 3) -> tuple[str, ...]:
        """Give the words of a field nearest to one that is not there."""
        with telling_damage(self._folder):
            return similar(self._view.segments, field, word, limit)
