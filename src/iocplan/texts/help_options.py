"""The help of options and arguments in Vietnamese, by the English that stands beside each."""

METAVARS = {
    "OPTIONS": "TÙY CHỌN",
    "COMMAND": "LỆNH",
    "ARGS": "THAM SỐ",
    "DATE": "NGÀY",
    "DAYS": "SỐ NGÀY",
    "DIR": "THƯ MỤC",
    "EVENT": "MỐC",
    "FILE": "TỆP",
    "HOUR": "GIỜ",
    "ID": "MÃ",
    "N": "SỐ",
    "PATH": "ĐƯỜNG DẪN",
    "PLAN": "THÔNG BÁO",
    "REV": "BẢN",
    "S": "TÌNH TRẠNG",
    "TEXT": "NỘI DUNG",
    "TOPIC": "CHỦ ĐỀ",
    "U": "ĐƠN VỊ",
    "UNIT": "ĐƠN VỊ",
    "WHO": "NGƯỜI",
}
"""What stands for a value; where another language needs a word, it is written in capitals too."""

OPTIONS = {
    "The notice file (IOCPLAN_FILE).": "Tệp sổ theo dõi (IOCPLAN_FILE).",
    "Of many notices this one (iocplan.yaml).": "Trong nhiều thông báo chỉ xem thông báo này.",
    "Look as on that day; without a year the plan's (IOCPLAN_TODAY).": (
        "Xem như ở ngày ấy; không kèm năm thì theo sổ (IOCPLAN_TODAY)."
    ),
    "Language (IOCPLAN_LANG, else the locale).": (
        "Ngôn ngữ (IOCPLAN_LANG; nếu không, theo hệ thống)."
    ),
    "Colour; auto honours NO_COLOR.": "Màu; auto theo NO_COLOR.",
    "Read the file anew. [env: IOCPLAN_NO_CACHE]": (
        "Đọc lại tệp từ đầu. [biến môi trường: IOCPLAN_NO_CACHE]"
    ),
    "The version.": "Phiên bản.",
    "Show this message and exit.": "In phần trợ giúp này rồi thoát.",
    "One line, for a prompt.": "Một dòng, cho dấu nhắc lệnh.",
    "Print JSON.": "In JSON.",
    "Print CSV.": "In CSV.",
    "Print ids only, one a line.": "Chỉ in mã, mỗi dòng một mã.",
    "What if the launch were on DATE? Nothing is written.": (
        "Giả định mốc chính vào NGÀY; không ghi gì."
    ),
    "For a plan that leads to one event.": "Cho sổ hướng tới một mốc, một buổi lễ.",
    "Tasks of a section.": "Các việc của một mục.",
    "Just these tasks, late or not; - for stdin.": (
        "Chỉ các việc này, quá hạn hay chưa; - là đầu vào chuẩn."
    ),
    "Only what goes to U.": "Chỉ nội dung gửi đơn vị này.",
    "The last day for an answer; else a blank.": (
        "Hạn trả lời (kể cả ngày đó); không ghi thì để trống."
    ),
    "Write down at each task that it was sent.": "Ghi vào từng việc là đã gửi.",
    "With --record: the letter's number.": "Kèm --record: số công văn.",
    "A letter (.docx); a folder gets all.": "Công văn (.docx); thư mục nhận mọi công văn.",
    "U has the section, leads, or answers for it.": "Có mục, chủ trì hoặc chịu trách nhiệm.",
    "U coordinates.": "Đơn vị phối hợp.",
    "U leads, coordinates, is the contact or has the section.": (
        "Chủ trì, phối hợp, làm đầu mối hoặc có mục."
    ),
    "WHO follows it up in the office.": "Người theo dõi việc tại cơ quan.",
    "Assigned (Giao) or requested (Đề nghị).": "Giao (assign) hoặc đề nghị (request).",
    "open, todo, doing, submitted, done, dropped; not_due, due_soon, overdue, on_time, late, "
    "no_deadline, ongoing; ready, blocked, waiting; behind; or as it is shown.": (
        "Có dấu hay không dấu, hoặc như trong ngoặc: chưa hoàn thành (open), chưa thực hiện "
        "(todo), đang thực hiện (doing), đã trình (submitted), hoàn thành (done), dừng thực "
        "hiện (dropped); trong hạn (not_due), sắp đến hạn (due_soon), quá hạn (overdue), hoàn "
        "thành đúng hạn (on_time), hoàn thành quá hạn (late), không nêu hạn (no_deadline), "
        "thường xuyên (ongoing); làm được ngay (ready), chờ việc khác (blocked), chờ mốc "
        "(waiting); qua ngày dự kiến (behind)."
    ),
    "Where the day comes from.": "Ngày lấy từ đâu.",
    "Text, with or without diacritics.": "Tìm chữ, có dấu hay không.",
    "Sort by this; repeat for further keys.": "Sắp xếp theo; lặp lại để thêm thứ tự.",
    "The document it was handed in with.": "Số văn bản trình.",
    "Whom it lies with; else as the notice says.": "Đang chờ tại đơn vị nào; nếu không thì theo "
    "thông báo.",
    "The new last day (included).": "Hạn trình lại (tính cả ngày đó).",
    "Who returned it.": "Ai trả lại.",
    "The day that the unit promised.": "Ngày đơn vị hẹn.",
    "It asks to extend; the deadline stays.": "Đơn vị xin gia hạn; hạn vẫn giữ nguyên.",
    "It is a difficulty.": "Là khó khăn, vướng mắc.",
    "It is a proposal.": "Là đề xuất, kiến nghị.",
    "What is promised, by the day promised.": "Việc đang hẹn, theo ngày hẹn.",
    "Last day before DATE (DATE not included).": "Hạn cuối trước NGÀY (không tính NGÀY).",
    "Last day up to DATE (included).": "Hạn cuối đến hết NGÀY (tính cả).",
    "Last day from DATE (included).": "Hạn cuối từ NGÀY (tính cả).",
    "From today to N days from today.": "Từ hôm nay đến hết SỐ ngày tới.",
    "Only what is overdue.": "Chỉ việc quá hạn.",
    "Tasks that are done, too.": "Cả việc đã xong.",
    "Exit with 1 if there is any.": "Mã thoát 1 nếu có việc nào.",
    "Tasks (1.2) and events (launch).": "Việc (1.2) và mốc (launch).",
    "Show from the week of DATE.": "Từ tuần có NGÀY.",
    "Show up to the week of DATE.": "Đến tuần có NGÀY.",
    "ASCII only, as on a terminal without Unicode.": "Chỉ ASCII, cho màn hình không có Unicode.",
    "Tasks (1.2), items (1.2.a), events (launch); - for stdin.": (
        "Việc (1.2), phần việc (1.2.a), mốc (launch); - là đầu vào chuẩn."
    ),
    "The document that proves it.": "Số văn bản kết quả.",
    "What is to be done; with --undo its id.": "Nội dung việc; với --undo là mã việc.",
    "The section that it belongs to.": "Mục của việc.",
    "Who leads; else the section's unit.": "Chủ trì; nếu không, đơn vị của mục.",
    "Who coordinates.": "Đơn vị phối hợp.",
    "The last day (included), or an event.": "Hạn cuối (tính cả ngày ấy), hoặc một mốc.",
    "Due before DATE or an event (not included).": "Trước NGÀY hoặc một mốc (không tính).",
    "Its id; else the section's next.": "Mã việc; nếu không, số tiếp theo của mục.",
    "The question, or its task where that has just one.": (
        "Mã nội dung xin ý kiến, hoặc mã việc khi việc chỉ có một nội dung."
    ),
    "The answer.": "Ý kiến trả lời.",
    "Who leads from now on.": "Đơn vị chủ trì từ nay.",
    "Why what is recorded is corrected.": "Lý do đính chính.",
    "Take the last such entry back.": "Hủy lần ghi gần nhất.",
    "The day it happened, the last such day; else today.": (
        "Ngày diễn ra, ngày gần nhất như vậy; nếu không, hôm nay."
    ),
    "Show the change, write nothing.": "Chỉ xem thay đổi, không ghi gì.",
    "The task.": "Mã việc.",
    "What was said.": "Nội dung ghi lại.",
    "A task or an event.": "Việc hoặc mốc.",
    "The new day.": "Ngày mới.",
    "Why.": "Lý do.",
    "Who decided.": "Ai quyết định.",
    "Planned, not yet fixed.": "Dự kiến, chưa ấn định.",
    "Put off, without a new day.": "Hoãn, chưa có ngày mới.",
    "The file; - is standard output.": "Tệp; - là đầu ra chuẩn.",
    "One calendar for each unit: DIR/UNIT.ics.": "Mỗi đơn vị một lịch: THƯ MỤC/ĐƠN VỊ.ics.",
    "One to-do a file, for vdirsyncer and CalDAV.": (
        "Mỗi việc cần làm một tệp, cho vdirsyncer và CalDAV."
    ),
    "Without what is done or dropped.": "Bỏ việc đã xong hoặc đã dừng.",
    "To-dos instead of events, tasks without a day, too.": (
        "Việc cần làm thay cho sự kiện, cả việc không có ngày."
    ),
    "When to remind, as in 3@8:30; or none.": "Khi nào nhắc, ví dụ 3@8:30; hoặc none (không nhắc).",
    "Overwrite a file that is not such a calendar.": "Ghi đè tệp không phải là lịch như vậy.",
    "A vdir, one .ics or one .xlsx file.": "Một vdir, một tệp .ics hoặc một tệp .xlsx.",
    "Whether a tick is a unit's report or closes the task.": (
        "Dấu hoàn thành là báo cáo của đơn vị (submitted) hay kết thúc việc (done)."
    ),
    "The file or folder; - is standard output.": "Tệp hoặc thư mục; - là đầu ra chuẩn.",
    "Only what U has to do, to send to U.": "Chỉ việc của ĐƠN VỊ, để gửi đơn vị đó.",
    "Also what was carried over, new and done since DATE.": (
        "Cả việc chuyển sang, giao mới và hoàn thành từ NGÀY."
    ),
    "Instead of what the file's name says.": "Thay cho định dạng theo tên tệp.",
    "Overwrite a file that is not such a report.": "Ghi đè tệp không phải là báo cáo như vậy.",
    "What to compare: since when, and up to when; else the last commit and the file.": (
        "So sánh từ khi nào, đến khi nào; nếu không, lần lưu gần nhất và tệp."
    ),
    "Markdown, for a merge request.": "Markdown, để trao đổi, góp ý.",
    "Tasks and events to keep to, as in 1.2 launch.": "Chỉ các việc và mốc này, ví dụ 1.2 launch.",
    "Who committed what, from git.": "Ai đã lưu gì, theo git.",
    "The newest N, no more.": "Chỉ SỐ mục mới nhất.",
    "Advice on sound files, too (docs/advice.md).": (
        "Cả lời khuyên cho tệp đúng (docs/advice.md)."
    ),
    "A .docx, .pdf, .md or .txt; - is standard input.": (
        "Tệp .docx, .pdf, .md hoặc .txt; - là đầu vào chuẩn."
    ),
    "A new file; in a folder a folder of its own.": (
        "Tệp mới; trong một thư mục thì là thư mục riêng."
    ),
    "Compare a plan with the document.": "So sánh một sổ với văn bản.",
    "With --against: exit with 1 if anything differs.": (
        "Cùng --against: mã thoát 1 nếu có điểm khác."
    ),
    "Bodies that have ids already.": "Các cơ quan, đơn vị đã có mã.",
    "Copy the sample notice that comes with iocplan.": "Chép bản mẫu đi kèm iocplan.",
    "Go to this task, item or event.": "Đến việc, phần việc hoặc mốc này.",
}

NOTES = {"required": "bắt\N{NO-BREAK SPACE}buộc"}
"""What stands in brackets behind an option; ``default: …`` apart, ranges as they are."""

DEFAULT = ("default: ", "mặc định: ")
