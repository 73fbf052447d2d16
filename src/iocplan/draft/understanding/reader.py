"""The body of a document, walked from its first paragraph to its last."""

from dataclasses import replace

from iocplan.draft.deadlines.choose import choose
from iocplan.draft.language.plain import plain
from iocplan.draft.model import Deadline, LeftOut, Section, Task
from iocplan.draft.text.cleaning import is_upper
from iocplan.draft.text.folded import Passage
from iocplan.draft.text.markers import Level
from iocplan.draft.text.outline import Node, looks_like_heading
from iocplan.draft.text.tables import Row, Table
from iocplan.draft.understanding import openings
from iocplan.draft.understanding.clauses import Piece, pieces
from iocplan.draft.understanding.context import Actor, Context
from iocplan.draft.understanding.fields import fielded
from iocplan.draft.understanding.headings import heading_names
from iocplan.draft.understanding.making import Maker, in_time
from iocplan.draft.understanding.reasons import is_closing, no_task, title_reason
from iocplan.draft.understanding.who import who


class Reader:
    """Gathers tasks, sections and what was left out while the body is walked."""

    def __init__(self, make: Maker, found: dict[int, Table]) -> None:
        self.make = make
        self.tables = found
        self.tasks: list[Task] = []
        self.left_out: list[LeftOut] = []
        self.sections: list[Section] = []
        self.bounds: list[Deadline] = []
        self.early = 0
        """How many tasks were found in a retelling, before the document itself gives orders."""
        self.opened = False
        self.numbered = False

    def forget_retold(self) -> None:
        """Leave out what was read before the document itself begins to give orders."""
        retold, self.tasks = self.tasks[: self.early], self.tasks[self.early :]
        self.left_out += [LeftOut(task.quote, "context", task.section) for task in retold]
        self.left_out.sort(key=lambda left: left.quote.offset)

    def walk(self, nodes: list[Node], context: Context) -> None:
        """Read paragraphs of one level; an opening sentence speaks for those after it."""
        for node in nodes:
            context = self._read(node, context)

    def _read(self, node: Node, context: Context) -> Context:
        """Read one paragraph and what is under it, and say what holds for the next one."""
        if table := self.tables.get(node.paragraph.words.offset(0)):
            self.table(table, context)
            return context
        below = self.make.in_period(node.paragraph.words, self._section(node, context))
        if row := fielded(node):
            self._fielded(row, below)
            return context
        heading = heading_names(node.text) if self._may_head(node) else None
        if heading:
            actors = tuple(Actor.of(name) for name in heading.names)
            below = below.given(actors, heading.mode, own=True)
            self._opened(node, below, actors, "")
            self.walk(node.children, below)
            return context
        if node.children or self._is_title(node):
            return self._over_others(node, context, below)
        return self._leaf(node, below, context)

    def _fielded(self, row: Row, context: Context) -> None:
        """Read a clause whose lead and deadline stand in fields."""
        task = self.make.row(row, context.actors, context)
        if task:
            self.tasks.append(in_time(task, context))
        else:
            self._leave(row.words, "nobody", context)

    def _may_head(self, node: Node) -> bool:
        return bool(node.children) or node.level is Level.BARE

    def _is_title(self, node: Node) -> bool:
        bare = node.level in (Level.BARE, Level.ROMAN) and looks_like_heading(node.text)
        return bare and (is_upper(node.text) or node.level is Level.BARE)

    def _section(self, node: Node, context: Context) -> Context:
        """The context of a paragraph: a numbered one outside lists is a section of its own."""
        if node.level in (Level.ROMAN, Level.PART, Level.ARTICLE):
            part = f"{context.part}/{node.label}".lstrip("/")
            closed = None if context.closed == "present" else context.closed
            return replace(context, part=part, section=part, closed=closed)
        inner = node.level is Level.DECIMAL and (context.own or not node.children)
        if node.level not in (Level.NUMBER, Level.DECIMAL) or inner:
            return context
        return replace(context, section=f"{context.part}/{node.label}".lstrip("/"))

    def _opened(self, node: Node, context: Context, actors: tuple[Actor, ...], title: str) -> None:
        if node.level in (Level.DASH, Level.PLUS, Level.BULLET) or not context.section:
            return
        names = tuple(actor.name for actor in actors)
        self.sections.append(Section(context.section, title, names, context.mode))

    def _over_others(self, node: Node, context: Context, below: Context) -> Context:
        """A paragraph with others under it: a topic, an opening, or a task with its list."""
        text, low = node.text, plain(node.text)
        reason = title_reason(low) if looks_like_heading(text) else None
        if openings.CONCLUDES.match(low) and not self.opened:
            self.early, self.opened = len(self.tasks), True
        if node.level is Level.ARTICLE and openings.decides(text):
            reason = "decided"
            self._leave(node.paragraph.words, reason, below)
        if reason:
            self.walk(node.children, replace(below, closed=reason))
            return context
        listed = openings.listed_units(node)
        if listed or (not openings.only_opens(text) and self._orders(node, below)):
            self._clause(node, below, tuple(listed))
            if not listed:
                self._described(node, below)
            return context
        ordered = openings.opening_order(text)
        if ordered:
            actors = tuple(Actor.of(name) for name in ordered.names)
            below = below.given(actors, ordered.mode, own=True)
        elif self._begins_orders(low, below) or (below.closed and is_upper(text)):
            below = below.given()
        below = replace(below, work=text)
        self._opened(node, below, below.actors if ordered else (), text.rstrip(" :"))
        self.walk(node.children, below)
        return context

    def _begins_orders(self, low: str, context: Context) -> bool:
        """Whether orders follow: they do under a topic, opened by a sentence or not."""
        return not context.closed and (context.active or bool(openings.TOPIC.match(low)))

    def _orders(self, node: Node, context: Context) -> bool:
        text = node.text
        ordered = who(text, 0, len(text))
        return bool(ordered or context.actors)

    def _described(self, node: Node, context: Context) -> None:
        """What is listed under a task: what it has to hold, or tasks of their own."""
        low = plain(node.text)
        if openings.LISTS.search(low):
            if self.tasks and openings.PAPERS.search(low):
                items = tuple(child.text.strip(" ;.") for child in node.children)
                self.tasks[-1] = replace(self.tasks[-1], items=items)
                return
            for child in node.children:
                self._leave(child.paragraph.words, "description", context)
            return
        last = self.tasks[-1] if self.tasks else None
        actors = tuple(Actor(n, n in last.persons) for n in last.leads) if last else ()
        self.walk(node.children, context.given(actors, last.mode if last else None, own=True))

    def _leaf(self, node: Node, below: Context, context: Context) -> Context:
        """A paragraph with nothing under it; an opening sentence changes what holds after it."""
        text, low = node.text, plain(node.text)
        if node.level is Level.ARTICLE and openings.decides(text):
            self._leave(node.paragraph.words, "decided", below)
            return context
        if node.level is Level.NONE and low.rstrip().endswith(":"):
            self._leave(node.paragraph.words, "opening", below)
            if openings.PRESENT.search(low):
                return replace(context, closed="present")
            return self._after_opening(text, low, context)
        if node.level is Level.NONE and self._share(low, node.paragraph.words, below):
            return context
        given = self._clause(node, below)
        self.numbered = self.numbered or node.level is not Level.NONE
        return context.given() if given and node.level is Level.NONE else context

    def _after_opening(self, text: str, low: str, context: Context) -> Context:
        if not self.opened and openings.SPEAKS.search(low):
            self.early = 0 if self.numbered else len(self.tasks)
        self.opened = True
        ordered = openings.spoken_to(text)
        if ordered:
            actors = tuple(Actor.of(n) for n in ordered.names)
            return context.given(actors, ordered.mode)
        if openings.OPENS.search(low) or context.active:
            return context.given(mode=openings.spoken_mode(low))
        return context

    def _share(self, low: str, words: Passage, context: Context) -> bool:
        """One deadline in a closing paragraph for every task before it."""
        if (
            not openings.SHARED.match(low)
            or not self.tasks
            or (who(words.text, 0, len(words.text), inner=False) and not openings.SHARED.match(low))
        ):
            return False
        found, _ = choose(low, self.make.today)
        if found is None or found.kind not in ("by", "before", "within"):
            return False
        deadline = self.make.deadline(words, found)
        self.tasks = [
            replace(t, deadline=deadline) if t.deadline is None else t for t in self.tasks
        ]
        self._leave(words, "shared", context)
        return True

    def _clause(self, node: Node, context: Context, listed: tuple[Actor, ...] = ()) -> bool:
        """The tasks of one paragraph, or the reason why it holds none.

        Args:
            node: the paragraph.
            context: what holds for it.
            listed: those whom a list under it names, who are to do it.

        Returns:
            Whether it gives an order in so many words.
        """
        given = False
        words = node.paragraph.words
        low = plain(words.text)
        reason = no_task(low) or (
            title_reason(low[:60]) if ":" in low[:60] and not listed else None
        )
        for piece in pieces(words, context):
            actors = listed or piece.actors
            here = replace(context, active=context.active or given)
            why = self._why_not(piece, reason, here, bool(actors), node)
            reason = no_task(plain(piece.words.text)) if why else reason
            if why:
                self._leave(piece.words, why, context)
                continue
            reason = None
            given = given or piece.explicit
            label = node.label if node.level is Level.DECIMAL else ""
            task, bounds = self.make.task(replace(piece, actors=actors), context, label)
            self.tasks.append(in_time(task, context))
            self.bounds += bounds
        return given

    def _why_not(
        self, piece: Piece, reason: str | None, context: Context, known: bool, node: Node
    ) -> str | None:
        low = plain(piece.words.text)
        if not any(letter.isalpha() for letter in low[piece.action :]):
            return "description"
        ordered = piece.explicit and piece.named
        reason = reason or no_task(low)
        if reason == "description" and node.label and self._sets_day(low):
            reason = None
        dated = piece.named and self._asks_for_report(low)
        if reason in ("closing", "exhortation") and dated:
            reason = None
        binding = reason not in ("closing", "warning", "exhortation")
        acts = piece.named and openings.begins_with_verb(low[piece.action :].lstrip())
        arranges = acts and bool(openings.ARRANGES.match(low))
        if reason and not (ordered and binding) and not arranges:
            return reason
        of_its_own = acts and context.closed == "circumstances"
        if context.closed and not (ordered or of_its_own):
            return context.closed
        if node.level is Level.NONE and not context.active and not ordered:
            return "context"
        if is_closing(low) and node.level is Level.NONE and self.tasks and not dated:
            return "closing"
        if node.level is Level.NONE and not (
            piece.named or context.own or openings.begins_with_verb(low)
        ):
            return "description"
        return None if known else "nobody"

    def _sets_day(self, low: str) -> bool:
        """Whether «Thời hạn gửi hồ sơ: trước ngày …» is an item of its own."""
        found, _ = choose(low, self.make.today)
        return bool(openings.HANDED_IN.match(low)) and found is not None

    def _asks_for_report(self, low: str) -> bool:
        """Whether even a closing sentence sets a day, for a report on everything."""
        found, _ = choose(low, self.make.today)
        kinds = ("by", "before", "recurring")
        return found is not None and found.kind in kinds and "báo cáo" in low

    def _leave(self, words: Passage, reason: str, context: Context) -> None:
        self.left_out.append(LeftOut(self.make.quote(words), reason, context.section))

    def table(self, table: Table, context: Context) -> None:
        """Read the rows of a table as tasks."""
        above: tuple[Actor, ...] = ()
        for row in table.rows:
            task = self.make.row(row, above, context)
            if task is None:
                self._leave(row.words, "row", context)
                continue
            above = tuple(Actor(name, name in task.persons) for name in task.leads)
            self.tasks.append(in_time(task, context))
