"""The user's verdicts: on claims, ties and people, with stars, undo and redo.

Each is one question to the archive, answered by the ties it moved; the machine's reading stays beside it.
"""

from tui.explorer.verdicts.claims import OnClaims
from tui.explorer.verdicts.people import OnPeople

__all__ = ["Verdicts"]


class Verdicts(OnClaims, OnPeople):
    """Asks what is to be ruled, and rules it."""
