"""What the archive is."""

from attrs import frozen


@frozen
class State:
    """What the archive is and how much of it is indexed."""
