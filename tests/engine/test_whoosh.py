"""What only the engine on disk can do wrong: crashes, damage, other writers, files that others may read."""

import json
import os
import stat
from datetime import date
from itertools import count

import pytest
from whoosh.index import open_dir
from whoosh.query import Prefix, Term

from index.engine import DamagedError, open_engine
from index.engine.protocol import LinkedPerson
from index.engine.whoosh import merging
from index.engine.whoosh.commit import FILE
from index.engine.whoosh.storage import MappedStorage
from index.engine.whoosh.writing import BusyError
from index.query import parse
from index.records import Analysis, Article, Mention, Paragraph, Person


def article(name, *texts, day=date(2024, 1, 1)):
    """Make an article in which Kim Lee is mentioned once in each paragraph."""
    paragraphs = tuple(Paragraph(number, text) for number, text in enumerate(texts))
    mentions = tuple(Mention(number, 0, 3, "Kim", "name") for number in range(len(texts)))
    kim = Person("Kim Lee", (), mentions)
    return Analysis(Article(name, f"{name}.txt", "", day, texts[0], "", "", paragraphs, ""), (kim,))


def found(engine, query):
    """Give the addresses a query finds."""
    *_, whole = engine.answer("paragraph", parse(query).tree)
    return [f"{row.article}#p{row.paragraph}" for row in whole.rows]


@pytest.fixture
def engine(tmp_path):
    engine = open_engine(tmp_path)
    engine.write([article("first-1", "Kim and her mother", "Coffee"), article("second-2", "No coffee")])
    engine.commit()
    yield engine
    engine.close()


def test_nothing_is_true_before_the_commit(engine, tmp_path):
    reader = open_engine(tmp_path)
    engine.write([article("third-3", "More coffee", day=date(2024, 1, 2))])
    engine.drop(["first-1"])
    assert found(engine, "coffee") == found(reader, "coffee") == ["first-1#p1", "second-2#p0"]
    engine.commit()
    assert found(engine, "coffee") == ["third-3#p0", "second-2#p0"]
    assert found(reader, "coffee") == ["first-1#p1", "second-2#p0"]
    assert reader.refresh()
    assert found(reader, "coffee") == ["third-3#p0", "second-2#p0"]
    assert not reader.refresh()


