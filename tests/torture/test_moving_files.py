"""Files that change, go and come under the reader's hands."""

import pytest

from index.archive import Archive
from index.archive.questions.search import Search
from index.archive.questions.state import State
from index.language import analyse

pytestmark = pytest.mark.torture

FILES = 40
"""Files at the beginning."""


def text_of(number):
    return f" date 2023-05-01 Story {number}\nMira Holt met Dora Quill in town {number}.\n"


def disturb(folder, draw):
    """Do something to a file of a folder, as other programs do."""
    path, number = draw.choice(sorted(folder.iterdir())), draw.randint(100, 130)
    draw.choice(
        (
            path.unlink,
            lambda: path.write_bytes(path.read_bytes()[: draw.randint(0, 60)]),
            lambda: path.write_text(text_of(number)),
            lambda: path.rename(folder / f"{number}.txt"),
            lambda: (folder / f"{number}.txt").write_text(text_of(number)),
            lambda: path.write_bytes(draw.randbytes(500)),
        )
    )()


def told(folder, index):
    """Give what an index that is brought up to date tells."""
    with Archive.open([folder], index_dir=index) as archive:
        for _ in archive.update(workers=0):
            pass
        state, found = archive.answer(State()), archive.answer(Search("town"))
        return state.articles, state.people, [(row.article, row.paragraph) for row in found.rows]


def test_the_next_run_tells_what_is_there_at_last(tmp_path, chance):
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(FILES):
        (folder / f"{number}.txt").write_text(text_of(number))

    def analyse_disturbed(article):
        disturb(folder, chance)
        return analyse(article)

    with Archive.open([folder], index_dir=tmp_path / "index") as archive:
        for _ in archive.update(workers=0, analyse=analyse_disturbed):
            pass
    assert told(folder, tmp_path / "index") == told(folder, tmp_path / "fresh")
