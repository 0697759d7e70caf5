"""What a reporter asks on the command line, of the sample and of stories of invented people."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from index.archive import Archive
from index.archive.questions.article import ArticleOf
from index.archive.questions.decisions import Rule

SEEDS = Path(__file__).parents[2] / "seeds"

FEUD = """ date 2021-03-04 Ada Quill sues Bo Renn
Ada Quill sued Bo Renn, her former business partner, on Tuesday.
“He took everything,” Quill said of Renn in court.
"""

MADE_UP = """ date 2021-09-10 Ada Quill and Bo Renn make up
Ada Quill and Bo Renn have reconciled, both told the Daily Wire.
“We made up,” Renn said. “I forgive him,” Quill said of Renn.
"""


@pytest.fixture
def feud(stories):
    """Give the folder of two articles on one feud."""
    return stories(FEUD, MADE_UP)


def test_paragraphs_are_found_with_headline_day_and_address(amends):
    told = amends("find", "coff*", "-a", SEEDS)
    assert told.status == 0
    assert "'Baby Steps'" in told.out
    assert "2023-12-09" in told.out
    assert "#p7 " in told.out
    assert "1 paragraph for coff*" in told.out


def test_people_filter_by_whatever_name_they_are_given(amends):
    told = json.loads(amends("find", "person:lynne dolls", "--json", "-a", SEEDS).out)
    assert {row["paragraph"] for row in told["rows"]} == {12, 13}
    assert (told["schema"], told["kind"]) == (1, "Hits")


def test_nothing_found_is_exit_status_1_and_a_word_on_stderr(amends):
    told = amends("find", '"not speaking"', "-a", SEEDS)
    assert (told.status, told.out) == (1, "")
    assert 'nothing matches "not speaking"' in told.err


def test_a_query_that_cannot_be_read_is_an_error_that_names_what_is_near(amends):
    told = amends("find", "persn:lynne", "-a", SEEDS)
    assert (told.status, told.out) == (2, "")
    assert "person" in told.err


def test_people_are_listed_with_their_counts(amends):
    told = amends("people", "-a", SEEDS)
    assert told.status == 0
    first = told.out.splitlines()[1]
    assert "Britney Spears" in first
    assert amends("people", "Zebulon", "-a", SEEDS).status == 1


def test_a_status_tells_label_day_source_and_evidence(amends, feud):
    told = amends("status", "Ada Quill", "Bo Renn", "-a", feud, "--as-of", "2021-06")
    assert told.status == 0
    assert "in conflict" in told.out
    assert "as of 2021-06-30" in told.out
    assert "machine reading" in told.out
    known, later = told.out.split("Told to have happened after 2021-06-30, not counted")
    assert "Ada Quill sued Bo Renn" in known
    assert "#p1" in known
    assert "reconciled" not in known
    assert "“I forgive him,” Quill said of Renn." in later


KIN = """ date 2021-03-04 Ada Quill and Dora Quill sue Bo Renn
Ada Quill and Dora Quill sued Bo Renn on Tuesday.
"""
"""Two of one surname."""

NAMING = [
    ("show", "story"),
    ("status", "Quill"),
    ("status", "Quill", "Renn"),
    ("timeline", "Renn", "Quill"),
    ("export", "dossier", "Quill", "Renn"),
]
"""Each command that takes a name for one thing, with a name that fits two."""


@pytest.mark.parametrize("command", NAMING, ids=" ".join)
def test_a_name_that_fits_several_is_an_error_that_names_them(amends, stories, command):
    folder = stories(KIN, MADE_UP)
    told = amends(*command, "-a", folder)
    assert (told.status, told.out) == (2, "")
    assert re.search(r"may be (Ada Quill, Dora Quill|story-0-\w+, story-1-\w+): write ", told.err)


@pytest.mark.parametrize("command", [one for one in NAMING if one[0] != "export"], ids=" ".join)
def test_with_json_too_and_whoever_reads_it_learns_why(amends, stories, command):
    told = amends(*command, "--json", "-a", stories(KIN, MADE_UP))
    assert (told.status, json.loads(told.out)["found"]) == (2, "ambiguous")
    assert "may be" in told.err


@pytest.mark.parametrize(
    "command",
    [("show", "xyz"), ("status", "Xyz"), ("timeline", "Xyz", "Renn"), ("quotes", "--by", "Xyz")],
    ids=" ".join,
)
def test_a_name_that_fits_nothing_finds_nothing(amends, feud, command):
    for form in ((), ("--json",)):
        told = amends(*command, *form, "-a", feud)
        assert told.status == 1
        assert "yz" in told.err


@pytest.mark.parametrize(
    "command", [["status"], ["status", "--why"], ["timeline"], ["export", "dossier", "--format", "md"]]
)
def test_those_who_speak_are_called_by_name(amends, feud, command):
    told = amends(*command, "Ada Quill", "Bo Renn", "-a", feud)
    assert "Ada Quill, on record" in told.out
    assert "ada-quill" not in told.out


def test_the_sample_tells_contact_with_an_open_grievance(amends):
    told = amends("status", "Britney Spears", "Lynne Spears", "--json", "-a", SEEDS)
    status = json.loads(told.out)["tie"]["status"]
    assert status["label"] == "tentative contact"
    assert status["flags"] == ["open grievance"]
    assert (status["best_source"], status["as_of"]) == ("post", "2023-12-09")
    assert "since 2023-05" in amends("status", "Britney Spears", "Lynne Spears", "-a", SEEDS).out


def test_why_reads_as_an_argument(amends, feud):
    told = amends("status", "Ada Quill", "Bo Renn", "--why", "-a", feud)
    assert "The argument" in told.out
    assert "1. The newest rift told is hostile: a suit.\n" in told.out
    assert "So reconciled: the rift is told as over.\n" in told.out
    assert "First said 2021-" in told.out


def test_the_argument_shows_each_claim_once_and_points_back_to_it(amends, feud):
    told = amends("status", "Ada Quill", "Bo Renn", "--why", "-a", feud).out.split("The argument")[1]
    assert told.count("“I forgive him,” Quill said of Renn.") == 1
    assert "as told under 2\n" in told


def test_two_people_of_whom_nothing_is_told_have_no_status(amends, stories):
    folder = stories(" date 2021-03-04 Ada Quill and Bo Renn in town\nAda Quill was there. So was Bo Renn.\n")
    told = amends("status", "Ada Quill", "Bo Renn", "-a", folder)
    assert told.status == 1
    assert "no status" in told.out


def test_a_name_that_nobody_bears_says_how_to_find_one(amends):
    told = amends("status", "Zebulon", "Lynne Spears", "-a", SEEDS)
    assert (told.status, told.out) == (1, "")
    assert "nobody called Zebulon (`amends people` lists everybody)" in told.err


def test_a_name_that_fits_two_people_names_both(amends, stories):
    folder = stories(" date 2021-03-04 Town\nAda Quill met Bo Renn. Ada Marsh was there. Ada Quill left.\n")
    told = amends("status", "Ada", "Bo Renn", "-a", folder)
    assert told.status == 2
    assert "Ada Quill" in told.err
    assert "Ada Marsh" in told.err


def test_ties_are_listed_and_those_of_one_person(amends, feud):
    for told in (amends("status", "-a", feud), amends("status", "quill", "-a", feud)):
        assert told.status == 0
        assert "Ada Quill" in told.out
        assert "1 tie" in told.out


def test_ties_that_changed_name_the_day_they_are_compared_with(amends, feud):
    told = amends("status", "--changed-since", "2021-06", "-a", feud).out
    assert "by what was known on 2021-06-30: in conflict" in told
    assert "reconciled" in told


def test_a_time_line_tells_events_oldest_first(amends, feud):
    told = amends("timeline", "Ada Quill", "Bo Renn", "-a", feud)
    assert told.status == 0
    days = [line[:4] for line in told.out.splitlines() if line[:4].isdecimal()]
    assert days == sorted(days)
    assert "→ in conflict" in told.out


def test_a_plan_stands_in_a_time_line_at_the_day_it_was_told(amends, stories):
    folder = stories(
        FEUD,
        " date 2021-09-10 Plans\nAda Quill plans to visit Bo Renn in Arden in May 2030.\n",
        " date 2021-10-02 Lunch\nAda Quill visited Bo Renn on 1 October 2021.\n",
    )
    told = amends("timeline", "Ada Quill", "Bo Renn", "-a", folder).out
    plan = told.index("2021-09-10  an intent to meet for 2030-05")
    assert told.index("2021-03-02") < plan < told.index("2021-10-01")


def test_a_time_line_tells_a_visit_before_and_after_a_rift(amends, stories):
    folder = stories(
        " date 2020-01-10 Tea\nAda Quill visited Bo Renn on 9 January 2020.\nAda Quill praised Bo Renn.\n",
        FEUD,
        " date 2021-10-02 Lunch\nAda Quill visited Bo Renn on 1 October 2021.\n",
    )
    told = amends("timeline", "Ada Quill", "Bo Renn", "-a", folder).out
    assert "2020-01-09  a visit · the article itself · contact, no rift open" in told
    assert "praise · the article itself · warmth" in told
    assert "2021-10-01  a visit · the article itself · contact since the rift" in told


def test_a_paragraph_is_shown_with_all_that_is_understood_of_it(amends, feud):
    whole = amends("show", "story-0", "-a", feud)
    assert (whole.status, "Ada Quill sues Bo Renn" in whole.out) == (0, True)
    told = amends("show", "story-0#p2", "-a", feud)
    assert "“He took everything,”" in told.out
    assert "Ada Quill" in told.out.split("Quotations")[1]
    assert amends("show", "nothing", "-a", feud).status == 1
    assert "ends with #p2" in amends("show", "story-0#p3", "-a", feud).err
    assert "write a paragraph as #p7" in amends("show", "story-0#3", "-a", feud).err


def test_quotations_by_a_person_are_listed(amends, feud):
    told = json.loads(amends("quotes", "--by", "Ada Quill", "--json", "-a", feud).out)
    assert any(row["quotation"]["text"].startswith("He took everything") for row in told["rows"])


def test_indexing_says_what_came_changed_and_went(amends, stories):
    folder = stories(FEUD, MADE_UP)
    (folder / "empty.txt").write_text("")
    first = amends("index", folder)
    assert first.status == 3
    assert "2 added, 1 refused" in first.out
    assert "empty.txt: is empty" in first.err
    (folder / "empty.txt").unlink()
    (folder / "story-1.txt").unlink()
    (folder / "story-0.txt").write_text(FEUD + "They spoke.\n")
    again = amends("index", folder)
    assert again.status == 0
    assert "1 changed, 1 gone" in again.out
    assert "nothing changed" in amends("index", folder).out


def test_the_archive_last_indexed_is_opened_and_named_on_stderr(amends, feud):
    amends("index", feud)
    told = amends("people")
    assert f"archive: {feud} (last opened)" in told.err
    assert "Ada Quill" in told.out


def test_a_dossier_holds_the_evidence_in_each_form(amends, feud):
    call = ("export", "dossier", "Ada Quill", "Bo Renn", "-a", feud)
    markdown, html = amends(*call).out, amends(*call, "--format", "html").out
    assert markdown.startswith("# Ada Quill and Bo Renn\n")
    for text in (markdown, html):
        assert "Machine reading" in text
        assert "Ada Quill sued Bo Renn" in text
    assert json.loads(amends(*call, "--format", "json").out)["kind"] == "Standing"


def test_markup_in_an_article_stays_text_in_a_dossier(amends, stories):
    folder = stories(
        " date 2021-03-04 Suit\nAda Quill sued Bo Renn on Tuesday <script>alert(1)</script> *there* [x](y).\n"
    )
    call = ("export", "dossier", "Ada Quill", "Bo Renn", "-a", folder)
    assert "<script>" not in amends(*call, "--format", "html").out
    assert r"\*there\* \[x\](y)" in amends(*call).out


def test_events_and_graph_are_read_by_other_programs(amends, feud):
    events = [json.loads(line) for line in amends("export", "events", "-a", feud).out.splitlines()]
    assert {"ACCUSE"} <= {event["event_type"] for event in events}
    sources = {claim["source"] for event in events for claim in event["claims"]}
    assert sources == {None, "Ada Quill"}
    graph = ET.fromstring(amends("export", "graph", "-a", feud).out)  # noqa: S314 - our own output
    assert len(graph.findall(".//{*}node")) == 2
    assert [data.text for data in graph.findall(".//{*}edge/{*}data[@key='label']")]


def test_decisions_are_carried_to_another_file(amends, feud, tmp_path_factory):
    folder = tmp_path_factory.mktemp("decisions")
    line = {
        "schema": 1, "id": "0a1b2c3d", "time": "2021-03-05T10:00:00+00:00", "user": "desk", "verb": "star",
        "target": ["nowhere-000000#p1"], "value": "", "note": "check", "digest": "",
    }  # fmt: skip
    given = folder / "given.jsonl"
    given.write_text(json.dumps(line) + "\nnothing\n\n{}\n")
    options = ("-a", feud, "--decisions", folder / "mine.jsonl")
    imported = amends("decisions", "import", given, *options)
    assert (imported.status, "1 decision added" in imported.out) == (3, True)
    assert imported.err == (
        f"amends: {given}: 2 of 3 lines left out, since no decision can be read there; the first is line 2: "
        "mend them and import the file again, none is added twice\n"
    )
    assert "0 decisions added" in amends("decisions", "import", given, *options).out
    listed = amends("decisions", "list", *options).out
    assert "star nowhere-000000#p1" in listed
    assert "not in the archive any more" in listed
    given.write_text("an article\nof two lines\n")
    refused = amends("decisions", "import", given, *options)
    assert (refused.status, refused.out) == (2, "")
    assert refused.err == f"amends: {given} holds no decisions: give a file of `amends decisions export`\n"
    assert json.loads(amends("decisions", "export", *options).out) == line


def test_a_verdict_is_shown_where_its_paragraph_is(amends, feud, tmp_path):
    places = {"index_dir": tmp_path / "index", "decisions": tmp_path / "mine.jsonl"}
    with Archive.open([feud], **places) as archive:
        [*_] = archive.update(workers=0)
        told = archive.answer(ArticleOf("story-0")).analysis.claims[-1]
        place = f"{told.article}#p{told.paragraph}"
        assert not archive.answer(
            Rule("reject", (place, told.actor, told.recipient, told.event, told.text))
        ).error
    options = ("-a", feud, "--index", places["index_dir"], "--decisions", places["decisions"])
    assert "rejected by you" in amends("show", place, *options).out


def test_forgetting_leaves_articles_and_folders_of_others(amends, feud, tmp_path_factory):
    index = tmp_path_factory.mktemp("index") / "mine"
    amends("people", "-a", feud, "--index", index)
    assert f"removed {index}" in amends("forget", feud, "--index", index).out
    assert not index.exists()
    assert len(list(feud.iterdir())) == 2
    own = tmp_path_factory.mktemp("own")
    (own / "letter").write_text("keep")
    amends("forget", feud, "--index", own)
    assert (own / "letter").read_text() == "keep"


def test_an_archive_without_articles_is_told_from_one_without_hits(amends, tmp_path, feud):
    nothing = tmp_path / "nothing"
    nothing.mkdir()
    empty = amends("find", "lunch", "-a", nothing)
    assert (empty.status, empty.out) == (1, "")
    assert f"there is no article in {nothing}: `amends check PATH` says why" in empty.err
    assert "no article" not in amends("find", "zebra", "-a", feud).err
    assert amends("check", nothing).out == "0 articles of 0 paragraphs in 0 files would be read\n"


def test_a_sentence_printed_twice_is_told_once_with_both_places(amends, stories):
    folder = stories(FEUD, FEUD.replace("03-04", "03-05").replace("everything", "all of it"))
    told = amends("status", "Ada Quill", "Bo Renn", "--all", "-a", folder)
    assert told.out.count("sued Bo Renn, her former business partner") == 1
    assert "the same words: 2021-03-0" in told.out
