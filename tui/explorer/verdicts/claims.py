"""Verdicts on claims and ties: accept, reject or reclass what is told, pin a label; each dialog says what stands already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.archive import questions
from index.archive.questions.window import Window
from tui.explorer import screens
from tui.explorer.drawing.status import label as drawn
from tui.explorer.verdicts.ruling import Ruling
from tui.explorer.verdicts.standing import claim_stands, labels_stand, said_words, tie_stands

if TYPE_CHECKING:
    from textual.content import Content

    from index.archive.answers.decisions import DecisionRow
    from index.archive.answers.status import Standing
    from tui.explorer.here import Claimed, Here

    Said = dict[tuple[str, ...], DecisionRow]
    """The user's last word on each claim, and on each two people; nothing where there is none."""

ON_CLAIM = {
    "accept": "this claim is right",
    "reject": "this claim is wrong, leave it out",
    "reclass": "it tells of something else",
}
"""What can be said of a claim."""

ON_TIE = {"pin": "a label of your own, beside the machine's"}
"""What can be said of a tie."""

TAKE_BACK = {"take back": "as if you had said nothing of this claim"}
"""What else can be said of a claim on which the user's word stands."""

UNPIN = {"unpin": "leave them where the machine reads them"}
"""What else can be said of a tie with a label pinned."""

ON_COPIES = {"everywhere": "in each of the {} places", "here alone": "the others stay as they are"}
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
        said = await self._words_on(here)
        claim = await self._which(here.claims, said)
        if here.claims and claim is None:
            return
        word = said.get(claim.name) if claim else None
        about = claim_stands(claim, word) if claim else ()
        pair = claim.pair if claim else here.pair
        pinned = said.get(pair) if pair else None
        standing = await self.learn(questions.StatusOf(*pair), "verdict") if pair else None
        offered = (ON_CLAIM if claim else {}) | (TAKE_BACK if word else {})
        offered |= (ON_TIE if pair else {}) | (UNPIN if pinned else {})
        verb = await self.ask(screens.OptionsScreen("Your verdict", offered, about + tie_stands(standing)))
        taken_back = word if verb in TAKE_BACK else pinned if verb in UNPIN else None
        if taken_back:
            await self.tell(questions.Rule("undo", (taken_back.id,)))
        elif verb == "pin" and pair:
            await self._pin(pair, standing)
        elif verb == "reclass" and claim:
            await self._reclass(claim, about)
        elif verb and claim:
            await self._everywhere(verb, claim, about)

    async def _words_on(self, here: Here) -> Said:
        """Learn the user's last word on each claim, and the label pinned on each two people."""
        pairs = [one.pair for one in here.claims] or ([here.pair] if here.pair else [])
        subjects = tuple(dict.fromkeys([*(one.name for one in here.claims), *pairs]))
        asked = questions.Decisions(on=subjects, window=Window(size=len(subjects)))
        found = await self.learn(asked, "verdict")
        return {row.subject: row for row in found.rows} if found else {}

    async def _which(self, told: tuple[Claimed, ...], said: Said) -> Claimed | None:
        """Ask which claim of several is meant."""
        if len(told) < 2:  # noqa: PLR2004 - one needs no question
            return next(iter(told), None)
        claims = {str(number): claim for number, claim in enumerate(told, start=1)}
        offered = {number: _offered(claim, said.get(claim.name)) for number, claim in claims.items()}
        number = await self.ask(screens.OptionsScreen("Which claim of this paragraph?", offered))
        return claims[number] if number else None

    async def _reclass(self, claim: Claimed, about: tuple[Content, ...]) -> None:
        """Ask what a claim tells instead."""
        if event := await self.ask(screens.OptionsScreen("What does it tell?", events(), about)):
            await self._everywhere("reclass", claim, about, event)

    async def _everywhere(
        self, verb: str, claim: Claimed, about: tuple[Content, ...], value: str = ""
    ) -> None:
        """Rule on a claim, and where the same words stand elsewhere on those too, if they are meant."""
        alike = claim.copies
        if alike:
            offered = {one: says.format(len(alike) + 1) for one, says in ON_COPIES.items()}
            dialog = screens.OptionsScreen("The same words stand elsewhere too", offered, about)
            which = await self.ask(dialog)
            if which is None:
                return
            alike = alike if which == "everywhere" else ()
        what = f"in {len(alike) + 1} places" if alike else ""
        await self.tell(questions.Rule(verb, claim.name, value, alike=alike), what)

    async def _pin(self, pair: tuple[str, str], standing: Standing | None) -> None:
        """Ask for label and note, beginning with the note that stands; to leave either pins nothing."""
        label = await self.ask(
            screens.OptionsScreen(
                "Where do they stand?", labels_stand(standing), tie_stands(standing), draw=drawn
            )
        )
        if label is None:
            return
        stands = standing.note if standing and standing.pinned == label else ""
        note = await self.ask(screens.AskText(NOTE, stands))
        if note is not None:
            await self.tell(questions.Rule("pin", pair, label, note.strip()))


def _offered(claim: Claimed, said: DecisionRow | None) -> str:
    """Write a claim to be chosen, first what the user ruled on it."""
    ruled = f"{said_words(said)}: " if said else ""
    return f"{ruled}{claim.tells}  “{claim.words}”"


def events() -> dict[str, str]:
    """Give every event that a claim can tell, in words."""
    from index.records.events import EVENTS  # noqa: PLC0415 - loaded when somebody rules
    from index.ties import default_tables  # noqa: PLC0415 - as above

    return {name: default_tables().event(name).words for name in EVENTS}
