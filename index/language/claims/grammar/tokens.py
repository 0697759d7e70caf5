"""A line of tokens with the word lists that its structure is read by: what each word is, and where walls stand."""

from attrs import field, frozen

from index.language.claims.lexicon import Lexicon
from index.language.claims.line import HARD, Line

NEVER_OWN = frozenset(("he", "she", "they", "i", "we", "who", "you"))
"""Behind these an 's is a verb."""

People = tuple[str, ...]

NONE: frozenset[str] = frozenset()
"""The lists of a word that is in none."""


@frozen(eq=False)
class Tokens:
    """A line with the word lists that its structure is read by."""

    line: Line
    """The tokens."""
    lexicon: Lexicon
    """The word lists: prepositions, conjunctions, subordinators, auxiliaries, adverbs, relatives."""
    shouts: bool = field(init=False)
    """True for a headline in capitals, whose capitals tell nothing."""

    @shouts.default
    def _has_mostly_capitals(self) -> bool:
        words = [token for token in self.line if not token.people and token.word.isalpha()]
        return sum(token.title for token in words) * 2 > len(words)

    def is_(self, k: int, *kinds: str) -> bool:
        """Tell whether a token is in one of the word lists."""
        return 0 <= k < len(self.line) and not (
            self.lexicon.kinds.get(self.line[k].word, NONE).isdisjoint(kinds)
        )

    def word(self, k: int) -> str:
        """The word of a token; empty outside the line."""
        return self.line[k].word if 0 <= k < len(self.line) else ""

    def people(self, k: int) -> People:
        """The people of a token; none outside the line."""
        return self.line[k].people if 0 <= k < len(self.line) else ()

    def holds(self, words: tuple[str, ...]) -> bool:
        """Tell whether one of some words stands in the line."""
        return bool(words) and any(token.word in words for token in self.line)

    def same_voice(self, k: int, other: int) -> bool:
        """Tell whether two tokens stand in the same quotation, or both outside."""
        return self.line[k].quotation == self.line[other].quotation

    def is_closed(self, k: int) -> bool:
        """Tell whether no noun phrase runs over a token; a capital makes it part of a title ("This Is Us")."""
        return self.word(k) in self.lexicon.closed and not self.is_title(k)

    def is_title(self, k: int) -> bool:
        """Tell whether a word is part of a name or title: "Love Island"."""
        return self.line[k].title and not self.shouts

    def is_of_title(self, k: int) -> bool:
        """Tell whether a word belongs to a title, of which the first word of a sentence shows no sign: "Love Island's X"."""
        return self.is_title(k) or (k == 0 and len(self.line) > 1 and self.is_title(1))

    def is_in_title(self, k: int) -> bool:
        """Tell whether a small word stands inside a title: "Nights in Paradise star X"."""
        opens = k - 1 == 0 or (k > 1 and self.is_title(k - 1))
        return opens and k + 1 < len(self.line) and self.is_title(k + 1) and self.is_(k + 2, "second_roles")

    def is_wall(self, k: int, seen_from: int) -> bool:
        """Tell whether structure ends at this token: outside, a hard mark, or the border of quoted words."""
        return not 0 <= k < len(self.line) or self.line[k].word in HARD or not self.same_voice(k, seen_from)

    def owns(self, k: int) -> bool:
        """Tell whether the person at a token is a possessor."""
        token, following = self.line[k], self.word(k + 1)
        if not token.people:
            return False
        if token.word in NEVER_OWN:
            return False
        if following in ("'s", "'") and not self.is_(k + 2, "adverbs_after_is"):
            return True
        if token.word.endswith(("'s", "s'")) or token.word in self.lexicon.words["possessives"]:
            return True
        return token.word == "her" and self._begins_noun(k + 1)

    def _begins_noun(self, k: int) -> bool:
        """Tell whether the word at k begins a noun phrase, as behind a possessive."""
        if not 0 <= k < len(self.line):
            return False
        if self.line[k].inside:
            return True
        possible = self.word(k).isalpha() or bool(self.people(k)) or self._is_number(k)
        return possible and not (self.word(k) in self.lexicon.closed or self.is_(k, "adverbs", "particles"))

    def _is_number(self, k: int) -> bool:
        """Tell whether a number of things or years begins here ("her 583K followers"), not one of times."""
        return self.word(k)[:1].isdigit() and not self.is_(k + 1, "spans") and self.word(k + 1) != "times"

    def is_unknown(self, k: int) -> bool:
        """Tell whether the token is a pronoun that stands for somebody unknown."""
        return not self.people(k) and self.word(k) in NEVER_OWN and self.word(k) != "who"

    def is_participle(self, k: int) -> bool:
        """Tell whether a word in -ing is a verb form and no attribute ("stunning", "ongoing")."""
        word = self.word(k)
        attribute = word in self.lexicon.words["attributes"] or word in self.lexicon.modifiers
        return word.endswith("ing") and len(word) > len("being") and not attribute

    def is_noun(self, k: int) -> bool:
        """Tell whether a word can end a noun phrase, so that a possessive behind it begins another."""
        return self.word(k).isalpha() and not (
            self.people(k) or self.word(k) in self.lexicon.closed or self.is_(k, "adverbs", "determiners")
        )

    def begins_clause(self, k: int) -> bool:
        """Tell whether a verb follows the person at k: "slammed X and Y responded"."""
        return self.is_(k + 1, "auxiliaries", "verbish") or self.word(k + 1).endswith("ed")

    def names_body(self, k: int) -> bool:
        """Tell whether a name only says whose body of people it is: "the Brandt administration"."""
        return self.line[k].form == "name" and self.is_(k + 1, "bodies")

    def begins_gap(self, k: int) -> bool:
        """Tell whether a clause without its verb begins with the person at k: "X loved the hall and Y the garden"."""
        return self.begins_clause(k) or self.is_(k + 1, "determiners")

    def past_age_left(self, k: int) -> int:
        """Step left over an age behind a name: "X, 34, and Y", "X (34)"."""
        while k >= 0 and (self.word(k).isdigit() or self.word(k) in (",", "(", ")", "pictured")):
            k -= 1
        return k

    def past_age_right(self, k: int) -> int:
        """Step over an age behind a name: "X, 34, and Y", "X (34) and Y"."""
        age = k + 1 if self.word(k) in (",", "(") else k
        if not (self.word(age).isdigit() or self.is_(age, "numbers")):
            return k
        return age + 2 if self.word(age + 1) == ")" or self.word(age + 2) in ("and", "&") else age + 1
