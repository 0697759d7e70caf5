"""Text made to be long, deep or ambiguous: it is read in bounded time and memory, and found."""

import resource

import pytest

from index.archive import Archive
from index.archive.questions.search import Search

pytestmark = pytest.mark.torture

TEXTS = {
    "one paragraph of nine megabytes": "Mira Holt met Dora Quill in town. " * 270_000,
    "one word of a megabyte": "x" * 1_000_000,
    "paragraphs of the longest length": ("Mira Holt met Dora Quill. " * 760 + "\n") * 20,
    "quotations that never close": "“" * 3_000 + "I met Mira Holt, " * 900,
    "quotations inside quotations": "“‘Mira Holt lied,’ she said,” " * 600,
    "names in one list": ", ".join(f"Mira{chr(97 + n % 26)} Holt{chr(97 + n // 26)}" for n in range(676)),
    "pronouns in a row": "She told her that she had seen her. " * 500,
    "capitals": "A B C D E " * 1_900,
    "brackets": "(" * 9_000 + "Mira Holt" + ")" * 9_000,
    "combining marks": "a" + "\u0301" * 19_000,
    "dates": "Mira Holt met Dora Quill on 1 May 2023, last month and in the 1990s. " * 250,
}
"""What each is, and the text."""

SECONDS = 60
"""Processor time that a process may take on one text; it is killed beyond."""

MEMORY = 2_000_000_000
"""Bytes of address space that a process may take."""


def bound():
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


@pytest.mark.parametrize("what", TEXTS)
def test_it_is_read_in_bounded_time_and_memory_and_found(what, tmp_path, amends):
    path, index = tmp_path / "text.txt", tmp_path / "index"
    path.write_text(f" date 2023-05-01 A story\n{TEXTS[what]} At last a zebra came.\n")
    run = amends("index", path, "--index", index, preexec_fn=bound)
    _, told = run.communicate()
    assert run.returncode == 0, told
    with Archive.open([path], index_dir=index) as archive:
        found = archive.answer(Search("zebra"))
        assert found.total == 1
