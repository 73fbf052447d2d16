"""The zip file of a document with the same bytes for the same parts, whenever it is made."""

import zipfile
from io import BytesIO

_FIRST = "[Content_Types].xml"
_PROPERTIES = "docProps/core.xml"
_NEVER = (1980, 1, 1, 0, 0, 0)
"""The first day that a zip file can name."""


def packed_anew(data: bytes, properties: bytes | None = None) -> bytes:
    """The same parts in a fixed order and without the time of day.

    The document's properties come second and uncompressed, so that the mark of the program can be
    seen in the first bytes of the file; whoever saves it in an office program takes it away.

    Args:
        data: a .docx or .xlsx.
        properties: what its properties are to be, None for those that it has.
    """
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for name in sorted(old.namelist(), key=lambda n: (n != _FIRST, n != _PROPERTIES, n)):
            entry = zipfile.ZipInfo(name, _NEVER)
            stored = name == _PROPERTIES
            entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            entry.create_system = 0
            new.writestr(entry, properties if stored and properties else old.read(name))
    return made.getvalue()
