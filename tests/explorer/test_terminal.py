"""A session in a real terminal: from the first screen to the last, while files are indexed, in one packet of keys."""

from tests.conftest import write_articles
from tests.explorer.terminal import READY


def test_start_type_filter_open_and_quit(terminal):
    """The main job, key by key."""
    explorer = terminal()
    explorer.until(READY)
    explorer.press("/coffee")
    explorer.until("1/2 · newest", "typing")
    explorer.press("\r")
    explorer.until("/ search", "= coffee* ")
    explorer.press("f")
    explorer.until("Filter by a person", "Mira Holt")
    explorer.press("bnstr")
    explorer.until("bnstr", "Ben Straw")
    explorer.press("\r")
    explorer.until("with ✓ Ben Straw", "1/1 · newest")
    explorer.press("\r")
    explorer.until("p3 ", "served the coffee")
    explorer.press("Q")
    assert explorer.end() == 0
    assert explorer.cooked
    assert explorer.left


def test_keys_typed_in_one_go_each_reach_whoever_they_are_meant_for(terminal):
    """A whole session arrives in one packet: search, open, next hit, back, picker, its name, and the status."""
    explorer = terminal()
    explorer.until(READY)
    explorer.press("/coffee\rjkq\rqfbnstr\r3")
    explorer.until("with ✓ Ben Straw", "1/1 · newest", "Mira Holt")
    explorer.press("X/served\r")
    explorer.until("1/1 · newest", "= served*")
    explorer.press("X")
    explorer.until(READY)
    explorer.press("1jjMren\r\x15June J. J.\r")
    explorer.until("June J. J.", "renamed Ben Straw → June J. J.")


def test_ctrl_c_twice_quits(terminal):
    """Once gives up the search."""
    explorer = terminal()
    explorer.until(READY)
    explorer.press("\x03")
    explorer.until("ctrl-c again quits")
    explorer.press("\x03")
    assert explorer.end() == 0


def test_ctrl_q_asks_once_where_something_was_typed(terminal):
    """A name half typed is not lost by one key."""
    explorer = terminal()
    explorer.until(READY)
    explorer.press("fmira")
    explorer.until("Filter by a person", "mira")
    explorer.press("\x11")
    explorer.until("ctrl-q again leaves")
    explorer.press("\x11")
    assert explorer.end() == 0
    assert explorer.left


def test_a_lone_escape_leaves_box_and_dialog(terminal):
    """Where it arrives it does what ctrl-g does."""
    explorer = terminal()
    explorer.until(READY)
    explorer.press("/zebra")
    explorer.until("0/0", "typing")
    explorer.press("\x1b")
    explorer.until(READY, "/ search")
    explorer.press("f")
    explorer.until("Filter by a person")
    explorer.press("\x1b")
    explorer.read_until(lambda: "Filter by a person" not in explorer.screen, "the main screen")


def test_while_an_archive_is_indexed_it_can_be_used(terminal, tmp_path):
    """The index does not exist yet; the first paragraphs come, and the line says that more do."""
    text = "\n---\n".join(
        f"2023-05-{day:02} Day {day} of Mira Holt\nMira Holt met Dora Quill on day {day}."
        for day in range(1, 29)
    )
    explorer = terminal(folder=write_articles(tmp_path / "new", text), index=tmp_path / "new-index")
    explorer.press("/quill")
    explorer.until("= quill*", "/28 · newest")
    explorer.press("\r\r")
    explorer.until("2023-05-28", "Mira Holt met Dora Quill on day 28.")


def test_a_list_of_ties_opened_while_an_archive_is_indexed_fills_itself(terminal, tmp_path):
    """Whoever asks too early need not ask again."""
    text = "2022-03-02 Mira Holt sues Dora Quill\nMira Holt sued Dora Quill on 1 March 2022."
    explorer = terminal(folder=write_articles(tmp_path / "new", text), index=tmp_path / "new-index")
    explorer.press("R")
    explorer.until("1 tie, last changed first", "Dora Quill – Mira Holt")


def test_where_nothing_can_be_kept_it_opens_and_says_so(terminal, tmp_path):
    """A full disk, or a home that cannot be written."""
    (tmp_path / "no-folder").touch()
    explorer = terminal(XDG_STATE_HOME=str(tmp_path / "no-folder"))
    explorer.until(READY)
    explorer.press("/coffee\r")
    explorer.until("= coffee*", "not kept: ")
    explorer.press("Q")
    assert explorer.end() == 0
