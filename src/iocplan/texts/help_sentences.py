"""One sentence of the help, in a language."""

from iocplan.texts.text import Lang


def spoken(english: str, lang: Lang) -> str:
    """Say a sentence of the help, given in English, in a language."""
    if lang == "en":
        return english
    from iocplan.texts.help_commands import SENTENCES
    from iocplan.texts.help_options import OPTIONS

    return OPTIONS.get(english) or SENTENCES.get(english, english)
