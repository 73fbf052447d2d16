from datetime import date
from textwrap import indent

import pytest
from one_edit import HEAD

from iocplan.editing.changes import AppendBlock, TakeBackBlock, Value, apply_to_data
from iocplan.editing.smallest_edit import edit
from iocplan.notice_file.load import compile_text
from iocplan.notice_file.tree import build_tree
from running import NOTICE

DAY = date(2023, 3, 24)
SECTION = ("sections", 0)
BLOCK: dict[str, Value] = {
    "id": "1.9",
    "title": "Mua: “thiết bị” # \\ 🎉",
    "lead": ["office"],
    "due": {"by": DAY},
}
TOP = "- number: 1\n  unit: office\n  mode: assign\n"
ONE = '  - id: "1.1"\n    title: x\n'
TWO = '  - id: "1.2"\n    title: y\n'
NEXT = (
    "- number: 2\n  unit: office\n  mode: assign\n"
    '  tasks:\n  - {id: "2.1", title: z, due: {by: 2023-03-22}}\n'
)
SHAPES = {
    "one": TOP + "  tasks:\n" + ONE,
    "two": TOP + "  tasks:\n" + ONE + TWO,
    "another section behind": TOP + "  tasks:\n" + ONE + TWO + NEXT,
    "parted by blank lines": TOP + "  tasks:\n" + ONE + "\n" + TWO + "\n" + NEXT,
    "parted by spaces": TOP + "  tasks:\n" + ONE + "   \n" + TWO + "\n" + NEXT,
    "parted by blank lines and comments": TOP
    + "  tasks:\n"
    + ONE
    + "\n  # the second\n  # too\n"
    + TWO
    + "\n"
    + NEXT,
    "parted by comments": TOP + "  tasks:\n" + ONE + "\n  # the second\n" + TWO + "\n# s\n" + NEXT,
    "parted by two blank lines": TOP + "  tasks:\n" + ONE + "\n\n" + TWO + "\n\n" + NEXT,
    "no line break at the end": (TOP + "  tasks:\n" + ONE + "\n" + TWO).rstrip("\n"),
    "comments below it": TOP + "  tasks:\n" + ONE + "    # of 1.1\n   # too\n" + NEXT,
    "comments of what follows": TOP + "  tasks:\n" + ONE + "  # 2\n# 2\n" + NEXT,
    "comments of both": TOP + "  tasks:\n" + ONE + "\n\n    # of 1.1\n\n# 2\n\n" + NEXT,
    "blank lines and comments at the end": TOP + "  tasks:\n" + ONE + "\n\n    # a\n\n# b\n\n",
    "a comment behind": TOP + "  tasks:\n" + ONE[:-1] + " # x\n" + NEXT,
    "tasks first": "- tasks:\n" + ONE + TWO + TOP.replace("- ", "  ", 1) + NEXT,
    "a list below the key": TOP + "  tasks:\n" + indent(ONE + TWO, "    ") + NEXT,
    "wide dashes": TOP + '  tasks:\n    -   id: "1.1"\n        title: x\n' + NEXT,
    "a dash on its own line": TOP + '  tasks:\n  -\n    id: "1.1"\n    title: x\n' + NEXT,
    "a comment behind the dash": TOP + '  tasks:\n  - # 1.1\n    id: "1.1"\n    title: x\n' + NEXT,
    "an explicit key": TOP + '  tasks:\n  - ? id\n    : "1.1"\n    title: x\n' + NEXT,
    "a block scalar last": TOP + '  tasks:\n  - id: "1.1"\n    title: |\n      x\n\n' + NEXT,
    "a kept block scalar": TOP + '  tasks:\n  - id: "1.1"\n    title: |+\n      x\n\n\n' + NEXT,
    "a folded text": TOP + '  tasks:\n  - id: "1.1"\n    title: >-\n      x\n      y\n\n  # c\n',
    "lists and mappings last": TOP
    + "  tasks:\n"
    + ONE
    + "    deliverables:\n    - id: a\n      title: t\n      # c\n\n"
    + NEXT,
    "tasks in braces on lines": TOP + '  tasks:\n  - {id: "1.1", title: x} # c\n' + NEXT,
    "mixed": TOP + "  tasks:\n" + ONE + '  - {id: "1.2", title: x,}\n\n' + NEXT,
    "no task": TOP + "  tasks: []\n" + NEXT,
    "no task, spaces and a comment": TOP + "  tasks: [ ] # none\n" + NEXT,
    "tasks in brackets": TOP + '  tasks: [{id: "1.1", title: x}, {id: "1.2", title: y}]\n' + NEXT,
    "brackets over lines": TOP + '  tasks: [ # c\n    {id: "1.1", title: x}, # d\n  ]\n' + NEXT,
    "all in braces": '- {number: 1, unit: office, mode: assign, tasks: [{id: "1.1", title: x}]}\n',
}


