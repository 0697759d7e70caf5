"""What holds for every story: found by making stories at random."""

from datetime import date, timedelta

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from index.records import CERTAINTIES, LABELS, Claim, Voice, When
from index.ties import default_tables, tie_of

DAYS = st.dates(date(2018, 1, 1), date(2021, 12, 31))
SPEAKERS = {"party": ("Ada", "Ben"), "post": ("Ada", "Ben"), "named": ("Cid", "Dot")}
STRENGTHS = {"party": 100, "post": 100, "document": 90, "representative": 70, "named": 70, "narrator": 60}


@st.composite
def voices(draw):
    kind = draw(st.sampled_from([*STRENGTHS, "anonymous"]))
    speaker = draw(st.sampled_from(SPEAKERS[kind])) if kind in SPEAKERS else None
    return Voice(kind, speaker, "", STRENGTHS.get(kind, 30))


@st.composite
def claims(draw):
    published = draw(DAYS)
    first = draw(st.dates(date(2017, 1, 1), published))
    when = draw(
        st.sampled_from(
            [
                When(),
                When(published, published, "assumed"),
                When(first, min(first + timedelta(20), published), "stated"),
            ]
        )
    )
    actor, recipient = draw(st.permutations(["Ada", "Ben"]))
    return Claim(
        article=f"a{published}",
        published=published,
        paragraph=draw(st.integers(0, 9)),
        start=draw(st.integers(0, 99)),
        end=100,
        actor=actor,
        recipient=recipient,
        event=draw(st.sampled_from(sorted(default_tables().events))),
        voice=draw(voices()),
        when=when,
        certainty=draw(st.sampled_from(CERTAINTIES)),
        marks=draw(st.frozensets(st.sampled_from(["historical", "future", "habitual"]), max_size=1)),
        frame=draw(st.sampled_from(["clause", "epithet", "label"])),
        mutual=draw(st.booleans()),
    )


STORIES = st.lists(claims(), max_size=7)
UNNAMED = Voice("anonymous", None, "insider", 30)


def decide(story, as_of=date(2022, 1, 1)):
    return tie_of(("Ada", "Ben"), story, as_of=as_of)


@settings(max_examples=200, deadline=None)
@given(STORIES, st.randoms())
def test_the_order_of_claims_does_not_matter(story, random):
    shuffled = list(story)
    random.shuffle(shuffled)
    assert decide(shuffled).status == decide(story).status


@settings(max_examples=200, deadline=None)
@given(STORIES)
def test_an_unnamed_retelling_never_makes_a_label_bolder(story):
    retold = [evolve(claim, voice=UNNAMED) for claim in story if not claim.certainty.endswith("-")]
    bolder = LABELS.index(decide(story + retold).status.label)
    assert bolder <= LABELS.index(decide(story).status.label)


@settings(max_examples=200, deadline=None)
@given(STORIES)
def test_unnamed_and_hedged_voices_alone_never_reconcile(story):
    unnamed = [evolve(claim, voice=UNNAMED) for claim in story]
    assert decide(unnamed).status.label != "reconciled"
    hedged = [evolve(claim, certainty="PR+") for claim in story]
    assert decide(hedged).status.label != "reconciled"


@settings(max_examples=200, deadline=None)
@given(STORIES)
def test_what_is_shown_hangs_together(story):
    tie = decide(story)
    status = tie.status
    assert status.deciding or status.label == "no status"
    assert set(tie.claims) == set(story)
    assert tie.claims[: len(status.deciding)] == status.deciding
    assert (tie.steps[-1].label if tie.steps else "no status") == status.label
    assert not set(status.deciding) & set(status.against)
    assert status.why
    assert all(event.weight <= 100 for event in tie.events)


@settings(max_examples=100, deadline=None)
@given(STORIES, DAYS)
def test_what_comes_later_does_not_change_what_stood(story, day):
    earlier = [claim for claim in story if claim.published <= day]
    assert tie_of(("Ada", "Ben"), story, as_of=day, known_by=day).status == decide(earlier, day).status


@settings(max_examples=200, deadline=None)
@given(STORIES, DAYS)
def test_the_labels_over_time_are_those_of_their_days(story, day):
    whole, until = decide(story).steps, decide(story, day)
    assert [(step.when, step.label) for step in until.steps] == [
        (step.when, step.label) for step in whole[: len(until.steps)]
    ]
    assert (until.steps[-1].label if until.steps else "no status") == until.status.label