def killed_while_writing(folder, files):
    """Let a process of its own write and die at once where it makes one file too many."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    left, create = iter(range(files)), MappedStorage.create_file

    def die(storage, name, **more):
        return create(storage, name, **more) if next(left, None) is not None else os._exit(1)

    MappedStorage.create_file = die
    engine = open_engine(folder)
    engine.write([article("third-3", "More coffee")])
    engine.drop(["first-1"])
    engine.commit()
    os._exit(0)


def test_a_crash_while_writing_leaves_the_last_commit(engine, tmp_path):
    engine.close()
    for files in count(0, 2):
        if killed_while_writing(tmp_path, files) == 0:
            break
        assert found(open_engine(tmp_path), "coffee") == ["first-1#p1", "second-2#p0"]
    assert files > 10
    assert sorted(found(open_engine(tmp_path), "coffee")) == ["second-2#p0", "third-3#p0"]
    named = json.loads((tmp_path / FILE).read_text())
    assert {path.name for path in tmp_path.glob("links-*")} == set(named["links"].values())
    assert {path.name.partition(".")[0] for path in tmp_path.glob("MAIN_*")} == set(named["segments"])


def test_whoosh_itself_can_search_the_index(engine, tmp_path):
    with open_dir(tmp_path).searcher() as searcher:
        assert len(searcher.search(Term("text", "coffee"), limit=None)) == 2
        assert len(searcher.search(Prefix("text", "mot"), limit=None)) == 1
    assert found(engine, "mot*") == ["first-1#p0"]


def test_all_that_is_written_is_private(engine, tmp_path):
    engine.link([LinkedPerson("kim", "Kim", (("first-1", "Kim Lee"),))])
    engine.commit()
    modes = {stat.S_IMODE(path.stat().st_mode) & 0o077 for path in tmp_path.iterdir()}
    assert modes == {0}


def test_two_cannot_write_at_once(engine, tmp_path):
    engine.write([article("third-3", "Tea")])
    with pytest.raises(BusyError, match="another process is writing"):
        open_engine(tmp_path).drop(["first-1"])
    engine.close()
    open_engine(tmp_path).drop(["first-1"])


@pytest.mark.parametrize(
    "harm",
    [
        lambda folder: (folder / FILE).write_text("{"),
        lambda folder: (folder / FILE).write_text('{"format": 0}'),
        lambda folder: (folder / FILE).write_text("[]"),
        lambda folder: next(folder.glob("*.trm")).unlink(),
        lambda folder: next(folder.glob("*.toc")).write_bytes(b"x"),
        lambda folder: next(folder.glob("*.trm")).write_bytes(b""),
        lambda folder: next(folder.glob("roster-*")).write_bytes(b"12"),
        lambda folder: os.truncate(next(folder.glob("links-*")), 60),
        lambda folder: os.truncate(next(folder.glob("*column_article.col")), 7),
        lambda folder: next(folder.glob("*column_paragraph.col")).unlink(),
    ],
)
def test_damage_is_told_in_one_line(engine, tmp_path, harm):
    engine.close()
    harm(tmp_path)
    with pytest.raises(DamagedError) as error:
        open_engine(tmp_path)
    assert "\n" not in str(error.value)


def test_damage_of_the_same_size_is_told_where_it_is_read(engine, tmp_path):
    engine.close()
    for path in tmp_path.glob("*.pst"):
        path.write_bytes(bytes(path.stat().st_size))
    damaged = open_engine(tmp_path)
    with pytest.raises(DamagedError, match="is damaged"):
        found(damaged, "kim")


def test_a_fault_of_the_program_is_not_told_as_damage(engine):
    said = r"a fault of amends, unless files of the index in .*: TypeError: object must be resolved"
    with pytest.raises(DamagedError, match=said):
        next(engine.answer("paragraph", object()))


def test_many_small_commits_stay_few_segments(engine, tmp_path):
    for number in range(12):
        engine.write([article(f"tea-{number}", f"Tea {number}", day=date(2024, 2, 1 + number))])
        engine.commit()
    assert len(list(tmp_path.glob("*.trm"))) <= 1 / merging.SETTLED
    assert found(engine, "tea 3") == ["tea-3#p0"]
    assert found(engine, "tea")[:2] == ["tea-11#p0", "tea-10#p0"]


def test_segments_are_put_together_once_no_more_is_to_come(engine, tmp_path):
    for number in range(5):
        engine.write([article(f"tea-{number}", f"Tea {number}", day=date(2024, 2, 1 + number))])
        engine.commit(more=True)
    assert len(list(tmp_path.glob("*.trm"))) == 6
    engine.drop(["tea-0", "second-2"])
    engine.commit()
    assert len(list(tmp_path.glob("*.trm"))) == 1
    assert found(engine, "tea OR coffee") == ["tea-4#p0", "tea-3#p0", "tea-2#p0", "tea-1#p0", "first-1#p1"]


def test_linking_changes_who_is_counted_and_no_paragraph(engine, tmp_path):
    before = {path.name: path.stat().st_mtime_ns for path in tmp_path.glob("*.col")}
    engine.link([LinkedPerson("kim-lee", "Kim", (("first-1", "Kim Lee"), ("second-2", "Kim Lee")))])
    engine.commit()
    *_, whole = engine.answer("paragraph", facets=5)
    assert whole.people == (("kim-lee", 3),)
    assert {path.name: path.stat().st_mtime_ns for path in tmp_path.glob("*.col")} == before
