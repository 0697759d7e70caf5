"""What the shell completes where an archive is named: names from the configuration, and paths."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from tui.configuration import ConfigurationError, read_configuration

if TYPE_CHECKING:
    import click
    from click.shell_completion import CompletionItem


def archives(context: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Offer what begins as typed; paths stand first, since click's script for bash forgets what stood before them."""
    from click.shell_completion import CompletionItem  # noqa: PLC0415 - loaded where a shell asks

    names: list[str] = []
    with suppress(ConfigurationError, OSError):
        names = [*read_configuration(context.params.get("config")).table("archives")]
    named = [CompletionItem(name) for name in names if name.startswith(incomplete)]
    return [CompletionItem(incomplete, type="file"), *named]
