"""Work handed to processes: in order, and so much of it ahead as may wait."""

from index.workers import in_order


def counted(numbers, taken):
    """Give numbers, noting each that is taken."""
    for number in numbers:
        taken.append(number)
        yield number


def test_results_come_in_the_order_of_what_was_given():
    assert list(in_order(abs, range(0, -40, -1), 2)) == list(range(40))


def test_no_more_is_taken_than_keeps_the_workers_busy():
    taken = []
    made = in_order(abs, counted(range(100), taken), 2)
    for _ in range(10):
        next(made)
    assert len(taken) == 6 + 9
    made.close()


def test_workers_get_ahead_of_who_is_slow_to_take_until_so_much_waits():
    taken = []
    made = in_order(abs, counted(range(200), taken), 2, size=lambda _: 10, most=300)
    for _ in range(10):
        next(made)
    assert len(taken) == 6 + 2 * 9
    for _ in range(60):
        next(made)
    assert len(taken) == 70 + 30
    made.close()
