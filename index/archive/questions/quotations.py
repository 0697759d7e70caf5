"""Who said what."""

from attrs import frozen

from index.archive.questions.window import Window


@frozen
class Quotations:
    """Quotations by and about people, newest first."""

    by: str = ""
    """The speaker, else empty."""
    about: str = ""
    """A person the quoted words mention, else empty."""
    window: Window = Window()
    """Which rows are wanted."""
