"""Text that Word and Excel can hold and show as it is."""

from iocplan.texts.safe import safe


def clean(text: str) -> str:
    """Text in which whatever XML cannot hold, or nobody can see, is written out."""
    return safe(text).replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff")
