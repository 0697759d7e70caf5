"""Taking away: citation and paragraph to the clipboard, the source file to $PAGER."""

import os
import shlex
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tui.explorer.screens.owned import Owned


class Takes:
    """What can be taken from what is under the cursor."""

    def __init__(self, screen: "Owned[Any]") -> None:
        self.screen = screen

    def do_citation(self) -> None:
        """Copy the citation through the terminal (OSC 52), over SSH too."""
        self._copy(self.screen.here().citation)

    def do_paragraph(self) -> None:
        """Copy paragraph and citation."""
        here = self.screen.here()
        self._copy(f"{here.text}\n\n{here.citation}")

    def can_citation(self) -> bool:
        """Tell whether a paragraph is under the cursor."""
        return bool(self.screen.here().title)

    can_paragraph = can_citation

    def do_source(self) -> None:
        """Show the file the article was read from."""
        path = self._file()
        if path is None:
            self.screen.notify("The file is not there any more.", markup=False)
            return
        with self.screen.app.suspend():
            subprocess.run([*shlex.split(os.environ.get("PAGER", "less")), str(path)], check=False)  # noqa: S603 - the user's own pager

    def can_source(self) -> bool:
        """Tell whether an article is read."""
        return bool(self.screen.here().path)

    def _file(self) -> Path | None:
        """Find the file in the folders of the archive."""
        relative = self.screen.here().path
        files = [folder if folder.is_file() else folder / relative for folder in self.screen.folders]
        return next((file for file in files if file.is_file()), None)

    def _copy(self, text: str) -> None:
        """Hand text to the terminal's clipboard."""
        self.screen.app.copy_to_clipboard(text)
        self.screen.notify(f"Copied: {text}", markup=False, timeout=3)
