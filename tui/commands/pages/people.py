"""People as a list, and the people a name may mean."""

from collections.abc import Sequence

import click

from index.archive.answers import PersonRow
from tui.terminal import Span, say, say_wrapped, warn

MARGIN = " " * 22


def say_people(rows: Sequence[PersonRow]) -> None:
    """Write people with their counts, what is told of them, and their other names."""
    say(Span("paragraphs  articles  person", "faint"))
    for row in rows:
        articles = f"{row.articles:,}" if row.articles else ""
        told = f"  {', '.join(row.traits)}" if row.traits else ""
        say_wrapped(Span(row.name, "name"), told, indent=f"{row.count:>10,}  {articles:>8}  ", hang=MARGIN)
        if row.aliases:
            say_wrapped(Span(f"also {' · '.join(row.aliases)}", "faint"), indent=MARGIN)


def offer_candidates(candidates: Sequence[PersonRow], found: str) -> None:
    """Say that a name means nobody and offer who is near; a name that fits several people ends the command."""
    names = ", ".join(row.name for row in candidates)
    if found == "ambiguous":
        raise click.ClickException(f"the name fits several people, write one in full: {names}")
    warn(
        f"nobody of that name; did you mean {names}?" if names else "nobody of that name: try `amends people`"
    )
