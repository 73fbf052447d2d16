"""The rows of a draft, made of what was found in clauses and tables."""

import re
from dataclasses import dataclass, replace
from datetime import date

from iocplan.draft.deadlines.choose import bracket_before, choose
from iocplan.draft.deadlines.found import Found
from iocplan.draft.language.days import moments
from iocplan.draft.language.plain import plain
from iocplan.draft.model import Deadline, Doubt, Quote, Task
from iocplan.draft.text.folded import Passage
from iocplan.draft.text.tables import Row
from iocplan.draft.understanding import details
from iocplan.draft.understanding.clauses import Piece
from iocplan.draft.understanding.context import Actor, Context
from iocplan.draft.understanding.doubts import about_days, doubt, doubts_of
from iocplan.draft.understanding.headings import period_only
from iocplan.draft.understanding.rows import row_task
from iocplan.draft.understanding.titles import title_of

_OWN_ISSUE = re.compile(
    r"(?:ngày )?(?:ký,? ?)?(?:ban hành|phát hành)?(?: (?:văn bản|công văn|chỉ thị|kế hoạch"
    r"|quyết định|thông báo|công điện|nghị quyết|hướng dẫn|chương trình) này)?"
)
"""«kể từ ngày ban hành Chỉ thị này»: the document's own day."""


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes tasks and deadlines whose quotes are the document's own words."""

    folded: str
    """The folded text, which every offset points into."""
    today: date | None
    """The document's day."""
    issued: date | None = None
    """The day of issue, where the document has it."""
    year_of: date | None = None
    """The first day of the year that the document is for («Công tác năm 2026»)."""

    def quote(self, words: Passage, start: int = 0, end: int | None = None) -> Quote:
        """The document's own words behind a stretch of a passage."""
        first, last = words.cut(start, end).span()
        return Quote(self.folded[first:last], first)

    def deadline(self, words: Passage, found: Found) -> Deadline:
        """A deadline with its words; its event in the case in which the document has it."""
        facts = dict(found.facts)
        event = facts.get("event")
        if event and self.issued and found.kind == "within" and _OWN_ISSUE.fullmatch(event):
            facts |= {"event": None, "date": self.issued}
        elif event:
            at = plain(words.text).find(event, found.start)
            facts["event"] = words.text[at : at + len(event)]
        end = found.end
        open_bracket = words.text.count("(", found.start, end) > words.text.count(
            ")", found.start, end
        )
        end += open_bracket and words.text.startswith(")", end)
        return Deadline(found.kind, self.quote(words, found.start, end), **facts)

    def in_period(self, words: Passage, context: Context) -> Context:
        """The context below a heading, whose period is the deadline of what stands there."""
        low = plain(words.text)
        if not period_only(low):
            return context
        today = self.year_of or self.today
        named = next(moments(low, today), None)
        if named is None:
            return context
        due = Deadline("by", self.quote(words), named.last, period=named.period)
        return replace(context.given(), due=due)

    def task(self, piece: Piece, context: Context, label: str) -> tuple[Task, list[Deadline]]:
        """The task of one clause, and the latest days that its brackets give to events.

        Args:
            piece: the clause.
            context: what holds for it.
            label: its own numbering, empty where it has none.
        """
        text, low = piece.words.text, plain(piece.words.text)
        found, others = choose(low, self.today, piece.action)
        leads = tuple(dict.fromkeys(actor.name for actor in piece.actors))
        names = details.partners(text, piece.action, len(text))
        partners = dict.fromkeys(name.text for name in names)
        task = Task(
            section=context.section,
            label=label,
            quote=self.quote(piece.words),
            action=text[piece.action :],
            title=title_of(_work(text, piece.action, found) or context.work or text),
            leads=leads,
            leader=piece.leader,
            mode=piece.mode,
            partners=tuple(name for name in partners if name not in leads),
            submit_to=tuple(details.submit_to(text, piece.action)),
            send_to=tuple(details.send_to(text, piece.action)),
            via=details.via(text, piece.action),
            consult=tuple(details.consult(text, piece.action)),
            deadline=self.deadline(piece.words, found) if found and _begins(found) else None,
            act=details.act(low, piece.action),
            urgent=details.urgent(low) and found is None,
            persons=tuple(actor.name for actor in piece.actors if actor.person),
            references=tuple(details.references(text)),
            doubts=doubts_of(piece, found, others, self.today) + self._no_year(low, found),
        )
        return task, self._bounds(piece.words, others) if found else []

    def _no_year(self, low: str, found: Found | None) -> tuple[Doubt, ...]:
        """The question of a day without a year in a document without a day."""
        if self.today or found:
            return ()
        supposed, _ = choose(low, date(2000, 1, 1))
        if supposed is None or "year" not in supposed.doubts:
            return ()
        return (doubt("no_year", quote=low[supposed.start : supposed.end].strip(" ,(")),)

    def _bounds(self, words: Passage, others: list[Found]) -> list[Deadline]:
        said = ((other, bracket_before(words.text, other)) for other in others)
        return [replace(self.deadline(words, other), event=of) for other, of in said if of]

    def row(self, row: Row, above: tuple[Actor, ...], context: Context) -> Task | None:
        """The task of a table's row, None where it gives none.

        Args:
            row: the row.
            above: those of the row above, who are meant where the cell is empty.
            context: what holds for the table.
        """
        made = row_task(row, above or context.actors, self.today)
        if made is None:
            return None
        product = row.cells.get("product")
        return Task(
            section=context.section,
            label="",
            quote=self.quote(row.words),
            action=made.what.text,
            title=title_of(made.what.text),
            leads=tuple(actor.name for actor in made.actors),
            mode=context.mode,
            partners=made.partners,
            leader=made.leader,
            deadline=self.deadline(made.due_words, made.due) if made.due else None,
            act=details.act(plain(made.what.text), 0),
            persons=tuple(actor.name for actor in made.actors if actor.person),
            references=tuple(details.references(row.words.text)),
            doubts=about_days(made.due, made.due_words.text, self.today) if made.due else (),
            items=(product.text,) if product and product.text else (),
        )


def _work(text: str, action: int, found: Found | None) -> str:
    """What is to be done; empty where a clause says only by when."""
    before = text[action : found.start] if found else ""
    after = text[found.end :] if found else ""
    dated = found is not None and found.kind in ("by", "before")
    only_day = dated and not any(letter.isalpha() for letter in before + after)
    return "" if only_day else text[action:]


def _begins(found: Found) -> bool:
    """Whether it is said from when a length of time counts; without that it is only asked."""
    return found.kind != "within" or bool(found.facts["event"] or found.facts["date"])


def in_time(task: Task, context: Context) -> Task:
    """A task that states no deadline of its own, under a heading that names a period."""
    if context.due is None or task.deadline:
        return task
    asked = doubt("heading_period", quote=context.due.quote.text)
    return replace(task, deadline=context.due, doubts=(*task.doubts, asked))
