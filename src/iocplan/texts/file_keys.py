"""What the mappings and keys of a notice file mean, in Vietnamese, by the English in the models.

English stands below each field of the models in ``notice/``. A test fails while a meaning has no
entry here, in ``task_keys`` or ``amendment_keys``, or an entry has no meaning any more.
"""

from iocplan.texts.amendment_keys import OF_AMENDMENTS
from iocplan.texts.task_keys import OF_TASKS
from iocplan.texts.text import Lang

_OF_THE_FILE = {
    "A notice file.": "Tệp sổ theo dõi một thông báo.",
    "The id of this plan; calendar entries are built on it, so never change it.": (
        "Mã của sổ; các mục trong lịch dựa vào mã này, nên đặt một lần, không đổi."
    ),
    "Where a day begins and ends.": "Múi giờ: ngày bắt đầu và kết thúc lúc nào.",
    "The unit that keeps this file and follows up.": "Đơn vị giữ sổ, theo dõi, đôn đốc.",
    "The document.": "Văn bản.",
    "Days off besides weekends and the public holidays of Vietnam.": (
        "Ngày nghỉ thêm, ngoài cuối tuần và ngày lễ, tết của Việt Nam."
    ),
    "Days worked although they are weekends or holidays.": (
        "Ngày làm việc dù rơi vào cuối tuần hoặc ngày lễ (làm bù)."
    ),
    "Which day decides whether tasks are on time, where they do not say.": (
        "Ngày nào quyết định việc đúng hạn hay quá hạn, khi việc không tự nêu."
    ),
    "The bodies that have to do with it, by ids of your choice.": (
        "Các cơ quan, đơn vị liên quan, theo mã tự đặt."
    ),
    "The people whom it names, by ids of your choice.": (
        "Những người được nêu tên, theo mã tự đặt."
    ),
    "The days that others hang on, by ids of your choice; the main one is called ``launch``.": (
        "Các mốc mà ngày của việc khác tính theo, theo mã tự đặt; mốc chính có mã ``launch``."
    ),
    "The notice's sections with their tasks, in its order.": (
        "Các mục của thông báo cùng các việc, theo đúng thứ tự."
    ),
    "The document. What its text lacks is left out, never invented.": (
        "Văn bản. Điều văn bản không có thì bỏ trống, không tự đặt ra."
    ),
    "What document it is.": "Loại văn bản.",
    "Its number and symbol.": "Số, ký hiệu văn bản.",
    "The day it was issued.": "Ngày ban hành.",
    "Where it was issued.": "Nơi ban hành.",
    "The day of the meeting.": "Ngày họp.",
    "What it is about.": "Trích yếu nội dung.",
    "The same in English.": "Như trên, bằng tiếng Anh.",
    "Who chaired the meeting, a person's id.": "Người chủ trì cuộc họp (mã người).",
    "Who signed, a person's id.": "Người ký (mã người).",
    "Who attended: units, or others in words.": ("Thành phần dự họp: đơn vị, hoặc ghi bằng lời."),
    "Who is sent the notice («nơi nhận»).": "Nơi nhận thông báo.",
    "What the notice leaves open as a whole.": "Những điều cả thông báo còn bỏ ngỏ.",
    "A unit by its id, or a group in words (``{text: các đơn vị có liên quan}``).": (
        "Một đơn vị theo mã, hoặc một nhóm ghi bằng lời (``{text: các đơn vị có liên quan}``)."
    ),
    "The id of a unit; plain ``viettel`` means the same as ``{unit: viettel}``.": (
        "Mã đơn vị; viết gọn ``viettel`` cũng như ``{unit: viettel}``."
    ),
    "A group in the notice's words, where it is no unit.": (
        "Một nhóm theo lời thông báo, khi không phải là một đơn vị."
    ),
    "What the notice leaves open, and what is assumed until it is answered.": (
        "Điều thông báo còn bỏ ngỏ, và cách hiểu tạm thời cho đến khi có trả lời."
    ),
    "A name for it, to refer to.": "Mã của câu hỏi, để nhắc đến.",
    "The question.": "Câu hỏi.",
    "What the plan assumes until it is answered.": (
        "Cách hiểu tạm thời trong sổ, khi chưa có trả lời."
    ),
    "A body that is given tasks, coordinates, or receives papers.": (
        "Cơ quan, đơn vị được giao việc, phối hợp hoặc nhận văn bản."
    ),
    "Its full name.": "Tên đầy đủ.",
    "A name of a dozen letters for lists; else the full one.": (
        "Tên tắt khoảng mười hai chữ cho các bảng; không có thì dùng tên đầy đủ."
    ),
    "Other names that the notice uses, or people type.": (
        "Các cách gọi khác trong thông báo, hoặc hay được gõ."
    ),
    "The unit that it belongs to; ``--unit`` of that one finds it, too.": (
        "Đơn vị cấp trên; lọc ``--unit`` theo cấp trên thì thấy cả đơn vị này."
    ),
    "Somebody whom the notice names.": "Một người được thông báo nêu tên.",
    "The person's name.": "Họ và tên.",
    "The person's office.": "Chức vụ.",
    "The unit that the person belongs to.": "Đơn vị công tác.",
    "A day that other days hang on; ``happened`` and ``moves`` are written by the program.": (
        "Một mốc mà ngày của việc khác tính theo; ``happened`` và ``moves`` do chương trình ghi."
    ),
    "What happens.": "Diễn ra điều gì.",
    "A few words for sentences: “waits for …”.": "Vài chữ để ghép vào câu: “chờ …”.",
    "How it is said that it has happened; left out, đã diễn ra.": (
        "Cách nói khi mốc đã qua; không ghi thì là đã diễn ra."
    ),
    "Its day, where the notice fixes one; later days are ``moves``.": (
        "Ngày của mốc, nếu thông báo ấn định; các ngày định sau nằm ở ``moves``."
    ),
    "The date is planned, not yet fixed.": "Ngày dự kiến, chưa ấn định.",
    "The latest day that the notice allows, while there is no date.": (
        "Ngày chậm nhất thông báo cho phép, khi chưa có ngày."
    ),
    "What has to come first.": "Điều phải xong trước.",
    "Days set later, the last one in force; written by ``iocplan move``.": (
        "Các lần đổi ngày, lần cuối có hiệu lực; do ``iocplan move`` ghi."
    ),
    "The day it took place; written by ``iocplan check``.": (
        "Ngày đã diễn ra; do ``iocplan check`` ghi."
    ),
    "The document that proves it; written by ``iocplan check --proof``.": (
        "Số văn bản kết quả; do ``iocplan check --proof`` ghi."
    ),
    "The latest day of an event: ``by`` includes its day, ``before`` ends on the eve.": (
        "Ngày chậm nhất của một mốc: ``by`` tính cả ngày ấy, ``before`` kết thúc vào hôm trước."
    ),
    "The latest day itself, included; a day, a period (its last day) or the id of another event.": (
        "Chính ngày chậm nhất, tính cả ngày ấy: một ngày, một kỳ (ngày cuối kỳ) hoặc mã mốc khác."
    ),
    "The day that it has to come before, not included; a day, a period (its first day) or the id "
    "of another event.": (
        "Phải diễn ra trước ngày này, không tính ngày ấy: một ngày, một kỳ (ngày đầu kỳ) hoặc mã "
        "mốc khác."
    ),
    "How many days before ``before`` it has to end; 1, the eve, where left out.": (
        "Phải xong trước ``before`` bao nhiêu ngày; không ghi thì là 1, tức hôm trước."
    ),
    "The notice's own words that prove it, letter by letter.": (
        "Nguyên văn thông báo làm căn cứ, đúng từng chữ."
    ),
    "What has to come first: a task or deliverable, an event, or an event's date.": (
        "Điều phải có trước: một việc hoặc phần việc, một mốc, hoặc ngày của một mốc."
    ),
    "The task or deliverable that has to be done first.": (
        "Việc hoặc phần việc phải hoàn thành trước."
    ),
    "The event that has to happen first.": "Mốc phải diễn ra trước.",
    "The event that has to have a date first.": "Mốc phải được ấn định ngày trước.",
    "``stated`` by the notice, ``decided`` later, or ``inferred``; the last never blocks.": (
        "``stated``: thông báo nêu; ``decided``: quyết định sau; ``inferred``: suy ra, không bao "
        "giờ chặn việc khác."
    ),
    "The notice's own words that prove it.": "Nguyên văn thông báo làm căn cứ.",
    "A later decision on an event's day; written by ``iocplan move``.": (
        "Một quyết định sau này về ngày của mốc; do ``iocplan move`` ghi."
    ),
    "The new day.": "Ngày mới.",
    "Put off without a new day; in place of ``date``.": (
        "Tạm hoãn, chưa có ngày mới; ghi thay cho ``date``."
    ),
    "The day of the decision.": "Ngày quyết định.",
    "Why.": "Lý do.",
    "Who decided.": "Ai quyết định.",
    "The new day is planned, not yet fixed.": "Ngày mới là dự kiến, chưa ấn định.",
    "One section: the tasks that a unit is given or asked for, or those of one topic.": (
        "Một mục: các việc giao hoặc đề nghị một đơn vị, hoặc các việc của một lĩnh vực."
    ),
    "Its number in the notice, or what stands for one.": (
        "Số thứ tự trong thông báo, hoặc ký hiệu thay cho số."
    ),
    "Its heading, where it goes by topic.": "Tên mục, khi mục chia theo lĩnh vực.",
    "The unit that it is addressed to; left out where every task names its lead.": (
        "Đơn vị của mục; bỏ trống khi việc nào cũng ghi chủ trì."
    ),
    "``assign`` where the notice orders («giao»), ``request`` where it asks («đề nghị»).": (
        "``assign`` khi thông báo giao, ``request`` khi thông báo đề nghị."
    ),
    "What it gives to the unit, in the notice's order.": (
        "Các việc của mục, theo thứ tự trong thông báo."
    ),
}

