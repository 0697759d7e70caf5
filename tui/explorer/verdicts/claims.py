"""Verdicts on claims and ties: accept, reject or reclass what is told, pin a label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index import records
from index.archive import questions
from tui.explorer import screens
from tui.explorer.text import line
from tui.explorer.verdicts.ruling import Ruling

if TYPE_CHECKING:
    from textual.content import Content

    from tui.explorer.here import Claimed

ON_CLAIM = {
    "accept": "this claim is right",
    "reject": "this claim is wrong, leave it out",
    "reclass": "it tells of something else",
}
"""What can be said of a claim."""

ON_TIE = {"pin": "where the two stand in your word, beside the machine's"}
"""What can be said of a tie."""

ON_COPIES = {"everywhere": "in all {} places", "here alone": "the others stay as they are"}
"""Which places a verdict can be meant for."""

NOTE = "Why? A note for whoever reads this later; Enter without words is none"
"""Asked after a label is pinned."""


class OnClaims(Ruling):
    """Rules on the claim or the tie under the cursor."""

    def do_rule(self) -> None:
        """Ask, and rule."""
        self.begin(self._rule())

    def can_rule(self) -> bool:
        """Tell whether there is a claim or a tie under the cursor."""
        here = self.screen.here()
        return bool(here.claims or here.pair)

    async def _rule(self) -> None:
        """Ask which claim is meant and what is to be said of it."""
        here = self.screen.here()
        claim = await self._which(here.claims)
        if here.claims and claim is None:
            return
        offered = (ON_CLAIM if claim else {}) | (ON_TIE if here.pair else {})
        about = (line((claim.tells, "cue")), line((claim.words, "quotation"))) if claim else ()
        verb = await self.ask(screens.OptionsScreen("Your verdict", offered, about))
        if verb == "pin" and here.pair:
            await self._pin(here.pair)
        elif verb == "reclass" and claim:
            await self._reclass(claim, about)
        elif verb and claim:
            await self._everywhere(verb, claim, about)

    async def _which(self, claims: tuple[Claimed, ...]) -> Claimed | None:
        """Ask which claim of several is meant."""
        if len(claims) < 2:  # noqa: PLR2004 - one needs no question
            return claims[0] if claims else None
        offered = {str(n): f"{one.tells}  “{one.words}”" for n, one in enumerate(claims, start=1)}
        number = await self.ask(screens.OptionsScreen("Which claim of this paragraph?", offered))
        return claims[int(number) - 1] if number else None

    async def _reclass(self, claim: Claimed, about: tuple[Content, ...]) -> None:
        """Ask what a claim tells instead."""
        if event := await self.ask(screens.OptionsScreen("What does it tell?", events(), about)):
            await self._everywhere("reclass", claim, about, event)

    async def _everywhere(
        self, verb: str, claim: Claimed, about: tuple[Content, ...], value: str = ""
    ) -> None:
        """Rule on a claim, and where the same words stand elsewhere on those too, if they are meant."""
        names = (claim.name, *claim.copies)
        if claim.copies:
            offered = {one: says.format(len(names)) for one, says in ON_COPIES.items()}
            which = await self.ask(
                screens.OptionsScreen("The same words stand elsewhere too", offered, about)
            )
            names = {"everywhere": names, "here alone": names[:1]}.get(which or "", ())
        if names:
            what = f"in {len(names)} places" if len(names) > 1 else ""
            await self.tell(*(questions.Rule(verb, name, value) for name in names), what=what)

    async def _pin(self, pair: tuple[str, str]) -> None:
        """Ask for label and note; to leave either pins nothing."""
        label = await self.ask(
            screens.OptionsScreen("Where do they stand?", dict.fromkeys(records.LABELS, ""))
        )
        if label and (note := await self.ask(screens.AskText(NOTE))) is not None:
            await self.tell(questions.Rule("pin", pair, label, note))


def events() -> dict[str, str]:
    """Give every event that a claim can tell, in words."""
    from index.records.events import EVENTS  # noqa: PLC0415 - loaded when somebody rules
    from index.ties import default_tables  # noqa: PLC0415 - as above

    return {name: default_tables().event(name).words for name in EVENTS}
