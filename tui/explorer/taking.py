"""Taking away: citation and paragraph to the clipboard, a tie or a list to a file, the source file to $PAGER."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from tui.explorer import screens
from tui.explorer.conversation import Conversation

if TYPE_CHECKING:
    from index.archive.answers.every import Answer


class Takes(Conversation):
    """What can be taken from what is under the cursor."""

    def do_citation(self) -> None:
        """Copy the citation through the terminal (OSC 52), over SSH too."""
        self._copy(self.screen.here().citation, "citation")

    def do_paragraph(self) -> None:
        """Copy paragraph and citation."""
        here = self.screen.here()
        self._copy(f"{here.text}\n\n{here.citation}", "paragraph and citation")

    def can_citation(self) -> bool:
        """Tell whether a paragraph is under the cursor."""
        return bool(self.screen.here().title)

    can_paragraph = can_citation

    def do_write(self) -> None:
        """Write the tie in sight, or what is found, to a file."""
        self.begin(self._write())

    def can_write(self) -> bool:
        """Tell whether there is anything to write."""
        return self.screen.takeaway() is not None

    async def _write(self) -> None:
        """Ask for the whole answer and for a name, and write; a file that is there is left as it is."""
        from tui.export import forms_of, name_of  # noqa: PLC0415 - loaded when something is written

        question = self.screen.takeaway()
        if question is None:
            return
        answers = [answer async for answer in self.screen.asked(question, "write")]
        if not answers or not (forms := forms_of(answers[-1])):
            return
        heading = f"Write to which file? {', '.join(f'.{form}' for form in forms)}"
        name = await self.ask(screens.AskText(heading, f"{name_of(answers[-1])}.md"))
        if name and name.strip():
            self._write_down(answers[-1], name.strip())

    def _write_down(self, answer: Answer, name: str) -> None:
        """Write an answer in the form that the name of the file asks for."""
        from tui.export import forms_of, written  # noqa: PLC0415 - loaded when something is written

        path = Path(os.path.expanduser(name))  # noqa: PTH111 - pathlib raises for a user who is not known
        form = path.suffix.removeprefix(".")
        if form not in forms_of(answer):
            self.screen.tell(f"{path}: end the name in .{' or .'.join(forms_of(answer))}", wrong=True)
            return
        try:
            with path.open("x", encoding="utf-8") as file:
                file.write(written(answer, form))
        except FileExistsError:
            self.screen.tell(f"{path} is there already: w again, with another name", wrong=True)
        except OSError as error:
            self.screen.tell(f"{path}: {error.strerror}", wrong=True)
        else:
            self.screen.tell(f"written: {path.resolve()}")

    def do_source(self) -> None:
        """Show what the article was read from: the file, or its own line of a file of many."""
        from tui.explorer.paging import paged  # noqa: PLC0415 - loaded when somebody asks

        here = self.screen.here()
        if trouble := paged(self.screen.app, self.screen.folders, here.path, here.id):
            self.screen.tell(trouble, wrong=True)

    def can_source(self) -> bool:
        """Tell whether an article is read."""
        return bool(self.screen.here().path)

    def _copy(self, text: str, what: str) -> None:
        """Add text to the file the user set, else hand it to the terminal's clipboard."""
        path = self.screen.keyed.copies
        if path is None:
            self.screen.app.copy_to_clipboard(text)
            self.screen.tell(f"copied the {what} of {self.screen.here().address}")
            return
        try:
            with path.open("a", encoding="utf-8") as file:
                file.write(f"{text}\n\n")
        except OSError as error:
            self.screen.tell(f"{path}: {error.strerror}", wrong=True)
        else:
            self.screen.tell(f"added the {what} to {path}")
