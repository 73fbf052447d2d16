"""The pages of docs/ that are made from the program: the file, the commands, the advice."""

import inspect
import textwrap
from datetime import date
from enum import Enum
from types import NoneType
from typing import Any, get_args, get_origin

from iocplan.cli.commands import COMMANDS
from iocplan.notice import scalars, tasks
from iocplan.notice.base import FileModel
from iocplan.notice.describe import Key, keys_of, models
from iocplan.notice_file.load import compile_text
from iocplan.schedule.advice.rules import RULES
from iocplan.schedule.standing import Standing, stand
from iocplan.texts.safe import safe
from running import run

FORMAT = """\
# The notice file

One YAML file in UTF-8 says what a meeting decided. Made from the program; `iocplan schema` says the
same to editors ([set-up](editors.md)), and `iocplan init` writes a file to start from.

- Every plain value is text until its key gives it a type, so `1.10` is an id and `no` a word. Only
  `null`, `~` and nothing mean "not given"; a key that is not required can then just as well be left
  out.
- Unknown and repeated keys, anchors, aliases, tags and tabs are refused, with the place and a hint.
- A **last day** is the last permitted day. `by` includes its day; `before` ends on the eve, or as
  many days earlier as `days` says. In place of a day an event may stand: the day moves with it.
  In place of a day a period may stand: `2023-06`, `2023-Q2`, `2023-H1`, `2023`; `by` then means its
  last day, `before` its first. `within` that would end on a day off ends on the next working day
  (Civil Code 2015, Article 148(5)); a day that is named itself is never moved.
- Sections are a unit's (`unit`) or go by topic (`title`), with or without a unit; a task that names
  no `lead` is led by its section's unit. A lead is a unit or a person, or a list of them.
- Who **answers** for a task, in counts and calendars: its leads, a person's unit in the person's
  place. A `contact` answers in the lead's place unless it is a branch of the lead (`parent`).
- `due` is a deadline that the notice states; `target` is a day that nobody ordered. A target is
  marked `~`, and nobody is late for it.
- An event without a date has at most a `bound`, the latest day. What hangs on it is marked `≤`.
- What a key with "written by" says is added by that command, one line for one fact; it may be
  written by hand just as well.
- Keys in bold are required.
- `…_en` is the same in English. Without it the first language serves, whichever that is.

## Reading it with another program

`iocplan list --json` gives other programs tasks with their days worked out. What reads the file
itself has to keep to YAML 1.2, or leave every value the text that it is: a reader of YAML 1.1, as
many still are, takes the key `on` for true, the word `no` for false, `1.10` for 1.1 and `22:30` for
a number.

PyYAML keeps to 1.1 in all of its loaders but the base loader, to which everything is text:

```python
import yaml

with open("notice.yaml", encoding="utf-8-sig") as file:
    notice = yaml.load(file, Loader=yaml.BaseLoader)
for section in notice["sections"]:
    for task in section["tasks"]:
        for note in task.get("notes", []):
            print(task["id"], note["on"], note["text"])
```

ruamel.yaml reads 1.2 (`YAML(typ="safe", pure=True)`), and so do yq of version 4 and js-yaml of
version 4; `"1.10"` is quoted in the file where it is an id, and so stays text there, too.

## Handed in, returned, accepted

Which day decides, `done_when`: of a task, else of the file, else `submitted` where the task has
`submit_to` or `via`, else `accepted`. Each row is a test (`tests/schedule/test_submissions.py`).

| what is recorded | state | on time, late or overdue by |
|---|---|---|
| nothing | `todo`, `doing` | today |
| handed in, `done_when: submitted` | `submitted`, never urged | the day it was handed in |
| handed in, `done_when: accepted` | `submitted`, never urged | today: time runs on |
| handed in and checked off, `submitted` | `done` | the day it was handed in |
| handed in and checked off, `accepted` | `done` | the day it was checked off |
| returned with `again_by` | `doing` | today, against `again_by` |
| returned without | `doing` | today, against the deadline, but never before the day of the return |
| handed in again | `submitted` | the day it was handed in again, against that last day |
| decided on after that | | what was decided after a completion or submission does not count |
"""

COMMANDS_PAGE = """\
# Commands

Made from the help texts; `iocplan COMMAND --help` says the same. The options that `iocplan --help`
lists may stand before a command's name or behind it.

Exit status: 0 done (an empty list, too); 1 findings (`validate`, `--exit-code`) or a refused
operation; 2 wrong usage; 3 a file that cannot be read or has problems; 4 an unknown task, unit or
event.
"""

