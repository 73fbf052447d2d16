"""A draft as the YAML that people go on with: commented, and valid as it stands."""

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from iocplan.draft.language.name_lists import read_list
from iocplan.draft.language.plain import plain
from iocplan.draft.model import Deadline, Doubt, Draft, LeftOut, Section, Task
from iocplan.draft.writing.book import Book
from iocplan.draft.writing.due import due_pairs, written_day
from iocplan.draft.writing.names import key, slug
from iocplan.draft.writing.numbers import section_of, task_ids
from iocplan.draft.writing.yaml_text import comment, flow_list, flow_map, scalar
from iocplan.texts import draft as texts
from iocplan.texts.text import Lang

_RULE = 97


def draft_yaml(draft: Draft, book: Book, source: str, lang: Lang) -> str:
    """The file that a draft begins as.

    Args:
        draft: what was read.
        book: the ids of all that it names.
        source: the name of the document's file.
        lang: the language of comments and questions.
    """
    writer = _Writer(draft, book, lang)
    notice = list(writer.notice())
    sections = list(writer.sections())
    lines = [*comment(texts.HEAD(source=source).say(lang))]
    lines += [f"# {line}" for line in texts.HEAD_MORE.say(lang).splitlines()]
    lines += ["", f"plan: {plan_id(draft)} # {texts.NEVER_CHANGE.say(lang)}"]
    lines += ["timezone: Asia/Ho_Chi_Minh", "", *notice]
    lines += [*writer.units(), *writer.people(), *writer.events(), ""]
    lines += ["sections:" if draft.tasks else "sections: []", *sections]
    return "\n".join(lines) + "\n"


def plan_id(draft: Draft) -> str:
    """An id for the plan, from the document's number, else from its kind and day."""
    head = draft.head
    if head.number:
        return slug(head.number.replace("/", " "), 60)
    day = head.meeting_date or head.issued
    return f"{head.kind}-{day.isoformat()}" if day else head.kind


