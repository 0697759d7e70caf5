"""What an article claims, as short lines that a test can compare."""

import pytest

from index.language.analysis import analyse


@pytest.fixture
def claims(article):
    """Give the claims of the test's docstring, in which two people are found: of nobody nothing could be told."""
    analysis = analyse(article)
    assert len(analysis.people) > 1
    return analysis.claims


@pytest.fixture
def told(claims):
    """Give its claims as lines: event, who, toward whom (in order of the alphabet where both act alike)."""
    lines = set()
    for claim in claims:
        if "negated" not in claim.marks:
            pair = (claim.actor, claim.recipient)
            first, second = sorted(pair) if claim.mutual else pair
            lines.add(f"{claim.event}: {first} - {second}")
    return lines
