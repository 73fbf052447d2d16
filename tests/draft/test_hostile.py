"""Documents that mean harm end in a clear error, before they take time or memory."""

import resource
import time
import zipfile
import zlib
from io import BytesIO

import pytest
from office_files import docx, pdf

from iocplan.draft.reading.document import read_bytes
from iocplan.errors import RefusedError

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_CPU_SECONDS = 2
_MEMORY = 500 * 2**20


def zipped(**parts: bytes) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/") + ".xml", data)
    return stream.getvalue()


def bomb() -> bytes:
    unpacked = f"<w:document {_W}><w:body>".encode() + b"<w:p/>" * (500 * 2**20 // 6)
    return zipped(word__document=unpacked)


def entities() -> bytes:
    declared = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">' for i in range(1, 10))
    text = f'<!DOCTYPE d [<!ENTITY e0 "ha">{declared}]><w:document {_W}>&e9;</w:document>'
    return zipped(word__document=text.encode())


def deep() -> bytes:
    inner = "<w:tbl><w:tr><w:tc>" * 100_000
    return docx(inner)


def stream_bomb(filters: str = "/FlateDecode") -> bytes:
    packer = zlib.compressobj(9)
    packed = packer.compress(bytes(500 * 2**20)) + packer.flush()
    whole = pdf([["Một"]]).replace(b"%%EOF", b"")
    head = f"99 0 obj\n<< /Length {len(packed)} /Filter [{filters}] >>\nstream\n".encode()
    return whole + head + packed + b"\nendstream\nendobj\n%%EOF"


def page_loop() -> bytes:
    return pdf([["Một"]]).replace(b"/Kids [6 0 R]", b"/Kids [2 0 R]")


HOSTILE = {
    "a zip that unpacks to 500 MB": bomb,
    "entities that multiply": entities,
    "tables within tables without end": deep,
    "a .docx that is a zip of something else": lambda: zipped(xl__workbook=b"<a/>"),
    "a PDF stream that unpacks to 500 MB": stream_bomb,
    "a PDF stream packed twice": lambda: stream_bomb("/FlateDecode /FlateDecode"),
    "a PDF of noise": lambda: b"%PDF-1.7\n" + bytes(range(256)) * 4000,
    "an unfinished .docx": lambda: docx("<w:p>")[:-40],
}


@pytest.mark.parametrize("document", HOSTILE)
def test_a_hostile_document_ends_in_an_error_at_once(document):
    if "PDF" in document:
        pytest.importorskip("pdfplumber")
    data = HOSTILE[document]()
    begun = time.process_time()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    with pytest.raises(RefusedError):
        read_bytes(data, list)
    assert time.process_time() - begun < _CPU_SECONDS
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 - before < _MEMORY


def test_pages_that_are_their_own_parents_are_no_loop():
    pytest.importorskip("pdfplumber")
    begun = time.process_time()
    assert read_bytes(page_loop(), list).strip() == "Một"
    assert time.process_time() - begun < _CPU_SECONDS
