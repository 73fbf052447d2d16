"""Hostile words for options, arguments and the fields of a plan."""

ESCAPES = (
    "\x1b[2J\x1b[31mred",
    "\x1b]0;owned\x07",
    "\x1b]8;;http://evil.example\x1b\\click\x1b]8;;\x1b\\",
    "\x9b2J",
    "a\x08\x08b",
    "a\x85b",
)
DIRECTIONS = ("\u202egnp.exe", "\u2066a\u2069", "\u200fa", "\u061ca", "\u200ea", "\u2067x")
INVISIBLE = (
    "a\u200bb",
    "\ufeffx",
    "a\u2060b",
    "a\u00adb",
    "\U000e0041\U000e0042",
    "\u180e",
    "\ufff9",
)
FORMULAS = (
    "=cmd|'/C calc'!A0",
    "+84 123",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "=HYPERLINK(1)",
    "＝1+1",
    " =1+1",
)
MARKUP = (
    "[bold red]x[/bold red]",
    "[/]",
    "[link=file:///etc/passwd]x[/link]",
    ":smile:",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</title><svg onload=alert(1)>",
    '" onmouseover="alert(1)',
    "&lt;b&gt; &amp; &#x3c;",
    "[a](javascript:alert(1))",
    "![a](http://evil.example/a.png)",
    "| a | b |\n|---|---|",
    "# title\n\n- [x] done",
    "```\ncode\n```",
    "{{ 7*7 }} {% include 'x' %}",
    "{n} {0.__class__} %s %(x)s {",
    "${HOME} $(touch owned) `touch owned`",
    '{"a": ["b"]}, \\u0000 \\',
)
CALENDAR = (
    "a\nEND:VEVENT\nBEGIN:VEVENT\nUID:evil",
    "a\r\nATTACH:file:///etc/passwd",
    "x\\nBEGIN:VALARM\\nACTION:PROCEDURE",
    "a;b,c:d\\;",
    "\u2028BEGIN:VEVENT\u2029",
    "ệ" * 200,
)
KEPT = ("👨‍👩‍👧 gia đình", "việc e\u0302\u0323 ơ\u0301", "می‌خواهم", "会议 ﺎﻟ", "🏳️‍🌈")
"""What must stay as it is: joined emoji, combining marks, other scripts."""
TEXTS = ESCAPES + DIRECTIONS + INVISIBLE + FORMULAS + MARKUP + CALENDAR + KEPT

ARGUMENTS = (
    *TEXTS,
    *("", " ", "-", "--", "---", "-x", "--help=1", "--no-such", "--=", "-f", "=", "@", "@file"),
    *("*",),
    *("1.1", "1.1.a", "launch", "9.9", "1", "01.1", "1.1.", ".", "..", "~", "1.1 2.3", "１.１"),
    *("٣",),
    *("2023-03-22", "22/3", "0001-01-01", "9999-12-31", "9999999999-13-40", "31/2", "0/0"),
    *("00/00/0000",),
    *("+7d", "-7d", "+9999d", "-9999w", "+99999w", "today", "hôm nay", "TODAY\n", "2023-W12-3"),
    *("٢٢/٣",),
    *("-1", "0", "1e9", "0x10", "1_0", "999999999999999999999", "9" * 5000, "nan", "inf", "1.0"),
    *("²",),
    *("1@9", "0@0", "999@23:59", "3@", "@9", "1@24", "none", "-1@9"),
    *("vi", "EN", "auto", "json", "id", "open", "overdue", "assign", "stated", "due", "qldt"),
    *("noi vu",),
    *("\udcff\udc80", "a\udcedb", "x" * 5000, "𝔘𝔫", "İ", "ß", "ﬁ", "\u0301", "\n", "\r", "a\tb"),
    *("null",),
    *("/dev/null", "/dev/zero", "/etc/passwd", "/nonexistent/x", "con", "a/b", "../x", "HEAD"),
    *("--exec=x",),
)


def unsafe(text: str) -> str:
    """The first character that a terminal must not get, named, else nothing."""
    for character in sorted(set(text)):
        if character in _UNSAFE or ("\U000e0000" <= character <= "\U000e007f"):
            return f"U+{ord(character):04X} reaches the terminal"
    return ""


_UNSAFE = frozenset(
    [chr(n) for n in (*range(32), *range(0x7F, 0xA0)) if chr(n) not in "\n\t"]
    + list("\u00ad\u061c\u180e\u200b\u200e\u200f\u2028\u2029\u2060\ufeff\ufff9\ufffa\ufffb")
    + [chr(n) for n in (*range(0x202A, 0x202F), *range(0x2061, 0x2070))]
)
