"""Rulings of the user: laid over the machine's reading, undone, kept through a new run."""

import json
import resource

import pytest

from index.archive.questions.decisions import Decisions, Rule
from index.archive.questions.people import People
from index.archive.questions.search import Search
from index.archive.questions.ties import StatusOf, Ties


def status(archive):
    return archive.answer(StatusOf("Mira Holt", "Dora Quill"))


def claim(archive, event):
    found = next(one.claim for one in status(archive).evidence if one.claim.event == event)
    return name_of(found)


def name_of(found):
    return (f"{found.article}#p{found.paragraph}", found.actor, found.recipient, found.event)


def lines(archive):
    return archive.places.decisions.read_text().splitlines()


def test_a_rejected_claim_changes_the_ruled_reading_alone(archive):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill in March 2023.
    ---
    2023-09-01 Dinner
    Mira Holt and Dora Quill had dinner together on Friday.
    """
    ruled = archive.answer(Rule("reject", claim(archive, "accuse.sue"), note="another Holt"))
    assert [(row.label, row.ruled) for row in ruled.moved] == [("tentative contact", "good terms")]
    standing = status(archive)
    assert (standing.tie.status.label, standing.ruled.status.label) == ("tentative contact", "good terms")
    assert [one.ruled for one in standing.evidence if one.claim.event == "accuse.sue"] == ["reject"]
    assert archive.answer(Search("status:good-terms")).total == 2
    archive.answer(Rule("undo", ()))
    assert status(archive).ruled is None
    archive.answer(Rule("redo", ()))
    assert status(archive).ruled.status.label == "good terms"


def test_two_of_whom_all_is_rejected_have_no_status_by_the_users_word(archive):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill in March 2023.
    """
    archive.answer(Rule("reject", claim(archive, "accuse.sue")))
    standing = status(archive)
    assert (standing.tie.status.label, standing.ruled.status.label) == ("in conflict", "no status")
    assert not standing.agreed


def test_a_verdict_that_leaves_the_label_says_what_else_it_did(archive):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill in March 2023.
    ---
    2023-09-01 Dinner
    Mira Holt and Dora Quill had dinner together on Friday.
    Mira Holt and Dora Quill had coffee together on 10 August 2023.
    """
    dinner = claim(archive, "cooperate.leisure")
    change = archive.answer(Rule("reject", dinner)).change
    assert change.names == ("Dora Quill", "Mira Holt")
    assert change.before.label == change.after.label == "tentative contact"
    assert len(change.after.deciding) < len(change.before.deciding)
    back = archive.answer(Rule("undo", ())).change
    assert (back.before, back.after) == (change.after, change.before)
    assert archive.answer(Rule("rename", ("mira-holt",), "M. H.")).change is None


def test_an_accepted_claim_that_changes_nothing_agrees_with_the_machine(archive):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill in March 2023.
    """
    assert not status(archive).agreed
    archive.answer(Rule("accept", claim(archive, "accuse.sue")))
    assert status(archive).agreed
    archive.answer(Rule("reject", claim(archive, "accuse.sue")))
    assert not status(archive).agreed


def test_a_reclassed_claim_counts_as_what_the_user_says(archive):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill in March 2023.
    """
    archive.answer(Rule("reclass", claim(archive, "accuse.sue"), "support.praise"))
    assert status(archive).ruled.status.label == "good terms"
    assert archive.answer(Rule("reclass", claim(archive, "accuse.sue"), "support.nonsense")).error


def test_a_pin_stands_beside_the_reading(archive):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill in March 2023.
    """
    archive.answer(Rule("pin", ("mira-holt", "dora-quill"), "reconciled", "she told me so"))
    standing = status(archive)
    assert (standing.tie.status.label, standing.pinned, standing.note) == (
        "in conflict", "reconciled", "she told me so",
    )  # fmt: skip
    assert [(row.label, row.ruled) for row in archive.answer(Ties()).rows] == [("in conflict", "reconciled")]
    assert archive.answer(Rule("pin", ("mira-holt", "dora-quill"), "best friends")).error


