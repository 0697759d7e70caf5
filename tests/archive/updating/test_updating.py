"""Bringing an index up to date, with real files."""

import gzip
import json
import os
import sqlite3
from contextlib import closing
from datetime import date

import pytest

from index.archive import Archive
from index.archive.catalogue import connection
from index.archive.errors import ArchiveError, BusyError
from index.archive.lock import writing
from index.archive.progress import Report
from index.archive.questions.people import People
from index.archive.questions.search import Search
from index.archive.questions.state import State
from index.language import analyse


@pytest.fixture
def read():
    """Give the articles that were analysed, by headline."""
    return []


@pytest.fixture
def update(archive, read):
    """Give what brings the archive up to date and returns the report."""

    def understand(article):
        read.append(article.title)
        return analyse(article)

    def run():
        *_, report = archive.update(workers=0, analyse=understand)
        return report

    return run


def test_what_is_unchanged_is_not_read_again(update, read):
    """2023-05-01 First
    Mira Holt met Dora Quill.
    ---
    2023-05-02 Second
    Jane Holt met Dora Quill.
    """
    report = update()
    assert (report.added, report.changed, report.gone, read) == ((), (), (), [])


def test_a_changed_file_is_read_again_and_keeps_its_name(archive, folder, update, read):
    """2023-05-01 First
    Mira Holt met Dora Quill.
    ---
    2023-05-02 Second
    Jane Holt met Dora Quill.
    """
    name = archive.answer(Search("jane")).rows[0].article
    (folder / "2.txt").write_text(" date 2023-05-02 Second\nJane Holt met Vera Quill.\n")
    assert archive.waiting() == 1
    report = update()
    assert (report.changed, read) == ((name,), ["Second"])
    assert archive.answer(Search("person:vera")).total == 1
    assert {person.name for person in archive.answer(People()).rows} == {
        "Mira Holt", "Dora Quill", "Jane Holt", "Vera Quill",
    }  # fmt: skip


def test_a_file_that_was_only_touched_is_not_analysed(folder, update, read):
    """2023-05-01 First
    Mira Holt met Dora Quill.
    """
    os.utime(folder / "1.txt", (1, 1))
    assert update().changed == ()
    assert read == []


def test_an_article_whose_file_is_gone_leaves_with_its_people(archive, folder, update):
    """2023-05-01 First
    Mira Holt met Dora Quill.
    ---
    2023-05-02 Second
    Jane Holt met Dora Quill.
    """
    (folder / "2.txt").unlink()
    report = update()
    assert len(report.gone) == 1
    assert archive.answer(Search("jane")).total == 0
    assert {person.name for person in archive.answer(People()).rows} == {"Mira Holt", "Dora Quill"}


def lines(path, *texts):
    with gzip.open(path, "wt") as file:
        for number, text in enumerate(texts):
            file.write(
                json.dumps({"id": f"n{number}", "date": "2023-05-01", "title": f"T{number}", "text": text})
                + "\n"
            )


def test_unchanged_articles_of_a_changed_file_keep_their_analysis(archive, folder, update, read):
    """2023-05-01 First
    Mira Holt met Dora Quill.
    """
    lines(
        folder / "many.jsonl.gz", "Jane Holt met Dora Quill.", "Ann Lee met Dora Quill.", "Vera Quill sang."
    )
    assert len(update().added) == 3
    read.clear()
    lines(folder / "many.jsonl.gz", "Jane Holt met Dora Quill.", "Ann Lee met Mira Holt.")
    report = update()
    assert read == ["T1"]
    assert (len(report.added), len(report.changed), len(report.gone)) == (0, 1, 1)
    assert archive.answer(State()).articles == 3


def test_a_refused_file_is_named_and_the_others_are_read(archive, folder, update):
    """2023-05-01 First
    Mira Holt met Dora Quill.
    """
    (folder / "bad.txt").write_bytes(bytes(range(256)) * 4)
    (folder / "good.txt").write_text("Good\n\nAnn Lee met Dora Quill.")
    report = update()
    assert [refused.path for refused in report.refused] == ["bad.txt"]
    assert archive.answer(Search("ann")).total == 1
    assert [refused.path for refused in archive.answer(State()).refused] == ["bad.txt"]


def test_a_pipe_among_the_files_is_refused_and_not_waited_for(folder, update, read):
    """2023-05-01 First
    Mira Holt met Dora Quill.
    """
    os.mkfifo(folder / "feed.txt")
    (folder / "2.txt").write_text(" date 2023-05-02 Second\nJane Holt met Dora Quill.\n")
    report = update()
    assert [(one.path, one.reason) for one in report.refused] == [("feed.txt", "is no regular file")]
    assert read == ["Second"]


