"""Words of time are found and counted from the publication or from the date told before."""

from datetime import date

import pytest

from index.language.dates import dated, find_dates, reckon
from index.records import When

PUBLISHED = date(2023, 12, 9)  # a Saturday


@pytest.mark.parametrize(
    ("text", "span", "basis"),
    [
        ("On December 2 he shared a photo", "2023-12-02", "stated"),
        ("They met on 3rd of July, 2019", "2019-07-03", "stated"),
        ("They met on Dec. 24, 2020", "2020-12-24", "stated"),
        ("They met on December 20", "2022-12-20", "stated"),
        ("She released it in January 2022", "2022-01", "stated"),
        ("However, back in May, she did share", "2023-05", "stated"),
        ("They met in November last year", "2022-11", "stated"),
        ("Mara Vell and Odo Brandt split in May 2020.", "2020-05", "stated"),
        ("They met this week", "2023-12-04..2023-12-09", "relative"),
        ("They parted in late December", "2022-12-21..2022-12-31", "stated"),
        ("They parted last May", "2023-05", "relative"),
        ("Last month, Marlow accused her", "2023-11", "relative"),
        ("They met yesterday", "2023-12-08", "relative"),
        ("They split in 2019", "2019", "stated"),
        ("They attended the 2019 Harbour Film Awards together", "2019", "stated"),
        ("They split in early 2019", "2019-01-01..2019-05-01", "stated"),
        ("Married from 2002 to 2016", "2002-01-01..2016-12-31", "stated"),
        ("Her marriage (2002-2016) was long", "2002-01-01..2016-12-31", "stated"),
        ("Friends since 2015", "2015-01-01..2023-12-09", "stated"),
        ("They spoke two weeks ago", "2023-11-22..2023-11-28", "relative"),
        ("They spoke over a year ago", "2022", "relative"),
        ("They spoke a few days ago", "2023-12-05..2023-12-07", "relative"),
        ("They spoke on Tuesday", "2023-12-05", "relative"),
        ("They spoke on Saturday", "2023-12-09", "relative"),
        ("They spoke last Saturday", "2023-12-02", "relative"),
        ("They spoke last week", "2023-11-27..2023-12-03", "relative"),
        ("They spoke earlier this year", "2023-01-01..2023-12-09", "relative"),
        ("They spoke last summer", "2023-06-01..2023-08-31", "relative"),
        ("They met in the summer of 2018", "2018-06-01..2018-08-31", "stated"),
        ("They met on New Year\u2019s Eve", "2022-12-31", "stated"),
        ("Rivals in the 1990s", "1990-01-01..1999-12-31", "stated"),
        ("They spoke", "2023-12-09", "assumed"),
        ("She may march with 2020 others", "2023-12-09", "assumed"),
    ],
)
def test_a_date_is_counted_from_the_publication(text, span, basis):
    when = dated(text, PUBLISHED)
    assert (str(when), when.basis) == (span, basis)


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("At the time, she said so", "2022-01"),
        ("A week later, they met", "2022-02-04..2022-02-10"),
        ("In March, they met", "2022-03"),
        ("Two years earlier they met", "2020"),
        ("The following month they met", "2022-02"),
        ("They met that summer", "2022-06-01..2022-08-31"),
    ],
)
def test_a_date_is_counted_from_the_date_told_before(text, span):
    told = When(date(2022, 1, 1), date(2022, 1, 31), "stated")
    assert str(dated(text, PUBLISHED, told)) == span


def test_a_plan_lies_ahead():
    assert str(dated("She will wed on December 20", PUBLISHED, ahead=True)) == "2023-12-20"
    assert str(dated("She will wed next month", PUBLISHED)) == "2024-01"


def test_the_date_nearest_to_the_place_counts():
    text = "They split in 2019 and met again in 2021"
    assert str(dated(text, PUBLISHED, at=text.index("split"))) == "2019"
    assert str(dated(text, PUBLISHED, at=text.index("met"))) == "2021"


def test_without_a_publication_date_only_full_dates_are_told():
    assert dated("They met last month", None) == When()
    assert dated("They met", None) == When()
    assert str(dated("They met in May 2020", None)) == "2020-05"


def test_an_expression_says_what_its_words_are():
    (expression,) = find_dates("She left on Friday; may I march?")
    assert (expression.text, expression.kind) == ("on Friday", "weekday")
    assert str(reckon(expression, PUBLISHED)) == "2023-12-08"
