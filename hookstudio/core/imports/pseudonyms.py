"""Pseudonyms: for the same value always the same one, in the same form, and no way back.

A keyed digest of the value decides. The key lies with the user's settings, never in a project: who
has only the repository cannot try out a dictionary of names and addresses (`masking_key`).
"""

from __future__ import annotations

import hmac
import re
import unicodedata
from pathlib import Path
from secrets import token_hex

from hookstudio.core.errors import ImportReadError
from hookstudio.core.paths import config_dir
from hookstudio.core.private_file import write_private
from hookstudio.core.wording import tr

_WORD = re.compile(r"[^\W\d_]+")
_ONSETS = (*"bdfghjklmnprstvz", "br", "dr", "kr", "tr")
_VOWELS = "aeiou"
_ACCENTED = str.maketrans("aeiou", "áëíöü")
# Letters to write a name with that is in none of the Latin ones; the form of a text matters here.
_LETTERS = {
    "ARABIC": "ابتدرسلمنهوي",
    "CJK": "花山川田中森林美和真明子太郎木村",
    "CYRILLIC": "абвгдеиклмнопрст",
    "DEVANAGARI": "अकगचजतदनपमरलवस",
    "GREEK": "αβγδεικλμνοπρστ",
    "HANGUL": "가나다라마바사아자하민서지우",
    "HEBREW": "אבגדהלמנרשת",
    "HIRAGANA": "あいうえかきさたなはまやら",
    "KATAKANA": "アイウエカキサタナハマヤラ",
    "THAI": "กขคงจชดตนบมรลวส",
}


def masking_key(file: Path | None = None) -> bytes:
    """The key of this machine's pseudonyms, made at the first use, readable by its user alone."""
    file = file or config_dir() / "masking.key"
    try:
        if not file.exists():
            write_private(file, token_hex(32).encode("ascii"))
        key = bytes.fromhex(file.read_text(encoding="ascii").strip())
    except (OSError, ValueError) as error:
        raise ImportReadError(
            tr(
                "The key for masking in {file} cannot be read ({reason}). Remove it for a new "
                "one, which gives new pseudonyms.",
                file=file,
                reason=error,
            ),
            code="MASKING_KEY",
        ) from None
    if len(key) < 16:
        raise ImportReadError(
            tr("The key for masking in {file} is too short.", file=file), code="MASKING_KEY"
        )
    return key


class Pseudonyms:
    """Makes them with one key."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def email(self, address: str) -> str:
        """An address at example.com, which nobody has."""
        number = self._number("email", address.strip().casefold())
        letters = "abcdefghjkmnpqrstuvwyz23456789"
        local = "".join(
            letters[number // len(letters) ** place % len(letters)] for place in range(10)
        )
        at = "%40" if "@" not in address else "@"
        return f"user-{local}{at}example.com"

    def phone(self, number: str) -> str:
        """As many digits in the same places, behind 999: a country code that nobody has."""
        digits = re.sub(r"\D", "", number)
        seed = self._number("phone", digits.lstrip("0"))
        zeros = len(digits) - len(digits.lstrip("0")) if not number.startswith("+") else 0
        made = "0" * zeros + "999" + f"{seed % 10**20:020d}"
        following = iter(made)
        return re.sub(r"\d", lambda _match: next(following), number[:40])

    def name(self, name: str) -> str:
        """Each word of it as another one: in the same script, case and punctuation."""
        return _WORD.sub(
            lambda match: self._word(match.group()), unicodedata.normalize("NFC", name)
        )

    def identifier(self, value: str) -> str:
        """Digits for digits and letters for letters."""
        seed = self._number("id", value)
        made = []
        for char in value:
            seed, step = divmod(seed, 36) if seed > 36 else (self._number("id+", value), 7)
            if char.isdigit():
                char = str(step % 10)
            elif char.isalpha():
                letter = chr(ord("a") + step % 26)
                char = letter.upper() if char.isupper() else letter
            made.append(char)
        return "".join(made)

    def _word(self, word: str) -> str:
        seed = self._number("name", word.casefold())
        script = unicodedata.name(word[0], "").split(" ")[0]
        letters = _LETTERS.get(script)
        if letters is not None:
            made = ""
            for _ in word[:40]:
                seed, place = divmod(seed, len(letters))
                made += letters[place]
        else:
            made = _spoken(seed, 1 if len(word) < 4 else 2 if len(word) < 7 else 3)
            if not word.isascii():
                made = made.translate(_ACCENTED)
        if len(word) == 1:
            made = made[0]
        return made.upper() if word.isupper() else made.title() if word[0].isupper() else made

    def _number(self, kind: str, value: str) -> int:
        text = f"{kind}\0{unicodedata.normalize('NFC', value)}"
        digest = hmac.digest(self._key, text.encode("utf-8", "surrogatepass"), "sha256")
        return int.from_bytes(digest, "big")


def _spoken(seed: int, syllables: int) -> str:
    made = ""
    for _ in range(syllables):
        seed, onset = divmod(seed, len(_ONSETS))
        seed, vowel = divmod(seed, len(_VOWELS))
        made += _ONSETS[onset] + _VOWELS[vowel]
    return made + "nlrsm"[seed % 5]