def test_an_interrupted_run_goes_on_where_it_stopped(folder, tmp_path, monkeypatch):
    """2023-05-01 First
    Mira Holt met Dora Quill.
    ---
    2023-05-02 Second
    Jane Holt met Dora Quill.
    ---
    2023-05-03 Third
    Ann Lee met Dora Quill.
    """
    monkeypatch.setattr("index.archive.updating.run.BATCH", 1)
    read = []

    def understand(article):
        if len(read) == 2:
            raise KeyboardInterrupt
        read.append(article.title)
        return analyse(article)

    with Archive.open([folder], index_dir=tmp_path / "index") as archive:
        monkeypatch.setattr("index.archive.updating.analysing.CHUNK", 1)
        with pytest.raises(KeyboardInterrupt):
            list(archive.update(workers=0, analyse=understand))
        assert archive.answer(State()).articles == 2
        read.clear()
        *_, report = archive.update(workers=0, analyse=understand)
        assert read == ["Third"]
        assert isinstance(report, Report)
        assert archive.answer(State()).newest == date(2023, 5, 3)


def test_a_second_writer_is_told_who_holds_the_index(archive):
    """2023-05-01 First
    Mira Holt met Dora Quill.
    """
    with writing(archive.places.index), pytest.raises(BusyError, match=f"process {os.getpid()} on "):
        list(archive.update(workers=0))


def test_the_index_of_another_archive_is_not_touched(archive, tmp_path):
    """2023-05-01 First
    Mira Holt met Dora Quill.
    """
    other = tmp_path / "other"
    other.mkdir()
    with pytest.raises(ArchiveError, match="another archive"):
        Archive.open([other], index_dir=archive.places.index)


def test_an_archive_that_is_not_mounted_loses_nothing(archive, folder):
    """2023-05-01 First
    Mira Holt met Dora Quill.
    """
    folder.rename(folder.with_name("elsewhere"))
    with pytest.raises(ArchiveError, match="is not there"):
        list(archive.update(workers=0))
    assert archive.answer(State()).articles == 1


def test_a_damaged_index_is_made_anew(archive, folder):
    """2023-05-01 First
    Mira Holt met Dora Quill.
    """
    archive.close()
    (archive.places.index / "catalogue.sqlite").write_bytes(b"no database" * 1000)
    with Archive.open([folder], index_dir=archive.places.index) as again:
        assert again.answer(State()).articles == 0
        *_, report = again.update(workers=0)
        assert len(report.added) == 1


def test_a_busy_index_is_not_a_damaged_one(archive, folder, update, monkeypatch):
    """2023-05-01 First
    Mira Holt met Dora Quill.
    """
    update()
    archive.close()
    monkeypatch.setattr(connection, "WAIT", 0)
    index = archive.places.index
    with closing(sqlite3.connect(index / "catalogue.sqlite")) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ArchiveError, match="cannot be opened: database is locked"):
            Archive.open([folder], index_dir=index)
    with Archive.open([folder], index_dir=index) as again:
        assert again.answer(State()).articles == 1, "and it is as it was"
        assert not again.remade


@pytest.fixture
def outdated(archive, update):
    """Give the folder of an index that looks as if another version of the program had made it."""
    update()
    archive.close()
    with closing(sqlite3.connect(archive.places.index / "catalogue.sqlite")) as catalogue:
        catalogue.execute("UPDATE meta SET value = 'another' WHERE name = 'layout'")
        catalogue.commit()
    return archive.places.index


def articles_in(index):
    """Count the articles of an index, whatever made it."""
    with closing(sqlite3.connect(index / "catalogue.sqlite")) as catalogue:
        return catalogue.execute("SELECT count(*) FROM articles").fetchone()[0]


def test_the_index_of_another_version_is_made_anew_and_that_is_said(outdated, folder):
    """2023-05-01 First
    Mira Holt met Dora Quill.
    """
    with Archive.open([folder], index_dir=outdated) as again:
        assert again.remade == (
            f"the index in {outdated} was made by another version of amends; it is made anew"
        )
        list(again.update(workers=0))
    with Archive.open([folder], index_dir=outdated) as once_more:
        assert not once_more.remade
        assert once_more.answer(State()).articles == 1


