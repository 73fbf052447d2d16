"""Which words of a text are English, and which are Vietnamese."""

import re

_SYLLABLE = re.compile(
    r"(ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnprstvx])?[aeiouy]{1,3}(ch|nh|ng|[cmnpt])?"
)
"""What a Vietnamese syllable looks like that has no mark of any kind."""

_ENGLISH_SYLLABLES = frozenset(
    [
        "an",
        "at",
        "but",
        "day",
        "due",
        "it",
        "not",
        "on",
        "out",
        "such",
        "that",
        "the",
        "them",
        "then",
        "you",
    ]
)
_VIETNAMESE = re.compile(r"[ăâđêôơư\u1ea0-\u1ef9]|[àáãèéìíòóõùúýĩũ]", re.IGNORECASE)
_NO_SENTENCE = re.compile(
    r"\{[^{}]*\}"  # facts
    r"|iocplan [a-z]+|(?:git|pip|apt) [a-z]+|export [A-Z]+|ch(?:mod|grp) \S+"  # what to type
    r"|https?://\S+"
    r"|(?<!\w)--?[a-z][-a-z]*"  # options
    r"|[$~]?[\w./-]*[/_.@\\][\w./-]*\w"  # files, times, keys of code
    r"|“[^”]*”|«[^»]*»|'[^']*'|\"[^\"]*\""  # what is quoted
)

_TERMS = (
    # ours
    "iocplan ioc launch viettel"
    # files and their forms
    " ascii bom byte crlf csv docx excel html icalendar ics json lf markdown mb md pdf schema tab"
    " unicode utf vdir yaml"
    # programs, what they show, and places
    " apple apt bash caldav compinit ctrl debian fetch fish git google libreoffice nano nextcloud"
    " notepad save as encoding outlook pdfplumber pdftoppm poppler powershell shift tesseract"
    " thunderbird ubuntu unikey utils ocr vdirsyncer word zsh"
    # values to type
    " none pull today tomorrow"
    # "văn thư", as every paper ends
    " vt"
)
TERMS = frozenset(_TERMS.split())
"""Names of things, and terms of the trade that are the same in both languages."""


def english_in(text: str, *, known: set[str] = frozenset()) -> set[str]:
    """Return the words of a Vietnamese text that are English."""
    words = re.findall(r"[^\W\d_]+", _NO_SENTENCE.sub(" ", text))
    return {
        word
        for word in words
        if word.isascii()
        and len(word) > 1
        and not (word.isupper() and len(word) > 2)  # variables of the environment, abbreviations
        and word.lower() not in TERMS | known
        and (not _SYLLABLE.fullmatch(word.lower()) or word.lower() in _ENGLISH_SYLLABLES)
    }


def vietnamese_in(text: str, *, known: set[str] = frozenset()) -> set[str]:
    """Return the words of an English text that are Vietnamese."""
    words = re.findall(r"[^\W\d_]+", _NO_SENTENCE.sub(" ", text))
    return {word for word in words if _VIETNAMESE.search(word) and word.lower() not in known}
