"""Options that several commands share, and days as a user writes them."""

import calendar
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click


class Day(click.ParamType[date]):
    """A day: 2023-12-09; a month or a year stands for its last day."""

    name = "day"

    def convert(self, value: str | date, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read a day, a month or a year."""
        if isinstance(value, date):
            return value
        try:
            year, month, day = [*map(int, value.split("-")), 0, 0][:3] if value.count("-") < 3 else []  # noqa: PLR2004
            month = month or 12
            return date(year, month, day or calendar.monthrange(year, month)[1])
        except ValueError:
            self.fail(f"{value!r} is no day: write 2023-12-09, 2023-12 or 2023", param, ctx)


class Existing(click.Path):
    """A file or folder that is there, as the user names it."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:  # noqa: ANN401 - click's signature
        """Refuse what is not there."""
        if not Path(value).exists():
            raise click.ClickException(f"no file or folder called {value}")
        return super().convert(value, param, ctx)


EXISTING = Existing()
"""The type of arguments that name files and folders."""

DAY = Day()
"""The type of options that take a day."""

Decorated = TypeVar("Decorated", bound=Callable[..., Any])
"""A command, as options are put on it."""

as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
as_of = click.option(
    "--as-of", type=DAY, metavar="DAY", help="Leave out events after this day: 2023-12-09, 2023-12 or 2023."
)
known_by = click.option(
    "--known-by", type=DAY, metavar="DAY", help="Leave out articles published after this day."
)


def row_limit(default: int) -> Callable[[Decorated], Decorated]:
    """Make the option that says how many rows are printed."""
    said = f"Print at most N rows, by default {default}."
    return click.option("-n", "size", type=click.IntRange(1), default=default, metavar="N", help=said)
