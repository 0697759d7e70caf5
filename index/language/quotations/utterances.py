"""What one speaker says in one paragraph, put together again where "she said" breaks it."""

from collections.abc import Iterable, Iterator

from attrs import evolve

from index.records import Quotation


def utterances(quotations: Iterable[Quotation]) -> Iterator[Quotation]:
    """Join quotations of one voice that follow each other in a paragraph; reports without marks are left out.

    The text of a joined one is its quoted words alone, its span runs from the first to the last of them.
    """
    whole: Quotation | None = None
    for one in quotations:
        if one.indirect:
            continue
        if whole and (whole.paragraph, whole.voice) == (one.paragraph, one.voice):
            whole = evolve(whole, end=one.end, text=f"{whole.text} {one.text}")
            continue
        if whole:
            yield whole
        whole = one
    if whole:
        yield whole
