"""Reads the tables from TOML; a folder of the user may add rows or replace them."""

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from attrs import AttrsInstance, fields

from index.ties.tables import Days, EventRow, FlagRow, LabelRow, Limits, Tables

Row = TypeVar("Row", bound=AttrsInstance)

HERE = Path(__file__).parent / "tables"

OWN: list[Path] = []
"""Folders of the user whose tables are in force in this process."""


class TablesError(ValueError):
    """A table that cannot be used; says which file and key, and what is wrong with it."""


def load_tables(*folders: Path) -> Tables:
    """Read the project's tables and, over them, those of the user's folders.

    A folder may hold any of `events.toml`, `labels.toml`, `weights.toml` and `flags.toml`; a row of the same name
    replaces ours, a label row is looked at before ours. Raises TablesError, naming file and key.
    """
    events: dict[str, EventRow] = {}
    flags: dict[str, FlagRow] = {}
    labels: list[LabelRow] = []
    weights: dict[str, dict[str, Any]] = {}
    for folder in (HERE, *folders):
        events |= {
            n: _row(EventRow, t, folder / "events.toml", n) for n, t in _read(folder, "events").items()
        }
        flags |= {n: _row(FlagRow, t, folder / "flags.toml", n) for n, t in _read(folder, "flags").items()}
        rows = _read(folder, "labels").get("row", [])
        labels[:0] = [_row(LabelRow, t, folder / "labels.toml", f"row {n}") for n, t in enumerate(rows, 1)]
        for key, table in _read(folder, "weights").items():
            weights.setdefault(key, {}).update(table)
    return _weighed(events, tuple(labels), flags, weights, (folders or (HERE,))[-1] / "weights.toml")


@cache
def default_tables() -> Tables:
    """Give the tables in force in this process, read once: the project's own, and over them those of `extend_tables`."""
    return load_tables(*OWN)


def extend_tables(folders: Iterable[Path]) -> None:
    """Lay the tables of the user's folders over the project's for the whole process, in place of any laid before.

    Raises:
        TablesError: A table cannot be used; those laid before are in force no more.
    """
    OWN[:] = folders
    default_tables.cache_clear()
    default_tables()


def _weighed(
    events: Mapping[str, EventRow],
    labels: tuple[LabelRow, ...],
    flags: Mapping[str, FlagRow],
    weights: Mapping[str, dict[str, Any]],
    path: Path,
) -> Tables:
    """Put the weights beside the rows."""
    known = {"voices", "on_record", "certainty", "limits", "days"}
    for key in weights.keys() - known:
        raise TablesError(f"{path}: [{key}] is no table of it; there are {', '.join(sorted(known))}")
    try:
        return Tables(
            events=events,
            labels=labels,
            flags=flags,
            voices=weights["voices"],
            on_record=frozenset(weights["on_record"]["voices"]),
            certainty=weights["certainty"],
            limits=_row(Limits, weights["limits"], path, "limits", named=False),
            days=_row(Days, weights["days"], path, "days", named=False),
        )
    except (TypeError, ValueError) as error:
        raise (
            error if isinstance(error, TablesError) else TablesError(f"{path}: {_problem(error)}")
        ) from error


def _read(folder: Path, name: str) -> dict[str, Any]:
    """Read one file of a folder; one that is not there is empty."""
    path = folder / f"{name}.toml"
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise TablesError(f"{path}: {error}") from error


def _row(kind: type[Row], table: object, path: Path, key: str, *, named: bool = True) -> Row:
    """Make one row of a table, or say what is wrong with it."""
    if not isinstance(table, dict):
        raise TablesError(f"{path}: {key} must be a table, such as [{key}]")
    known = [f.name for f in fields(kind)]
    for name in table.keys() - set(known):
        raise TablesError(f"{path}: [{key}] has an unknown key {name!r}; known are {', '.join(known)}")
    try:
        return kind(**({"name": key} if named else {}) | table)
    except (TypeError, ValueError) as error:
        raise TablesError(f"{path}: [{key}]: {_problem(error)}") from error


def _problem(error: Exception) -> str:
    """Say what a validator found, without the machinery it found it with."""
    return str(error.args[0]) if error.args else str(error)
