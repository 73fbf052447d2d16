"""What the keys of a task and of all that hangs on it mean, in Vietnamese, by the English."""

OF_TASKS = {
    "One task of the notice.": "Một việc trong thông báo.",
    "Its id, usually section and number; quoted, so that 1.10 stays 1.10.": (
        "Mã việc, thường là số mục và số việc; đặt trong dấu nháy để 1.10 vẫn là 1.10."
    ),
    "What is to be done, in your own words and at most 42 columns.": (
        "Nội dung việc, tự viết gọn, nhiều nhất 42 ký tự."
    ),
    "What the notice says to do with it.": "Thông báo bảo làm gì với việc này.",
    "Who leads: a unit or a person, or a list of them; left out, the section's unit.": (
        "Chủ trì: một đơn vị, một người, hoặc một danh sách; không ghi thì là đơn vị của mục."
    ),
    "The unit to write to: a branch of the lead, or another one where the lead cannot be reached "
    "yet and that answers in its place.": (
        "Đầu mối liên hệ: đơn vị trực thuộc chủ trì, hoặc đơn vị khác chịu trách nhiệm thay khi "
        "chưa liên hệ được với chủ trì."
    ),
    "Who answers for it above, a person's id.": "Lãnh đạo phụ trách (mã người).",
    "Who follows it up in the office, a person's id.": "Chuyên viên theo dõi (mã người).",
    "The notice presses («khẩn trương») without a deadline.": (
        "Thông báo thúc giục («khẩn trương») mà không nêu hạn."
    ),
    "Who coordinates («phối hợp»): units, or groups in words.": (
        "Phối hợp: đơn vị, hoặc nhóm ghi bằng lời."
    ),
    "The units that it is submitted to («trình»).": "Trình đơn vị nào.",
    "What it is submitted for.": "Trình để làm gì.",
    "The units that it is sent to («gửi»).": "Gửi đơn vị nào.",
    "The unit that it goes through («qua»).": "Trình, gửi qua đơn vị nào.",
    "The units whose opinion is asked («lấy ý kiến»).": "Lấy ý kiến đơn vị nào.",
    "The deadline that the notice states. Left out where it states none.": (
        "Hạn do thông báo nêu. Thông báo không nêu thì bỏ trống."
    ),
    "A day that nobody ordered: the Office's own, or plain from the work. Never overdue.": (
        "Ngày dự kiến, không ai giao: Văn phòng tự đặt, hoặc suy từ công việc. Không bao giờ tính "
        "là quá hạn."
    ),
    "What it has to produce, each to be checked off by itself.": (
        "Các phần việc phải có, mỗi phần việc ghi hoàn thành riêng."
    ),
    "The documents that the notice cites for it.": "Các văn bản được viện dẫn cho việc này.",
    "The numbers in it that are no days.": "Các con số trong việc không phải là ngày.",
    "Those whom the notice names in it.": "Những người được nêu tên trong việc.",
    "What the notice leaves open about it.": "Điều thông báo còn bỏ ngỏ về việc này.",
    "The day work began; written by ``iocplan start``.": (
        "Ngày bắt đầu; do ``iocplan start`` ghi."
    ),
    "The day it was done; written by ``iocplan check``.": (
        "Ngày hoàn thành; do ``iocplan check`` ghi."
    ),
    "When and why it was given up; written by ``iocplan drop``.": (
        "Dừng thực hiện khi nào, vì sao; do ``iocplan drop`` ghi."
    ),
    "Deadlines set or extended later, the last one in force; written by ``iocplan move``.": (
        "Các lần đặt hạn, gia hạn về sau, lần cuối có hiệu lực; do ``iocplan move`` ghi."
    ),
    "Contacts and promises; written by ``iocplan note``.": (
        "Các lần trao đổi, lời hẹn; do ``iocplan note`` ghi."
    ),
    "What was handed in and returned; written by ``iocplan submit`` and ``iocplan return``.": (
        "Các lần trình và bị trả lại; do ``iocplan submit`` và ``iocplan return`` ghi."
    ),
    "Which day decides whether it is on time: of submitting or of accepting; left out, the "
    "file's, else of submitting where it goes to or through somebody.": (
        "Đúng hạn hay không tính theo ngày nào: ngày trình hay ngày xác nhận hoàn thành; không ghi "
        "thì theo tệp, nếu tệp cũng không ghi thì theo ngày trình khi việc phải trình hoặc qua ai."
    ),
    "A deadline that the notice states, in one of its six forms.": (
        "Hạn do thông báo nêu, theo một trong sáu dạng."
    ),
    "It comes round («định kỳ hằng quý»): ``by`` or ``before`` then name a day of each ``day``, "
    "``week``, ``month``, ``quarter``, ``half-year`` or ``year``; without either, nobody is "
    "late.": (
        "Việc định kỳ («định kỳ hằng quý»): ``by`` hoặc ``before`` khi đó là một ngày trong mỗi "
        "ngày, tuần, tháng, quý, 6 tháng hoặc năm; không ghi thì không ai quá hạn."
    ),
    "The last day, included («chậm nhất ngày»); a day, a period (``2023-06``, ``2023-Q2``, "
    "``2023-H1``, ``2023``: its last day) or the id of an event. With ``every`` a day within each "
    "period: ``mon`` to ``sun`` of a week, ``1`` to ``31`` of a month (of a quarter or half-year: "
    "of its last month; a shorter one ends with its own last day), ``06-30`` of a year, ``last`` "
    "of any, or ``+10``: so many days after its end.": (
        "Hạn cuối, tính cả ngày ấy («chậm nhất ngày»): một ngày, một kỳ (``2023-06``, ``2023-Q2``, "
        "``2023-H1``, ``2023``: ngày cuối kỳ) hoặc mã của một mốc. Đi với ``every`` thì là một "
        "ngày trong mỗi kỳ: ``mon`` đến ``sun`` của tuần, ``1`` đến ``31`` của tháng (quý và 6 "
        "tháng: của tháng cuối kỳ; tháng thiếu thì là ngày cuối tháng), ``06-30`` của năm, "
        "``last`` là ngày cuối kỳ, hoặc ``+10``: bấy nhiêu ngày sau khi hết kỳ."
    ),
    "The day before which it is due, not included («trước ngày»); a day, a period (its first day) "
    "or an event's id; with ``every`` a day within each period, as for ``by``.": (
        "Phải xong trước ngày này, không tính ngày ấy («trước ngày»): một ngày, một kỳ (ngày đầu "
        "kỳ) hoặc mã của một mốc; đi với ``every`` thì là một ngày trong mỗi kỳ, như ``by``."
    ),
    "The event that it comes after; no length is stated, so there is no last day.": (
        "Làm sau mốc này; không nêu thời hạn nên không có hạn cuối."
    ),
    "How many days it may take, counted from ``from``; the first day is not counted.": (
        "Trong bao nhiêu ngày kể từ ``from``; ngày đầu không tính."
    ),
    "What ``within`` counts from: a day or the id of an event; with ``every`` a day of the first "
    "period, else that of the notice's date.": (
        "``within`` tính từ đâu: một ngày hoặc mã của một mốc; đi với ``every`` thì là một ngày "
        "của kỳ đầu tiên, không ghi thì tính từ ngày của thông báo."
    ),
    "It goes on all the time and has no last day.": "Việc thường xuyên, không có hạn cuối.",
    "Up to when a continuous or recurring task goes on, included: a day or the id of an event.": (
        "Việc thường xuyên, định kỳ kéo dài đến hết khi nào: một ngày hoặc mã của một mốc."
    ),
    "The hour on the last day; shown, never judged. With ``before`` that day itself is the last.": (
        "Giờ trong ngày hạn cuối; chỉ để xem, không dùng để tính quá hạn. Đi với ``before`` thì "
        "chính ngày ấy là hạn cuối."
    ),
    "How many days before ``before`` it is due; 1, the eve, where left out.": (
        "Phải xong trước ``before`` bao nhiêu ngày; không ghi thì là 1, tức hôm trước."
    ),
    "``within`` counts working days.": "``within`` tính theo ngày làm việc.",
    "The notice's own words that prove the deadline, letter by letter.": (
        "Nguyên văn thông báo nêu hạn, đúng từng chữ."
    ),
    "A day that the notice does not state: the Office's own, or plain from the work.": (
        "Ngày thông báo không nêu: Văn phòng tự đặt, hoặc suy từ công việc."
    ),
    "One thing to produce; its full id is the task's, a dot and this one.": (
        "Một phần việc; mã đầy đủ gồm mã việc, dấu chấm và mã này."
    ),
    "Its id within the task: ``a`` of task 1.2 is 1.2.a everywhere.": (
        "Mã trong việc: ``a`` của việc 1.2 ở mọi nơi là 1.2.a."
    ),
    "What is to be produced.": "Sản phẩm phải có.",
    "The unit that owes it, where each of several bodies owes one.": (
        "Đơn vị phải nộp, khi mỗi đơn vị nộp một bản."
    ),
    "A document that the notice cites.": "Một văn bản được thông báo viện dẫn.",
    "The number of the document.": "Số, ký hiệu văn bản.",
    "Its date.": "Ngày văn bản.",
    "Who issued it.": "Cơ quan ban hành.",
    "How many of what; without ``max`` exactly ``min``.": (
        "Bao nhiêu, của cái gì; không có ``max`` thì đúng bằng ``min``."
    ),
    "The number, or the least of them.": "Số lượng, hoặc số ít nhất.",
    "The most of them, where the notice gives a range.": (
        "Số nhiều nhất, khi thông báo nêu một khoảng."
    ),
    "What is counted.": "Đếm cái gì.",
    "The notice's own words.": "Nguyên văn thông báo.",
    "When and why a task was given up; written by ``iocplan drop``.": (
        "Một việc dừng thực hiện khi nào, vì sao; do ``iocplan drop`` ghi."
    ),
    "A later decision on a task's deadline; written by ``iocplan move``.": (
        "Một quyết định sau này về hạn của việc; do ``iocplan move`` ghi."
    ),
    "The new last day, included.": "Hạn mới, tính cả ngày ấy.",
    "What was recorded wrongly of it, the last one in force; written by ``iocplan check``.": (
        "Các lần đính chính, lần cuối có hiệu lực; do ``iocplan check`` ghi."
    ),
    "What a completion says rightly; written by ``iocplan check`` of what is done already.": (
        "Đính chính một lần hoàn thành đã ghi sai; do ``iocplan check`` ghi với việc đã xong."
    ),
    "The day of the correction.": "Ngày đính chính.",
    "The day on which it was really done, or took place.": (
        "Ngày thật sự hoàn thành, hoặc thật sự diễn ra."
    ),
    "The right document.": "Số văn bản đúng.",
    "A contact or promise; written by ``iocplan note``, and by ``iocplan urge --record``.": (
        "Một lần trao đổi hoặc lời hẹn; do ``iocplan note`` và ``iocplan urge --record`` ghi."
    ),
    "Of what the office sent: the unit or person it went to.": (
        "Của văn bản cơ quan đã gửi: gửi đơn vị hoặc cá nhân nào."
    ),
    "Of what the office sent: its number, where it was a letter.": (
        "Của văn bản cơ quan đã gửi: số, nếu là công văn."
    ),
    "The day of the contact.": "Ngày trao đổi.",
    "What was said.": "Nội dung trao đổi.",
    "What it is; left out, a contact.": "Loại ghi nhận; không ghi thì là trao đổi.",
    "The day for which the unit promised it.": "Ngày đơn vị hẹn.",
    "Until when the unit asks for an extension; the deadline stays.": (
        "Đơn vị xin gia hạn đến ngày nào; hạn vẫn giữ nguyên."
    ),
    "A paper handed in or returned; written by ``iocplan submit`` and ``iocplan return``.": (
        "Một lần trình hoặc bị trả lại; do ``iocplan submit`` và ``iocplan return`` ghi."
    ),
    "The day.": "Ngày.",
    "The document that it was handed in with.": "Số văn bản trình.",
    "The unit that it lies with; left out, the one that it goes through or to.": (
        "Đang chờ tại đơn vị nào; không ghi thì là nơi việc phải qua hoặc trình."
    ),
    "It was returned for completion; in place of a submission.": (
        "Bị trả lại để hoàn thiện; ghi thay cho một lần trình."
    ),
    "Why it was returned.": "Vì sao trả lại.",
    "Who returned it.": "Ai trả lại.",
    "The periods of a task that comes round (``due: {every: …}``) that are done; written by "
    "``iocplan check``.": (
        "Các kỳ đã hoàn thành của việc định kỳ (``due: {every: …}``); do ``iocplan check`` ghi."
    ),
    "A period of a task that comes round, checked off; written by ``iocplan check``.": (
        "Một kỳ đã hoàn thành của việc định kỳ; do ``iocplan check`` ghi."
    ),
    "The period: ``2023``, ``2023-H1``, ``2023-Q2``, ``2023-06``, ``2023-W07`` or a day.": (
        "Kỳ: ``2023``, ``2023-H1``, ``2023-Q2``, ``2023-06``, ``2023-W07`` hoặc một ngày."
    ),
    "The day it was done.": "Ngày hoàn thành.",
    "The document that proves it.": "Văn bản kết quả.",
    "The period that is meant, of a task that comes round.": "Kỳ được gia hạn, của việc định kỳ.",
    "The period that it is about, of a task that comes round.": "Kỳ được trình, của việc định kỳ.",
}
