"""The scripts by which shells complete, as click makes them; imported where a shell asks, it mends the one of fish.

That script cuts what it is given at each comma, the help of an option too; only the first parts the kind from the rest.
"""

from click.shell_completion import FishComplete, add_completion_class


@add_completion_class
class Fish(FishComplete):
    """Click's script for fish, with help that holds commas left whole."""

    source_template = FishComplete.source_template.replace("string split ", "string split --max 1 ")
