"""Hostile bytes made out of sound ones at random; the same random numbers give the same bytes."""

from collections.abc import Callable, Sequence
from random import Random

Mutation = Callable[[Random, bytes], bytes]

TOKENS = [
    *(b"- ", b"-", b"? ", b": ", b":", b", ", b"#", b"&a ", b"*a", b"*a\n", b"!x ", b"!!str "),
    *(b"!!python/object/apply:os.system ['false']", b"!!python/name:os.system ", b"!<tag:x> "),
    *(b"!!binary aGk=", b"!!set {a}", b"!!timestamp ", b"<<: *a\n", b"<<: {x: y}\n", b"---\n"),
    *(b"\n---\n", b"\n...\n", b"%YAML 1.2\n---\n", b"%TAG ! tag:x,2000:\n", b"| ", b">-\n"),
    *(b"|9\n",),
    *(b"'", b'"', b"[", b"]", b"{", b"}", b"@", b"`", b"\\", b'"\\x00"', b'"\\ud800"'),
    *(b'"\\e[2J"',),
    *(b'"\\U00110000"', b'"\\N\\L\\P\\_"', b"null", b"~", b"true", b"no", b"0x1F", b"0o17"),
    *(b"1_000",),
    *(b".inf", b".nan", b"1e999", b"99999999999999999999", b"-1", b"0", b"-0", b"1.10", b"60:60"),
    *(b"9999999999-13-40", b"0001-01-01", b"9999-12-31", b"0000-00-00", b"2023-02-30"),
    *(b"2023-3-2",),
    *(b"2023-03-22T00:00:00Z", b"+12023-01-01", "２０２３-03-22".encode(), "٣".encode()),
    *(b"within: 3660, from: 9999-12-31", b"before: 0001-01-01", b"within: 999999999"),
    *(b"days: 3660",),
    *(b"within: -1, from: 2023-03-15", b"continuous: true", b"after: launch", b"by: launch"),
    *(b"working: true", b"needs: [{task: '1.1'}]", b"needs: [{event: launch}]", b"date: "),
    *(b"Asia/Ho_Chi_Minh", b"../../etc/passwd", b"/dev/zero", b"UTC", b"timezone: posixrules\n"),
    *(b"<<<<<<< HEAD\n", b"=======\n", b">>>>>>> theirs\n", b"||||||| base\n"),
    *(b"\0", b"\r", b"\t", b"\n\t", b"\x1b[31m", b"\x7f", b"\xef\xbb\xbf", b"\xed\xa0\x80"),
    *(b"\xc2\x85", b"\xe2\x80\xa8", b"\xe2\x80\xa9", b"\xef\xbf\xbe", b"\xc0\x80", b"\xff"),
    *(b"\xf4\x90",),
    *("\u202e", "\u2066", "\u200b", "e\u0302\u0323", "🏳️‍🌈", "\U000e0041", "\ud7ff", "ﬁ"),
]  # fmt: skip
_TOKENS = [token.encode() if isinstance(token, str) else token for token in TOKENS]
_DATES = (b"0001-01-01", b"0001-01-02", b"9999-12-31", b"9999-12-30", b"1582-10-10", b"2024-02-29")
_NUMBERS = (b"0", b"-1", b"1", b"3660", b"3661", b"999999999", b"9" * 30, b"9" * 5000)
_SIZES = (2, 50, 99, 101, 1_000, 30_000)


def mutated(rng: Random, seeds: Sequence[bytes]) -> bytes:
    """One of the seeds after one to four mutations, below a megabyte."""
    data = rng.choice(seeds)
    kinds = rng.choice((_GENTLE, _MUTATIONS))
    for _ in range(rng.choice((1, 1, 1, 2, 2, 3, 4))):
        data = rng.choice(kinds)(rng, data)
    if rng.random() < 0.02:
        data = data + b"\n" + rng.choice(seeds)
    return data[:1_000_000]


def _place(rng: Random, data: bytes) -> int:
    return rng.randint(0, len(data))


def _part(rng: Random, data: bytes, most: int) -> tuple[int, int]:
    start = _place(rng, data)
    return start, min(len(data), start + rng.randint(1, most))


def _flip_bits(rng: Random, data: bytes) -> bytes:
    found = bytearray(data or b" ")
    for _ in range(rng.randint(1, 4)):
        found[rng.randrange(len(found))] ^= 1 << rng.randrange(8)
    return bytes(found)


def _delete(rng: Random, data: bytes) -> bytes:
    start, end = _part(rng, data, 12)
    return data[:start] + data[end:]


def _repeat(rng: Random, data: bytes) -> bytes:
    start, end = _part(rng, data, 80)
    return data[:end] + data[start:end] * rng.choice((1, 1, 2, 500)) + data[end:]


def _truncate(rng: Random, data: bytes) -> bytes:
    return data[: _place(rng, data)]


def _behead(rng: Random, data: bytes) -> bytes:
    return data[_place(rng, data) :]


def _splice(rng: Random, data: bytes) -> bytes:
    start, end = _part(rng, data, 6)
    return data[:start] + rng.choice(_TOKENS) + data[rng.choice((start, end)) :]


def _lines(change: Callable[[Random, list[bytes]], None]) -> Mutation:
    def mutate(rng: Random, data: bytes) -> bytes:
        lines = data.split(b"\n")
        change(rng, lines)
        return b"\n".join(lines)

    return mutate


