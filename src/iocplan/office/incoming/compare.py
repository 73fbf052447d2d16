"""What a sheet that came back says that its plan does not know, row by row; nothing is written."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from iocplan.editing.changes import Change
from iocplan.editing.incoming import (
    At,
    Reported,
    Taken,
    added_proof,
    completion,
    new_note,
    numbers_known,
    submission,
)
from iocplan.errors import IocplanError, RefusedError
from iocplan.office.incoming.book import FoundBook
from iocplan.office.incoming.table import Table, TypedRow, tables_of
from iocplan.office.incoming.typed import day_typed, text_typed
from iocplan.office.incoming.wishes import wishes
from iocplan.plan.ids import owner
from iocplan.plan.kinds import NoteKind
from iocplan.plan.rows import Task
from iocplan.query.fold import fold
from iocplan.query.periods import find_period, to_check
from iocplan.schedule.standing import Standing
from iocplan.texts import sheet as titles
from iocplan.texts import sheet_incoming as texts
from iocplan.texts.text import Said, Text, verbatim

_NOTES = {
    titles.RESULT: NoteKind.CONTACT,
    titles.DIFFICULTY: NoteKind.DIFFICULTY,
    titles.PROPOSAL: NoteKind.PROPOSAL,
    titles.NOTE: NoteKind.CONTACT,
}


_LONGEST_ID = 200


class FromSheet(NamedTuple):
    """What a plan is to take over, by the ids of its tasks, and what cannot be taken."""

    changes: list[Change]
    submitted: list[str]
    done: list[str]
    noted: list[tuple[str, str]]
    problems: list[Said]


class Whose(NamedTuple):
    """Which rows of a book are one notice's.

    ``default`` is the plan of the ids that name none; ``known`` are all the plans that are asked,
    and ``speaks`` is for the one of them that tells what is wrong with rows of none.
    """

    default: str
    known: frozenset[str]
    speaks: bool = True


def compare(
    standing: Standing, at: At, book: FoundBook, taken: Taken, whose: Whose | None = None
) -> FromSheet:
    """What the rows of a book say that is not recorded; a row is taken whole or not at all.

    Args:
        standing: the plan, today.
        at: the place of an id in the file's data.
        book: what came back.
        taken: what a day of completion stands for.
        whose: which rows are this plan's, None for all of them.
    """
    plan = standing.plan.id
    whose = whose or Whose(plan, frozenset([plan]))
    incoming = _Incoming(standing, at, taken, whose, since_1904=book.since_1904)
    for table in tables_of(book.sheets):
        incoming.take(table)
    if incoming.rows_left:
        incoming.found.problems.append(texts.NOT_TAKEN(n=incoming.rows_left))
    return incoming.found


class _RefusedRowError(Exception):
    """A row that is not taken: the cell that is to blame, and why."""

    def __init__(self, cell: str, why: object) -> None:
        super().__init__(cell)
        self.cell, self.why = cell, why


class _Row(NamedTuple):
    """A row with its task, or with a period of it by the id of that."""

    typed: TypedRow
    task: Task


def _id_written(typed: TypedRow) -> str:
    """The id in a row, empty where there is none to read."""
    if typed.id is None or typed.id.is_formula or typed.id.is_error:
        return ""
    return text_typed(typed.id._replace(text=typed.id.text[:_LONGEST_ID]))


class _Incoming:
    def __init__(
        self, standing: Standing, at: At, taken: Taken, whose: Whose, *, since_1904: bool
    ) -> None:
        self._standing = standing
        self._whose = whose
        self._at = at
        self._taken = taken
        self._since_1904 = since_1904
        self._tasks = {task.id: task for task in standing.plan.tasks}
        self._titles: dict[str, set[str]] = {}
        for task in standing.plan.tasks:
            self._titles.setdefault(fold(task.title.vi), set()).add(task.id)
        self._seen: dict[str, tuple[str, object]] = {}
        self.found = FromSheet([], [], [], [], [])
        self.rows_left = 0

    def take(self, table: Table) -> None:
        """Take every row of a table in which something was typed."""
        if self._whose.speaks:
            self.found.problems.extend(table.problems())
        told = wishes(self._standing, table, since_1904=self._since_1904)
        self.found.problems.extend(told)
        merged = dict(table.merged())
        for typed in table.rows():
            try:
                if row := self._row_of(typed, merged):
                    self._take_row(row)
            except _RefusedRowError as refused:
                self.rows_left += 1
                self.found.problems.append(texts.AT(cell=refused.cell, why=refused.why))

    def _row_of(self, typed: TypedRow, merged: dict[tuple[int, int], str]) -> _Row | None:
        """The row with its task; None where it is another notice's, or says the same once more."""
        place = typed.named(typed.id_place)
        id_ = self._own(_id_written(typed), place)
        if id_ is None:
            return None
        task = self._task_of(id_, place)
        for where, _ in typed.typed.values():
            if where in merged:
                raise _RefusedRowError(typed.named(where), texts.MERGED(range=merged[where]))
        said = {title: cell for title, (_, cell) in typed.typed.items()}
        first, said_before = self._seen.setdefault(id_, (place, said))
        if first != place and said_before != said:
            raise _RefusedRowError(place, texts.ID_TWICE(id=id_, other=first))
        others = self._titles.get(fold(typed.title), {owner(id_)})
        if owner(id_) not in others:
            raise _RefusedRowError(place, texts.OTHER_TITLE(id=id_, other=min(others)))
        return _Row(typed, task) if first == place else None

    def _own(self, id_: str, place: str) -> str | None:
        """The id of a row without its plan; None where the row is that of another notice."""
        whose = self._whose
        named, _, rest = id_.rpartition("/")
        plan = named or whose.default
        if rest and plan == self._standing.plan.id:
            return rest
        if (rest and plan in whose.known) or not whose.speaks:
            return None
        raise _RefusedRowError(place, texts.UNKNOWN_ID(id=id_[:40]) if id_ else texts.NO_ID())

    def _task_of(self, id_: str, place: str) -> Task:
        """The task of an id, or its period; of what comes round, the earliest one that is open."""
        if owner(id_) not in self._tasks:
            raise _RefusedRowError(place, texts.UNKNOWN_ID(id=id_[:40]))
        try:
            if id_ != owner(id_):
                return find_period(self._standing.plan, id_)
            item = to_check(self._standing, self._tasks[id_])
        except IocplanError as error:
            raise _RefusedRowError(place, error.message) from None
        assert isinstance(item, Task)  # noqa: S101 - a task's period is a task
        return item

    def _take_row(self, row: _Row) -> None:
        """Take all that a row says, or raise before anything of it is kept."""
        reported = self._reported(row)
        of_submission = titles.SUBMITTED if titles.SUBMITTED in row.typed.typed else titles.DONE
        sent = self._changes(row, of_submission, submission, reported)
        done = self._changes(row, titles.DONE, completion, reported)
        paper = self._proof(row, reported, new_day=bool(sent or done))
        notes = [(text, made) for text, made in self._notes(row) if made]
        id_, found = row.task.id, self.found
        found.changes.extend(
            [*sent, *done, *paper, *(change for _, made in notes for change in made)]
        )
        found.noted.extend((id_, text) for text, _ in notes)
        if sent or (paper and not row.task.done):
            found.submitted.append(id_)
        if done or (paper and row.task.done):
            found.done.append(id_)

    def _reported(self, row: _Row) -> Reported:
        submitted, done = self._day(row, titles.SUBMITTED), self._day(row, titles.DONE)
        if self._taken is Taken.SUBMITTED and done:
            if submitted:
                where, _ = row.typed.typed[titles.DONE]
                raise _RefusedRowError(row.typed.named(where), texts.TWO_DAYS())
            submitted, done = done, None
        return Reported(submitted, done, self._text(row, titles.PROOF) or None)

    def _day(self, row: _Row, title: Text) -> date | None:
        if title not in row.typed.typed:
            return None
        where, cell = row.typed.typed[title]
        try:
            return day_typed(cell, self._standing, since_1904=self._since_1904)
        except RefusedError as error:
            raise _RefusedRowError(row.typed.named(where), error.message) from None

    def _text(self, row: _Row, title: Text) -> str:
        if title not in row.typed.typed:
            return ""
        where, cell = row.typed.typed[title]
        try:
            return text_typed(cell)
        except RefusedError as error:
            raise _RefusedRowError(row.typed.named(where), error.message) from None

    def _changes(
        self,
        row: _Row,
        title: Text,
        make: Callable[[Standing, At, Task, Reported], Iterator[Change]],
        reported: Reported,
    ) -> list[Change]:
        """The changes of one kind; where they are refused, the cell of a title is to blame."""
        if title not in row.typed.typed:
            return []
        try:
            return list(make(self._standing, self._at, row.task, reported))
        except RefusedError as error:
            where, _ = row.typed.typed[title]
            raise _RefusedRowError(row.typed.named(where), error.message) from None

    def _proof(self, row: _Row, reported: Reported, *, new_day: bool) -> list[Change]:
        if not reported.proof or new_day or reported.proof in numbers_known(row.task):
            return []
        found = list(added_proof(self._standing, self._at, row.task, reported.proof))
        if not found:
            where, _ = row.typed.typed[titles.PROOF]
            raise _RefusedRowError(row.typed.named(where), texts.NUMBER_ALONE())
        return found

    def _notes(self, row: _Row) -> Iterator[tuple[str, list[Change]]]:
        """Yield each thing that was said, with the change that writes it down."""
        who = self._text(row, titles.REPORTED_BY)
        told = [(title, text) for title in _NOTES if (text := self._text(row, title))]
        for title, text in told:
            shown = texts.RESULT(text=text) if title is titles.RESULT else verbatim(text)
            said = texts.REPORTED(who=who, text=shown) if who else shown
            yield self._note(row, _NOTES[title], said.say("vi"))
        if who and not told:
            yield self._note(row, NoteKind.CONTACT, texts.REPORTED_BY(who=who).say("vi"))

    def _note(self, row: _Row, kind: NoteKind, text: str) -> tuple[str, list[Change]]:
        return text, list(new_note(self._standing, self._at, row.task, kind, text))