_OF_FORMS = {
    "A day, written year-month-day.": "Một ngày, viết năm-tháng-ngày.",
    "A day, or the id of an event whose day is meant.": "Một ngày, hoặc mã của mốc có ngày ấy.",
    "A day, a period of the calendar, or the id of an event.": (
        "Một ngày, một kỳ theo lịch, hoặc mã của một mốc."
    ),
    "A limit; of what comes round the name of a day within each period.": (
        "Như trên; của việc định kỳ thì là tên một ngày trong mỗi kỳ."
    ),
    "A period of the calendar: 2023, 2023-H1, 2023-Q2, 2023-06, 2023-W07.": (
        "Một kỳ theo lịch: 2023, 2023-H1, 2023-Q2, 2023-06, 2023-W07."
    ),
    "An hour, as in 16:00.": "Giờ, ví dụ 16:00.",
    "A number as the notice has it: 1, I, 4a.": "Số như trong thông báo: 1, I, 4a.",
    "One id, or a list of them.": "Một mã, hoặc một danh sách mã.",
    "A whole number from 1.": "Số nguyên từ 1.",
    "A number of days.": "Số ngày.",
    "Text.": "Chữ.",
    "An id of lower-case letters, digits and hyphens.": (
        "Mã gồm chữ thường không dấu, chữ số và gạch nối."
    ),
    "An id of letters, digits, dots and hyphens; quoted, 1.10 stays 1.10.": (
        "Mã gồm chữ không dấu, chữ số, dấu chấm và gạch nối; trong dấu nháy thì 1.10 vẫn là 1.10."
    ),
    "A time zone of the IANA database.": "Múi giờ theo danh mục IANA.",
}

MEANINGS = _OF_THE_FILE | OF_TASKS | OF_AMENDMENTS | _OF_FORMS
"""Every meaning in Vietnamese, by the English."""


def meaning(english: str, lang: Lang) -> str:
    """What a mapping or a key means, given in English, in a language."""
    return english if lang == "en" else MEANINGS.get(english, english)