def test_two_people_are_merged_and_parted_again(archive):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill in March 2023.
    ---
    2023-09-01 Praise
    Ann Lee praised Mira Vance.
    """
    archive.answer(Rule("merge", ("mira-holt", "mira-vance")))
    assert archive.answer(Search("person:vance")).total == 2
    assert archive.answer(Search("") & "mira-holt").total == 2
    assert {row.names for row in archive.answer(Ties(("mira-holt",))).rows} == {
        ("Dora Quill", "Mira Holt"), ("Ann Lee", "Mira Holt"),
    }  # fmt: skip
    assert {(one.name, one.count) for one in archive.answer(Search("")).people} == {
        ("Mira Holt", 2), ("Dora Quill", 1), ("Ann Lee", 1),
    }  # fmt: skip
    archive.answer(Rule("undo", ()))
    assert archive.answer(Search("person:vance")).total == 1


def test_who_was_merged_goes_along_when_the_other_is_merged(archive):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill in March 2023.
    ---
    2023-09-01 Praise
    Ann Lee praised Mira Vance.
    """
    archive.answer(Rule("merge", ("mira-holt", "mira-vance")))
    archive.answer(Rule("merge", ("dora-quill", "mira-holt")))
    assert archive.answer(Search("") & "dora-quill").total == 2
    assert {one.name for one in archive.answer(Search("")).people} == {"Dora Quill", "Ann Lee"}


def test_a_member_is_split_from_a_person(archive):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill in March 2023.
    ---
    2023-09-01 Praise
    Ann Lee praised Mira Holt.
    """
    article = archive.answer(Search("praised")).rows[0].article
    assert "ARTICLE:Full Name" in archive.answer(Rule("split", ("mira-holt",))).error
    assert not archive.answer(Rule("split", ("mira-holt", f"{article}#p1"))).error
    assert archive.answer(Search("") & "mira-holt").total == 1
    assert archive.answer(Search("") & f"{article}:Mira Holt").total == 1
    assert [row.names for row in archive.answer(Ties(("mira-holt",))).rows] == [("Dora Quill", "Mira Holt")]


def test_the_ties_of_a_search_are_those_of_who_was_split_or_merged(archive):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill in March 2023.
    ---
    2023-06-01 Coffee
    Mira Holt visited Dora Quill on 30 May 2023.
    ---
    2023-07-01 Words
    Mira Holt praised Ben Straw.
    """
    article, _, _ = archive.answer(Search("sued")).rows[0].address.partition("#")
    own = f"{article}:Mira Holt"
    archive.answer(Rule("split", (own,)))
    archive.answer(Rule("merge", ("ben-straw", "dora-quill")))

    def ties(query):
        return {frozenset(row.people) for row in archive.answer(Ties(among=Search(query))).rows}

    [one] = ties("sued")
    assert own in one
    [other] = ties("visited")
    assert "mira-holt" in other
    assert ties("praised") == {other}, "who was praised is who was visited"


def test_who_was_split_is_listed_counted_and_named_apart(archive):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill in March 2023.
    ---
    2023-09-01 Praise
    Ann Lee praised Mira Holt, 44.
    Mira Holt smiled.
    """
    article = archive.answer(Search("praised")).rows[0].article
    archive.answer(Rule("split", ("mira-holt", f"{article}#p1")))
    found = archive.answer(People("mira"))
    assert [(row.name, row.count, row.articles) for row in found.rows] == [
        ("Mira Holt (2023-09-01)", 2, 1), ("Mira Holt", 1, 1),
    ]  # fmt: skip
    assert found.total == 2
    assert archive.answer(People()).total == 4
    assert "age 44 (2023-09-01)" in found.rows[0].traits
    assert not found.rows[1].traits
    assert status(archive).tie.status.label == "in conflict"
    assert archive.answer(StatusOf("Mira Holt (2023-09-01)", "Ann Lee")).tie.status.label == "good terms"
    archive.answer(Rule("undo", ()))
    assert [(row.name, row.count) for row in archive.answer(People("mira")).rows] == [("Mira Holt", 3)]


def test_who_was_merged_or_renamed_is_listed_once_and_by_the_new_name(archive):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill in March 2023.
    ---
    2023-09-01 Praise
    Ann Lee praised Mira Vance.
    """
    archive.answer(Rule("merge", ("mira-holt", "mira-vance")))
    archive.answer(Rule("rename", ("ann-lee",), "Annabel Lee"))
    found = archive.answer(People())
    assert [(row.name, row.count) for row in found.rows] == [
        ("Mira Holt", 2), ("Annabel Lee", 1), ("Dora Quill", 1),
    ]  # fmt: skip
    assert found.total == 3
    assert [row.name for row in archive.answer(People("vance")).rows] == ["Mira Holt"]
    assert [row.name for row in archive.answer(People("annab")).rows] == ["Annabel Lee"]


