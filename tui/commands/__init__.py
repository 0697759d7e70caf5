"""The command line: one file for each command.

The one rule: a command imports what it needs when it runs, so that `amends find` never pays for `amends export`.
"""

from tui.commands.running import run

__all__ = ["run"]
