"""Numbers with their words."""


def counted(count: int, word: str) -> str:
    """Write a number with its word: `1 paragraph`, `8,000 articles`."""
    return f"{count:,} {word}{'' if count == 1 else 's'}"
