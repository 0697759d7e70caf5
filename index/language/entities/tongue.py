"""The language of an article, told by its commonest words.

Counting stop words tells a text of twenty words; the libraries that tell single words cost numpy or tens of
megabytes of models, for a question that only asks whether to read on.
"""

import re
import tomllib
from collections import Counter
from importlib.resources import files
from typing import Final

from index.records import Article

_STOPWORDS: Final = tomllib.loads(files(__package__).joinpath("stopwords.toml").read_text("utf-8"))
_LANGUAGES: Final[dict[str, list[str]]] = {}
for _language, _words in _STOPWORDS.items():
    for _word in _words:
        _LANGUAGES.setdefault(_word, []).append(_language)
_WORD = re.compile(r"[^\W\d_]+")
_READ = 300
"""Words that are looked at."""
_FEWEST = 4
"""Stop words that have to be seen before a text is taken for another language than English."""
_AHEAD = 2
"""How many times as many as the English ones they have to be."""


def language_of(article: Article) -> str:
    """Name the language of an article in English; what is too short to tell counts as English."""
    words: list[str] = []
    for paragraph in reversed(article.paragraphs):
        words += _WORD.findall(paragraph.text.lower())
        if len(words) > _READ:
            break
    counts: Counter[str] = Counter()
    for word, times in Counter(words).items():
        counts.update(dict.fromkeys(_LANGUAGES.get(word, ()), times))
    if not counts:
        return "English"
    language, seen = counts.most_common(1)[0]
    return language if seen >= _FEWEST and seen > _AHEAD * counts["English"] else "English"
