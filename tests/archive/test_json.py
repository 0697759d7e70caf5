"""The JSON of questions and answers."""

import json
import os
import subprocess
import sys
from datetime import date

import pytest

from index.archive.json import dumps, loads, plain
from index.archive.questions.article import ArticleOf
from index.archive.questions.completions import Completions
from index.archive.questions.decisions import Decisions, Rule
from index.archive.questions.people import People
from index.archive.questions.quotations import Quotations
from index.archive.questions.search import Search
from index.archive.questions.state import State
from index.archive.questions.ties import StatusOf, Ties
from index.archive.questions.window import AsOf, Window

QUESTIONS = (
    Search('person:mira "met dora"', ("mira-holt",), "oldest", window=Window(10, 5)),
    People("mira"),
    StatusOf("Mira Holt", "Dora Quill", AsOf(date(2023, 5, 1), date(2023, 6, 1))),
    Ties(("mira-holt",), Search("met"), "reconciled", date(2023, 1, 1)),
    ArticleOf("1", Search("met")),
    Quotations(by="mira"),
    Completions("person:mi"),
    State(),
)


@pytest.mark.parametrize(
    "question", [*QUESTIONS, Decisions(orphans=True), Rule("pin", ("a", "b"), "reconciled")]
)
def test_a_question_comes_back_from_its_json(question):
    told = plain(question)
    assert (told["schema"], told["kind"]) == (1, type(question).__name__)
    assert loads(dumps(question)) == question


def test_every_answer_comes_back_from_its_json(archive):
    """2023-05-01 Mira Holt and her sister
    Mira Holt, 42, met her sister Dora Quill. “We talked for hours,” Mira Holt said.
    """
    for question in QUESTIONS:
        answer = archive.answer(question)
        assert loads(dumps(answer)) == answer


def test_what_is_addressed_tells_its_address(archive):
    """2023-05-01 Two friends
    Mira Holt met Dora Quill.
    """
    hits = archive.answer(Search("met"))
    assert json.loads(dumps(hits))["rows"][0]["address"] == hits.rows[0].address


@pytest.mark.parametrize("told", ['{"schema": 2, "kind": "State"}', '{"schema": 1, "kind": "Popen"}', "{}"])
def test_another_schema_or_kind_is_refused(told):
    with pytest.raises(ValueError, match="no record of schema 1"):
        loads(told)


def test_searching_loads_neither_cattrs_nor_the_analysis():
    program = "import sys, index.archive.face; print([m for m in sys.modules if m in %r])"
    unwanted = ("cattrs", "dateparser", "index.language.analysis", "multiprocessing", "textual", "asyncio")
    # Coverage, which loads modules of its own, stays out of this process.
    unmeasured = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    done = subprocess.run(
        [sys.executable, "-c", program % (unwanted,)],
        capture_output=True,
        text=True,
        check=True,
        env=unmeasured,
    )
    assert done.stdout == "[]\n"
