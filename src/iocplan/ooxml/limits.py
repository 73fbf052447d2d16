"""How much of a .docx or .xlsx is unpacked: an office's files with room to spare, never a bomb."""

PART = 32 * 2**20
"""Bytes of one unpacked part."""
ELEMENTS = 1_000_000
"""Elements of one part; a hundred pages of text have a fifth of that."""
DEPTH = 200
"""Elements within elements in XML."""
ENTRIES = 20_000
"""Parts of a file."""
