"""`amends config`: what is set, and from where."""

import os
from typing import Any

import click
from attrs import frozen

from index.archive.identity import Identity, places_of
from tui.commands.exits import FOUND
from tui.commands.opening import VARIABLE, Chosen, opens_archive
from tui.commands.options import as_json
from tui.configuration import SETTINGS, Configuration
from tui.terminal import Span, say, say_json, say_wrapped

ENVIRONMENT = (VARIABLE, "NO_COLOR", "PAGER")
"""Variables that are obeyed."""


@frozen
class Row:
    """One thing that is in force."""

    name: str
    """What it is."""
    value: Any
    """Its value."""
    source: str
    """Where it comes from."""
    says: str = ""
    """What it does."""


@click.command()
@as_json
@opens_archive
def command(*, as_json: bool, chosen: Chosen) -> int:
    """List what is in force and from where: the archive and its places, then every setting."""
    rows = [*_places(chosen), *_settings(chosen.configuration), *_environment()]
    if as_json:
        told = [{"name": row.name, "value": row.value, "from": row.source, "says": row.says} for row in rows]
        say_json({"schema": 1, "settings": told})
        return FOUND
    for row in rows:
        say_wrapped(
            Span(row.name, "bold"), f" = {_written(row.value)}", Span(f"  ({row.source})", "faint"), hang="  "
        )
        if row.says:
            say_wrapped(Span(row.says, "faint"), indent="  ")
    say()
    file = chosen.configuration.path
    say_wrapped(
        f"Settings are read from {file}" + ("" if file.exists() else ", which is not there yet"), hang="  "
    )
    return FOUND


def _places(chosen: Chosen) -> list[Row]:
    places = places_of(Identity(chosen.paths), chosen.index, chosen.decisions)
    return [
        Row("archive", [str(path) for path in chosen.paths], chosen.by),
        Row("index", str(places.index), "--index" if chosen.index else "default"),
        Row("decisions", str(places.decisions), "--decisions" if chosen.decisions else "default"),
        Row("state", str(places.state), "default", "history, saved searches, last position"),
    ]


def _settings(configuration: Configuration) -> list[Row]:
    rows = []
    for setting in SETTINGS:
        if setting.key == "*":
            told = configuration.table(setting.table)
            rows += [
                Row(f"{setting.table}.{key}", value, str(configuration.path)) for key, value in told.items()
            ]
            if not told:
                rows.append(Row(f"[{setting.table}]", "nothing set", "default", setting.says))
            continue
        place = (setting.table, setting.key)
        source = str(configuration.path) if place in configuration.told else "default"
        choices = f": {', '.join(setting.choices)}" if setting.choices else ""
        rows.append(Row(".".join(place), configuration[place], source, setting.says + choices))
    return rows


def _environment() -> list[Row]:
    return [Row(name, os.environ[name], "environment") for name in ENVIRONMENT if os.environ.get(name)]


def _written(value: object) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value)) or "none"
    return {True: "true", False: "false"}.get(value, str(value)) if isinstance(value, bool) else str(value)
