"""The user's verdicts: accept, reject or reclass a claim, pin a status, merge, split or rename people, star.

Each is one question to the archive, answered by the ties it moved; the machine's reading stays beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from index import records
from index.archive.questions.decisions import Rule
from tui.explorer import screens
from tui.wording import done_words

if TYPE_CHECKING:
    from tui.explorer.here import Claimed
    from tui.explorer.screens.chooser import Chooser
    from tui.explorer.screens.owned import Owned

ON_CLAIM = {
    "accept": "this claim is right",
    "reject": "this claim is wrong, leave it out",
    "reclass": "it tells of something else",
}
"""What can be said of a claim."""

ON_TIE = {"pin": "where the two stand in your word, beside the machine's"}
"""What can be said of a tie."""

ON_PEOPLE = {
    "merge": "this is the same person as another: show them as one",
    "split": "in this article it is somebody else of the same name",
    "rename": "show another name",
}
"""What can be said of people."""

NOTE = "Why? A note for whoever reads this later; Enter without words is none"
"""Asked after a label is pinned."""


class Verdicts:
    """Asks what is to be ruled, and rules it."""

    def __init__(self, screen: Owned[Any]) -> None:
        self.screen = screen

    def do_rule(self) -> None:
        """Rule on the claim or tie under the cursor."""
        self.screen.run_worker(self._rule(), exclusive=True, group="rule")

    def can_rule(self) -> bool:
        """Tell whether there is a claim or a tie under the cursor."""
        here = self.screen.here()
        return bool(here.claims or here.pair)

    async def _rule(self) -> None:
        """Ask, then rule."""
        here = self.screen.here()
        claim = await self._which(here.claims)
        if here.claims and claim is None:
            return
        offered = (ON_CLAIM if claim else {}) | (ON_TIE if here.pair else {})
        heading = f"Your verdict on “{claim.words}”" if claim else "Your verdict"
        verb = await self._ask(screens.OptionsScreen(heading, offered))
        if verb == "pin" and here.pair:
            await self._pin(here.pair)
        elif verb == "reclass" and claim:
            if event := await self._ask(screens.OptionsScreen("What does it tell?", events())):
                await self.tell(Rule("reclass", claim.name, event))
        elif verb and claim:
            await self.tell(Rule(verb, claim.name))

    async def _which(self, claims: tuple[Claimed, ...]) -> Claimed | None:
        """Ask which claim of several is meant."""
        if len(claims) < 2:  # noqa: PLR2004 - one needs no question
            return claims[0] if claims else None
        offered = {str(n): f"{one.name[3]}  “{one.words}”" for n, one in enumerate(claims, start=1)}
        number = await self._ask(screens.OptionsScreen("Which claim of this paragraph?", offered))
        return claims[int(number) - 1] if number else None

    async def _pin(self, pair: tuple[str, str]) -> None:
        """Ask for label and note; to leave either pins nothing."""
        label = await self._ask(
            screens.OptionsScreen("Where do they stand?", dict.fromkeys(records.LABELS, ""))
        )
        if not label:
            return
        note = await self._ask(screens.AskText(NOTE))
        if note is not None:
            await self.tell(Rule("pin", pair, label, note))

    def do_people(self) -> None:
        """Rule on the person under the cursor."""
        self.screen.run_worker(self._people(), exclusive=True, group="rule")

    def can_people(self) -> bool:
        """Tell whether there is one."""
        return bool(self.screen.here().people)

    async def _people(self) -> None:
        """Ask, then rule."""
        here = self.screen.here()
        named = dict(zip(here.names, here.people, strict=True))
        name = await self._who(here.names)
        if not name:
            return
        person = named[name]
        offered = {verb: says for verb, says in ON_PEOPLE.items() if here.address or verb != "split"}
        verb = await self._ask(screens.OptionsScreen(name, offered))
        if verb == "merge":
            other = await self._ask(screens.Picker(self.screen.archive, f"{name} is the same person as"))
            if other:
                await self.tell(Rule("merge", (person, other)))
        elif verb == "rename":
            if shown := await self._ask(screens.AskText(f"The name to be shown for {name}")):
                await self.tell(Rule("rename", (person,), shown))
        elif verb == "split":
            await self.tell(Rule("split", (person, here.address)))

    async def _who(self, names: tuple[str, ...]) -> str | None:
        """Ask who of several is meant."""
        return (
            await self._ask(screens.OptionsScreen("Who?", dict.fromkeys(names, "")))
            if names[1:]
            else names[0]
        )

    def do_star(self) -> None:
        """Star the paragraph under the cursor, or no longer."""
        here = self.screen.here()
        rule = Rule("unstar" if here.starred else "star", (here.address,))
        self.screen.run_worker(self.tell(rule), group="rule")

    def can_star(self) -> bool:
        """Tell whether there is a paragraph under the cursor."""
        return bool(self.screen.here().address)

    def do_undo(self) -> None:
        """Take the last decision back."""
        self.screen.run_worker(self.tell(Rule("undo", ())), group="rule")

    def do_redo(self) -> None:
        """Take the taking back back."""
        self.screen.run_worker(self.tell(Rule("redo", ())), group="rule")

    async def tell(self, rule: Rule) -> None:
        """Rule, and say what moved."""
        async for answer in self.screen.asked(rule):
            if answer.error:
                self.screen.tell(answer.error, wrong=True)
                return
            back = "U rules it again" if rule.verb == "undo" else "u takes it back"
            self.screen.tell(f"{done_words(rule.verb, answer)} · {back}")
            self.screen.look_again()

    async def _ask(self, dialog: Chooser[str]) -> str | None:
        """Show a dialog and wait for its answer."""
        return await self.screen.app.push_screen_wait(dialog)


def events() -> dict[str, str]:
    """Give every event that a claim can tell, in words."""
    from index.records.events import EVENTS  # noqa: PLC0415 - loaded when somebody rules
    from index.ties import default_tables  # noqa: PLC0415 - as above

    return {name: default_tables().event(name).words for name in EVENTS}
