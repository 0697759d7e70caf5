"""Two people whom a phrase joins."""

from attrs import frozen

from index.records.claims import Frame

LISTED = 6
"""More people than this in one list are a cast, not a circle of friends."""


@frozen
class Pair:
    """Two people whom a phrase joins, and what it tells of them."""

    actor: str
    """Who acts."""
    recipient: str
    """Toward whom."""
    event: str
    """`root.mode` or state."""
    mutual: bool
    """True where both act alike."""
    frame: Frame = "clause"
    """A clause tells it, or an epithet presupposes it."""