def test_a_renamed_person_is_shown_and_found_by_the_new_name(archive):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill in March 2023.
    """
    archive.answer(Rule("rename", ("mira-holt",), "Mira Holt-Vance"))
    assert status(archive).names == ("Mira Holt-Vance", "Dora Quill")
    assert archive.answer(StatusOf("Mira Holt-Vance", "Dora Quill")).found == "found"


def test_stars_are_kept_and_found(archive):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill in March 2023.
    Dora Quill said nothing.
    """
    address = archive.answer(Search("sued")).rows[0].address
    archive.answer(Rule("star", (address,)))
    assert [hit.address for hit in archive.answer(Search("is:starred")).rows] == [address]
    assert [hit.starred for hit in archive.answer(Search("sued")).rows] == [True]
    archive.answer(Rule("unstar", (address,)))
    assert archive.answer(Search("is:starred")).total == 0


def test_what_a_decision_is_about_may_go_and_come_back(archive, folder):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill in March 2023.
    """
    archive.answer(Rule("reject", claim(archive, "accuse.sue")))
    text = (folder / "1.txt").read_text()
    (folder / "1.txt").write_text(text.replace("sued", "met"))
    list(archive.update(workers=0))
    orphans = archive.answer(Decisions(orphans=True)).rows
    assert [(row.verb, row.orphan) for row in orphans] == [("reject", True)]
    (folder / "1.txt").write_text(text)
    list(archive.update(workers=0))
    assert archive.answer(Decisions(orphans=True)).total == 0
    assert status(archive).ruled is None or status(archive).ruled.status.label == "no status"


def test_a_decision_is_one_line_with_schema_id_time_and_user(archive):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill in March 2023.
    """
    ruled = archive.answer(Rule("pin", ("mira-holt", "dora-quill"), "estranged"))
    [line] = archive.places.decisions.read_text().splitlines()
    told = json.loads(line)
    assert (told["schema"], told["id"], told["verb"]) == (1, ruled.id, "pin")
    assert {"time", "user"} <= told.keys()
    assert all(":" in address for address in told["target"])


def test_half_a_line_left_by_a_lost_machine_spoils_no_other(archive):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill in March 2023.
    """
    archive.places.decisions.write_text('{"schema": 1, "id": "ab')
    archive.answer(Rule("pin", ("mira-holt", "dora-quill"), "estranged"))
    assert archive.answer(Decisions()).total == 1


@pytest.mark.parametrize("end", ["\u2028", "\u2029", "\x85"])
def test_a_note_may_hold_what_ends_a_line_elsewhere(archive, end):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill in March 2023.
    """
    note = f"as Ann{end}told me"
    archive.answer(Rule("pin", ("mira-holt", "dora-quill"), "estranged", note))
    assert [row.note for row in archive.answer(Decisions()).rows] == [note]
    assert status(archive).pinned == "estranged"


def test_what_a_full_disk_does_not_take_in_whole_is_not_ruled(archive):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill in March 2023.
    """
    archive.answer(Rule("pin", ("mira-holt", "dora-quill"), "estranged"))
    before = archive.places.decisions.read_bytes()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) + 50, limits[1]))
    try:
        ruled = archive.answer(Rule("pin", ("mira-holt", "dora-quill"), "reconciled"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert "nothing was ruled" in ruled.error
    assert archive.places.decisions.read_bytes() == before
    assert status(archive).pinned == "estranged"


WRONG = (
    {"verb": "reject", "target": ["1-abc#p1"]},
    {"verb": "star", "target": []},
    {"verb": "pin", "id": ["a"]},
    {"verb": "pin", "time": 5},
    {"verb": "rename", "value": "\ud800"},
    {"verb": "star", "target": 7},
)
"""Decisions by somebody else's hand."""


def test_lines_that_are_no_decisions_are_passed_over(archive):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill in March 2023.
    """
    told = {"schema": 1, "id": "x", "time": "2023-05-01", "user": "ann", "target": ["1:Mira Holt"]}
    archive.places.decisions.write_text(
        "\n".join([*(json.dumps({**told, **wrong}) for wrong in WRONG), "[" * 100_000, ""])
    )
    archive.answer(Rule("pin", ("mira-holt", "dora-quill"), "estranged"))
    assert archive.answer(Decisions()).total == 1
    assert status(archive).pinned == "estranged"


def test_what_was_taken_back_of_a_decision_that_is_not_there_is_not_ruled_again(archive):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill in March 2023.
    """
    archive.answer(Rule("pin", ("mira-holt", "dora-quill"), "estranged"))
    archive.answer(Rule("undo", ()))
    archive.places.decisions.write_text(f"{lines(archive)[1]}\n")
    assert "nothing to redo" in archive.answer(Rule("redo", ())).error


