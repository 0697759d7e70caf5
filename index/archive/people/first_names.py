"""Names so common that one word of them says nothing of who is meant in another article."""

from functools import cache


def is_common(word: str) -> bool:
    """Tell whether a folded word is a given name that many bear."""
    return word in _given()


@cache
def _given() -> frozenset[str]:
    from index.language.people.lexicons import GIVEN  # noqa: PLC0415 - only linking needs the lexicon

    return frozenset(GIVEN)
