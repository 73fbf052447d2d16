"""``iocplan help``: what people ask first, a page of the terminal for each topic.

The texts in ``topics/`` are the docs' as well (``docs/help.md`` is made of them).
"""

from pathlib import Path
from typing import Annotated

import typer

from iocplan.cli.help import examples
from iocplan.cli.session import Session
from iocplan.errors import UsageError
from iocplan.query.fold import fold
from iocplan.texts import topics as texts
from iocplan.texts.text import Lang


@examples(
    "iocplan help",
    "iocplan help deadlines",
    "iocplan help tình trạng",
    "iocplan help check             # the same as iocplan check --help",
)
def help_(
    session: Session,
    topic: Annotated[list[str] | None, typer.Argument(metavar="[TOPIC]")] = None,
) -> None:
    """Days, deadlines, states, working together: what people ask first, in a few lines.

    A topic is named in either language, with or without diacritics.
    """
    lang = session.console.lang
    if not topic:
        _list_topics(session)
        return
    heading, _, text = page(_find(" ".join(topic)), lang).partition("\n")
    _write(session, heading.removeprefix("# "), text.replace("`", "").splitlines())


def page(name: str, lang: Lang) -> str:
    """What is said of a topic: Markdown that reads well as it stands, within 80 columns.

    Args:
        name: a key of ``TOPICS``.
        lang: the language.
    """
    path = Path(__file__).parent / "topics" / f"{name}.{lang}.md"
    return path.read_text(encoding="utf-8")


def _find(given: str) -> str:
    """The topic that somebody means: by its name in either language, or how one begins."""
    word = fold(given.replace("-", " "))
    names = {topic: (topic, *map(fold, title)) for topic, (title, _) in texts.TOPICS.items()}
    exact = [topic for topic, known in names.items() if word in known]
    begun = [topic for topic, known in names.items() if any(k.startswith(word) for k in known)]
    found = exact or begun
    if len(found) == 1 and word:
        return found[0]
    titles = [title for title, _ in texts.TOPICS.values()]
    raise UsageError(texts.UNKNOWN(name=given), texts.TOPICS_ARE(names=titles))


def _list_topics(session: Session) -> None:
    lang = session.console.lang
    titles = [(title.say(lang), about.say(lang)) for title, about in texts.TOPICS.values()]
    width = max(len(title) for title, _ in titles)
    lines = [f"  {title:{width}}  {about}" for title, about in titles]
    _write(session, texts.HEADING.say(lang), [*lines, "", texts.HOW.say(lang)])


def _write(session: Session, heading: str, lines: list[str]) -> None:
    from iocplan.render.spans import styled

    session.console.write([styled(heading, "title"), *map(styled, lines)])