def test_an_index_that_was_never_made_whole_is_made_without_a_word(outdated, folder):
    """2023-05-01 First
    Mira Holt met Dora Quill.
    """
    with closing(sqlite3.connect(outdated / "catalogue.sqlite")) as catalogue:
        catalogue.execute("DELETE FROM meta")
        catalogue.commit()
    with Archive.open([folder], index_dir=outdated) as again:
        assert not again.remade
        list(again.update(workers=0))
        assert again.answer(State()).articles == 1


def test_the_index_of_another_version_is_kept_while_its_articles_are_away(outdated, folder):
    """2023-05-01 First
    Mira Holt met Dora Quill.
    """
    (folder / "1.txt").unlink()
    with pytest.raises(ArchiveError, match=r"another version.* left as it is, since no article is there"):
        Archive.open([folder], index_dir=outdated)
    assert articles_in(outdated) == 1


def test_the_index_of_another_version_is_left_alone_by_who_only_looks(outdated, folder):
    """2023-05-01 First
    Mira Holt met Dora Quill.
    """
    with pytest.raises(ArchiveError, match="another version"):
        Archive.open([folder], index_dir=outdated, remake=False)
    assert articles_in(outdated) == 1


def test_two_versions_do_not_take_the_index_from_one_another(archive, update):
    """2023-05-01 First
    Mira Holt met Dora Quill.
    """
    update()
    index = archive.places.index
    with closing(sqlite3.connect(index / "catalogue.sqlite")) as catalogue:
        catalogue.execute("VACUUM INTO ?", (str(index / "other"),))
    with closing(sqlite3.connect(index / "other")) as catalogue:
        catalogue.execute("UPDATE meta SET value = 'another' WHERE name = 'layout'")
        catalogue.commit()
    for ending in ("-wal", "-shm"):
        (index / f"catalogue.sqlite{ending}").unlink()
    (index / "other").replace(index / "catalogue.sqlite")
    with pytest.raises(ArchiveError, match="another version of amends; start amends again"):
        archive.answer(State())
    assert articles_in(index) == 1


def test_a_folder_that_became_empty_is_taken_for_a_disk_that_is_not_mounted(archive, folder, update):
    """2023-05-01 First
    Mira Holt met Dora Quill.
    """
    update()
    (folder / "1.txt").unlink()
    with pytest.raises(ArchiveError, match="no file is there any more, and the index is kept: amends forget"):
        list(archive.update(workers=0))
    assert archive.answer(State()).articles == 1


def test_damage_that_shows_in_an_answer_is_told_with_what_to_do(archive, folder, update):
    """2023-05-01 First
    Mira Holt met Dora Quill.
    """
    update()
    archive.close()
    for path in (archive.places.index / "engine").glob("*.pst"):
        path.write_bytes(bytes(path.stat().st_size))
    index = archive.places.index
    with (
        Archive.open([folder], index_dir=index) as again,
        pytest.raises(ArchiveError, match=f"is damaged.*; amends forget {folder} --index {index} removes it"),
    ):
        again.answer(Search("met person:mira"))


def test_the_files_of_the_archive_are_never_written(folder, update):
    """2023-05-01 First
    Mira Holt met Dora Quill.
    """
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.rglob("*")}
    update()
    assert {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.rglob("*")} == before


def test_each_step_is_told_before_it_is_done(archive, folder):
    """2023-05-01 First
    Mira Holt met Dora Quill.
    """
    (folder / "2.txt").write_text(" date 2023-05-02 Second\nJane Holt met Dora Quill.\n")
    *steps, _ = archive.update(workers=0)
    phases = [step.phase for step in steps]
    settling = phases.index("settling")
    assert phases[0] == "looking"
    assert phases[-1] == "linking"
    assert steps[settling].says == "indexing: all is read, putting the index in order"
    assert steps[settling].generation < steps[settling + 1].generation, "the last part is not written yet"


def test_progress_counts_what_is_understood_not_what_is_read(folder, tmp_path, monkeypatch):
    """2023-05-01 First
    Mira Holt met Dora Quill.
    ---
    2023-05-02 Second
    Mira Holt met Dora Quill.
    ---
    2023-05-03 Third
    Mira Holt met Dora Quill.
    """
    monkeypatch.setattr("index.archive.updating.run.TELL_EVERY", 0)
    with Archive.open([folder], index_dir=tmp_path / "index") as archive:
        *steps, _ = archive.update(workers=0)
    assert [step.says for step in steps if step.phase == "reading"][:3] == [
        "indexing: 1 of 3 files, 1 article",
        "indexing: 2 of 3 files, 2 articles",
        "indexing: 3 of 3 files, 3 articles",
    ]
