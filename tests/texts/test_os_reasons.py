"""What the operating system says is said in the person's language."""

import errno
import os

import pytest

from iocplan.texts.os_reasons import os_reason
from running import run

COMMON = [
    "ENOENT",
    "EACCES",
    "EPERM",
    "ENOSPC",
    "EROFS",
    "EISDIR",
    "ENOTDIR",
    "EEXIST",
    "ENAMETOOLONG",
    "ELOOP",
    "EMFILE",
    "ENFILE",
    "EIO",
    "EBUSY",
    "EDQUOT",
    "EFBIG",
    "ENOMEM",
    "EINVAL",
    "ESTALE",
    "ENOTEMPTY",
    "EXDEV",
    "ETIMEDOUT",
    "ENOTSUP",
    "ENOEXEC",
    "EPIPE",
]


@pytest.mark.parametrize("name", COMMON)
def test_a_common_reason_is_said_in_vietnamese_and_as_the_system_says_it_in_english(name):
    number = getattr(errno, name)
    reason = os_reason(OSError(number, os.strerror(number)))
    assert reason.en == os.strerror(number).lower()
    assert reason.vi != reason.en
    assert not reason.vi.isascii()


def test_a_rare_reason_is_said_as_the_system_says_it():
    number = errno.EUCLEAN if hasattr(errno, "EUCLEAN") else 9999
    error = OSError(number, "Structure needs cleaning")
    assert os_reason(error) == ("structure needs cleaning", "structure needs cleaning")


def test_what_has_no_number_says_what_it_says():
    assert os_reason(ValueError("Embedded null byte")).vi == "embedded null byte"


def test_a_folder_given_for_a_file_is_told_in_both_languages(tmp_path):
    said = {
        lang: run("report", "-o", tmp_path / "no" / "such.html", "--lang", lang).err
        for lang in ("vi", "en")
    }
    assert "no such file or directory" in said["en"]
    assert "không có tệp hoặc thư mục này" in said["vi"]
    assert "no such" not in said["vi"].replace(str(tmp_path), "").replace("no/such", "")
