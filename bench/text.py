"""News that nobody wrote: articles with the measures of real ones, so that anyone can run the benchmarks.

Measured on 252 thousand paragraphs of news: paragraphs to an article and words to a paragraph (both lognormal), 0.64
people to a paragraph, a month of days. How often words come follows Zipf's law.
"""

import random
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import accumulate

VOCABULARY = 120_000
"""Different words."""

EXPONENT = 1.07
"""Of Zipf's law."""

PEOPLE = 40_000
"""Different people."""

LETTERS = ("b", "c", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "st", "tr", "w")
"""Beginnings of syllables."""

VOWELS = ("a", "e", "i", "o", "u", "ea", "ou")
"""Their middles."""

COMMON = [
    "the",
    "to",
    "of",
    "a",
    "in",
    "and",
    "that",
    "for",
    "on",
    "is",
    "with",
    "was",
    "it",
    "he",
    "as",
    "at",
    "said",
    "be",
    "his",
    "from",
    "have",
    "by",
    "has",
    "are",
    "not",
    "but",
    "her",
    "she",
    "they",
    "this",
    "an",
    "who",
    "had",
    "their",
    "we",
    "been",
    "were",
    "about",
    "will",
    "when",
    "one",
    "after",
    "which",
    "or",
    "more",
    "out",
    "year",
    "years",
    "people",
    "told",
    "him",
    "would",
    "up",
    "there",
    "time",
    "what",
    "new",
    "first",
    "two",
    "all",
    "if",
    "also",
    "just",
    "over",
    "police",
    "mother",
    "family",
    "friend",
    "court",
    "film",
    "star",
    "daughter",
    "school",
    "husband",
    "statement",
    "sister",
    "music",
    "video",
    "love",
    "letter",
    "phone",
    "call",
    "best",
    "ago",
    "source",
    "interview",
    "good",
    "terms",
    "same",
    "speaking",
    "ex",
    "hospital",
    "coffee",
    "divorce",
    "estranged",
    "reunion",
    "apology",
    "wedding",
    "lawsuit",
]
"""Words that real text has, the commonest first, so that `queries.txt` finds what it would find there."""

NAMES = ["David", "Sarah", "Johnson", "Michael", "Emma", "Williams", "James", "Taylor", "Kate", "Anderson"]
"""Names that `queries.txt` asks for; the others are made up like the words."""

FIRST_DAY = date(2024, 1, 1)
"""Day of the oldest article."""

DAYS = 30
"""Days over which articles are spread."""


class Writer:
    """Writes articles, always the same for the same seed."""

    def __init__(self, seed: int = 7) -> None:
        self.random = random.Random(seed)  # noqa: S311 - no secret
        made = dict.fromkeys(COMMON)
        while len(made) < VOCABULARY:
            made.setdefault(self._word(), None)
        self.words = list(made)
        self.weights = list(accumulate(1 / (rank + 2.7) ** EXPONENT for rank in range(VOCABULARY)))
        surnames = [*NAMES, *(self._word().capitalize() for _ in range(3_000))]
        firsts = [*NAMES, *(self._word().capitalize() for _ in range(1_000))]
        self.people = [f"{self._ranked(firsts)} {self._ranked(surnames)}" for _ in range(PEOPLE)]

    def articles(self, paragraphs: int) -> Iterator[tuple[str, date, list[str]]]:
        """Give name, day and paragraphs (the headline first) of articles, so many paragraphs in all."""
        left, number = paragraphs, 0
        while left > 0:
            size = max(3, min(left, int(self.random.lognormvariate(3.32, 0.63))))
            cast = [self._ranked(self.people) for _ in range(self.random.randint(1, 6))]
            day = FIRST_DAY + timedelta(days=self.random.randrange(DAYS))
            yield f"article-{number:06}", day, [self._paragraph(cast) for _ in range(size)]
            left, number = left - size, number + 1

    def _paragraph(self, cast: Sequence[str]) -> str:
        """Write one paragraph."""
        count = max(1, min(300, round(self.random.lognormvariate(3.03, 0.65))))
        text = [self.words[self._rank()] for _ in range(count)]
        if self.random.random() < 0.45:  # noqa: PLR2004 - with the next line 0.64 people to a paragraph
            for _ in range(self.random.choice((1, 1, 2))):
                text.insert(self.random.randrange(len(text)), self.random.choice(cast))
        return f"{text[0].capitalize()} {' '.join(text[1:])}."

    def _rank(self) -> int:
        """Draw the rank of a word."""
        return bisect_left(self.weights, self.random.random() * self.weights[-1])

    def _ranked(self, some: Sequence[str]) -> str:
        """Draw one of some, the first ones more often."""
        return some[int(len(some) ** self.random.random()) - 1]

    def _word(self) -> str:
        """Make a word up."""
        syllables = self.random.choice((1, 2, 2, 3, 3, 4))
        choice = self.random.choice
        return "".join(choice(LETTERS) + choice(VOWELS) for _ in range(syllables)) + choice(
            ("", "n", "s", "r")
        )
