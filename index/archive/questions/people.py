"""Who is in the archive."""

from attrs import frozen

from index.archive.questions.window import Window


@frozen
class People:
    """Who is in the archive, most mentioned first."""

    name: str = ""
    """A name or the beginning of one of its words; empty asks for everybody."""
    window: Window = Window()
    """Which rows are wanted."""
