"""What the shell completes: names of people, names of articles. An archive without an index has none to offer.

Whatever goes wrong here is silence: a shell that waits for a completion has nowhere to show an error.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import click
from click.shell_completion import CompletionItem

from index.archive import Archive
from index.archive.catalogue.connection import NAME
from index.archive.errors import ArchiveError
from index.archive.identity import Identity, places_of
from tui.commands.opening import choose
from tui.configuration import ConfigurationError, read_configuration

MOST = 50
"""Names offered at most."""


def people(context: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Offer people whose name begins as typed."""
    from index.archive.answers.people import PeopleFound  # noqa: PLC0415 - loaded where a shell asks
    from index.archive.questions.people import People  # noqa: PLC0415
    from index.archive.questions.window import Window  # noqa: PLC0415

    names: list[str] = []
    with suppress(ArchiveError, ConfigurationError, OSError), _indexed(context) as archive:
        found = archive.answer(People(incomplete, Window(size=MOST)))
        if isinstance(found, PeopleFound):
            names = [row.name for row in found.rows]
    return [
        CompletionItem(_word(name)) for name in names if name.casefold().startswith(incomplete.casefold())
    ]


def articles(context: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Offer articles whose name begins as typed; before anything is, the newest."""
    from index.archive.questions.article import ArticleOf  # noqa: PLC0415 - loaded where a shell asks
    from index.archive.questions.search import Search  # noqa: PLC0415
    from index.archive.questions.window import Window  # noqa: PLC0415

    names: dict[str, str] = {}
    with suppress(ArchiveError, ConfigurationError, OSError), _indexed(context) as archive:
        if not incomplete:
            newest = archive.answer(Search(window=Window(size=MOST)))
            names = {hit.article: hit.title for hit in newest.rows}
        else:
            meant = archive.answer(ArticleOf(incomplete))
            names = dict.fromkeys(meant.candidates, "")
            if meant.article:
                names = {meant.article.name: meant.article.title}
    return [CompletionItem(name, help=title) for name, title in names.items()]


def _word(name: str) -> str:
    """Write a name as one word: bash alone inserts what it is given as it is, outside quotation marks.

    The backslash is doubled, since click's script reads each line with `read`, which takes one off.
    """
    bash = os.environ.get("_AMENDS_COMPLETE", "").startswith("bash")
    typed = os.environ.get("COMP_WORDS", "").split(" ")[-1]
    return name.replace(" ", "\\\\ ") if bash and not typed.startswith(("'", '"')) else name


@contextmanager
def _indexed(context: click.Context) -> Iterator[Archive]:
    """Open the archive of the options typed so far, if it is indexed; nothing is brought up to date.

    Raises:
        ArchiveError: There is no index, or it cannot be opened.
    """
    given = context.params
    configuration = read_configuration(given.get("config"))
    chosen = choose(
        tuple(given.get("archives") or ()),
        configuration,
        given.get("index"),
        given.get("decisions"),
        quiet=True,
    )
    if not (places_of(Identity(chosen.paths), chosen.index).index / NAME).exists():
        raise ArchiveError(f"{Path(chosen.paths[0])} is not indexed")
    with Archive.open(
        chosen.paths,
        index_dir=chosen.index,
        decisions=chosen.decisions,
        trusted=chosen.trusted,
        remake=False,
    ) as archive:
        yield archive
