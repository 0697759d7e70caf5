"""The plot of a tie: the step line, the marks below it, and dates that cannot be misread."""

from datetime import date

import pytest

from index.records import Event, Status, Step, Tie, When
from tui.explorer.drawing.axis import axis
from tui.explorer.drawing.scale import scale_of
from tui.explorer.drawing.trend import plot


def day(text):
    """Give a day as the span of an event."""
    return When(date.fromisoformat(text), date.fromisoformat(text), "stated")


def tie(*told, as_of="2023-06-10"):
    """Make a tie of days, effects and labels; an empty label changes nothing."""
    events = [Event("consult.visit", day(when), (), 60, effect, day(when).last) for when, effect, _ in told]
    steps = [
        Step(event.when, label, event) for event, (_, _, label) in zip(events, told, strict=True) if label
    ]
    label = steps[-1].label if steps else "no status"
    return Tie(("a", "b"), None, Status(label, as_of=date.fromisoformat(as_of)), tuple(events), tuple(steps))


FELL_OUT = ("2022-03-01", "hostile", "in conflict")
MET = ("2023-05-01", "contact", "tentative contact")


def drawn(one, width=80, whole=None):
    """Give the plot as lines of text."""
    return [line.plain for line in plot(one, width, whole)]


def test_labels_rise_and_events_stand_below_their_day():
    rising, falling, told, dates = drawn(tie(FELL_OUT, MET))
    assert rising.startswith("◔ tentative contact")
    assert falling.startswith("✕ in conflict")
    turn = rising.index("┏")
    assert falling[turn] == "┛"
    assert told[turn] == "●"
    assert told.index("✕") == falling.index("━")
    assert "2022" in dates


def test_a_long_silence_is_dotted_and_cut_short():
    lines = drawn(tie(("1994-05-01", "warmth", "good terms"), FELL_OUT, MET))
    whole = "\n".join(lines)
    assert whole.count("╍╍╍") == 2
    assert "1994" in lines[-1]


def test_no_month_is_read_as_one_of_another_year():
    for width in range(24, 130):
        dates = axis(scale_of([date(2021, 10, 4), date(2022, 6, 1), date(2023, 4, 9)], width, undated=False))
        months = [word for word in dates.split() if word.isalpha()]
        assert len(dates) <= width
        assert len(months) <= 4 or "2022" in dates


def test_a_plot_is_never_wider_than_its_pane():
    told = [(f"{year}-05-01", "contact", "tentative contact") for year in range(1950, 2023, 3)]
    for width in (26, 38, 56, 80, 200):
        assert all(len(line) <= width for line in drawn(tie(FELL_OUT, *told), width))


SPOKE = ("2023-05-20", "contact", "on speaking terms")


@pytest.mark.parametrize("width", [40, 80, 140])
def test_as_of_an_earlier_day_rows_and_columns_stay_where_they_are(width):
    whole = tie(FELL_OUT, MET, SPOKE)
    now = drawn(whole, width)
    for told, day in (((FELL_OUT, MET), "2023-05-10"), ((FELL_OUT,), "2023-04-30"), ((), "2022-02-28")):
        then = drawn(tie(*told, as_of=day), width, whole)
        assert [one[:2] for one in then] == [one[:2] for one in now]
        assert then[-1] == now[-1]
        assert {(x, mark) for x, mark in enumerate(now[-2]) if mark in "✕●"} == {
            (x, mark) for x, mark in enumerate(then[-2]) if mark in "✕●"
        }


def test_what_came_after_the_day_is_faint_behind_a_line_at_it():
    *rows, told, _ = plot(tie(FELL_OUT, as_of="2022-09-01"), 80, tie(FELL_OUT, MET))
    until = rows[0].plain.index("┊")
    assert rows[1].plain[until] == "●"
    assert told.plain[until] == "┊"
    assert rows[0].plain[until + 1 :].strip() == ""
    met = told.plain.index("●")
    assert met > until
    assert {span.style for span in told.spans if span.start <= met < span.end} == {"dim"}


def test_a_tie_without_a_date_has_no_plot():
    assert drawn(Tie(("a", "b"), None, Status(as_of=date(2023, 6, 10)))) == []


def test_a_day_alone_in_its_stretch_is_named_as_precisely_as_it_is_told():
    fell_out = Event("state.apart", When(date(2015, 1, 1), date(2015, 12, 31), "stated"), (), 60, "apart")
    told = Tie(
        ("a", "b"),
        None,
        Status("estranged", as_of=date(2024, 3, 4)),
        (fell_out,),
        (Step(fell_out.when, "estranged", fell_out),),
    )
    line, marks, dates = drawn(told)
    assert dates.split() == ["2015", "2024-03-04"]
    assert dates.index("2015") + len("2015") - 1 == marks.index("○") == line.index("━")
    assert dates.index("2024-03-04") + len("2024-03-04") - 1 == line.index("●")
