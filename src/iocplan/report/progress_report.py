"""The progress report (báo cáo tình hình thực hiện) that an office sends to whoever leads.

To a unit it is a letter about the unit's tasks: an office does not report to its peers.

Its figures and states are those of the page; here they are told in the order of such a paper. It is
always Vietnamese.
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from iocplan.plan.kinds import NoteKind
from iocplan.plan.rows import Note
from iocplan.report.asked import Asked
from iocplan.report.formal import Annex, Formal, Heading
from iocplan.report.formal_annex import question_annex, task_annex
from iocplan.report.formal_head import by_the_office
from iocplan.report.task_groups import grouped, task_line
from iocplan.report.text_parts import open_questions, question_part, since_part
from iocplan.say.document import document_named
from iocplan.say.launch import launch_sentences
from iocplan.say.official_numbers import official, rate
from iocplan.say.overview import added
from iocplan.say.sentence import Sentence
from iocplan.say.wording import Wording, begun
from iocplan.schedule.counts import count
from iocplan.schedule.follow_up import WEEK
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import office as texts
from iocplan.texts.text import Text

_NUMBERS = ("I", "II", "III", "IV", "V")
_QUESTIONS = 3
"""How many questions stand in the text; more stand in an annex."""
_AHEAD = 10


def progress_report(asked: Asked) -> Formal:
    """The report as a paper; the same plan and day give the same paper.

    Args:
        asked: what it is about, worded in Vietnamese.
    """
    words = asked.words
    content = tuple(_content(asked))
    kind = "" if asked.unit else words.say(texts.REPORT)
    paper = by_the_office(words, kind, _about(asked), _addressed(asked), content)
    return paper._replace(
        symbol="" if asked.unit else "BC-",
        banner=words.say(texts.SUPPOSED, day=asked.supposed) if asked.supposed else "",
        annexes=tuple(_annexes(asked)),
    )


def _about(asked: Asked) -> str:
    words, document = asked.words, document_named(asked.words)
    if asked.unit:
        return words.say(texts.ABOUT_UNIT, document=document)
    text = texts.ABOUT_CLOSING if asked.is_closing else texts.ABOUT
    return words.say(text, document=document)


def _addressed(asked: Asked) -> tuple[str, ...]:
    """The unit, else the office of whoever chaired the meeting or signed the notice."""
    words, plan = asked.words, asked.words.standing.plan
    if asked.unit:
        return (words.unit_name(asked.unit),)
    person = plan.people.get(plan.notice.chair or plan.notice.signed_by or "")
    return (person.role.say(words.lang),) if person and person.role.say(words.lang) else ()


def _content(asked: Asked) -> Iterator[Heading | str]:
    words, unit = asked.words, asked.unit and asked.words.unit_name(asked.unit)
    yield _opening(asked)
    parts: list[tuple[Text, list[Heading | str]]] = [
        (texts.GENERAL, [*_general(asked)]),
        (texts.RESULTS, [*_results(asked)]),
        (texts.DIFFICULTIES, [*_noted(asked, NoteKind.DIFFICULTY, texts.NO_DIFFICULTIES)]),
        (texts.AHEAD, [*_ahead(asked)]),
        (texts.PROPOSALS, [*_proposals(asked)]),
    ]
    if asked.unit:
        parts[-1] = (texts.ASKED_OF_UNIT, [words.say(texts.LOOK_AGAIN, unit=unit)])
    for number, (title, content) in zip(_NUMBERS, parts, strict=False):
        yield Heading(f"{number}. {words.say(title)}")
        yield from content


def _opening(asked: Asked) -> str:
    words, notice = asked.words, asked.words.standing.plan.notice
    meeting = words.say(texts.MEETING, day=notice.meeting_date) if notice.meeting_date else ""
    about = notice.subject.say(words.lang)
    return words.say(
        texts.OPENING_UNIT if asked.unit else texts.OPENING,
        unit=asked.unit and words.unit_name(asked.unit),
        document=document_named(words),
        subject=words.say(texts.SUBJECT, subject=about, meeting=meeting) if about else "",
        body=_body(words),
        day=words.standing.today,
    )


def _body(words: Wording) -> str:
    office = words.standing.plan.office
    return words.unit_name(office) if office else words.say(texts.BLANK)


def _general(asked: Asked) -> Iterator[str]:
    words, launch, counts = asked.words, asked.words.standing.launch, count(asked.tasks)
    if launch and not asked.unit:
        yield " ".join(said.text for said in launch_sentences(words, launch))
    if not asked.is_counted:
        return
    yield official(words, counts)
    if not asked.unit:
        yield from (f"{begun(said)}." for said in added(words))
    if counts.come_due:
        facts = {"done": counts.done_on_time, "all": counts.come_due}
        yield words.say(texts.RATE, **facts, rate=rate(words, counts))


def _results(asked: Asked) -> Iterator[Heading | str]:
    words = asked.words
    for number, group in enumerate(grouped(asked), 1):
        text = texts.GROUP if group.tasks else group.none
        title = words.say(text, title=words.say(group.title), n=len(group.tasks))
        yield Heading(f"{number}. {title}", 2)
        yield from _lines(asked, group.tasks)
    part = since_part(asked)
    if part.blocks:
        yield Heading(f"{part.title}:", 2)
        yield from (f"- {block.text}" for block in part.blocks if isinstance(block, Sentence))


def _lines(asked: Asked, tasks: Sequence[TaskStanding], most: int = _AHEAD) -> Iterator[str]:
    """A line for each task; where there are many, the rest is left to the annex."""
    shown = tasks if len(tasks) <= most + 1 else tasks[:most]
    yield from (task_line(asked, task) for task in shown)
    if left := len(tasks) - len(shown):
        yield asked.words.say(texts.MORE, n=left)


def _noted(asked: Asked, kind: NoteKind, none: Text | None) -> Iterator[str]:
    """What units have reported of open tasks: the latest note of a kind of each."""
    found = [(task, note) for task in asked.tasks if (note := _last(task, kind))]
    for task, note in found:
        yield asked.words.say(
            texts.NOTED,
            id=task.task.id,
            title=asked.words.title(task),
            lead=asked.words.lead_name(task.task),
            text=note.text.rstrip(". "),
        )
    if not found and none:
        yield asked.words.say(none)


def _last(task: TaskStanding, kind: NoteKind) -> Note | None:
    notes = [note for note in task.task.notes if note.kind is kind]
    return max(notes, key=lambda note: note.on) if task.is_open and notes else None


def _ahead(asked: Asked) -> Iterator[str]:
    """The open tasks whose last day comes, and those that are expected within a week."""
    today = asked.words.standing.today
    until = today + timedelta(days=min(WEEK, (today.max - today).days))
    ahead = [t for t in asked.tasks if t.is_open and not t.is_submitted and t.day]
    near = [t for t in ahead if t.day and t.day >= today and (t.due or t.day <= until)]
    found = sorted(near, key=lambda t: t.day or today)
    yield from _lines(asked, found)
    if not found:
        yield asked.words.say(texts.NOTHING_AHEAD)


def _proposals(asked: Asked) -> Iterator[str]:
    words, launch = asked.words, asked.words.standing.launch
    said = [*_noted(asked, NoteKind.PROPOSAL, None)]
    if launch and not (launch.date or launch.happened):
        said.append(words.say(texts.FIX_THE_DAY, event=launch.event.title))
    questions = [question.text for _, question in open_questions(asked)]
    said += [words.say(texts.ASKS, question=text) for text in questions[:_QUESTIONS]]
    if len(questions) > _QUESTIONS:
        said.append(words.say(texts.MORE_QUESTIONS))
    yield from said or [words.say(texts.NO_PROPOSALS)]


def _annexes(asked: Asked) -> Iterator[Annex]:
    if asked.tasks:
        yield task_annex(asked)
    if not asked.unit and len([*open_questions(asked)]) > _QUESTIONS:
        yield question_annex(question_part(asked))
