"""The head and the foot of a document: what it is, of when, from whom, to whom."""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from iocplan.draft.language.name_lists import read_list
from iocplan.draft.language.plain import UPPER, one_dash, plain
from iocplan.draft.model import Head
from iocplan.draft.text.cleaning import Paragraph
from iocplan.draft.understanding.attended import attended
from iocplan.draft.understanding.offices import office_of
from iocplan.draft.understanding.zones import KINDS, Zones, kind_of

_NUMBER = re.compile(
    r"(?<!\w)[Ss]ố\s*:?\s*(?P<n>\d{1,5}[a-zA-Z]?\s*(?:/\s*\d{4}\s*)?[/-]\s*[A-ZĐ][\wĐ&.]*(?"
    r":\s?[-/]\s?[\wĐ&.]+)*)"
)
_ISSUED = re.compile(
    r"(?P<place>[^\W\d_][^,|:\d]{1,40}?),\s*(?:hồi\s*[\dhg:]+\s*(?:giờ(?:\s*\d{1,2})?"
    r"(?:\s*phút)?)?,?\s*)?ngày\s*(?P<d>\d{1,2})\s*"
    r"(?:tháng\s*(?P<m>\d{1,2})\s*năm\s*(?P<y>\d{4})"
    r"|/\s?(?P<m2>\d{1,2})\s?/\s?(?P<y2>\d{4})\s*(?=$|\|))"
)
_ABOUT = re.compile(r"tháng\s*(?P<m>\d{1,2})?\s*(?:năm|/|-)\s*(?P<y>\d{4})")
_DATE = re.compile(r"(?<![\d/])(?P<d>\d{1,2})\s?/\s?(?P<m>\d{1,2})\s?/\s?(?P<y>\d{4})(?![\d/])")
_CITED = re.compile(r"(?<!\w)(?:số|luật|trước|đến|từ|chậm nhất)(?!\w)")
_TITLE_AT_MOST = 160
_ALONE = re.compile(
    r"(?:ngày\s*:?\s*)?(?P<d>\d{1,2})\s?[/.-]\s?(?P<m>\d{1,2})\s?[/.-]\s?(?P<y>\d{4})\s*"
    r"|ngày\s*:?\s*(?P<d2>\d{1,2})\s*tháng\s*(?P<m2>\d{1,2})\s*năm\s*(?P<y2>\d{4})\s*"
)
"""A line of the head that is nothing but a day."""
_MEETING = re.compile(
    r"(?:^|(?:sáng|chiều)\s+|hôm nay,?\s+(?:(?:vào )?(?:hồi |lúc )?\d[^,]{1,20},? )?|cuộc họp "
    r"|hội nghị |phiên họp |buổi làm việc "
    r"|họp )(?:vào )?ngày\s+(?P<d>\d{1,2})\s*(?:/|tháng)\s*(?P<m>\d{1,2})\s*(?:/"
    r"|năm)\s*(?P<y>\d{4})"
)
_FACT = re.compile(r"thời gian\b[^.;]{0,40}?(?P<d>\d{1,2})\s*/\s*(?P<m>\d{1,2})\s*/\s*(?P<y>\d{4})")
_PRESS_DAY = re.compile(
    r"^[^.;]{0,40}?[-–)]\s*(?:sáng |chiều )?ngày "
    r"(?P<d>\d{1,2})\s?/\s?(?P<m>\d{1,2})\s?/\s?(?P<y>\d{4})"
)
_MET = re.compile(r"hôm nay|họp|hội nghị|làm việc|giao ban|kiểm tra|buổi|phiên|chủ trì")
_CHAIR = re.compile(
    r"(?:đồng chí|đ/c|ông"
    r"|bà)?\s*(?P<name>(?:[^\W\d_]+\s){1,4}?[^\W\d_]+)\s*(?:[-–,][^.;]{2,80}?)?\s+(?:đã\s+)"
    r"?chủ trì"
)
_ORDER = re.compile(r"[-+\s]*(?:giao(?! ban)|yêu cầu|đề nghị)(?!\w)")
"""How a sentence begins that says who is to lead, not who led the meeting."""
_PERSON = re.compile(
    rf"(?<!\w)[{UPPER}][^\W\d_{UPPER}]+(?: [{UPPER}][^\W\d_{UPPER}]+){{1,5}}(?!\w)"
)
_ROLE = re.compile(
    r"(?:(?:t/?m|kt|tl|tuq|q)\.\s*)?(?:phó |chánh |tổng )*(?:chủ tịch|giám đốc"
    r"|chánh văn phòng|văn phòng|hiệu trưởng"
    r"|cục trưởng|trưởng (?:ban|phòng|đoàn)|bí thư|bộ trưởng|thủ trưởng|chi cục trưởng"
    r"|ủy ban nhân dân)"
)
_SUBJECT = re.compile(r"\(?\s*v/v\s*:?\s*|về việc\s+", re.IGNORECASE)


