"""The table of keys as bindings of Textual."""

from textual.binding import Binding, BindingType

from tui.explorer.keys import COMMANDS, Command, Place


def action(command: Command) -> str:
    """Name the action that does a command: the app's own, a movement, or what an owner on the screen does."""
    owner, verb = command.id.split(".")
    named = {"app": command.id, "pane": f"move('{verb}')"}
    return named.get(owner, f"do('{command.id}')")


def bindings(place: Place) -> list[BindingType]:
    """Give the bindings of one place."""
    return [
        Binding(command.keys, action(command), command.says, id=command.id, show=bool(command.footer))
        for command in COMMANDS
        if place in command.places
    ]