ADVICE = """\
# Advice

`iocplan validate --strict` says what is doubtful in a file that is otherwise sound. Nothing of it
makes a file unusable, and no day is ever moved: the notice says what it says, and somebody has to
ask. Made from the rules themselves (`src/iocplan/schedule/advice/`), each with an example that a
test tries with 18 March 2023 as today.
"""

_FORMS: list[tuple[Any, str]] = [
    (scalars.Day, "day"),
    (scalars.Anchor, "day or event"),
    (scalars.Limit, "day, period or event"),
    (scalars.Hour, "hour"),
    (scalars.SectionNumber, "number or text"),
    (scalars.OneOrMore, "id or list of id"),
    (scalars.Number, "number"),
    (scalars.Days, "number"),
    (scalars.Flag, "`true`"),
    (scalars.Words, "text"),
    (scalars.Slug, "id"),
    (scalars.TaskId, "id"),
    (scalars.Timezone, "time zone"),
    (tasks.PartyRef, "id or [Party](#party)"),
]


_REST = {
    "plan": "plan: example\n",
    "notice": "notice: {kind: conclusions, meeting_date: 2023-03-15}\n",
    "units": "units: {office: {name: Office}, partner: {name: Partner Company}}\n",
    "sections": """\
sections:
  - number: 1
    unit: office
    mode: assign
    tasks: [{id: "1.1", title: Submit the plan, due: {by: 2023-03-20}}]
""",
}


def format_page() -> str:
    return FORMAT + "".join(f"\n{_mapping(model)}" for model in models())


def _mapping(model: type[FileModel]) -> str:
    about = (inspect.getdoc(model) or "").replace("``", "`")
    rows = [
        "| key | form | meaning | example |",
        "|---|---|---|---|",
        *(_row(key) for key in keys_of(model)),
    ]
    return f"## {_name(model)}\n\n{about}\n\n" + "\n".join(rows) + "\n"


def _name(model: type[FileModel]) -> str:
    name = model.__name__.removesuffix("Entry")
    return "The file" if name == "NoticeFile" else name


def _row(key: Key) -> str:
    name = f"**`{key.name}`**" if key.required else f"`{key.name}`"
    example = f"`{key.name}: {key.example}`" if key.example else ""
    return f"| {name} | {_form(key.hint)} | {key.meaning.replace('``', '`')} | {example} |"


def _form(hint: Any) -> str:
    for scalar, name in _FORMS:
        if hint == scalar:
            return name
    if isinstance(hint, type) and issubclass(hint, Enum):
        return ", ".join(f"`{member.value}`" for member in hint)
    if isinstance(hint, type):
        return f"[{_name(hint)}](#{_name(hint).lower()})"
    inner = [a for a in get_args(hint) if a not in (NoneType, ...)]
    if get_origin(hint) is dict:
        return f"by id: {_form(inner[1])}"
    return f"list of {_form(inner[0])}" if get_origin(hint) is tuple else _form(inner[0])


def commands_page() -> str:
    whole = _help()
    return COMMANDS_PAGE + whole + "".join(_help(name) for name in COMMANDS)


def _help(*command: str) -> str:
    text = run(*command, "--help", env={"COLUMNS": "80"}).out.strip()
    text = text.replace("Usage: root", "Usage: iocplan")
    return f"\n## {' '.join(('iocplan', *command))}\n\n```text\n{text}\n```\n"


def advice_page() -> str:
    return ADVICE + "".join(f"\n{_advice(name)}" for name in RULES)


def _advice(name: Any) -> str:
    about, example = advice_of(name)
    said = "".join(
        f"> {safe(finding.message.say(lang))}\n>\n"
        for lang in ("en", "vi")
        for finding in [next(RULES[name](standing_of(example)))]
    )
    return f"## {name}\n\n{about}\n\n```yaml\n{example}```\n\n{said.rstrip(chr(10) + '>')}\n"


def standing_of(example: str) -> Standing:
    """Where an example stands; what it leaves out is what raises no advice."""
    given = {line.partition(":")[0] for line in example.splitlines()}
    parts = [example, *(text for key, text in _REST.items() if key not in given)]
    plan, problems = compile_text("".join(parts))
    assert plan, problems
    return stand(plan, date(2023, 3, 18))


def advice_of(name: Any) -> tuple[str, str]:
    """What a rule's docstring says, and the example in it."""
    about, _, example = (inspect.getdoc(RULES[name]) or "").partition("\n\nExample:\n")
    return about, textwrap.dedent(example).rstrip() + "\n"
