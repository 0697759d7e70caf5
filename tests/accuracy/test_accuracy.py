"""The floors below which reading the short articles must not fall, and what the articles must cover."""

import pytest

from index.language import analyse
from index.records import LABELS
from index.ties import default_tables
from tests.accuracy.scoring import articles, labels, measure, report

FLOORS = {"people": 0.93, "speakers": 0.9, "ties": 0.88}
"""F1 of each kind; raised as the reading gets better."""


@pytest.fixture(scope="module")
def score():
    return measure()


@pytest.mark.parametrize("kind", FLOORS)
def test_reading_does_not_fall_below_its_floor(score, kind):
    assert score.f1(kind) >= FLOORS[kind], report(score)


def test_nobody_is_falsely_reconciled(score):
    assert score.counts["ties", "falsely reconciled"] == 0, report(score)


def test_the_articles_cover_every_label():
    told = {
        label for article in labels().values() for accepted in article["ties"].values() for label in accepted
    }
    assert told == set(LABELS)


def test_the_articles_tell_every_mode_of_the_tables():
    told = {claim.event for article in articles().values() for claim in analyse(article).claims}
    modes = {name for name in default_tables().events if "." in name}
    assert told >= modes


def test_every_article_has_labels():
    assert set(articles()) == set(labels())
