"""`amends find`: paragraphs that match a query, and who is in them."""

from datetime import date

import click

from index.archive.questions.search import Order, Search
from index.archive.questions.window import AsOf, Window
from tui.commands.asking import ask, say_answer
from tui.commands.exits import FOUND, NOTHING
from tui.commands.opening import Chosen, opens_archive
from tui.commands.options import as_json, as_of, known_by, row_limit
from tui.commands.pages.paragraphs import say_hits
from tui.terminal import warn


@click.command(epilog="Write a query in quotation marks: 'coffee -mother'; one that begins with - after --.")
@click.argument("query", nargs=-1, required=True)
@row_limit(20)
@click.option(
    "--sort",
    "order",
    type=click.Choice(["newest", "oldest", "relevance"]),
    default="newest",
    metavar="ORDER",
    help="newest (default), oldest or relevance first.",
)
@as_of
@known_by
@as_json
@opens_archive
def command(
    *,
    query: tuple[str, ...],
    size: int,
    order: Order,
    as_of: date | None,
    known_by: date | None,
    as_json: bool,
    chosen: Chosen,
) -> int:
    """Find paragraphs: words, "a phrase", person:NAME, date:2023-05..2023-12 and more."""
    hits = ask(
        chosen,
        Search(" ".join(query), order=order, as_of=AsOf(as_of, known_by), window=Window(size=size)),
    )
    if hits.error:
        raise click.ClickException(hits.error)
    if as_json:
        say_answer(hits)
    elif hits.rows:
        say_hits(hits)
    else:
        warn(f"nothing matches {hits.understood}")
    return FOUND if hits.total else NOTHING
