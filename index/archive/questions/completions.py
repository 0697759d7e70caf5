"""What the word being typed may become."""

from typing import TYPE_CHECKING

from attrs import frozen

from index.archive.questions.asks import Asks

if TYPE_CHECKING:
    from index.archive.answers.completions import Completed


@frozen
class Completions(Asks["Completed"]):
    """What the word being typed may become."""

    text: str
    """The query up to the cursor."""
    limit: int = 8
    """At most so many."""
