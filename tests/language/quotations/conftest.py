"""Read the quotations of an article with its people."""

import pytest

from index.language import analyse


@pytest.fixture
def voices():
    """List first word, speaker or label, and class of voice of every quotation of an article."""

    def read(article, *, indirect=False):
        return [
            (one.text.split()[0].strip(",.!?"), one.voice.speaker or one.voice.label, one.voice.kind)
            for one in analyse(article).quotations
            if one.indirect is indirect
        ]

    return read
