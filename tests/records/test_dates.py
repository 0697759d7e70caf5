"""Dates are written as precisely as they are known."""

from datetime import date

import pytest

from index.records import When


@pytest.mark.parametrize(
    ("first", "last", "written"),
    [
        (date(2023, 12, 2), date(2023, 12, 2), "2023-12-02"),
        (date(2023, 5, 1), date(2023, 5, 31), "2023-05"),
        (date(2022, 1, 1), date(2022, 12, 31), "2022"),
        (date(2020, 1, 3), date(2020, 2, 4), "2020-01-03..2020-02-04"),
        (None, None, ""),
    ],
)
def test_a_span_is_written_as_precisely_as_it_is_known(first, last, written):
    assert str(When(first, last, "stated")) == written


def test_spans_meet_within_the_slack_asked_for():
    may, june = When(date(2023, 5, 1), date(2023, 5, 31)), When(date(2023, 6, 3), date(2023, 6, 30))
    assert not may.overlaps(june)
    assert may.overlaps(june, slack=3)
    assert not may.overlaps(When(), slack=3)
