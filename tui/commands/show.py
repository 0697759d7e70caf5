"""`amends show`: an article, or one paragraph with everything understood of it."""

import click

from index.archive.answers import Reading
from index.archive.questions import ArticleOf
from tui.commands.asking import ask, say_answer
from tui.commands.exits import FOUND, NOTHING
from tui.commands.opening import Chosen, opens_archive
from tui.commands.options import as_json
from tui.commands.pages.article import say_article, say_paragraph
from tui.terminal import warn


@click.command()
@click.argument("address", metavar="ARTICLE[#p7]")
@as_json
@opens_archive
def command(*, address: str, as_json: bool, chosen: Chosen) -> int:
    """Print an article, or one paragraph of it with people, quotations and claims.

    ARTICLE is a name as `amends find` prints it, or any beginning of it that fits one article only.
    """
    reading = ask(chosen, ArticleOf(address), Reading)
    if as_json:
        say_answer(reading)
    elif reading.article is None:
        _warn(address, reading)
    elif "#" in address:
        say_paragraph(reading)
    else:
        say_article(reading.article, reading.analysis.note if reading.analysis else "")
    return FOUND if reading.article else NOTHING


def _warn(address: str, reading: Reading) -> None:
    names = ", ".join(reading.candidates[:5])
    if reading.found == "ambiguous":
        warn(f"{address} may be {names}: write more of the name")
    else:
        warn(
            f"no article {address}"
            + (f"; did you mean {names}?" if names else ": `amends find` names articles")
        )
