"""A line of tokens seen as noun phrases: where they begin, whom they name, who is joined to whom.

The one rule: no phrase runs over a wall, which is a hard mark or the border of quoted words.
"""

from attrs import frozen

from index.language.claims.grammar.tokens import NEVER_OWN, People, Tokens

MODIFIERS = 7
"""Words a noun phrase may hold before its head."""

POSSESSIVES = frozenset(("her", "his", "their", "my", "our"))
"""Pronouns that begin a noun phrase."""


@frozen(eq=False)
class Clause(Tokens):
    """The noun phrases of a line."""

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
                or self.is_participle(before)
                or self.is_unknown(before)
                or self.is_(before, "times")
                or (self.is_(before, "verbish") and not self.is_of_title(before))
            ):
                break
            first = before
        return first

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

    def cluster_right(self, k: int, *, closed: bool = False) -> People:
        """The person at k with those joined to the right; `closed` where both must be ("between X and Y")."""
        found = self.people(k)
        after = self.past_age_right(k + 1)
        while self.word(after) in ("and", "&", "or", ",", "nor") and not self.is_wall(after, k):
            joint = self.head_from(after + 1 if self.word(after + 1) not in ("and", "&") else after + 2)
            if joint is None or self.is_wall(joint, k) or (not closed and self.begins_clause(joint)):
                break
            if self.is_(after + 1, "verbish") and joint > after + 1:
                break
            found = (*found, *self.people(joint))
            after = self.past_age_right(joint + 1)
        return tuple(dict.fromkeys(found))

    def _goes_on(self, k: int, n: int) -> bool:
        """Tell whether a noun phrase from k on runs over the token at n: over a mark, "and", or how long it lasted."""
        if self.word(n) == ",":
            return self._is_apposed(k, n) or self._is_duration(n)
        if self.word(n) == "and":
            joins = self.word(n - 1) != "," and not self.people(n - 1)
            return joins and not (self.people(n + 1) and self.begins_gap(n + 1))
        return self._is_duration(n)

    def _is_apposed(self, k: int, comma: int) -> bool:
        """Tell whether a name behind a comma says who the role before it is: "her mother, X", "husband number two, Y"."""
        role = any(self.is_(n, "role_nouns") and not self.people(n) for n in range(k, comma))
        return role and not self.is_closed(comma + 1) and not self.begins_clause(comma + 1)

    def _is_named_as_owner(self, k: int) -> bool:
        """Tell whether the name behind a description owns what follows: "her mother Ann's fiancé"."""
        named = k + 1 < len(self.line) and self.people(k + 1) == self.people(k)
        return named and self.line[k].form == "description" and self.owns(k + 1)

    def _owns_jointly(self, k: int) -> bool:
        """Tell whether the person at k owns a thing with the next one: "slammed X and Y's school", not "X and Y's son"."""
        joint = k + 2
        if self.word(k + 1) not in ("and", "&") or not self.people(joint) or self.word(joint + 1) != "'s":
            return False
        owned = joint + 2
        return (
            self.owns(joint)
            and owned < len(self.line)
            and not (self.line[owned].inside or self.people(owned))
        )

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
            if self.people(n) and not self.owns(n) and not self._is_named_as_owner(n):
                return None if self._owns_jointly(n) or self.names_body(n) else n
            if n > k and self.owns(n) and self.word(n) in POSSESSIVES and self.is_noun(n - 1):
                return None
            if n > k and self._goes_on(k, n):
                continue
            if not (self.people(n) or self.line[n].inside) and self.is_closed(n):
                return None
        return None
