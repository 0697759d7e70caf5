"""Whatever is written, dropped and linked, both engines tell the same of it."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.engine import open_engine
from index.engine.whoosh import facets, peeking, writing
from index.query import parse
from tests.engine.archives import WORDS, steps, trees
from tests.engine.walking import WalkingEngine

KINDS = ("paragraph", "entity", "quotation", "claim", "tie")


def take(engine, step):
    """Let a step happen to an engine."""
    engine.write(step.written)
    engine.drop(step.dropped)
    engine.link(step.linked, step.ties, step.parted)
    engine.commit()


def told(engine, kind, tree, order, window):
    """Give an answer in full, its first rows as well."""
    *early, whole = engine.answer(kind, tree, order, window, facets=2)
    rows = [
        (row, dict(row.stored) | ({"tie": row.stored["tie"]} if kind == "tie" else {})) for row in whole.rows
    ]
    assert all(not one.complete and one.rows == whole.rows[: len(one.rows)] for one in early)
    return rows, whole.total, whole.people


@pytest.fixture(params=["small", "large"])
def size(request, monkeypatch):
    """Take the ways of large archives too."""
    if request.param == "large":
        monkeypatch.setattr(peeking, "MANY", 0)
        monkeypatch.setattr(peeking, "LOOKS", 3)
        monkeypatch.setattr(facets, "SHARE", 0.01)
        monkeypatch.setattr(writing, "MAX_TEXT", 40)
    return request.param


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    st.lists(steps(), min_size=1, max_size=6),
    st.lists(trees(), min_size=12, max_size=12),
    st.sampled_from(["newest", "oldest", "relevance"]),
    st.sampled_from([(0, 50), (1, 2)]),
)
def test_both_engines_answer_alike(size, history, asked, order, window):  # noqa: ARG001 - the fixture sets limits
    with TemporaryDirectory() as folder:
        walking, whoosh = WalkingEngine(), open_engine(Path(folder))
        for step in history:
            take(walking, step)
            take(whoosh, step)
        for tree in asked:
            for kind in KINDS:
                by = order if kind == "paragraph" else "newest"
                assert told(whoosh, kind, tree, by, window) == told(walking, kind, tree, by, window)
        for prefix in ("", "a", "s", "moth"):
            assert whoosh.complete("text", prefix) == walking.complete("text", prefix)
        assert whoosh.similar("text", "mothr") == walking.similar("text", "mothr")


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    st.lists(steps(), min_size=1, max_size=3),
    st.lists(st.sampled_from(WORDS), min_size=2, max_size=3).map(" ".join),
    st.lists(st.tuples(st.integers(1, 20), st.sampled_from(["", "kim ", "-kim "])), max_size=6),
)
def test_a_phrase_typed_finds_what_it_would_at_once(size, history, phrase, jumps):  # noqa: ARG001 - as above
    with TemporaryDirectory() as folder:
        walking, whoosh = WalkingEngine(), open_engine(Path(folder))
        for step in history:
            take(walking, step)
            take(whoosh, step)
        typed = [(letters, "") for letters in range(1, len(phrase) + 1)]
        for letters, more in (*typed, *jumps, *typed):
            tree = parse(f'{more}"{phrase[:letters]}', typing=True).tree
            assert told(whoosh, "paragraph", tree, "newest", (0, 50)) == told(
                walking, "paragraph", tree, "newest", (0, 50)
            )
