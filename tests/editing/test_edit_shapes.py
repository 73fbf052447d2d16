import pytest
from one_edit import BLOCK, DAY, HEAD, NOTE, TASK, there_and_back

from iocplan.editing.changes import Append, Change, Put, TakeBackEntry
from iocplan.editing.smallest_edit import edit
from iocplan.notice_file.load import compile_text

SHAPES = {
    "block": BLOCK,
    "no line break at the end": BLOCK.rstrip("\n"),
    "blank lines behind": BLOCK + "\n\n",
    "comments behind, at several indents": BLOCK + "    # a\n  # b\n# c\n      # d\n",
    "a comment on the last line": BLOCK[:-1] + " # x: y\n# z",
    "another task behind": BLOCK + '\n  # next\n  - {id: "1.2", title: y}\n',
    "document marks": "---\n" + HEAD + BLOCK + "...\n# done: 1\n",
    "a quoted key": BLOCK + "    \"title_en\" : 'y'\n",
    "an explicit key": BLOCK + "    ? title_en\n    : y\n",
    "an explicit key first": BLOCK.replace('- id: "1.1"', '- ? id\n    : "1.1"'),
    "an explicit key without value": BLOCK + "    ? lead\n",
    "a key without value": BLOCK + "    lead:\n# x\n",
    "a key without value, a comment behind": BLOCK + "    lead : # nobody\n",
    "an empty list": BLOCK + "    with: []\n",
    "a list in a flow": BLOCK + "    with: [office,\n      {text: x}, # y\n      ] # z\n",
    "a list at the key's indent": BLOCK
    + "    with:\n    - office\n    - text: y\n      text_en: z\n",
    "a list below": BLOCK + "    with:\n        - office # a\n        # b\n",
    "a mapping below": BLOCK + "    due:\n       by: 2023-03-20\n       # q\n",
    "a dash on its own line": BLOCK.replace('- id: "1.1"', '-\n    id: "1.1"'),
    "a comment behind the dash": BLOCK.replace('- id: "1.1"', '- # x\n    id: "1.1"'),
    "wide indents": (
        "    -   number: 1\n        unit: office\n        mode: assign\n        tasks:\n"
        '            -   id: "1.1"\n                title: x\n'
    ),
    "narrow indents": (
        " - number: 1\n   unit: office\n   mode: assign\n   tasks:\n"
        '    - id: "1.1"\n      title: x\n'
    ),
    "a plain text of several lines": BLOCK[:-1] + "\n      y\n\n      z # a\n# b\n",
    "a quoted text of several lines": BLOCK + "    title_en: 'a\n\n  b' # c\n",
    "a double quoted text of several lines": BLOCK + '    title_en: "a\\\n  # b\n      c"\n',
    "line separators": BLOCK + '    title_en: "\u2028 y\u2029z" # \u2028\n',
    "other scripts": BLOCK[:-1] + " e\u0302\u0323 🎉 \U0010ffff\n",
    "a flow": '- {number: 1, unit: office, mode: assign, tasks: [{id: "1.1", title: x}]}\n',
    "a flow with final commas": (
        '- {number: 1, unit: office, mode: assign, tasks: [{id: "1.1", title: x,} , ],}\n'
    ),
    "a flow over lines": (
        "- {number: 1, unit: office, # a, b\n   mode: assign, tasks: [\n"
        '     {id: "1.1", # c\n      title: "x", # d: e\n\n     }, # f\n   ]}\n'
    ),
    "a flow that ends without a value": (
        '- {number: 1, unit: office, mode: assign, tasks: [{id: "1.1", title: x, lead : # y\n }]}\n'
    ),
    "a flow that ends in a key alone": (
        '- {number: 1, unit: office, mode: assign, tasks: [{id: "1.1", title: x, lead # y\n  }]}\n'
    ),
    "a flow with an explicit key": (
        '- {number: 1, unit: office, mode: assign, tasks: [{id: "1.1", title: x, ? lead }]}\n'
    ),
    "a flow with a pair in a list": (
        "- {number: 1, unit: office, mode: assign, tasks: ["
        '{id: "1.1", title: x, with: [text: y]}]}\n'
    ),
    "commas in front": (
        "- {number: 1\n  , unit: office\n  , mode: assign\n"
        '  , tasks: [{id: "1.1"\n  , title: x}]}\n'
    ),
}
SCALARS = ["|", ">", "|-", ">-", "|+", ">+", "|2", "|-2", "|2+", "| # c", "|+ # +"]
BEHIND = {
    "nothing": "",
    "an empty line": "\n",
    "spaces": "\n  \n        \n",
    "a comment": "# c\n    # d\n",
    "empty lines and a comment": "\n\n  # c\n\n",
    "a key": "    title_en: z\n",
    "a task": '\n  - {id: "1.2", title: y}\n',
}


