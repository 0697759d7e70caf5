"""Files become articles as an archivist would expect, and nothing they hold is lost without a word."""

import gzip
import json
from datetime import date
from pathlib import Path

import pytest

from index.reading import find_files, read_file, root_of
from index.reading.refusing import MAX_ARTICLE_BYTES
from index.records import Article, Refusal

SEED = Path(__file__).parents[2] / "seeds" / "000_d92ff9ce8cfcd715.txt"


def only(path):
    """Read the one article, or refusal, of a file."""
    (read,) = read_file(path, path.parent)
    return read


@pytest.fixture
def write(tmp_path):
    """Write a file and read the one thing it holds."""

    def write(content, name="story.txt", encoding="utf-8"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return only(path)

    return write


def test_the_seed_has_its_date_its_headline_and_sixteen_paragraphs():
    article = only(SEED)
    assert article.published == date(2023, 12, 9)
    assert article.title.startswith("'Baby Steps': Britney Spears' Mom Cautious")
    assert [p.number for p in article.paragraphs] == list(range(len(article.paragraphs)))
    assert "coffee together after 14 years" in article.paragraphs[7].text
    assert article.paragraphs[1].text == "Will the Spears ladies reunite?"
    assert article.name.startswith("000-d92ff9ce8cfcd715-")


def test_blocks_are_paragraphs_where_a_blank_line_occurs_else_lines(write):
    blocks = write("Ada meets Bo\n\nAda Quill met\nBo Renn.\n\nThey spoke.\n")
    assert [p.text for p in blocks.paragraphs] == ["Ada meets Bo", "Ada Quill met Bo Renn.", "They spoke."]
    lines = write("Ada meets Bo\nAda Quill met\nBo Renn.\n")
    assert [p.text for p in lines.paragraphs] == ["Ada meets Bo", "Ada Quill met", "Bo Renn."]


@pytest.mark.parametrize("first", ["Ada Quill met Bo Renn.", "“They spoke.”", "Ada " * 60])
def test_a_sentence_or_a_long_line_is_no_headline(write, first):
    article = write(f"{first}\nMore.\n", name="my_story.txt")
    assert article.title == "my_story"
    assert article.paragraphs[1].text == first.strip()


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "utf-32"]
)
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends_make_no_difference(write, encoding, ending):
    told = " date 2021-03-04 Zoé’s “first” reply", "Zoé Brandt answered Max Ode.", "“No,” she said."
    article = write(ending.join(told), encoding=encoding)
    assert article.published == date(2021, 3, 4)
    assert [p.text for p in article.paragraphs] == ["Zoé’s “first” reply", *told[1:]]


def test_a_date_that_does_not_exist_leaves_the_article_undated(write):
    article = write(" date 2021-02-31 Ada replies\nAda Quill replied.\n")
    assert article.published is None
    assert article.title == "Ada replies"


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.txt", b"", "is empty"),
        ("a.txt", b" \n\n", "is empty"),
        ("a.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, "is binary"),
        ("a.txt", b"a" * (MAX_ARTICLE_BYTES + 1), "is larger than 10 MB"),
        ("a.pdf", b"%PDF-1.7 text", "save it as plain text"),
        ("a.txt.gz", b"no gzip", "cannot be read"),
        ("a.txt", b"\xff\xfea", "save it as UTF-8"),
    ],
)
def test_what_is_no_article_is_refused_by_name_with_the_reason(write, name, content, reason):
    refusal = write(content, name=name)
    assert isinstance(refusal, Refusal)
    assert refusal.path == name
    assert reason in refusal.reason


def test_lines_of_json_are_articles_and_bad_lines_are_refused_by_number(tmp_path):
    lines = [
        json.dumps({"id": "x1", "date": "2020-09-01T10:00:00Z", "title": "One", "text": "A b.\n\nC d."}),
        "{broken",
        json.dumps({"id": "x1", "title": "Again", "text": "E f."}),
        "[1]",
        "",
        json.dumps({"id": 7, "date": "soon", "title": "Two", "text": "G h.", "outlet": "The Wire"}),
        json.dumps({"title": "A lone \ud800 half", "text": "I j."}),
        json.dumps({"text": {"no": "text"}}),
    ]
    path = tmp_path / "many.jsonl.gz"
    path.write_bytes(gzip.compress("\n".join(lines).encode()))
    read = list(read_file(path, tmp_path))
    articles = [r for r in read if isinstance(r, Article)]
    assert [a.title for a in articles] == ["One", "Two", "A lone � half"]
    assert articles[0].published == date(2020, 9, 1)
    assert [p.text for p in articles[0].paragraphs] == ["One", "A b.", "C d."]
    assert (articles[1].id, articles[1].outlet, articles[1].published) == ("7", "The Wire", None)
    assert [r.line for r in read if isinstance(r, Refusal)] == [2, 3, 4, 8]


def test_the_articles_before_a_damaged_end_are_read(tmp_path):
    lines = [json.dumps({"id": n, "title": f"Number {n}", "text": "A b."}) + "\n" for n in range(2000)]
    path = tmp_path / "cut.jsonl.gz"
    path.write_bytes(gzip.compress("".join(lines).encode())[:-400])
    first, *_, refusal = read_file(path, tmp_path)
    assert first.title == "Number 0"
    assert "cannot be read" in refusal.reason


def test_a_line_too_long_is_refused_and_the_next_one_is_read(tmp_path):
    path = tmp_path / "long.jsonl"
    path.write_text('{"text": "' + "a" * MAX_ARTICLE_BYTES * 2 + '"}\n{"title": "Next", "text": "B."}\n')
    refusal, article = read_file(path, tmp_path)
    assert (refusal.line, "larger" in refusal.reason) == (1, True)
    assert article.title == "Next"


def test_names_stay_when_an_article_is_corrected_and_differ_between_folders(tmp_path):
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "story.txt").write_text(" date 2020-01-01 Head\nAda.\n")
    paths = [tmp_path / "one", tmp_path / "two"]
    before = [a for file in find_files(paths) for a in read_file(file, root_of(paths))]
    assert [a.path for a in before] == ["one/story.txt", "two/story.txt"]
    assert before[0].name != before[1].name
    (tmp_path / "one" / "story.txt").write_text(" date 2020-01-01 Head\nBo.\n")
    (after,) = read_file(tmp_path / "one" / "story.txt", root_of(paths))
    assert after.name == before[0].name
    assert after.digest != before[0].digest


def test_files_are_found_once_in_order_without_hidden_ones_and_loops(tmp_path):
    (tmp_path / "b").mkdir()
    for name in ("c.txt", "a.txt", ".hidden.txt", "b/d.txt"):
        (tmp_path / name).write_text("x")
    (tmp_path / "b" / "up").symlink_to(tmp_path)
    found = find_files([tmp_path, tmp_path / "b", tmp_path / "missing.txt"])
    assert [f.relative_to(tmp_path).as_posix() for f in found] == ["a.txt", "c.txt", "b/d.txt", "missing.txt"]


def test_what_is_missing_or_no_regular_file_is_refused(tmp_path):
    import os  # noqa: PLC0415 - named pipes are Unix only

    os.mkfifo(tmp_path / "pipe.txt")
    assert "no regular file" in only(tmp_path / "pipe.txt").reason
    assert "No such file" in only(tmp_path / "missing.txt").reason
    (tmp_path / "caf\udce9.txt").write_text("x")
    refusal = only(tmp_path / "caf\udce9.txt")
    assert "not UTF-8" in refusal.reason
    assert refusal.path.isprintable()
