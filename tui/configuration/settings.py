"""Every setting, declared once: `amends config` lists this table and a file is checked against it."""

from typing import Any, Literal, NamedTuple

Shape = Literal["text", "flag", "texts", "paths"]
"""A string, true or false, or a list of strings or paths (a string alone stands for a list of one)."""

ANY = "*"
"""Stands for every name that the user chooses."""


class Setting(NamedTuple):
    """One key of a table of config.toml."""

    table: str
    """The table it stands in."""
    key: str
    """Its key; ANY where the user names it."""
    shape: Shape
    """What its value is."""
    default: Any
    """What holds where nothing is set."""
    says: str
    """What it does, in a few words."""
    choices: tuple[str, ...] = ()
    """The values it may take; none where any will do."""


SETTINGS = (
    Setting("keys", ANY, "texts", (), "keys of a command of the explorer, by its id in `amends keys`"),
    Setting("view", "theme", "text", "dark", "colours", ("dark", "light", "ansi", "high-contrast")),
    Setting(
        "view",
        "clipboard",
        "text",
        "terminal",
        "where y and Y copy to: terminal (OSC 52), or a file they add to",
    ),
    Setting("view", "mouse", "flag", default=False, says="the explorer takes the mouse"),
    Setting(
        "view", "fresh", "flag", default=False, says="the explorer does not come back to where it was left"
    ),
    Setting(
        "view", "private", "flag", default=False, says="no history, saved searches or last position are kept"
    ),
    Setting("archives", ANY, "texts", (), "files and folders of an archive, to be opened by its name"),
    Setting("engine", "kind", "text", "whoosh", "what holds the index", ("whoosh",)),
    Setting("lexicons", "files", "paths", (), "TOML files that extend the lexicons of events"),
    Setting("lexicons", "tables", "paths", (), "folders whose tables lie over those of the statuses"),
    Setting("trust", "users", "texts", (), "users, beside yourself and root, whose index may be opened"),
)
"""All settings, in the order in which they are listed."""

TABLES = tuple(dict.fromkeys(setting.table for setting in SETTINGS))
"""The tables of config.toml."""


def find_setting(table: str, key: str) -> Setting | None:
    """Find the setting that a key of a table sets."""
    return next((s for s in SETTINGS if s.table == table and s.key in {key, ANY}), None)


def names_in(table: str) -> tuple[str, ...]:
    """Name the keys that a table may hold; none where the user names them."""
    return tuple(s.key for s in SETTINGS if s.table == table and s.key != ANY)
