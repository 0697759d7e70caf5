"""Lexicons and tables of the user: they reach the index, and articles are analysed again where they changed."""

import pytest

from index.archive import Archive
from index.archive.answers.status import Standing
from index.archive.errors import ArchiveError
from index.archive.extensions import Extensions
from index.archive.questions.ties import StatusOf
from index.ties import extend_tables
from tests.conftest import write_articles

WORD = """
[[verbs]]
event = "sanction.cut-contact"
to = [""]
phrases = ["frobnicate"]
"""
"""A verb that only the user knows."""

TABLE = """
[voices]
narrator = 20
"""
"""Narrators that are not believed: what they tell alone moves nothing."""

STORY = """2021-03-04 Ada Quill and Bo Vane
Ada Quill frobnicated Bo Vane.
---
2021-05-06 A lunch
Cy Dorn insulted Ada Quill at lunch.
"""


@pytest.fixture
def standing(tmp_path):
    """Index the story with extensions, and ask where two stand."""
    folder = write_articles(tmp_path / "articles", STORY)

    def standing(extensions, *names):
        with Archive.open([folder], index_dir=tmp_path / "index", extensions=extensions) as archive:
            for _ in archive.update(workers=0):
                pass
            told = archive.answer(StatusOf(*names))
        assert isinstance(told, Standing)
        return told.tie.status.label if told.tie else "nothing"

    yield standing
    extend_tables(())


def test_a_lexicon_and_a_table_that_changed_are_read_again_by_the_same_process(standing, tmp_path):
    own, tables = tmp_path / "own.toml", tmp_path / "tables"
    tables.mkdir()
    extensions = Extensions((own,), (tables,))
    for lexicon, table, label in (
        (WORD, "", "estranged"),
        (WORD.replace("sanction.cut-contact", "support.praise"), "", "good terms"),
        (WORD, TABLE, "no status"),
    ):
        own.write_text(lexicon)
        (tables / "weights.toml").write_text(table)
        assert standing(extensions, "Ada Quill", "Bo Vane") == label


def test_a_lexicon_of_the_user_reaches_an_index_made_before(standing, tmp_path):
    own, other = tmp_path / "own.toml", tmp_path / "other.toml"
    own.write_text(WORD)
    other.write_text(WORD.replace("sanction.cut-contact", "support.praise"))
    assert standing(Extensions(), "Ada Quill", "Bo Vane") == "nothing"
    assert standing(Extensions((own,)), "Ada Quill", "Bo Vane") == "estranged"
    assert standing(Extensions((other,)), "Ada Quill", "Bo Vane") == "good terms"
    assert standing(Extensions(), "Ada Quill", "Bo Vane") == "nothing"


def test_tables_of_the_user_lie_over_the_projects(standing, tmp_path):
    (tmp_path / "tables").mkdir()
    (tmp_path / "tables" / "weights.toml").write_text(TABLE)
    assert standing(Extensions(), "Ada Quill", "Cy Dorn") == "in conflict"
    assert standing(Extensions(tables=(tmp_path / "tables",)), "Ada Quill", "Cy Dorn") == "no status"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "own.toml: No such file or directory"),
        ("x =", "own.toml: no TOML"),
        ("[[verbs]]\nevnt = 1", "own.toml: "),
    ],
)
def test_a_lexicon_that_cannot_be_used_is_named_and_nothing_is_lost(standing, tmp_path, text, said):
    own = tmp_path / "own.toml"
    if text is not None:
        own.write_text(text)
    with pytest.raises(ArchiveError) as error:
        standing(Extensions((own,)), "Ada Quill", "Bo Vane")
    assert said in str(error.value)
    assert "\n" not in str(error.value)
    assert standing(Extensions(), "Ada Quill", "Cy Dorn") == "in conflict"


def test_tables_that_cannot_be_used_are_named(standing, tmp_path):
    with pytest.raises(ArchiveError, match="no such folder of tables"):
        standing(Extensions(tables=(tmp_path / "nowhere",)), "Ada Quill", "Bo Vane")
    (tmp_path / "tables").mkdir()
    (tmp_path / "tables" / "weights.toml").write_text("[voice]\n")
    with pytest.raises(ArchiveError, match="weights"):
        standing(Extensions(tables=(tmp_path / "tables",)), "Ada Quill", "Bo Vane")
