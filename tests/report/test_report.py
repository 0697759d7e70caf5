"""What is understood of articles is printed in their order, whatever else the files hold."""

import json
from pathlib import Path

import pytest

from index.records import Refusal
from index.report import report_files

SEED = Path(__file__).parents[2] / "seeds" / "000_d92ff9ce8cfcd715.txt"


@pytest.fixture
def seed():
    """Give the object of the seed."""
    (line,) = report_files([str(SEED)])
    return json.loads(line)


def test_the_seed_is_told_with_date_headline_and_paragraphs(seed):
    assert (seed["schema"], seed["article"], seed["date"]) == (1, str(SEED), "2023-12-09")
    assert seed["paragraphs"][0] == {"paragraph": 1, "text": "Will the Spears ladies reunite?"}
    assert seed["paragraphs"][-1]["paragraph"] == len(seed["paragraphs"])


def test_offsets_of_mentions_count_characters_of_their_paragraph(seed):
    texts = {p["paragraph"]: p["text"] for p in seed["paragraphs"]} | {0: seed["title"]}
    mentions = [m for person in seed["people"] for m in person["mentions"]]
    assert {m["text"] for m in mentions} >= {"Britney", "Lynne"}
    assert all(texts[m["paragraph"]][m["start"] : m["end"]] == m["text"] for m in mentions)


def test_many_articles_keep_their_order_and_bad_ones_cost_no_other(tmp_path):
    lines = [
        json.dumps({"id": f"n{n}", "title": f"Ada {n}", "text": "Ada Quill met Bo Renn."}) for n in range(40)
    ]
    lines[20] = "{"
    (tmp_path / "many.jsonl").write_text("\n".join(lines))
    (tmp_path / "bad.txt").write_bytes(b"")
    told = list(report_files([str(tmp_path)]))
    refused = [one for one in told if isinstance(one, Refusal)]
    assert [(one.path, one.line) for one in refused] == [("bad.txt", 0), ("many.jsonl", 21)]
    ids = [json.loads(one)["article"] for one in told if isinstance(one, str)]
    assert ids == [f"n{n}" for n in range(40) if n != 20]
