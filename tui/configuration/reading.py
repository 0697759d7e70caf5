"""config.toml to settings; an error names the file, the key and the nearest key there is."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import field, frozen
from platformdirs import user_config_path

from tui.configuration.settings import SETTINGS, TABLES, Setting, find_setting, names_in

SHAPES = {
    "text": "a string",
    "flag": "true or false",
    "texts": "a string or a list of strings",
    "paths": "a path or a list of paths",
}
"""Each shape of a value in words."""

LISTS = ("texts", "paths")
"""Shapes that hold several values; a path counts from the folder of the configuration."""


class ConfigurationError(Exception):
    """The configuration cannot be used; the message is one line that says what to do."""


@frozen
class Configuration:
    """What the file sets, and what holds where it sets nothing."""

    path: Path
    """The file, whether it is there or not."""
    told: dict[tuple[str, str], Any] = field(factory=dict)
    """Values that the file sets, by table and key."""

    def __getitem__(self, place: tuple[str, str]) -> Any:  # noqa: ANN401 - the setting's shape
        """Give the value in force of a key of a table."""
        setting = find_setting(*place)
        return self.told.get(place, setting.default if setting else None)

    def table(self, name: str) -> dict[str, Any]:
        """Give everything the file sets in a table."""
        return {key: value for (table, key), value in self.told.items() if table == name}


def default_path() -> Path:
    """Give the place of the configuration on this platform."""
    return user_config_path("amends", appauthor=False) / "config.toml"


def read_configuration(given: Path | None = None) -> Configuration:
    """Read the file given, else the one in the platform's folder if there is one.

    Raises:
        ConfigurationError: The file is missing though given, is no TOML, or holds what no setting knows.
    """
    path = given or default_path()
    if given is None and not path.exists():
        return Configuration(path)
    import tomllib  # noqa: PLC0415 - most users have no configuration

    try:
        told = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ConfigurationError(f"{path}: there is no such file") from None
    except OSError as error:
        raise ConfigurationError(f"{path}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise ConfigurationError(f"{path}: is no text in UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(f"{path}: is no TOML: {error}") from None
    return Configuration(path, {place: value for table in told for place, value in _table(path, told, table)})


def _table(path: Path, told: dict[str, Any], name: str) -> list[tuple[tuple[str, str], Any]]:
    if name not in TABLES:
        raise ConfigurationError(f"{path}: there is no table [{name}]{_nearest(name, TABLES)}")
    if not isinstance(told[name], dict):
        raise ConfigurationError(f"{path}: {name} is a table: write [{name}] on a line of its own")
    return [((name, key), _value(path, name, key, value)) for key, value in _flat(told[name])]


def _flat(table: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Give keys and values; `panel.tie = "r"` is one key with a dot, as the user means it, no table in a table."""
    for key, value in table.items():
        if isinstance(value, dict):
            yield from ((f"{key}.{rest}", inner) for rest, inner in _flat(value))
        else:
            yield key, value


def _value(path: Path, table: str, key: str, value: Any) -> Any:  # noqa: ANN401 - whatever TOML holds
    setting = find_setting(table, key)
    if setting is None:
        raise ConfigurationError(f"{path}: [{table}] has no key {key}{_nearest(key, names_in(table))}")
    if not _fits(setting, value):
        raise ConfigurationError(f"{path}: {table}.{key} is {SHAPES[setting.shape]}, not {value!r}")
    if setting.choices and value not in setting.choices:
        only = "one of " if len(setting.choices) > 1 else "nothing but "
        raise ConfigurationError(f"{path}: {table}.{key} is {only}{', '.join(setting.choices)}, not {value}")
    if setting.shape in LISTS:
        value = (value,) if isinstance(value, str) else tuple(value)
    return tuple(_found_from(path.parent, one) for one in value) if setting.shape == "paths" else value


def _found_from(folder: Path, told: str) -> str:
    return str(folder / os.path.expanduser(told))  # noqa: PTH111 - pathlib raises for a user who is not known


def _fits(setting: Setting, value: Any) -> bool:  # noqa: ANN401 - whatever TOML holds
    if setting.shape == "flag":
        return isinstance(value, bool)
    if isinstance(value, list) and setting.shape in LISTS:
        return all(isinstance(item, str) for item in value)
    return isinstance(value, str)


def _nearest(name: str, known: tuple[str, ...]) -> str:
    from difflib import get_close_matches  # noqa: PLC0415 - only a slip needs it

    close = get_close_matches(name, known, n=1, cutoff=0.5)
    return f"; did you mean {close[0]}?" if close else f"; there are {', '.join(known)}" if known else ""


__all__ = ["SETTINGS", "Configuration", "ConfigurationError", "default_path", "read_configuration"]
