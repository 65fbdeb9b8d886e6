"""Reads country names and codes in English, Russian and Latvian into ISO 3166-1 alpha-2."""

import re
from functools import cache

from fulfilment.orders.files.problems import BadValueError
from fulfilment.orders.files.values import Rules
from fulfilment.step import QT_TRANSLATE_NOOP, Text

UNKNOWN_COUNTRY = Text("files", QT_TRANSLATE_NOOP("files", "“{value}” is not a country."))
WRITE_COUNTRY = Text("files", QT_TRANSLATE_NOOP("files", "Write its name or its two letters, for example LV."))

LANGUAGES = ("en", "ru", "lv")
OTHER_NAMES = {
    "uk": "GB", "england": "GB", "scotland": "GB", "wales": "GB", "great britain": "GB", "northern ireland": "GB",
    "англия": "GB", "anglija": "GB", "lielbritānija": "GB", "великобритания": "GB",
    "usa": "US", "u s a": "US", "united states of america": "US", "america": "US", "сша": "US", "asv": "US",
    "eire": "IE", "republic of ireland": "IE", "rsa": "ZA", "holland": "NL", "the netherlands": "NL",
    "czech republic": "CZ", "чешская республика": "CZ", "russian federation": "RU", "рф": "RU",
    "российская федерация": "RU", "krievijas federācija": "RU", "latvijas republika": "LV",
    "латвийская республика": "LV",
    "korea": "KR", "south korea": "KR", "uae": "AE", "оаэ": "AE", "turkey": "TR", "macedonia": "MK", "swaziland": "SZ",
    "белоруссия": "BY", "молдавия": "MD", "hong kong": "HK", "macau": "MO", "viet nam": "VN", "el": "GR",
}  # fmt: skip


def parse_country(text: str, rules: Rules) -> str:
    """Return the alpha-2 code of a code or a name. Raises BadValueError."""
    code = _names().get(_plain(text))
    if code is None:
        raise BadValueError(UNKNOWN_COUNTRY.with_values(value=text), WRITE_COUNTRY)
    return code


@cache
def _names() -> dict[str, str]:
    from babel import Locale
    from babel.core import get_global

    no_country = {"EU", "EZ", "UN", "ZZ", "XA", "XB"}
    real = {str(code) for code in Locale("en").territories if re.fullmatch(r"[A-Z]{2}", str(code))} - no_country
    names: dict[str, str] = {}
    for language in LANGUAGES:
        for code, name in Locale(language).territories.items():
            if code in real:
                names.setdefault(_plain(str(name)), str(code))
    for alias, codes in get_global("territory_aliases").items():
        if re.fullmatch(r"[A-Z]{3}", alias) and codes[0] in real:
            names.setdefault(alias.lower(), codes[0])
    names.update({code.lower(): code for code in real})
    names.update(OTHER_NAMES)
    return names


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^\w]+", " ", text.lower().replace("&", " and ")).split())