def test_what_cannot_be_ruled_on_is_refused_in_words(archive):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill in March 2023.
    """
    assert "no verb" in archive.answer(Rule("bless", ("mira-holt",))).error
    assert "nobody called" in archive.answer(Rule("pin", ("mira-holt", "Zed Noone"), "estranged")).error
    assert "no paragraph" in archive.answer(Rule("star", ("nothing#p1",))).error
    assert "nothing to undo" in archive.answer(Rule("undo", ())).error
    assert archive.answer(People()).total == 2


def test_one_question_tells_the_last_word_on_each_subject(archive):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill in March 2023. Mira Holt visited Dora Quill in April 2023.
    """
    suit, visit, pair = (
        claim(archive, "accuse.sue"),
        claim(archive, "consult.visit"),
        ("mira-holt", "dora-quill"),
    )
    archive.answer(Rule("pin", pair, "estranged"))
    archive.answer(Rule("reject", visit))
    said = archive.answer(Decisions(on=(suit, visit, pair))).rows
    assert {row.subject: row.verb for row in said} == {visit: "reject", pair: "pin"}


def test_what_stands_already_is_not_written_again(archive):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill in March 2023.
    """
    suit = claim(archive, "accuse.sue")
    for rule in (Rule("reject", suit), Rule("pin", ("mira-holt", "dora-quill"), "estranged")):
        first = archive.answer(rule)
        before = lines(archive)
        again = archive.answer(rule)
        assert (first.stood, again.stood) == (False, True)
        assert lines(archive) == before
    assert archive.answer(Rule("pin", ("dora-quill", "mira-holt"), "estranged")).stood, "in whatever order"
    assert not archive.answer(Rule("accept", suit)).stood
    assert not archive.answer(Rule("reject", suit)).stood, "the last word was another"
    [said] = archive.answer(Decisions(on=(suit,))).rows
    assert said.verb == "reject"
    archive.answer(Rule("undo", ()))
    assert [one.verb for one in archive.answer(Decisions(on=(suit,))).rows] == ["accept"]


def test_a_verdict_on_claims_told_alike_is_of_all_or_of_none(archive):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill in March 2023.
    ---
    2023-05-02 A suit
    Mira Holt sued Dora Quill in March 2023.
    """
    one, other = (name_of(told.claim) for told in status(archive).evidence if told.claim.frame == "clause")
    missing = ("nothing#p1", *one[1:])
    assert archive.answer(Rule("reject", one, alike=(missing,))).error
    assert not archive.places.decisions.exists(), "the first is not ruled either"
    ruled = archive.answer(Rule("reject", one, alike=(other,)))
    assert ruled.change.after.label == "no status"
    assert len(lines(archive)) == 2
    archive.answer(Rule("undo", ()))
    assert {told.ruled for told in status(archive).evidence} == {""}, "one undo takes both back"
    archive.answer(Rule("redo", ()))
    assert [told.ruled for told in status(archive).evidence].count("reject") == 2


def test_what_was_taken_back_last_is_ruled_again_first(archive):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill in March 2023.
    """
    archive.answer(Rule("rename", ("mira-holt",), "Mira Holt-Vane"))
    archive.answer(Rule("pin", ("mira-holt", "dora-quill"), "estranged"))
    undone = [archive.answer(Rule("undo", ())).verb for _ in range(2)]
    redone = [archive.answer(Rule("redo", ())).verb for _ in range(2)]
    assert (undone, redone) == (["pin", "rename"], ["rename", "pin"])


def test_a_member_is_split_from_somebody_who_was_merged(archive):
    """2023-05-01 Suit
    Mira Holt sued Dora Quill in March 2023.
    ---
    2023-09-01 Dinner
    Ben Straw and Dora Quill had dinner together on Friday.
    """
    archive.answer(Rule("merge", ("ben-straw", "mira-holt")))
    [suit] = [one.claim.article for one in status(archive).evidence if one.claim.event == "accuse.sue"]
    assert not archive.answer(Rule("split", ("ben-straw", suit))).error
    other = f"{suit}:Mira Holt"
    assert archive.answer(StatusOf(other, "Dora Quill")).tie.status.label == "in conflict"
    assert archive.answer(StatusOf("ben-straw", "Dora Quill")).tie.status.label == "good terms"
    assert archive.answer(Search(people=(other,))).total == 1, "paragraphs that mention her are hers"
    assert "already" in archive.answer(Rule("split", (other,))).error
    archive.answer(Rule("merge", ("dora-quill", other)))
    assert not archive.answer(Rule("split", (other,))).error, "the later word counts"
    assert archive.answer(StatusOf(other, "Dora Quill")).tie.status.label == "in conflict"
