"""Take pictures of the main views: a real run over the sample article and its index, saved as SVG: `make screenshots`."""

import asyncio
import re
import tempfile
from contextlib import suppress
from pathlib import Path

from textual.worker import WorkerError

from index.archive import Archive
from index.service import Opening, start
from index.service.client import Client
from tui.explorer.app import Explorer
from tui.explorer.options import Options

ROOT = Path(__file__).parents[1]

PICTURES = Path(__file__).parent / "screenshots"

PAIR = ("f", *"britney", "enter", "f", *"lynne", "enter")
"""Keys that filter by the two of the sample."""

VIEWS: dict[str, tuple[tuple[str, ...], tuple[int, int], str]] = {
    "explorer": (PAIR, (124, 34), "dark"),
    "search": (("slash", *"per", "s", "o", "n", ":", *"lynne", "space", *"dol"), (100, 30), "dark"),
    "reading": (("slash", *"coffee", "enter", "enter"), (100, 30), "light"),
    "tie": ((*PAIR, "3", "r"), (100, 34), "dark"),
    "why": ((*PAIR, "3", "equals_sign"), (100, 34), "dark"),
    "narrow": (PAIR, (80, 24), "high-contrast"),
}
"""The keys that lead to each view, the size of the terminal, and the theme."""

_AWAY = re.compile(r"@font-face \{.*?\}|<!--.*?-->", re.DOTALL)


def plain(svg: str) -> str:
    """Leave out the fonts that a reader would fetch from elsewhere: the system's own are used."""
    local = _AWAY.sub("", svg).replace("Fira Code", "DejaVu Sans Mono, Menlo, Consolas")
    return "\n".join(line.rstrip() for line in local.splitlines() if line.strip()) + "\n"


async def settle(app: Explorer) -> None:
    """Wait for every answer but the news of indexing, which have no end."""
    while asked := [one for one in app.workers if not one.is_finished and one.group != "news"]:
        with suppress(WorkerError):  # a newer letter takes the place of an older one
            await app.workers.wait_for_complete(asked)


async def take(name: str, opening: Opening) -> None:
    """Take one picture."""
    keys, size, theme = VIEWS[name]
    app = Explorer(Client(opening, start(opening)), Options(theme=theme), opening.paths)
    async with app.run_test(size=size) as pilot:
        for key in keys:
            await pilot.press(key)
            await pilot.pause(0.2)
            await settle(app)
        await pilot.pause(0.3)
        (PICTURES / f"{name}.svg").write_text(plain(app.export_screenshot(title="amends")), encoding="utf-8")


def main() -> None:
    """Take all pictures."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        opening = Opening((ROOT / "seeds",), Path(place, "index"), Path(place, "none.jsonl"), private=True)
        with Archive.open(opening.paths, index_dir=opening.index_dir, decisions=opening.decisions) as archive:
            for _ in archive.update(workers=0):
                pass
        for name in VIEWS:
            asyncio.run(take(name, opening))


if __name__ == "__main__":
    main()