def read_head(zones: Zones) -> Head:
    """What stands in a document's head and foot; nothing is made up that is not there."""
    head = [p.words.text for p in zones.head]
    lead = [p.words.text for p in zones.body[:3]]
    addressees = _listed(zones.addressees)
    number = next((m["n"] for text in head if (m := _NUMBER.search(one_dash(text)))), None)
    issued = _issued(head)
    signed_by, signed_as = _signature(zones.foot)
    chair = _chair(lead)
    return Head(
        kind=_kind(zones, has_subject=any(_SUBJECT.search(text) for text in head)),
        number=re.sub(r"\s+", "", number) if number else None,
        issued=issued[0],
        place=issued[1],
        subject=_subject(zones),
        meeting_date=_meeting(lead),
        chair=chair,
        attended=tuple(attended([*head, *lead])),
        signed_by=signed_by,
        chair_as=office_of(chair, lead),
        signed_as=signed_as,
        addressees=tuple(addressees),
        recipients=tuple(_recipients(zones.foot)),
    )


def reference_day(zones: Zones, head: Head) -> date | None:
    """The day that gives a year to days without one; of the month where only that is known."""
    if head.day:
        return head.day
    for paragraph in zones.head:
        if match := _ABOUT.search(plain(paragraph.words.text)):
            return _date(match["y"], match["m"] or "1", "1")
    for paragraph in zones.body[:5]:
        if match := _FACT.match(plain(paragraph.words.text)):
            return _date(match["y"], match["m"], match["d"])
    for paragraph in zones.body[:4]:
        if match := _PRESS_DAY.search(plain(paragraph.words.text)):
            return _date(match["y"], match["m"], match["d"])
        if match := _MEETING.search(plain(paragraph.words.text)):
            return _date(match["y"], match["m"], match["d"])
    return _day_of_heading([*zones.head[:12], *zones.body[:3]])


def _day_of_heading(paragraphs: Iterable[Paragraph]) -> date | None:
    """A day in a title or a press line: «Kết luận họp … - 12/6/2026», «Thứ Năm, 05/11/2026»."""
    for paragraph in paragraphs:
        low = plain(paragraph.words.text)
        if len(low) < _TITLE_AT_MOST and not _CITED.search(low) and (match := _DATE.search(low)):
            return _date(match["y"], match["m"], match["d"])
    return None


def planned_year(head: Head) -> date | None:
    """The first day of the year that a document is for, by its subject («Công tác năm 2026»)."""
    years = re.findall(r"(?<![-–] )năm (\d{4})(?!\s*[-–]\s*\d)", plain(head.subject or ""))
    return date(int(years[-1]), 1, 1) if years and years[-1] > "1900" else None


