"""The tables line by line: what each event does, how PLOVER classes it, and what a broken extension is told."""

import pytest

from index.ties import TablesError, default_tables, load_tables, quad_of

RIFT = "2015-03-01 narrator: Ada & Ben sanction.cut-contact\n"

HOSTILE = """accuse.insult accuse.allege accuse.sue reject.refuse-contact reject.refuse-apology threaten.ultimatum
    threaten.legal sanction.exclude sanction.disown coerce.restrain coerce.control assault state.feud
    accuse.criticise accuse reject threaten sanction coerce"""
APART = "sanction.cut-contact sanction.split state.apart"
CONTACT = """consult.phone consult.message consult.visit consult.co-appear aid.care aid.gift cooperate.reunite
    cooperate.live-together cooperate.co-parent cooperate.leisure cooperate.wed consult aid
    state.friends state.close state.couple"""
CLOSING = "cooperate.reconcile support.forgive"
ONE_SIDE = """support.praise support.defend support.affection support.well-wish support.care-for support
    concede.apologise concede.regret retreat.return-property retreat.unblock concede retreat"""
KIND_WORDS = """support.praise support.defend support.affection support.well-wish support.care-for support
    support.forgive"""
INTENT = "agree.intend-contact agree.intend-repair request.meet request.apology agree request"
NOTHING = "reject.deny consult.mediated cooperate.joint-work cooperate"
UNDOING = "concede.retract retreat.drop-suit"
ONGOING = "cooperate.live-together cooperate.co-parent state.friends state.close state.couple"

PLOVER = {
    "verbal cooperation": "agree consult support concede request.meet",
    "material cooperation": "cooperate aid retreat",
    "verbal conflict": "request accuse reject threaten",
    "material conflict": "sanction coerce assault",
}


@pytest.mark.parametrize("event", HOSTILE.split())
def test_opens_a_hostile_rift(tie, event):
    assert tie(f"2020-05-01 document: Ada {event} Ben").status.label == "in conflict"


@pytest.mark.parametrize("event", APART.split())
def test_opens_a_rift_apart(tie, event):
    assert tie(f"2020-05-01 document: Ada {event} Ben").status.label == "estranged"


@pytest.mark.parametrize("event", CONTACT.split())
def test_is_contact_after_a_rift_and_warmth_without(tie, event):
    line = f"2016-05-01 narrator: Ada & Ben {event}"
    alone = "on speaking terms" if event == "cooperate.co-parent" else "good terms"
    assert tie(line).status.label == alone
    mended = "on speaking terms" if event in ONGOING.split() else "tentative contact"
    assert tie(RIFT + line).status.label == mended


@pytest.mark.parametrize("event", CLOSING.split())
def test_closes_a_rift(tie, event):
    assert tie(RIFT + f"2016-05-01 party Ada: Ada {event} Ben").status.label == "reconciled"


@pytest.mark.parametrize("event", ONE_SIDE.split())
def test_of_one_side_changes_no_label_while_a_rift_is_open(tie, event):
    line = f"2016-05-01 party Ada: Ada {event} Ben"
    status = tie(RIFT + line).status
    assert (status.label, "one-sided" in status.flags) == ("estranged", True)
    assert tie(line).status.label == ("good terms" if event in KIND_WORDS.split() else "no status")


@pytest.mark.parametrize("event", INTENT.split())
def test_intent_changes_no_label(tie, event):
    line = f"2016-05-01 party Ada: Ada {event} Ben"
    assert tie(line).status.label == "no status"
    assert tie(RIFT + line).status.flags == ("intent only",)


@pytest.mark.parametrize("event", NOTHING.split())
def test_does_nothing(tie, event):
    line = f"2016-05-01 party Ada: Ada {event} Ben"
    assert tie(line).status.label == "no status"
    assert tie(RIFT + line).status.label == "estranged"


@pytest.mark.parametrize(
    ("event", "back"),
    [
        ("accuse.sue", "retreat.drop-suit"),
        ("threaten.legal", "retreat.drop-suit"),
        ("accuse.allege", "concede.retract"),
        ("accuse.insult", "concede.retract"),
    ],
)
def test_takes_back(tie, event, back):
    story = f"2015-05-01 party Ada: Ada {event} Ben\n"
    assert tie(story + f"2016-05-01 party Ada: Ada {back} Ben").status.label == "no status"


def test_every_row_is_tried(tables):
    tried = f"{HOSTILE} {APART} {CONTACT} {CLOSING} {ONE_SIDE} {INTENT} {NOTHING} {UNDOING}".split()
    assert set(tables.events) == set(tried)
    assert {name for name, row in tables.events.items() if row.ongoing} == set(ONGOING.split())


def test_quad_classes_are_those_of_plover(tables):
    for quad, events in PLOVER.items():
        for name in events.split():
            assert quad_of(name) == quad
    roots = {name.partition(".")[0] for name in tables.events} - {"state"}
    assert all(quad_of(root) for root in roots)
    assert quad_of("state.feud") is None


def test_an_unknown_mode_is_read_as_its_root_and_an_unknown_root_does_nothing(tie):
    assert tie("2020-05-01 party Ada: Ada assault.slap Ben").status.label == "in conflict"
    assert tie("2020-05-01 party Ada: Ada juggle.balls Ben").status.label == "no status"


def test_a_folder_of_the_user_adds_and_replaces_rows(tie, tmp_path):
    (tmp_path / "events.toml").write_text(
        '["consult.pigeon"]\nwords = "a pigeon"\nrift = "contact"\ncalm = "warmth"\n', "utf-8"
    )
    (tmp_path / "weights.toml").write_text("[voices]\nnarrator = 20\n", "utf-8")
    tables = load_tables(tmp_path)
    assert tie("2020-05-01 party Ada: Ada consult.pigeon Ben", tables=tables).status.label == "good terms"
    assert tie("2020-05-01 narrator: Ada assault Ben", tables=tables).status.label == "no status"
    assert default_tables().voices["narrator"] == 60


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("events", '["a.b"]\nwords = "x"\nrift = "loud"\ncalm = "warmth"\n', "[a.b]"),
        ("events", '["a.b"]\nword = "x"\n', "unknown key 'word'"),
        ("events", '["a.b"]\nwords = "x"\n', "'rift'"),
        ("events", "a = 1\n", "must be a table"),
        ("events", '["a.b"\n', "line 1"),
        ("labels", '[[row]]\nname = "x"\nrift = ["none"]\nlabel = "wed"\nsays = "x"\n', "[row 1]"),
        ("weights", "[voices]\nparrot = 20\n", "parrot"),
        ("weights", "[voice]\nparty = 20\n", "[voice]"),
        ("weights", '[days]\nstale = "long"\n', "[days]"),
        ("flags", '["odd"]\nsays = "x"\n', "[odd]"),
    ],
)
def test_a_broken_table_names_file_and_key(tmp_path, name, text, problem):
    path = tmp_path / f"{name}.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(TablesError) as error:
        load_tables(tmp_path)
    assert str(path) in str(error.value)
    assert problem in str(error.value)
    assert "\n" not in str(error.value)
