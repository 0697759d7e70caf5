"""Who stands where in a clause: subject, object, possessor, by light structure.

A dependency parser (spaCy's small model: 163 paragraphs/s) is too slow here; these walks over tokens ask only what a
cue needs. The one rule: where the walk meets a word that it cannot place, it gives nobody.
"""

from attrs import frozen

from index.language.claims.lexicon import Lexicon
from index.language.claims.line import HARD, Line

MODIFIERS = 7
"""Words a noun phrase may hold before its head."""
PARENTHESIS = 16
"""Words that may stand between two commas."""
DATED = 7
"""Words, such as a date, that may stand between a verb and its preposition."""

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
        return token.word == "her" and (following.isalpha() or bool(self.people(k + 1))) and not (
            following in self.lexicon.closed or self.is_(k + 1, "adverbs", "particles")
        )  # fmt: skip

    def start_of_phrase(self, k: int) -> int:
        """First token of the noun phrase whose head is at k."""
        first = k
        while first - 1 >= 0 and k - first < MODIFIERS:
            before = first - 1
            if self.is_wall(before, k) or (self.people(before) and not self.owns(before)):
                break
            if not self.line[before].inside and (
                self.line[before].word in self.lexicon.closed
                or self.line[before].word.isdigit()
                or self.is_(before, "verbish", "times")
            ):
                break
            first = before
        return first

    def cluster_left(self, k: int) -> People:
        """The person at k with those joined to the left: "X and Y", "X, Y and Z"."""
        found = self.people(k)
        before = self.start_of_phrase(k) - 1
        while before > 0 and self.word(before) in ("and", "&", ",", "or", "nor") and not self.is_wall(before, k):
            joint = self.past_age_left(before - 1 if self.word(before - 1) != "," else before - 2)
            if joint < 0 or not self.people(joint) or self.owns(joint) or self.is_wall(joint, k):
                break
            if self.word(before) == "," and not set(found) - set(self.people(joint)):
                break
            found = (*self.people(joint), *found)
            before = self.start_of_phrase(joint) - 1
        return tuple(dict.fromkeys(found))

    def past_age_left(self, k: int) -> int:
        """Step left over an age behind a name: "X, 34, and Y", "X (34)"."""
        while k >= 0 and (self.word(k).isdigit() or self.word(k) in (",", "(", ")", "pictured")):
            k -= 1
        return k

    def cluster_right(self, k: int) -> People:
        """The person at k with those joined to the right."""
        found = self.people(k)
        after = self._past_age_right(k + 1)
        while self.word(after) in ("and", "&", "or", ",", "nor") and not self.is_wall(after, k):
            joint = self.head_from(after + 1 if self.word(after + 1) not in ("and", "&") else after + 2)
            if joint is None or self.is_(joint + 1, "auxiliaries", "verbish") or self.is_wall(joint, k):
                break
            if self.word(joint + 1).endswith("ed"):
                break
            found = (*found, *self.people(joint))
            after = self._past_age_right(joint + 1)
        return tuple(dict.fromkeys(found))

    def _past_age_right(self, k: int) -> int:
        """Step over an age behind a name: "X, 34, and Y", "X (34) and Y"."""
        age = k + 1 if self.word(k) in (",", "(") else k
        if not (self.word(age).isdigit() or self.is_(age, "numbers")):
            return k
        return age + 2 if self.word(age + 1) == ")" or self.word(age + 2) in ("and", "&") else age + 1

    def head_from(self, k: int) -> int | None:
        """The head of the noun phrase that begins at k, if it is a person; a thing that somebody owns is none."""
        for n in range(k, min(len(self.line), k + MODIFIERS + 1)):
            if self.is_wall(n, k):
                return None
            if self.people(n) and not self.owns(n):
                return self._named_head(n)
            if self.word(n) == "," and n > k and self.people(n + 1) and self.is_(n - 1, "role_nouns"):
                continue
            if not (self.people(n) or self.line[n].inside) and self.word(n) in self.lexicon.closed:
                return None
        return None

    def _named_head(self, n: int) -> int:
        """A description right before a name of the same person is headed by the name."""
        return n

    def subject(self, k: int) -> People:
        """Who is the subject of the verb at k; empty where it cannot be told."""
        n = self._past_adverbs_left(k - 1)
        gerund = self.word(k).endswith("ing")
        if self.is_wall(n, k) or n < 0:
            return self._fronted(k) if n < 0 else ()
        if self.people(n) and not self.owns(n):
            return self.cluster_left(n) if gerund else self._as_subject(n)
        if self.word(n) in ("who", "that") and n > 0:
            return self._antecedent(n)
        if self.word(n) == ",":
            return self._before_parenthesis(n) or (self.climb(n) if gerund else ())
        if gerund and self.word(n) == "and" and (joined := self._gerund_before(n)) is not None:
            return self.subject(joined)
        if self.word(n) in ("to", "and", "but", "or", "then", "of") or self.is_(n, "conjunctions"):
            return self.climb(n)
        if self.is_(n, "subordinators", "prepositions", "catenatives") or gerund:
            return self.climb(n) or self._fronted(k)
        return ()

    def _gerund_before(self, k: int) -> int | None:
        """The participle to which the one behind k is joined: "Y living her life and moving on"."""
        for n in range(k - 1, max(-1, k - MODIFIERS - 3), -1):
            if self.is_wall(n, k) or self.word(n) == ",":
                return None
            if self.word(n).endswith("ing") and not self.people(n):
                return n
        return None

    def _past_adverbs_left(self, n: int) -> int:
        while n >= 0 and not self.people(n) and (
            (self.word(n) == "'s" and (self.word(n - 1) in NEVER_OWN or not self.owns(n - 1)))
            or self.is_(n, "auxiliaries", "adverbs", "negators") or (self.word(n).endswith("ly") and len(self.word(n)) > 4)
        ):  # fmt: skip
            n -= 1
        return n

    def _as_subject(self, n: int) -> People:
        """The person at n as subject: not an object pronoun, not behind a preposition."""
        if self.is_(n, "object_pronouns"):
            return ()
        before = self.start_of_phrase(n) - 1
        if self.is_(before, "prepositions") and not self.is_(before, "subordinators"):
            return ()
        return self.cluster_left(n)

    def _antecedent(self, n: int) -> People:
        """Whom a relative pronoun at n stands for."""
        before = self.past_age_left(n - 1)
        while self.word(before) in ("-", "–", "—"):  # noqa: RUF001 - dashes
            before -= 1
        if before >= 0 and self.people(before) and self.same_voice(before, n):
            return self.people(before)
        return ()

    def _before_parenthesis(self, comma: int) -> People:
        """The subject before two commas: "X, who plays for Y, split"; "her sister, X, split"."""
        opening = next(
            (n for n in range(comma - 1, max(-1, comma - PARENTHESIS), -1) if self.word(n) == ","), -1
        )
        if opening <= 0 or self.is_wall(opening, comma):
            return ()
        if opening == comma - 2 and self.people(comma - 1) and not self.people(opening - 1):
            before = self.start_of_phrase(opening - 1) - 1
            if self.word(before) == "and" and self.people(before - 1) and not self.owns(before - 1):
                return tuple(dict.fromkeys((*self.people(before - 1), *self.people(comma - 1))))
            return self.people(comma - 1)
        if self.people(opening - 1) and not self.owns(opening - 1):
            return self._as_subject(opening - 1)
        return ()

    def climb(self, k: int) -> People:
        """The nearest subject to the left, over other clauses of the sentence."""
        for n in range(k - 1, -1, -1):
            if self.is_wall(n, k):
                return ()
            if self.people(n) and not self.owns(n) and self._is_nominative(n):
                return self.cluster_left(n)
        return ()

    def _is_nominative(self, n: int) -> bool:
        """Tell whether the person at n begins a clause rather than being the object of a verb or preposition."""
        if self.is_(n, "object_pronouns"):
            return False
        if self.is_(n, "subject_pronouns"):
            return True
        before = self.start_of_phrase(n) - 1
        if before < 0 or self.is_wall(before, n):
            return True
        if self.word(before) in ("and", "&"):
            joint = self.past_age_left(before - 1)
            if joint >= 0 and self.people(joint) and not self.owns(joint):
                return self._is_nominative(joint)
        if self.word(before) == ",":
            following = self.word(n + 1)
            return following.isalpha() and following not in self.lexicon.words["prepositions"] and following != "and"
        if self.is_(before, "subordinators", "conjunctions", "relatives", "times"):
            return True
        return self.is_(n + 1, "auxiliaries") and not self.is_(before, "prepositions")

    def _fronted(self, k: int) -> People:
        """The subject behind the comma of a clause that opens the sentence: "After splitting from X, Y ..."."""
        comma = next((n for n in range(k + 1, len(self.line)) if self.word(n) == ","), None)
        if comma is None or self.is_wall(comma, k):
            return ()
        head = self.head_from(comma + 1)
        return self.cluster_right(head) if head is not None else ()

    def objects(self, k: int, to: tuple[str, ...]) -> People:
        """Who stands behind a verb or noun that ends at k: at once, or after one of the prepositions."""
        for n in range(k, min(len(self.line), k + DATED + 1)):
            if self.is_wall(n, k - 1):
                break
            if self.word(n) in to and (head := self.head_from(n + 1)) is not None:
                return self.cluster_right(head)
            if self.people(n) or self.word(n) in (",", "and", "but") or self.is_(n, "relatives"):
                break
        if "" in to:
            n = self._past_adverbs_right(k)
            head = self.head_from(n)
            return self.cluster_right(head) if head is not None and not self.is_wall(head, k - 1) else ()
        return ()

    def _past_adverbs_right(self, k: int) -> int:
        while k < len(self.line) and not self.people(k) and self.is_(k, "adverbs", "particles"):
            k += 1
        return k

    def whom(self, k: int) -> People:
        """The object before its verb: "X, whom she split from", "X, who she dated"."""
        for n in range(k - 1, max(-1, k - MODIFIERS), -1):
            if self.is_wall(n, k):
                return ()
            if self.word(n) in ("whom", "who") and n + 1 < k and any(self.people(m) for m in range(n + 1, k)):
                before = n - 1
                if self.is_(before, "prepositions"):
                    before -= 1
                return self._antecedent(before + 1)
        return ()

    def owner(self, k: int) -> People:
        """Whose the noun at k is: "her feud", "X and Y's divorce"."""
        for n in range(k - 1, max(-1, k - MODIFIERS), -1):
            if self.is_wall(n, k) or (self.people(n) and not self.owns(n)):
                return ()
            if self.owns(n):
                return self.cluster_left(n) if self.word(n + 1) == "'s" else self.people(n)
            if self.word(n) in self.lexicon.closed and not self.line[n].inside and self.word(n) != "'s":
                return ()
        return ()