def whole(sections: str) -> str:
    return sections if sections.startswith("---") else HEAD + sections


@pytest.fixture(params=["\n", "\r\n"], ids=["LF", "CRLF"])
def newline(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_takes_every_fact_and_gives_the_very_text_back(
    shape: str, newline: str
) -> None:
    text = whole(SHAPES[shape]).replace("\n", newline)
    assert compile_text(text)[0]
    for change in (Put(TASK, "done", DAY), Append(TASK, "notes", NOTE)):
        edited = there_and_back(text, change)
        once = edit(edited, [Append(TASK, "notes", NOTE)])
        twice = there_and_back(once, Append(TASK, "notes", NOTE))
        assert edit(twice, [TakeBackEntry(TASK, "notes")] * 2) == edit(once, [back_note()])
        assert edited.count("\n") - edited.count("\r\n") == (
            0 if newline == "\r\n" else edited.count("\n")
        )


def back_note() -> Change:
    return TakeBackEntry(TASK, "notes")


@pytest.mark.parametrize("behind", BEHIND)
@pytest.mark.parametrize("header", SCALARS)
@pytest.mark.parametrize("last", ["\n", ""], ids=["ended", "unended"])
def test_a_block_scalar_in_front_stays_what_it_is(
    header: str, behind: str, last: str, newline: str
) -> None:
    text = HEAD + BLOCK + f"    purpose: {header}\n      a\n\n        b\n      c\n" + BEHIND[behind]
    text = text.removesuffix("\n").replace("\n", newline) + last.replace("\n", newline)
    assert compile_text(text)[0]
    there_and_back(text, Put(TASK, "done", DAY))
    there_and_back(text, Append(TASK, "notes", NOTE))


def test_an_event_of_nothing_but_a_block_scalar_at_the_end_of_the_file_takes_a_fact() -> None:
    sections = "- {number: 1, unit: office, mode: assign, tasks: []}\n"
    text = HEAD + sections + "events:\n  launch:\n    # a\n    title: |\n      Lễ"
    edited = there_and_back(text, Put(("events", "launch"), "happened", DAY))
    assert edited.endswith("    # a\n    happened: 2023-03-24\n    title: |\n      Lễ")


def test_even_where_it_begins_on_the_line_of_its_colon() -> None:
    sections = "- {number: 1, unit: office, mode: assign, tasks: []}\n"
    text = HEAD + sections + "events:\n  ? launch\n  : title: |\n      Lễ"
    edited = there_and_back(text, Put(("events", "launch"), "happened", DAY))
    assert edited.endswith("  : happened: 2023-03-24\n    title: |\n      Lễ")


def test_so_does_a_task_at_the_end_of_the_file_whose_texts_are_all_unended() -> None:
    text = HEAD + BLOCK.replace('id: "1.1"\n    title: x\n', "title: x\n    id: |-\n      1.1")
    there_and_back(text, Put(TASK, "done", DAY))
    unended = HEAD + BLOCK.removesuffix("x\n") + "|\n      x"
    edited = there_and_back(unended, Put(TASK, "done", DAY))
    assert '  - id: "1.1"\n    done: 2023-03-24\n    title: |\n      x' in edited