@pytest.fixture(params=["\n", "\r\n"], ids=["LF", "CRLF"])
def newline(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def there_and_back(text: str) -> str:
    expected = build_tree(text).data
    count = len(expected["sections"][0]["tasks"])
    apply_to_data(expected, AppendBlock(SECTION, "tasks", BLOCK))
    edited = edit(text, [AppendBlock(SECTION, "tasks", BLOCK)])
    assert build_tree(edited).data == expected
    assert compile_text(edited)[0]
    assert edit(edited, [TakeBackBlock(SECTION, "tasks", count)]) == text
    return edited


@pytest.mark.parametrize("shape", SHAPES)
def test_a_task_goes_into_every_shape_and_leaves_the_very_text(shape: str, newline: str) -> None:
    text = (HEAD + SHAPES[shape]).replace("\n", newline)
    assert compile_text(text)[0]
    edited = there_and_back(text)
    if newline == "\r\n":
        assert edited.count("\n") == edited.count("\r\n")
    again = edited.replace('"1.9"', '"1.8"')
    there_and_back(again)


def test_it_looks_as_the_tasks_before_it_and_stands_behind_their_comments() -> None:
    text = HEAD + SHAPES["parted by blank lines"]
    assert edit(text, [AppendBlock(SECTION, "tasks", {"id": "1.9", "title": "m"})]) == (
        HEAD + TOP + "  tasks:\n" + ONE + "\n" + TWO + '\n  - id: "1.9"\n    title: "m"\n\n' + NEXT
    )
    text = HEAD + SHAPES["comments of both"]
    edited = edit(text, [AppendBlock(SECTION, "tasks", {"id": "1.9", "title": "m"})])
    assert '    # of 1.1\n  - id: "1.9"\n    title: "m"\n\n# 2\n' in edited
    wide = edit(HEAD + SHAPES["wide dashes"], [AppendBlock(SECTION, "tasks", BLOCK)])
    assert '    -   id: "1.9"\n        title: ' in wide


def test_a_task_between_others_leaves_them_as_they_were() -> None:
    text = HEAD + SHAPES["parted by blank lines"]
    one = edit(text, [AppendBlock(SECTION, "tasks", BLOCK)])
    two = edit(one, [AppendBlock(SECTION, "tasks", {**BLOCK, "id": "1.10"})])
    only_second = edit(text, [AppendBlock(SECTION, "tasks", {**BLOCK, "id": "1.10"})])
    assert edit(two, [TakeBackBlock(SECTION, "tasks", 2)]) == only_second


def test_the_real_notice_takes_a_task_in_every_section() -> None:
    text = NOTICE.read_text(encoding="utf-8")
    for place, section in enumerate(build_tree(text).data["sections"]):
        path = ("sections", place)
        edited = edit(text, [AppendBlock(path, "tasks", BLOCK)])
        count = len(section["tasks"])
        assert edit(edited, [TakeBackBlock(path, "tasks", count)]) == text
