"""One edit, and everything that must be true of it."""

from datetime import date

from iocplan.editing.changes import Append, Change, TakeBack, TakeBackEntry, apply_to_data
from iocplan.editing.smallest_edit import edit
from iocplan.notice_file.load import compile_text
from iocplan.notice_file.tree import build_tree

DAY = date(2023, 3, 24)
HEAD = """\
plan: test
notice: {kind: thong-bao}
units: {office: {name: Văn phòng}}
sections:
"""
BLOCK = '- number: 1\n  unit: office\n  mode: assign\n  tasks:\n  - id: "1.1"\n    title: x\n'
TASK = ("sections", 0, "tasks", 0)
NOTE = {"on": DAY, "text": 'hẹn: “thứ Hai” # \\ " \n 🎉 \u2028'}


def back(change: Change) -> Change:
    taken = TakeBackEntry if isinstance(change, Append) else TakeBack
    return taken(change.path, change.key)


def there_and_back(text: str, change: Change) -> str:
    """Make a change, take it back, and check everything that must be true of both."""
    expected = build_tree(text).data
    apply_to_data(expected, change)
    edited = edit(text, [change])
    assert build_tree(edited).data == expected
    assert compile_text(edited)[0]
    assert edit(edited, [back(change)]) == text
    return edited
