"""People as a list, and names that mean nobody or several."""

from collections.abc import Sequence

import click

from index.archive.answers.header import Found, Header
from index.archive.answers.people import PersonRow
from tui.commands.exits import NOTHING
from tui.terminal import Span, say, say_wrapped, warn

MARGIN = " " * 22


def say_people(rows: Sequence[PersonRow]) -> None:
    """Write people with their counts, what is told of them, and their other names."""
    say(Span("paragraphs  articles  person", "faint"))
    for row in rows:
        articles = f"{row.articles:,}" if row.articles else ""
        told = f"  {', '.join(row.traits)}" if row.traits else ""
        say_wrapped(Span(row.name, "name"), told, indent=f"{row.count:>10,}  {articles:>8}  ", hang=MARGIN)
        if row.only_in:
            say_wrapped(Span(f"in {row.only_in}", "faint"), indent=MARGIN)
        if row.aliases:
            say_wrapped(Span(f"also {' · '.join(row.aliases)}", "faint"), indent=MARGIN)


def refuse_unclear(header: Header, found: Found) -> None:
    """End the command where a name fits several people, as an error, or nobody: nothing found."""
    noted = "; ".join(header.notes)
    if found == "ambiguous":
        raise click.ClickException(f"{noted}: write one of these")
    if found == "unknown":
        warn(f"{noted} (`amends people` lists everybody)")
        raise click.exceptions.Exit(NOTHING)
