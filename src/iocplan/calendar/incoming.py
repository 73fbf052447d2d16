"""What to-dos that other programs have changed mean for a plan; nothing is written here."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from iocplan.calendar.candidates import Candidates
from iocplan.calendar.completion import (
    News,
    Source,
    day_of_completion,
    news,
    signals_of,
)
from iocplan.calendar.components import Maker, Style
from iocplan.calendar.content_lines import name_of
from iocplan.calendar.differences import told_remarks
from iocplan.calendar.entries import entries_of, of_todo
from iocplan.calendar.found import FoundTodo
from iocplan.calendar.memory import Memory, Remark
from iocplan.calendar.three_way import Difference, merge_todo
from iocplan.calendar.uids import uid_of
from iocplan.calendar.vdir import Folder
from iocplan.calendar.written import Before, Ours, before, says_the_same, todo_lines
from iocplan.errors import RefusedError
from iocplan.plan.ids import owner
from iocplan.plan.rows import Task
from iocplan.schedule.recording import check_day
from iocplan.schedule.standing import Standing, TaskStanding
from iocplan.texts import pull as texts
from iocplan.texts.similar import listing
from iocplan.texts.text import Said

_SAID_OTHERWISE = {
    News.OPEN_THERE: texts.OPEN_THERE,
    News.OPEN_BUT_DROPPED: texts.OPEN_BUT_DROPPED,
    News.CANCELLED: texts.CANCELLED_THERE,
}
_STATE = ("STATUS", "PERCENT-COMPLETE", "COMPLETED")


class Pulled(NamedTuple):
    """What a plan is to take over, and what is only said.

    ``conflicts`` are completions that cannot be taken over; they are said each time.
    """

    completed: dict[str, date]
    reopened: list[str]
    conflicts: list[Said]
    remarks: list[Remark]


def compare(standing: Standing, folder: Folder, memory: Memory, *, whole: bool) -> Pulled:
    """What to-dos say that a plan does not know.

    Args:
        standing: the plan, today.
        folder: the to-dos.
        memory: what was last written there.
        whole: whether they are all to-dos of a folder, so that one that is not there is missing.
    """
    uids = _by_uid(standing, folder, memory)
    pairs = [(task, todo) for uid, task in uids.items() if (todo := folder.todos.get(uid))]
    incoming = _Incoming(standing, memory, pairs)
    for task, todo in pairs:
        incoming.take(task, todo)
    incoming.strangers(todo for uid, todo in folder.todos.items() if uid not in uids)
    there = {*folder.todos, *(wrong.path.stem for wrong in folder.malformed)}
    gone = [task.task for uid, task in uids.items() if uid not in there]
    found = {owner(task.task.id) for task, _ in pairs}
    expected = [t.id for t in gone if not t.dropped and owner(t.id) not in found]
    if whole and expected:
        said = texts.MISSING(n=len(expected), ids=listing(expected))
        incoming.pulled.remarks.append(Remark("", said))
    return incoming.pulled


def _by_uid(standing: Standing, folder: Folder, memory: Memory) -> dict[str, TaskStanding]:
    """The tasks and periods that to-dos may be about, by UID.

    Of what comes round these are the open period, those that are done, and any other one of which
    a to-do is there: whatever is ticked there is that period, and never a later one.
    """

    def uid(id_: str) -> str:
        return uid_of(standing.plan.id, "VTODO", id_)

    entries = entries_of(standing, standing.tasks, lambda id_: uid(id_) in folder.todos)
    uids = {uid(task.task.id): task for task in entries}
    for known, todo in folder.todos.items():
        if known not in uids:
            period = of_todo(standing, todo, memory.written.get(known, ()))
            uids |= {known: period} if period else {}
    return uids


def know_state(memory: Memory, todo: FoundTodo) -> None:
    """Remember the state of a to-do as known: a tick that was a unit's report is no news again."""
    lines = memory.written.get(todo.uid)
    if lines is None:
        return
    *kept, end = [line for line in lines if name_of(line) not in _STATE]
    there = [line.text for line in todo.own.values() if line.name in _STATE]
    memory.written[todo.uid] = [*kept, *there, end]


class _Incoming:
    """Compares one to-do after the other with the plan."""

    def __init__(
        self,
        standing: Standing,
        memory: Memory,
        pairs: Sequence[tuple[TaskStanding, FoundTodo]],
    ) -> None:
        self._standing = standing
        self._zone = standing.plan.timezone
        self._memory = memory
        self._candidates = Candidates(standing)
        lang = memory.lang or self._candidates.language(pairs, "vi")
        self._maker = Maker(standing, Style(lang, todos=True))
        self.pulled = Pulled({}, [], [], [])

    def take(self, task: TaskStanding, todo: FoundTodo) -> None:
        """Take what a to-do says of its task."""
        ours = Ours(todo_lines(self._maker, task), self._zone)
        if says_the_same(ours, todo):
            return
        remembered = self._memory.written.get(todo.uid)
        then = before(todo, self._zone, remembered, partial(self._candidates.of, task))
        now = signals_of(todo, self._zone)
        found = news(task.task, now, then.signals)
        self._take_state(task.task, todo, found, now.day, then)
        differences = [
            d
            for d in merge_todo(ours, then, todo, self._zone).differences
            if found is News.NONE or d.name not in _STATE
        ]
        self._tell(task.task, differences, ours)

    def _tell(self, task: Task, differences: list[Difference], ours: Ours) -> None:
        self.pulled.remarks.extend(told_remarks(task.id, differences, ours.key("DUE")))

    def _take_state(
        self, task: Task, todo: FoundTodo, found: News, day: date | None, then: Before
    ) -> None:
        if found is News.COMPLETED:
            self._complete(task, todo, then)
        elif found is News.REOPENED:
            self.pulled.reopened.append(task.id)
        elif found is News.OTHER_DAY:
            said = texts.OTHER_DAY(id=task.id, there=day, here=task.done)
            self.pulled.conflicts.append(said)
        elif found is News.DONE_BUT_DROPPED:
            self.pulled.conflicts.append(texts.DONE_BUT_DROPPED(id=task.id))
        elif text := _SAID_OTHERWISE.get(found):
            self.pulled.remarks.append(Remark(task.id, text(id=task.id)))

    def _complete(self, task: Task, todo: FoundTodo, then: Before) -> None:
        written = then.last.todo.text("LAST-MODIFIED") if then.last else ""
        day, source = day_of_completion(todo, self._zone, written or None, self._standing.today)
        try:
            check_day(self._standing, day)
        except RefusedError as error:
            self.pulled.conflicts.append(texts.REFUSED(id=task.id, why=error.message))
            return
        self.pulled.completed[task.id] = day
        if source is not Source.COMPLETED:
            text = texts.DAY_CHANGED if source is Source.CHANGED else texts.DAY_PULLED
            self.pulled.remarks.append(Remark(task.id, text(id=task.id, day=day)))

    def strangers(self, todos: Iterable[FoundTodo]) -> None:
        """Name the to-dos that are no tasks of the plan."""
        for todo in todos:
            title = todo.text("SUMMARY")[:60] or todo.uid[:60]
            path = todo.file.path
            said = texts.UNKNOWN(path=path, title=title)
            self.pulled.remarks.append(Remark(str(path), said))
