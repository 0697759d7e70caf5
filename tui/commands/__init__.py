"""The command line: one file for each command."""

import click


@click.group()
def amends() -> None:
    """Explore an archive of news articles about people."""