def _drop_lines(rng: Random, lines: list[bytes]) -> None:
    start = rng.randrange(len(lines))
    del lines[start : start + rng.randint(1, 4)]


def _swap_lines(rng: Random, lines: list[bytes]) -> None:
    a, b = rng.randrange(len(lines)), rng.randrange(len(lines))
    lines[a], lines[b] = lines[b], lines[a]


def _copy_lines(rng: Random, lines: list[bytes]) -> None:
    start = rng.randrange(len(lines))
    at = rng.choice((start, rng.randrange(len(lines))))
    lines[at:at] = lines[start : start + rng.randint(1, 12)]


def _indent(rng: Random, lines: list[bytes]) -> None:
    at = rng.randrange(len(lines))
    lines[at] = rng.choice((b" ", b"  ", b"\t", b"      ", b"- ", b"\xc2\xa0")) + lines[at]


def _replace_value(rng: Random, lines: list[bytes]) -> None:
    """Give a key another value, which is what gets past the parser most often."""
    at = rng.randrange(len(lines))
    key, colon, _ = lines[at].partition(b":")
    lines[at] = key + (colon or b":") + b" " + rng.choice((*_TOKENS, *_DATES, *_NUMBERS))


def _add_key(rng: Random, lines: list[bytes]) -> None:
    at = rng.randrange(len(lines))
    margin = lines[at][: len(lines[at]) - len(lines[at].lstrip())]
    lines.insert(at, margin + rng.choice(_TOKENS))


def _swap_values(pattern: bytes, values: Sequence[bytes]) -> Mutation:
    def mutate(rng: Random, data: bytes) -> bytes:
        import re

        found = list(re.finditer(pattern, data))
        for match in sorted(rng.sample(found, min(len(found), 2)), key=lambda m: -m.start()):
            data = data[: match.start()] + rng.choice(values) + data[match.end() :]
        return data

    return mutate


def _nest(rng: Random, data: bytes) -> bytes:
    at, size = _place(rng, data), rng.choice(_SIZES)
    block = b"".join(b" " * depth + b"a:\n" for depth in range(min(size, 1000)))
    deep = rng.choice((b"[" * size, b"{a: " * size, b"[" * size + b"]" * size, b"- " * size, block))
    return data[:at] + rng.choice((b" ", b"\n")) + deep + data[at:]


def _grow(rng: Random, data: bytes) -> bytes:
    at = _place(rng, data)
    unit = rng.choice(
        (b"a", b" ", b"\n", b"#", b"9", "ệ".encode(), b"a b ", b"'", b"\\", b", ", b"=1 ")
    )
    return data[:at] + unit * rng.choice((300, 5_000, 200_000)) + data[at:]


def _bomb(rng: Random, data: bytes) -> bytes:
    levels = rng.choice((5, 9, 30))
    rows = [b"a0: &a0 [x, x, x]"]
    rows += [
        b"a%d: &a%d [%s]" % (n, n, b", ".join([b"*a%d" % (n - 1)] * 9)) for n in range(1, levels)
    ]
    tags = b"".join(b"t%d: !!python/object/new:x.y%d {}\n" % (n, n) for n in range(200))
    return rng.choice((b"\n".join(rows) + b"\n", tags)) + data


def _recode(rng: Random, data: bytes) -> bytes:
    text = data.decode(errors="replace")
    name = rng.choice(
        ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1258", "utf-8-sig", "utf-7")
    )
    return text.encode(name, errors="replace")


def _line_ends(rng: Random, data: bytes) -> bytes:
    ends = (b"\r", b"\r\n", b"\n\r", "\x85".encode(), "\u2028".encode(), b"\x0b", b"\n\n")
    return data.replace(b"\n", rng.choice(ends), rng.choice((1, 3, -1)))


_ODD_TEXTS = (
    *('"[bold]x[/bold]"', "'=1+1'", "'@SUM(A1)'", "'+84'", "'<script>alert(1)</script>'"),
    *('"\\u202e\\u2066"', "a\u200bb", "BEGIN:VEVENT", '"a\\nEND:VEVENT\\nBEGIN:VEVENT"', "'|-|'"),
    *("việc e\u0302\u0323", "🏳️‍🌈 👨‍👩‍👧", "\ud7ff\ue000", "'\\'", "'a;b,c:d'", '"\\t\\L"'),
    *("\u0301", "ﷺ" * 9),
    *("x" * 300, "\u202e", "１.２", "'1.1'", "launch", "office", "[launch]", "{text: x}"),
    *("[{text: x}]",),
)


_TITLE = rb"(?<=itle: |name: |text: |uote: |roof: )[^\n,{}\[\]&*'\"|>]+"
_GENTLE: tuple[Mutation, ...] = (
    *(_swap_values(rb"\d{4}-\d\d-\d\d", _DATES),) * 3,
    *(_swap_values(rb"(?<=: )\d+\b(?!-)", _NUMBERS),) * 2,
    *(_swap_values(_TITLE, [text.encode() for text in _ODD_TEXTS]),) * 4,
    *map(_lines, (_replace_value, _drop_lines)),
)
"""Mutations that often leave a sound plan, with a content that nobody expects."""
_MUTATIONS: tuple[Mutation, ...] = (
    *(_flip_bits, _delete, _repeat, _truncate, _behead, _splice, _splice, _nest, _grow, _bomb),
    *map(_lines, (_drop_lines, _swap_lines, _copy_lines, _indent, _add_key, _replace_value)),
    *(_recode, _line_ends),
)
