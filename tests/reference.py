"""The pages of docs/ made from the program: the file, the commands, the help, the advice."""

import inspect
import re
import textwrap
from datetime import date
from enum import Enum
from pathlib import Path
from types import NoneType
from typing import Any, get_args, get_origin

from iocplan.cli.commands import COMMANDS
from iocplan.cli.help_topics import page
from iocplan.notice import scalars, tasks
from iocplan.notice.base import FileModel
from iocplan.notice.describe import Key, keys_of, models
from iocplan.notice_file.load import compile_text
from iocplan.schedule.advice.rules import RULES
from iocplan.schedule.standing import Standing, stand
from iocplan.texts.file_keys import meaning
from iocplan.texts.safe import safe
from iocplan.texts.text import Lang, Text
from iocplan.texts.topics import TOPICS
from running import run

ADVICE = """\
# Advice

`iocplan validate --strict` says what is doubtful in a file that is otherwise sound. Nothing of it
makes a file unusable, and no day is ever moved: the notice says what it says, and somebody has to
ask. Made from the rules themselves (`src/iocplan/schedule/advice/`), each with an example that a
test tries with 18 March 2023 as today.
"""

BEGINNINGS = Path(__file__).parent / "beginnings"
"""The beginnings of the pages that are made in both languages."""

_EVENT = Text("ngày, hoặc mốc", "day or event")
_IDS = Text("mã, hoặc danh sách mã", "id or list of id")
_FORMS: list[tuple[Any, Text]] = [
    (scalars.Day, Text("ngày", "day")),
    (scalars.Anchor, _EVENT),
    (scalars.Limit, Text("ngày, kỳ hoặc mốc", "day, period or event")),
    (scalars.DueLimit, Text("ngày, kỳ hoặc mốc", "day, period or event")),
    (scalars.PeriodName, Text("kỳ", "period")),
    (scalars.Hour, Text("giờ", "hour")),
    (scalars.SectionNumber, Text("số hoặc chữ", "number or text")),
    (scalars.OneOrMore, _IDS),
    (scalars.Number, Text("số", "number")),
    (scalars.Days, Text("số", "number")),
    (scalars.Flag, Text("`true`", "`true`")),
    (scalars.Words, Text("chữ", "text")),
    (scalars.Slug, Text("mã", "id")),
    (scalars.TaskId, Text("mã", "id")),
    (scalars.Timezone, Text("múi giờ", "time zone")),
    (tasks.PartyRef, Text("mã hoặc [Bên](#bên)", "id or [Party](#party)")),
]
_LIST = Text("danh sách {form}", "list of {form}")
_BY_ID = Text("theo mã: {form}", "by id: {form}")
_COLUMNS = Text("khóa | dạng | ý nghĩa | ví dụ", "key | form | meaning | example")
NAMES = {
    "NoticeFile": Text("Tệp", "The file"),
    "Notice": Text("Thông báo", "Notice"),
    "Party": Text("Bên", "Party"),
    "Question": Text("Câu hỏi", "Question"),
    "Unit": Text("Đơn vị", "Unit"),
    "Person": Text("Người", "Person"),
    "Event": Text("Mốc", "Event"),
    "Bound": Text("Ngày chậm nhất", "Bound"),
    "Need": Text("Điều phải có trước", "Need"),
    "EventMove": Text("Đổi ngày của mốc", "EventMove"),
    "Section": Text("Mục", "Section"),
    "Task": Text("Việc", "Task"),
    "Due": Text("Hạn", "Due"),
    "Target": Text("Ngày dự kiến", "Target"),
    "Deliverable": Text("Phần việc", "Deliverable"),
    "Reference": Text("Văn bản viện dẫn", "Reference"),
    "Quantity": Text("Số lượng", "Quantity"),
    "Dropped": Text("Dừng thực hiện", "Dropped"),
    "Move": Text("Gia hạn", "Move"),
    "Note": Text("Ghi nhận", "Note"),
    "Submission": Text("Trình, trả lại", "Submission"),
    "Period": Text("Kỳ đã hoàn thành", "Period"),
    "Answered": Text("Ý kiến trả lời", "Answered"),
    "Added": Text("Giao bổ sung", "Added"),
    "Reassigned": Text("Chuyển chủ trì", "Reassigned"),
    "Correction": Text("Đính chính", "Correction"),
}
"""The headings of the mappings of a notice file."""

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


def beginning(page: str, lang: Lang) -> str:
    return (BEGINNINGS / f"{page}.{lang}.md").read_text(encoding="utf-8")


def format_page(lang: Lang) -> str:
    return beginning("format", lang) + "".join(f"\n{_mapping(m, lang)}" for m in models())


def about(model: type[FileModel]) -> str:
    return inspect.getdoc(model) or ""


def _mapping(model: type[FileModel], lang: Lang) -> str:
    rows = [
        f"| {_COLUMNS.say(lang)} |",
        "|---|---|---|---|",
        *(_row(key, lang) for key in keys_of(model)),
    ]
    said = meaning(about(model), lang).replace("``", "`")
    return f"## {_name(model, lang)}\n\n{said}\n\n" + "\n".join(rows) + "\n"


def _name(model: type[FileModel], lang: Lang) -> str:
    return NAMES[model.__name__.removesuffix("Entry")].say(lang)


def _row(key: Key, lang: Lang) -> str:
    name = f"**`{key.name}`**" if key.required else f"`{key.name}`"
    example = f"`{key.name}: {key.example}`" if key.example else ""
    said = meaning(key.meaning, lang).replace("``", "`")
    return f"| {name} | {_form(key.hint, lang)} | {said} | {example} |"


def _form(hint: Any, lang: Lang) -> str:
    for scalar, name in _FORMS:
        if hint == scalar:
            return name.say(lang)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return ", ".join(f"`{member.value}`" for member in hint)
    if isinstance(hint, type):
        name = _name(hint, lang)
        return f"[{name}](#{name.lower().replace(' ', '-').replace(',', '')})"
    inner = [a for a in get_args(hint) if a not in (NoneType, ...)]
    if get_origin(hint) is dict:
        return _BY_ID(form=_form(inner[1], lang)).say(lang)
    of = _form(inner[0], lang)
    return _LIST(form=of).say(lang) if get_origin(hint) is tuple else of


def commands_page(lang: Lang) -> str:
    sections = ((), *((name,) for name in COMMANDS))
    return beginning("commands", lang) + "".join(_help(lang, *names) for names in sections)


def _help(lang: Lang, *command: str) -> str:
    text = run(*command, "--help", "--lang", lang, env={"COLUMNS": "80"}).out.strip()
    text = re.sub(r"\A(.*?: )root", r"\1iocplan", text)
    return f"\n## {' '.join(('iocplan', *command))}\n\n```text\n{text}\n```\n"


def help_page(lang: Lang) -> str:
    """The topics of ``iocplan help``, each as a part of one page."""
    return beginning("help", lang) + "".join(f"\n#{page(topic, lang)}" for topic in TOPICS)


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
