"""The user's own keys: the table of keys with them in it, and what is wrong with them.

Nothing here knows Textual, so that `amends keys` may read it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from tui.explorer.keys import COMMANDS, Command, Place

NAMED = (
    "enter", "tab", "space", "backspace", "escape", "insert", "delete", "home", "end", "pageup", "pagedown",
    "up", "down", "left", "right", *(f"f{number}" for number in range(1, 13)),
)  # fmt: skip
"""Keys that are written by name; every other one is a single character."""

_KEY = rf"(ctrl\+|shift\+|alt\+)*({'|'.join(NAMED)}|\S)"

LISTS: tuple[Place, ...] = ("browse", "tie", "ties")
"""The screens that hold the lists to which the keys of `pane` belong."""


class UnknownCommandError(Exception):
    """A key is given to what is no command; the message is its id."""


def in_force(own: Mapping[str, Iterable[str]]) -> tuple[Command, ...]:
    """Give the table of keys with the user's own in it, by the ids of commands.

    Raises:
        UnknownCommandError: An id is none of the table.
    """
    known = {command.id for command in COMMANDS}
    for name in own:
        if name not in known:
            raise UnknownCommandError(name)
    return tuple(one._replace(keys=",".join(own[one.id])) if one.id in own else one for one in COMMANDS)


def changed(commands: Iterable[Command]) -> tuple[Command, ...]:
    """Give the commands whose keys are the user's own."""
    usual = {one.id: one.keys for one in COMMANDS}
    return tuple(one for one in commands if one.keys != usual[one.id])


def faults(commands: Iterable[Command]) -> Iterator[str]:
    """Name each key that there is not, and each that means two things in one place."""
    taken: dict[tuple[Place, str], str] = {}
    for one in commands:
        for key in one.keys.split(","):
            if not re.fullmatch(_KEY, key):
                yield f"{one.id}: there is no key {key!r}: write a letter, ctrl+x, f1 or a name such as pagedown"
            others = {taken.setdefault((place, key), one.id) for place in _reach(one)} - {one.id}
            for other in sorted(others):
                yield f"{key} is {other} and {one.id}: change one of them under [keys]"


def _reach(command: Command) -> tuple[Place, ...]:
    """Give the screens on which a command's keys mean it: those of lists, wherever there are lists."""
    return LISTS if "pane" in command.places else command.places