def _date(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _kind(zones: Zones, *, has_subject: bool) -> str:
    for paragraph in zones.head:
        if kind := kind_of(paragraph, plain(paragraph.words.text)):
            return kind
    if has_subject or zones.addressees:
        return "cong-van"
    first = plain(zones.body[0].words.text) if zones.body else ""
    return next((kind for word, kind in KINDS.items() if first.startswith(word)), "thong-bao")


def _issued(head: Sequence[str]) -> tuple[date | None, str | None]:
    for text in head:
        if match := _ISSUED.search(text):
            place = re.split(r"\s{2,}|\|", match["place"])[-1].strip()
            place = re.sub(r"^.*(?:/[\w-]+|[A-ZĐ]+-[A-ZĐ]+|CP|UBND)\s+", "", place)
            year, month = match["y"] or match["y2"], match["m"] or match["m2"]
            return _date(year, month, match["d"]), place or None
    for text in head:
        for cell in text.split("|"):
            if match := _ALONE.fullmatch(plain(cell).strip()):
                day, month, year = (match[g] or match[f"{g}2"] for g in "dmy")
                return _date(year, month, day), None
    return None, None


def _subject(zones: Zones) -> str | None:
    for i, paragraph in enumerate(zones.head):
        text = paragraph.words.text
        if match := _SUBJECT.search(text):
            rest = [p.words.text for p in zones.head[i + 1 : i + 4]]
            rest = [words for words in rest if not _ISSUED.search(words)]
            return " ".join([text[match.end() :], *rest]).replace("|", " ").strip(" )|")
        if word := next(
            (w for w in KINDS if kind_of(paragraph, plain(text)) and plain(text).startswith(w)),
            None,
        ):
            after = (p.words.text for p in zones.head[i + 1 :])
            words = [text[len(word) :], *(w for w in after if not _NUMBER.match(w))]
            return " ".join(w.strip() for w in words if w.strip()).strip() or None
    return None


def _meeting(lead: list[str]) -> date | None:
    for text in lead:
        low = plain(text)
        if (match := _MEETING.search(low)) and _MET.search(low):
            return _date(match["y"], match["m"], match["d"])
    return None


def _chair(lead: list[str]) -> str | None:
    for text in lead:
        for match in re.finditer(r"chủ trì", text):
            left = text[max(match.start() - 130, 0) : match.start()]
            sentence = re.split(r"[.;]", left)[-1]
            if _ORDER.match(plain(sentence)):
                continue
            names = _PERSON.findall(sentence)
            people = [n for n in names if len(n.split()) > 1 and not _not_a_person(n)]
            if people:
                return str(people[-1])
    return None


def _not_a_person(words: str) -> bool:
    heads = (
        "ủy ban",
        "ban ",
        "cục",
        "bộ ",
        "hội",
        "viện",
        "công ",
        "sở ",
        "giám đốc",
        "hiệu trưởng",
        "trưởng",
        "phòng ",
        "trung tâm",
        "văn phòng",
        "đồng chí",
        "chủ tịch",
        "phó ",
        "tỉnh",
    )
    return plain(words).startswith(heads)


def _listed(paragraphs: list[Paragraph]) -> list[str]:
    """The names in «Kính gửi: …», each as it stands."""
    found: list[str] = []
    for line in _rejoined(paragraph.words.text for paragraph in paragraphs):
        text = re.sub(
            r"^(?:.*\|)?\W*(?:kính gửi|[^.:;]{0,80}\bđiện)\s*:", "", line, flags=re.IGNORECASE
        )
        for entry in re.split(r"\||;|^\s*-\s|[:;]\s*-\s", text):
            words = entry.strip(" -;.,|")
            names, end = read_list(words, lone=True) if words else ([], 0)
            if names and end >= len(words.rstrip()):
                found += [name.text for name in names]
            elif words:
                found.append(words)
    return found


def _rejoined(texts: Iterable[str]) -> list[str]:
    """Lines with those that a comma leaves open joined to the next."""
    lines: list[str] = []
    for text in texts:
        if lines and lines[-1].endswith(","):
            lines[-1] += f" {text}"
        else:
            lines.append(text)
    return lines


def _recipients(foot: list[Paragraph]) -> list[str]:
    found = []
    for paragraph in foot:
        if paragraph.marker.label or not paragraph.marker.length:
            continue
        text = re.split(r"\s*\|", paragraph.words.text)[0]
        words = re.sub(r"[;.]\s+(?:KT\.|TM\.|TL\.|PHÓ|CHỦ|GIÁM|CHÁNH|HIỆU|TRƯỞNG).*$", "", text)
        found.append(words.strip(" ;.,"))
    return [words for words in found if words]


def _signature(foot: list[Paragraph]) -> tuple[str | None, str | None]:
    """The person who signed and the office under which, from the end of the foot."""
    person = role = None
    for paragraph in foot:
        for text in paragraph.words.text.split("|"):
            words = text.strip(" *")
            if not paragraph.marker.length and _PERSON.fullmatch(words):
                person = person or words
            caps = re.search(rf"[{UPPER}./ ]{{6,}}$", words)
            if caps and _ROLE.match(plain(caps[0].strip())):
                role = caps[0].strip()
    return person, role
