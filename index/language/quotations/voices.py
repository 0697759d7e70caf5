"""What a voice is worth: its class, its strength, and the voice of the words at a place.

Classes and strengths are those of docs/status-model.md, after the Associated Press's terms for sourcing.
"""

import re
from collections.abc import Sequence

from attrs import evolve

from index.language.quotations.cues import Cue
from index.language.quotations.lexicon import POST_PLACES, SOURCE_NOUNS, STRENGTH, SourceKind
from index.language.quotations.outlets import is_outlet
from index.language.quotations.sources import Source
from index.records import Quotation, Voice
from index.records.claims import VoiceKind

NARRATOR = Voice("narrator", strength=STRENGTH["narrator"])
"""The article's own voice."""

_WORD = re.compile(r"[A-Za-z]+")
_PLACE = re.compile(
    r"\b(?:interview|podcast|statement|court|testimony|press conference|radio|episode)\b|\btold\s+[A-Z]"
)
_ARTICLE = re.compile(r"^(?:an?|the|one|another|some|several|multiple|other|his|her|their)\s+", re.IGNORECASE)


def spoken(speaker: str, cue: Cue | None, frame: str, office: SourceKind | None = None) -> Voice:
    """The voice of a person: a post where the frame tells of one, a representative by office.

    Whether the person is one of the two a claim is about, or a named third, is for the claim to say.
    """
    if office == "representative":
        return Voice("representative", speaker, strength=STRENGTH["representative"])
    post = (cue is not None and cue.kind == "post") or bool(POST_PLACES.intersection(_WORD.findall(frame)))
    kind: VoiceKind = "post" if post else "party"
    return Voice(kind, speaker, strength=STRENGTH[kind])


def reported(voice: Voice, frame: str) -> Voice:
    """The voice of a person whose words only the narrator reports: weaker, least where no place is named."""
    if voice.kind not in ("party", "post"):
        return voice
    where = voice.kind == "post" or _PLACE.search(frame)
    return evolve(voice, strength=STRENGTH["reported_at_a_place" if where else "reported"])


def unnamed(source: Source) -> Voice:
    """The voice of a source without a name, labelled as the article calls it."""
    label = _ARTICLE.sub("", source.text)
    if is_outlet(label):
        return Voice("narrator", strength=STRENGTH["narrator"], outlet=label)
    noun = source.noun or SOURCE_NOUNS.get(label.rsplit(maxsplit=1)[-1].lower())
    if noun is None and label[:1].isupper():
        return Voice("named", label=label, strength=STRENGTH["named"])
    if noun in ("representative", "document"):
        return Voice(noun, label=label, strength=STRENGTH[noun])
    bare = noun in ("bare", "public") and label.lower().split()[-1:] == label.lower().split()
    return Voice("anonymous", label=label, strength=STRENGTH["anonymous" if bare else "position"])


def as_told_of(voice: Voice, people: tuple[str, str]) -> Voice:
    """The same voice as it counts for a claim about two people: a third person's word is that of a named source."""
    if voice.kind not in ("party", "post") or voice.speaker is None or voice.speaker in people:
        return voice
    return evolve(voice, kind="named", strength=min(voice.strength, STRENGTH["named"]))


def voice_of(paragraph: int, place: int, quotations: Sequence[Quotation]) -> Voice:
    """Whose words stand at a character of a paragraph: those of a quotation or report, else the narrator's."""
    here = (one for one in quotations if one.paragraph == paragraph and one.start <= place < one.end)
    return min(here, key=lambda one: one.indirect, default=Quotation(0, 0, 0, "", NARRATOR)).voice
