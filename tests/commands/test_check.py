"""`amends check` tells what would be read, and writes nothing."""

import json


def test_dates_encodings_and_headlines_are_told(amends, tmp_path):
    (tmp_path / "quill.txt").write_text(" date 2021-03-04 Ada Quill replies\nShe did.\n", encoding="utf-16")
    lines = [
        json.dumps({"id": n, "date": f"2020-0{n}-01", "title": f"T{n}", "text": "A."}) for n in range(1, 4)
    ]
    (tmp_path / "wire.jsonl").write_text("\n".join(lines))
    told = amends("check", tmp_path)
    assert told.status == 0
    assert "2021-03-04 · utf-16-le · 2 paragraphs" in told.out
    assert "Ada Quill replies" in told.out
    assert "2020-01-01 to 2020-03-01 · utf-8 · 3 articles" in told.out
    assert "4 articles of 8 paragraphs in 2 files would be read" in told.out
    assert sorted(path.name for path in tmp_path.iterdir()) == ["quill.txt", "wire.jsonl"]


def test_what_would_be_refused_is_named_and_the_exit_status_says_so(amends, tmp_path):
    (tmp_path / "good.txt").write_text("Headline\nText.\n")
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "bad\x1b[2J.txt").write_bytes(bytes(range(256)))
    told = amends("check", tmp_path)
    assert told.status == 3
    assert "empty.txt: is empty" in told.err
    assert "bad␛[2J.txt: is binary" in told.err
    assert "\x1b" not in told.out + told.err
    assert "1 article of 2 paragraphs in 1 file would be read, 2 refused" in told.out


def test_a_paragraph_that_is_only_searched_is_told(amends, tmp_path):
    (tmp_path / "long.txt").write_text("Headline\n" + "Mira Holt came. " * 2_000 + "\nShe went.\n")
    told = amends("check", tmp_path)
    assert "  1 paragraph of more than 20,000 characters: searched, not analysed\n" in told.out


def test_json_tells_the_same(amends, tmp_path):
    (tmp_path / "quill.txt").write_text(" date 2021-03-04 Ada Quill replies\nShe did.\n")
    told = json.loads(amends("check", "--json", tmp_path).out)
    assert told["schema"] == 1
    assert told["files"][0]["first"] == "2021-03-04"
    assert told["refused"] == []


def test_a_path_that_is_not_there_is_an_error_in_one_line(amends):
    told = amends("check", "nowhere")
    assert (told.status, told.out, told.err.count("\n")) == (2, "", 1)
    assert "nowhere" in told.err


def test_paragraphs_are_counted_as_in_the_index(amends, tmp_path):
    (tmp_path / "quill.txt").write_text(" date 2021-03-04 Ada Quill replies\nShe did.\nThen she left.\n")
    assert "1 article of 3 paragraphs" in amends("check", tmp_path).out
    assert "; 3 paragraphs in" in amends("index", tmp_path).out
