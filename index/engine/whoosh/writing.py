"""What was written, dropped and linked since the last commit, and the commit that makes it true."""

from collections.abc import Iterable
from pathlib import Path

from index.engine.protocol import LinkedPerson
from index.engine.whoosh.building import build, pair_term
from index.engine.whoosh.commit import Commit, open_segments, write_commit
from index.engine.whoosh.linking import Linking
from index.engine.whoosh.merging import BUSY, SETTLED, merge_set
from index.engine.whoosh.renumbering import merged
from index.engine.whoosh.schema import KINDS
from index.engine.whoosh.segment import Segment
from index.engine.whoosh.sheaf import Sheaf, sheaf_of
from index.engine.whoosh.storage import MappedStorage
from index.engine.whoosh.view import View
from index.records import Analysis, Tie

MAX_TEXT = 32 * 2**20
"""Bytes of text that wait in memory before they become a segment: about 140,000 paragraphs of news."""


class BusyError(Exception):
    """Another process is writing the index."""


class Writing:
    """The next commit in the making."""

    def __init__(self, view: View) -> None:
        """Begin after the commit of a view.

        Raises:
            BusyError: another process is writing.
        """
        self.storage = MappedStorage(str(Path(view.storage.folder)))
        self._lock = self.storage.lock("WRITELOCK")
        if not self._lock.acquire():
            raise BusyError(f"another process is writing the index in {self.storage.folder}")
        self.before = view.commit
        self.segments: list[Segment] = open_segments(self.storage, view.commit)
        self.linking = Linking(view)
        self.waiting: dict[str, Sheaf] = {}
        self.text = 0
        self.ties: dict[str, Tie | None] = {}

    def write(self, batch: Iterable[Analysis]) -> None:
        """Add articles, in the place of those of the same names."""
        for analysis in batch:
            self.drop([analysis.article.name])
            sheaf = sheaf_of(analysis)
            self.waiting[sheaf.name] = sheaf
            self.text += sheaf.size
            if self.text > MAX_TEXT:
                self._flush(())

    def drop(self, articles: Iterable[str]) -> None:
        """Strike articles out."""
        for name in articles:
            if sheaf := self.waiting.pop(name, None):
                self.text -= sheaf.size
            for segment in self.segments:
                if (article := segment.article_named(name)) is not None:
                    self.linking.keep(segment, [article])
                    for kind in KINDS[:-1]:
                        segment.strike(segment.of_article(kind, article))

    def link(
        self, people: Iterable[LinkedPerson], ties: Iterable[Tie], parted: Iterable[tuple[str, str]]
    ) -> None:
        """Note who is one, and where ties stand."""
        self.linking.note(people)
        self.ties.update(dict.fromkeys(map(pair_term, parted)))
        self.ties.update({pair_term(tie.people): tie for tie in ties})

    def commit(self, *, more: bool = False) -> Commit:
        """Make all of it true; where more is about to be written, segments are put together later."""
        for term in self.ties:
            for segment in self.segments:
                segment.strike(segment.find("pair", term))
        self._flush(tie for tie in self.ties.values() if tie)
        self._merge(BUSY if more else SETTLED)
        generation = self.before.generation + 1
        links = self.linking.write(self.storage, self.segments, generation)
        roster = f"roster-{generation}"
        self.linking.write_roster(self.storage, roster, self.segments)
        segments = {segment.id: segment.starts for segment in self.segments}
        commit = Commit(generation, segments=segments, links=links, roster=roster)
        write_commit(self.storage, commit, self.segments, self.before)
        return commit

    def close(self) -> None:
        """Let others write."""
        self._lock.release()

    def _flush(self, ties: Iterable[Tie]) -> None:
        """Make a segment of what waits."""
        ties = tuple(ties)
        if self.waiting or ties:
            self.segments.append(build(self.storage, self.waiting.values(), ties))
        self.waiting, self.text = {}, 0

    def _merge(self, share: float) -> None:
        """Leave out empty segments, and make one of several."""
        self.segments = [segment for segment in self.segments if segment.live]
        while some := merge_set(self.segments, share):
            for segment in some:
                self.linking.keep(segment, segment.all("article"))
            self.segments = [segment for segment in self.segments if segment not in some]
            self.segments.append(merged(self.storage, some))
