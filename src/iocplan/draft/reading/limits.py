"""How much of a document is read: a hundred pages with room to spare, and never a bomb."""

FILE = 256 * 2**20
"""Bytes of a file; a scan of a hundred pages stays below."""
TEXT_FILE = 16 * 2**20
"""Bytes of a plain text."""
LETTERS = 4_000_000
"""Letters of text in all, about two thousand pages."""
PAGES = 500
"""Pages of a PDF."""
STREAM = 48 * 2**20
"""Bytes of one unpacked stream of a PDF that is no picture."""
STREAMS = 192 * 2**20
"""Bytes of all of them."""
