"""A screen on which the user takes things away and rules: its owners of those commands."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from tui.explorer.screens.owned import Owned
from tui.explorer.taking import Takes
from tui.explorer.verdicts import Verdicts

if TYPE_CHECKING:
    from tui.explorer.asking import Archive

T = TypeVar("T")


class Acting(Owned[T]):
    """Takes away and rules on what is under the cursor."""

    def __init__(self, archive: Archive, folders: tuple[Path, ...] = ()) -> None:
        super().__init__(archive, folders)
        self.takes = Takes(self)
        self.verdicts = Verdicts(self)
