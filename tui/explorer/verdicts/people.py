"""Verdicts on people: two are one, one is two, somebody is called otherwise."""

from __future__ import annotations

from index.archive import questions
from tui.explorer import screens
from tui.explorer.text import line
from tui.explorer.verdicts.ruling import Ruling

ON_PEOPLE = {
    "merge": "the same person as another: show them as one",
    "split": "somebody else of that name, in this article",
    "rename": "show another name",
}
"""What can be said of people."""

TO_SPLIT = "two of one name here? M in an article of the other one splits them"
"""Said where nobody can be split."""


class OnPeople(Ruling):
    """Rules on the person under the cursor."""

    def do_people(self) -> None:
        """Ask, and rule."""
        self.begin(self._people())

    def can_people(self) -> bool:
        """Tell whether there is one."""
        return bool(self.screen.here().people)

    async def _people(self) -> None:
        """Ask who is meant and what is to be said of them."""
        here = self.screen.here()
        name = await self._who(here.names)
        if not name:
            return
        person = dict(zip(here.names, here.people, strict=True))[name]
        offered = {verb: says for verb, says in ON_PEOPLE.items() if here.address or verb != "split"}
        about = () if here.address else (line((TO_SPLIT, "dim")),)
        verb = await self.ask(screens.OptionsScreen(name, offered, about))
        if verb == "merge":
            await self._merge(person, name)
        elif verb == "rename":
            await self._rename(person, name)
        elif verb == "split":
            await self.tell(questions.Rule("split", (person, here.address)), f"{name} of this article")

    async def _merge(self, person: str, name: str) -> None:
        """Ask who it is the same as."""
        other = await self.ask(
            screens.Picker(self.screen.archive, f"{name} is the same person as", person, name)
        )
        if other:
            rule = questions.Rule("merge", (person, other.key))
            await self.tell(rule, f"{name} with {other.name}")

    async def _rename(self, person: str, name: str) -> None:
        """Ask for another name, the one shown now to begin with."""
        shown = await self.ask(
            screens.AskText(f"The name to be shown for {name} (ctrl-u empties the line)", name)
        )
        if shown and shown.strip() != name:
            await self.tell(questions.Rule("rename", (person,), shown.strip()), f"{name} → {shown.strip()}")

    async def _who(self, names: tuple[str, ...]) -> str | None:
        """Ask who of several is meant."""
        if len(names) == 1:
            return names[0]
        return await self.ask(screens.OptionsScreen("Who?", dict.fromkeys(names, "")))
