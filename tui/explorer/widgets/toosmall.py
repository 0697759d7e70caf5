"""What is said in a terminal too small to show anything else."""

from typing import ClassVar

from textual.widgets import Static


class TooSmall(Static):
    """Covers the screen below 60 columns or 20 lines; the place is kept for when there is room again."""

    SCOPED_CSS = False  # it obeys classes of the screen
    DEFAULT_CSS: ClassVar = """
    TooSmall { display: none; layer: cover; width: 100%; height: 100%; background: $background; content-align: center middle; }
    .-tiny TooSmall, .-flat TooSmall { display: block; }
    """

    def __init__(self) -> None:
        super().__init__("too small: 60x20 at least", markup=False)