class _Writer:
    """Writes the parts of the file, and counts its questions."""

    def __init__(self, draft: Draft, book: Book, lang: Lang) -> None:
        self.draft = draft
        self.book = book
        self.lang = lang
        self.asked = 0
        self.left = deque(draft.left_out)
        self.headings = {s.label: s for s in reversed(draft.sections)}
        self.modes = {t.section: t.mode for t in reversed(draft.tasks)}
        self.modes |= {label: s.mode for label, s in self.headings.items()}

    def notice(self) -> Iterator[str]:
        head = self.draft.head
        yield "notice:"
        yield f"  kind: {head.kind}"
        if missing := self._missing():
            yield from comment(texts.NOT_THERE(names=missing).say(self.lang), "  ")
        for name, value in (
            ("number", head.number and scalar(head.number)),
            ("issued", head.issued and head.issued.isoformat()),
            ("place", head.place and scalar(head.place)),
            ("meeting_date", head.meeting_date and head.meeting_date.isoformat()),
            ("subject", head.subject and scalar(head.subject)),
            ("chair", head.chair and self.book.person(head.chair)),
            ("signed_by", head.signed_by and self.book.person(head.signed_by)),
        ):
            if value:
                yield f"  {name}: {value}"
        for name, parties in (
            ("attended", head.attended),
            ("recipients", head.recipients or head.addressees),
        ):
            if parties:
                yield f"  {name}:"
                yield from (f"    - {party}" for words in parties for party in self._told(words))
        yield from self._questions([*self.draft.doubts, *self._merged()], "  ")

    def _missing(self) -> str:
        head = self.draft.head
        names = {"number": head.number, "issued": head.issued, "place": head.place}
        return ", ".join(name for name, value in names.items() if not value)

    def _told(self, words: str) -> Iterator[str]:
        """A line of «Nơi nhận»: the ids of the bodies that it names, or else its words."""
        names, end = read_list(re.sub(r"\s*\(.*\)$", "", words), lone=True)
        ids = [self.book.units.known(name.text) for name in names]
        if ids and all(ids) and end >= len(words.split(" (", maxsplit=1)[0]):
            yield from (made for made in ids if made)
        else:
            yield flow_map([("text", scalar(words, flow=True))])

    def _merged(self) -> list[Doubt]:
        asked = dict.fromkeys(self.book.units.merged)
        question, assumed = texts.DOUBTS["two_names"]
        return [
            Doubt("two_names", question(name=name, other=other), assumed)
            for name, other in asked
            if plain(name) != plain(other)
        ]

    def units(self) -> Iterator[str]:
        yield ""
        used = self.book.units.of_use()
        yield "units:" if used else "units: {}"
        for unit in used:
            yield f"  {unit.id}:"
            yield f"    name: {scalar(unit.name)}"
            if unit.short:
                yield f"    short: {scalar(unit.short)}"
            if unit.aliases:
                aliases = (scalar(alias, flow=True) for alias in dict.fromkeys(unit.aliases))
                yield f"    aliases: {flow_list(aliases)}"

    def people(self) -> Iterator[str]:
        if not self.book.people:
            return
        yield ""
        yield "people:"
        for person in self.book.people.values():
            role = person.role and scalar(person.role, flow=True)
            pairs = [("name", scalar(person.name, flow=True)), ("role", role)]
            yield f"  {person.id}: {flow_map(pairs)}"

    def events(self) -> Iterator[str]:
        if not self.book.events:
            return
        yield ""
        yield "events:"
        for event in self.book.events.values():
            yield f"  {event.id}:"
            yield f"    title: {scalar(event.title)}"
            if event.bound:
                yield f"    bound: {self._due(replace(event.bound, event=None))}"

    def sections(self) -> Iterator[str]:
        ids = task_ids(self.draft)
        rows = list(zip(self.draft.tasks, ids, strict=True))
        if not rows:
            yield from comment(texts.NO_TASKS.say(self.lang), "  ")
        written: set[str] = set()
        for label, group in groupby(rows, key=lambda row: row[0].section):
            yield from self._section(label, list(group), written)
        yield from self._left_before(None)

    def _section(
        self, label: str, rows: list[tuple[Task, str]], written: set[str]
    ) -> Iterator[str]:
        heading = self.headings.get(label)
        number = _unused(section_of(label), written)
        written.add(number)
        mode = self.modes[label]
        unit = self._unit(heading, rows)
        title = (heading.title or ", ".join(heading.units)) if heading and not unit else ""
        name = self.book.units.entries[unit].name if unit else title
        yield ""
        words = f"{number}. {name}" if name else number
        yield f"  # ── {words} ".ljust(_RULE, "─")
        yield from self._left_before(rows[0][0].quote.offset, outer=True)
        yield f"  - number: {number}"
        if unit:
            yield f"    unit: {unit}"
        if title:
            yield f"    title: {scalar(title)}"
        yield f"    mode: {mode}"
        yield "    tasks:"
        for position, (task, made) in enumerate(rows):
            if position:
                yield ""
                yield from self._left_before(task.quote.offset)
            yield from self._task(task, made, unit)

    def _unit(self, heading: Section | None, rows: list[tuple[Task, str]]) -> str | None:
        """The section's unit: that of its heading, else the one who leads all of its tasks."""
        if heading and len(heading.units) == 1 and key(heading.units[0]) in self.book.leads:
            return self.book.units.id_of(heading.units[0])
        leads = {tuple(self.book.lead(n, t) for n in t.leads) for t, _ in rows}
        only = next(iter(leads)) if len(leads) == 1 else ()
        person = any(task.persons for task, _ in rows)
        return only[0] if len(only) == 1 and not person else None

    def _task(self, task: Task, made: str, unit: str | None) -> Iterator[str]:
        yield f'      - id: "{made}"'
        if task.mode != self.modes[task.section]:
            yield from comment(texts.OTHER_MODE[task.mode].say(self.lang), "        ")
        yield f"        title: {scalar(task.title)}"
        if task.act:
            yield f"        act: {task.act}"
        leads = list(dict.fromkeys(self.book.lead(name, task) for name in task.leads))
        if leads != [unit]:
            yield f"        lead: {leads[0] if len(leads) == 1 else flow_list(leads)}"
        if task.leader:
            yield f"        leader: {self.book.person(task.leader)}"
        if task.partners:
            yield f"        with: {flow_list(dict.fromkeys(map(self._party, task.partners)))}"
        for name, values in (
            ("submit_to", task.submit_to),
            ("send_to", task.send_to),
            ("consult", task.consult),
        ):
            if values:
                found = dict.fromkeys(self.book.units.id_of(v) for v in values)
                yield f"        {name}: {flow_list(found)}"
        if task.via:
            yield f"        via: {self.book.units.id_of(task.via)}"
        if task.urgent:
            yield "        urgent: true"
        yield from self._deadline(task.deadline)
        yield from self._lists(task)
        yield from self._questions(task.doubts, "        ")

    def _lists(self, task: Task) -> Iterator[str]:
        if task.items and task.deadline and task.deadline.kind == "recurring":
            yield from comment(texts.ITEMS_EACH_TIME.say(self.lang), "        ")
            for item in task.items:
                yield from comment(f"- {item}", "        ")
        elif task.items:
            yield "        deliverables:"
            for position, item in enumerate(task.items[:26]):
                letter = chr(ord("a") + position)
                pairs = [("id", letter), ("title", scalar(item, flow=True))]
                yield f"          - {flow_map(pairs)}"
        if task.references:
            yield "        references:"
            for reference in task.references:
                day = written_day(reference.date)
                number = scalar(reference.number, flow=True)
                yield f"          - {flow_map([('number', number), ('date', day)])}"

    def _party(self, name: str) -> str:
        found = self.book.party(name)
        return found or flow_map([("text", scalar(name, flow=True))])

    def _deadline(self, deadline: Deadline | None) -> Iterator[str]:
        """The line of a deadline; of what comes round only where the first period is known."""
        if deadline is None or (due := self._due(deadline)) is None:
            return
        if deadline.kind == "recurring" and not (deadline.start or self.draft.head.day):
            yield from comment(texts.COMES_AGAIN.say(self.lang), "        ")
            yield f"        # due: {due}"
        else:
            yield f"        due: {due}"

    def _due(self, deadline: Deadline) -> str | None:
        pairs = due_pairs(deadline, self.book)
        if pairs is None:
            return None
        quote = scalar(deadline.quote.text.strip(" ,(;"), flow=True)
        return flow_map([*pairs, ("quote", quote)])

    def _questions(self, doubts: tuple[Doubt, ...] | list[Doubt], indent: str) -> Iterator[str]:
        if doubts:
            yield f"{indent}questions:"
        for doubt in doubts:
            self.asked += 1
            yield f"{indent}  - id: Q{self.asked}"
            yield f"{indent}    text: {scalar(doubt.question.say('vi'))}"
            yield f"{indent}    text_en: {scalar(doubt.question.say('en'))}"
            yield f"{indent}    assumed: {scalar(doubt.assumed.say('vi'))}"
            yield f"{indent}    assumed_en: {scalar(doubt.assumed.say('en'))}"

    def _left_before(self, offset: int | None, *, outer: bool = False) -> Iterator[str]:
        """What was left out before a place in the text, as comments with the reasons."""
        indent = "  " if outer or offset is None else "      "
        while self.left and (offset is None or self.left[0].quote.offset < offset):
            left: LeftOut = self.left.popleft()
            reason = texts.REASONS[left.reason].say(self.lang)
            yield from comment(f"({reason}) «{left.quote.text}»", indent)


def _unused(number: str, written: set[str]) -> str:
    made, count = number, 2
    while made in written:
        made, count = f"{number}-{count}", count + 1
    return made
