"""A line of tokens seen as noun phrases: where they begin, whom they name, who is joined to whom.

The one rule: no phrase runs over a wall, which is a hard mark or the border of quoted words.
"""

from attrs import field, frozen

from index.language.claims.lexicon import Lexicon
from index.language.claims.line import HARD, Line

MODIFIERS = 7
"""Words a noun phrase may hold before its head."""

POSSESSIVES = frozenset(("her", "his", "their", "my", "our"))
"""Pronouns that begin a noun phrase."""

NEVER_OWN = frozenset(("he", "she", "they", "i", "we", "who", "you"))
"""Behind these an 's is a verb."""

People = tuple[str, ...]


@frozen(eq=False)
class Clause:
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
        return 0 <= k < len(self.line) and any(
            self.line[k].word in self.lexicon.words[kind] for kind in kinds
        )

    def word(self, k: int) -> str:
        """The word of a token; empty outside the line."""
        return self.line[k].word if 0 <= k < len(self.line) else ""

    def people(self, k: int) -> People:
        """The people of a token; none outside the line."""
        return self.line[k].people if 0 <= k < len(self.line) else ()

    def same_voice(self, k: int, other: int) -> bool:
        """Tell whether two tokens stand in the same quotation, or both outside."""
        return self.line[k].quotation == self.line[other].quotation

    def is_closed(self, k: int) -> bool:
        """Tell whether no noun phrase runs over a token; a capital makes it part of a title ("This Is Us")."""
        return self.word(k) in self.lexicon.closed and not self.is_title(k)

    def is_title(self, k: int) -> bool:
        """Tell whether a word is part of a name or title: "Love Island"."""
        return self.line[k].title and not self.shouts

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

    def start_of_phrase(self, k: int) -> int:
        """First token of the noun phrase whose head is at k; "she" is one alone: "the house she shared"."""
        if self.word(k) in NEVER_OWN:
            return k
        first = k
        while first - 1 >= 0 and k - first < MODIFIERS:
            before = first - 1
            other = self.people(before) and not self.owns(before) and self.people(before) != self.people(k)
            if self.is_wall(before, k) or other:
                break
            if self.is_(before, "spans") and self.word(before - 2) == "of":
                first = before - 2
                continue
            if not self.line[before].inside and (
                self.is_closed(before)
                or self.line[before].word.isdigit()
                or self._is_participle(before)
                or self.is_unknown(before)
                or self.is_(before, "verbish", "times")
            ):
                break
            first = before
        return first

    def _is_participle(self, k: int) -> bool:
        """Tell whether a word in -ing is a verb form and no attribute ("stunning", "ongoing")."""
        word = self.word(k)
        attribute = word in self.lexicon.words["attributes"] or word in self.lexicon.modifiers
        return word.endswith("ing") and len(word) > len("being") and not attribute

    def cluster_left(self, k: int) -> People:
        """The person at k with those joined to the left: "X and Y", "X, Y and Z"."""
        found, listed, clauses = [self.people(k)], False, False
        before = self.start_of_phrase(k) - 1
        while (
            before > 0 and self.word(before) in ("and", "&", ",", "or", "nor") and not self.is_wall(before, k)
        ):
            joint = self.past_age_left(before - 1 if self.word(before - 1) != "," else before - 2)
            if joint < 0 or not self.people(joint) or self.owns(joint) or self.is_wall(joint, k):
                break
            if self.word(before) == "," and not listed:
                break
            clauses = not listed and joint == before - 2
            listed = True
            found.insert(0, self.people(joint))
            before = self.start_of_phrase(joint) - 1
        if clauses and len(found) == 2:  # noqa: PLR2004 - a comma parts two clauses, but the items of a longer list
            return self.people(k)
        return tuple(dict.fromkeys(person for people in found for person in people))

    def past_age_left(self, k: int) -> int:
        """Step left over an age behind a name: "X, 34, and Y", "X (34)"."""
        while k >= 0 and (self.word(k).isdigit() or self.word(k) in (",", "(", ")", "pictured")):
            k -= 1
        return k

    def _begins_clause(self, k: int) -> bool:
        """Tell whether a verb follows the person at k: "slammed X and Y responded"."""
        return self.is_(k + 1, "auxiliaries", "verbish") or self.word(k + 1).endswith("ed")

    def cluster_right(self, k: int, *, closed: bool = False) -> People:
        """The person at k with those joined to the right; `closed` where both must be ("between X and Y")."""
        found = self.people(k)
        after = self.past_age_right(k + 1)
        while self.word(after) in ("and", "&", "or", ",", "nor") and not self.is_wall(after, k):
            joint = self.head_from(after + 1 if self.word(after + 1) not in ("and", "&") else after + 2)
            if joint is None or self.is_wall(joint, k) or (not closed and self._begins_clause(joint)):
                break
            if self.is_(after + 1, "verbish") and joint > after + 1:
                break
            found = (*found, *self.people(joint))
            after = self.past_age_right(joint + 1)
        return tuple(dict.fromkeys(found))

    def past_age_right(self, k: int) -> int:
        """Step over an age behind a name: "X, 34, and Y", "X (34) and Y"."""
        age = k + 1 if self.word(k) in (",", "(") else k
        if not (self.word(age).isdigit() or self.is_(age, "numbers")):
            return k
        return age + 2 if self.word(age + 1) == ")" or self.word(age + 2) in ("and", "&") else age + 1

    def _is_noun(self, k: int) -> bool:
        """Tell whether a word can end a noun phrase, so that a possessive behind it begins another."""
        return self.word(k).isalpha() and not (
            self.people(k) or self.word(k) in self.lexicon.closed or self.is_(k, "adverbs", "determiners")
        )

    def _is_apposed(self, k: int, comma: int) -> bool:
        """Tell whether a name behind a comma says who the role before it is: "her mother, X", "husband number two, Y"."""
        role = any(self.is_(n, "role_nouns") and not self.people(n) for n in range(k, comma))
        return role and not self.is_closed(comma + 1) and not self._begins_clause(comma + 1)

    def _is_duration(self, n: int) -> bool:
        """Tell whether a token belongs to how long somebody was it: the "of" and the comma of "his wife of six years, X"."""
        of = n if self.word(n) == "of" else n - 3 if self.word(n) == "," else -1
        return of > 0 and self.word(of) == "of" and self.is_(of + 2, "spans")

    def head_from(self, k: int) -> int | None:
        """The head of the noun phrase that begins at k, if it is a person; a thing that somebody owns is none."""
        if self.word(k + 1) == "of" and self.word(k) in ("all", "both", "each"):
            k += 2
        for n in range(k, min(len(self.line), k + MODIFIERS + 1)):
            if self.is_wall(n, k):
                return None
            if self.people(n) and not self.owns(n):
                return n
            if n > k and self.owns(n) and self.word(n) in POSSESSIVES and self._is_noun(n - 1):
                return None
            if self.word(n) == "," and self._is_apposed(k, n):
                continue
            if self.word(n) == "and" and k < n and not self.people(n - 1):
                continue
            if n > k and self._is_duration(n):
                continue
            if not (self.people(n) or self.line[n].inside) and self.is_closed(n):
                return None
        return None
