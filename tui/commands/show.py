"""`amends show`: an article, or one paragraph with everything understood of it."""

import re

import click

from index.archive.answers.article import Reading
from index.archive.questions.article import ArticleOf
from tui.commands.asking import ask, say_answer
from tui.commands.completing import articles
from tui.commands.exits import FOUND, NOTHING
from tui.commands.opening import Chosen, opens_archive
from tui.commands.options import as_json
from tui.commands.pages.article import say_article, say_paragraph
from tui.terminal import warn


@click.command()
@click.argument("address", metavar="ARTICLE[#p7]", shell_complete=articles)
@as_json
@opens_archive
def command(*, address: str, as_json: bool, chosen: Chosen) -> int:
    """Print an article, or one paragraph of it with people, quotations and claims.

    ARTICLE is a name as `amends find` prints it, or any beginning of it that fits one article only.
    """
    place = re.search(r"#(.*)", address)
    if place and not re.fullmatch(r"p\d+", place[1]):
        raise click.ClickException(f"{address}: write a paragraph as #p7")
    reading = ask(chosen, ArticleOf(address))
    if as_json:
        say_answer(reading)
    if reading.article is None:
        _refuse(address, reading)
        return NOTHING
    last = reading.article.paragraphs[-1].number
    if place and reading.paragraph > last:
        raise click.ClickException(f"{reading.article.name} ends with #p{last}")
    if place and not as_json:
        say_paragraph(reading)
    elif not as_json:
        say_article(reading.article, reading.analysis.note if reading.analysis else "")
    return FOUND


def _refuse(address: str, reading: Reading) -> None:
    """Say which articles may be meant; a beginning that fits several ends the command."""
    names = ", ".join(reading.candidates[:5])
    if reading.found == "ambiguous":
        raise click.ClickException(f"{address} may be {names}: write more of the name")
    warn(
        f"no article {address}" + (f"; did you mean {names}?" if names else ": `amends find` names articles")
    )
