"""What the word being typed may become."""

from attrs import frozen

from index.archive.answers.header import Header


@frozen
class Completed:
    """The answer to `Completions`."""

    rows: tuple[str, ...]
    """Whole words or fields that the last word may become, the most frequent first."""
    start: int = 0
    """Where in the text the word begins that they take the place of."""
    header: Header = Header()
    """What the answer says of itself."""
