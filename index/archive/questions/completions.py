"""What the word being typed may become."""

from attrs import frozen


@frozen
class Completions:
    """What the word being typed may become."""

    text: str
    """The query up to the cursor."""
    limit: int = 8
    """At most so many."""
