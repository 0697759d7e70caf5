"""Every command of the explorer, declared once.

Footer, help, palette and `amends keys` read this table; nothing here knows Textual, so a command may read it too.
A key means the same verb in every pane.
"""

from typing import Literal, NamedTuple

Group = Literal["move", "go", "search", "filter", "read", "ties", "take", "rule", "amends"]
"""What a command is about; help lists them in this order."""

Place = Literal["pane", "browse", "tie", "ties", "query"]
"""Where a key is bound: in every list, on one of the screens, or in the query box."""


class Command(NamedTuple):
    """One command with its keys."""

    id: str
    """`owner.verb`: the widget, or the screen, that does it, and what it does."""
    keys: str
    """Keys in Textual's names, the one shown first, parted by commas."""
    says: str
    """What it does, in a few words."""
    group: Group
    """What it is about."""
    places: tuple[Place, ...] = ("browse",)
    """Where the keys are bound."""
    footer: int = 0
    """How early it is named in the bottom line; 0 is never."""


EVERYWHERE: tuple[Place, ...] = ("browse", "tie", "ties")
"""The screens that show ties or articles."""

LISTS: tuple[Place, ...] = ("browse", "ties")
"""The screens that list what can be filtered."""

COMMANDS: tuple[Command, ...] = (
    Command("pane.down", "j,down", "down", "move", ("pane",)),
    Command("pane.up", "k,up", "up", "move", ("pane",)),
    Command("pane.half_down", "ctrl+d", "half a page down", "move", ("pane",)),
    Command("pane.half_up", "ctrl+u", "half a page up", "move", ("pane",)),
    Command("pane.page_down", "space,pagedown", "a page down", "move", ("pane",)),
    Command("pane.page_up", "b,pageup", "a page up", "move", ("pane",)),
    Command("pane.first", "g,home", "to the first", "move", ("pane",)),
    Command("pane.last", "G,end", "to the last", "move", ("pane",)),
    Command("screen.open", "enter,l", "open what is under the cursor", "go", EVERYWHERE, footer=2),
    Command("screen.back", "q,h,backspace,escape", "back", "go", EVERYWHERE, footer=3),
    Command("panes.next", "tab", "next pane", "go", footer=9),
    Command("panes.previous", "shift+tab", "previous pane", "go"),
    Command("panes.people", "1", "people", "go"),
    Command("panes.paragraphs", "2", "paragraphs, or the article being read", "go"),
    Command("panes.status", "3", "where they stand", "go"),
    Command("box.search", "/", "search as you type", "search", footer=1),
    Command("results.next_hit", "n", "next hit, across articles", "search", footer=5),
    Command("results.previous_hit", "N", "previous hit", "search"),
    Command("saves.open", "v", "saved searches", "search"),
    Command("saves.save", "V", "save this search", "search"),
    Command("screen.sort", "s", "sort: newest, oldest, relevance", "search"),
    Command("screen.sort_back", "S", "sort: back to the order before", "search"),
    Command("people.pick", "f", "filter by a person", "filter", LISTS, footer=4),
    Command("panes.filter_here", "F", "filter by the person under the cursor", "filter"),
    Command("filters.drop", "x", "drop the newest filter", "filter", LISTS),
    Command("filters.clear", "X", "drop all filters and the query", "filter", footer=7),
    Command("reader.next_article", "J", "next article", "read", footer=8),
    Command("reader.previous_article", "K", "previous article", "read"),
    Command("reader.next_paragraph", "}", "next paragraph", "read"),
    Command("reader.previous_paragraph", "{", "previous paragraph", "read"),
    Command("reader.next_quotation", ")", "next quotation", "read"),
    Command("reader.previous_quotation", "(", "previous quotation", "read"),
    Command("marking.set", "m", "mark the paragraph, or no longer", "read"),
    Command("marking.next", "'", "to the next mark", "read"),
    Command("panel.next_evidence", "]", "next evidence of the tie", "read", EVERYWHERE, footer=7),
    Command("panel.previous_evidence", "[", "previous evidence of the tie", "read", EVERYWHERE),
    Command("panel.tie", "r", "the tie under the cursor", "ties", EVERYWHERE, footer=6),
    Command("screen.all_ties", "R", "all ties", "ties", footer=7),
    Command("panel.label", "s", "only one label, or all", "ties", ("ties",), footer=4),
    Command("panel.previous_label", "S", "back to the label before", "ties", ("ties",), footer=8),
    Command("panel.time_line", "t", "time line of the tie", "ties", EVERYWHERE, footer=8),
    Command("panel.why", "=", "why it stands so", "ties", EVERYWHERE, footer=7),
    Command("panel.earlier", "<", "as of one event earlier", "ties", ("tie",), footer=5),
    Command("panel.later", ">", "as of one event later", "ties", ("tie",), footer=5),
    Command("takes.citation", "y", "copy the citation", "take", EVERYWHERE),
    Command("takes.paragraph", "Y", "copy citation and paragraph", "take", EVERYWHERE),
    Command("takes.write", "w", "write to a file: the tie's dossier, else what is found", "take", EVERYWHERE),
    Command("takes.source", "o", "source file of the article in $PAGER", "take"),
    Command("verdicts.star", "*", "star the paragraph, or no longer", "rule"),
    Command("verdicts.rule", "a", "your verdict on the claim or the tie", "rule", EVERYWHERE),
    Command("verdicts.people", "M", "merge, split or rename the person", "rule"),
    Command("verdicts.undo", "u", "take the last verdict back", "rule", EVERYWHERE),
    Command("verdicts.redo", "U", "take the taking back back", "rule", EVERYWHERE),
    Command("screen.help", "?", "keys valid here", "amends", EVERYWHERE, footer=10),
    Command("app.command_palette", ":,ctrl+o", "command palette", "amends", EVERYWHERE),
    Command("screen.give_up", "ctrl+c", "give up the search; twice in a second: quit", "amends", EVERYWHERE),
    Command("app.suspend_process", "ctrl+z", "suspend", "amends", EVERYWHERE),
    Command("screen.draw_again", "ctrl+l", "draw again", "amends", EVERYWHERE),
    Command("app.quit", "Q,ctrl+q", "quit", "amends", EVERYWHERE, footer=11),
)
"""The table of keys."""

SHOWN = {
    "enter": "Enter",
    "escape": "Esc",
    "tab": "Tab",
    "shift+tab": "shift-Tab",
    "space": "Space",
    "backspace": "Backspace",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "home": "Home",
    "end": "End",
    "up": "↑",
    "down": "↓",
}
"""How keys are written on the screen, where it is not by their own letter."""


def key_names(command: Command) -> list[str]:
    """Write the keys of a command as they are shown."""
    return [SHOWN.get(key, key.replace("ctrl+", "ctrl-")) for key in command.keys.split(",")]
