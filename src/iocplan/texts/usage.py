"""What is wrong with a command line, in Vietnamese, by the English of Typer's parser."""

import re

TRY = "Xem '{command} {option}'."
ERROR = "Lỗi: {message}"

_INVALID = r"Invalid value for (.*?): (.*)"
_SENTENCES = {
    r"No such option: (\S+) \(Possible options: (.*)\)": r"Không có tùy chọn \1 (có thể là \2).",
    r"No such option: (.*)": r"Không có tùy chọn \1.",
    r"No such command (.*)\. Did you mean (.*)\?": r"Không có lệnh \1. Có phải là \2?",
    r"No such command (.*)\.": r"Không có lệnh \1.",
    r"Got unexpected extra argument\(s\) \((.*)\)": r"Thừa tham số: \1",
    r"Option (.*) does not take a value\.": r"Tùy chọn \1 không nhận giá trị.",
    r"Option (.*) requires an argument\.": r"Tùy chọn \1 cần một giá trị.",
    r"Missing argument (.*?)\. Choose from:\s*(.*)": r"Thiếu tham số \1. Chọn một trong: \2.",
    r"Missing argument (.*)\.": r"Thiếu tham số \1.",
    r"Missing option (.*)\.": r"Thiếu tùy chọn \1.",
    r"(.*) is not a valid int(?: range)?\.": r"\1 không phải là số nguyên.",
    r"(.*) is not in the range (.*)\.": r"\1 nằm ngoài khoảng \2.",
    r"(.*) is not one of (.*)\.": r"\1 không thuộc: \2.",
}
"""The first that fits counts."""


def in_vietnamese(message: str) -> str:
    """Say in Vietnamese what the parser says in English; an unknown sentence stays as it is."""
    if invalid := re.fullmatch(_INVALID, message, re.DOTALL):
        return f"Giá trị của {invalid[1]} không hợp lệ: {in_vietnamese(invalid[2])}"
    for english, vietnamese in _SENTENCES.items():
        if found := re.fullmatch(english, message, re.DOTALL):
            return re.sub(r",\s+", ", ", found.expand(vietnamese))
    return message
