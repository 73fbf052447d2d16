"""The help of the program and its commands in Vietnamese, by the English that stands in the code.

English stands where it is needed: a command's docstring, its line in the table, its examples. A
test fails while a sentence of the help has no entry here or in ``help_options``, or an entry has no
sentence any more.
"""

from iocplan.texts.help_records import OF_RECORDS

HEADINGS = {
    "Usage": "Cách dùng",
    "Arguments": "Tham số",
    "Options": "Tùy chọn",
    "Look": "Xem",
    "Record": "Ghi nhận",
    "Hand on": "Gửi đi, nhận về",
    "Keep in order": "Lập và giữ gìn",
    "Examples": "Ví dụ",
}

SENTENCES = {
    # in the list of commands
    "Where things stand, what is overdue, what comes next.": (
        "Công việc đến đâu, việc nào quá hạn, việc nào kế tiếp."
    ),
    "All tasks, or those that filters choose.": "Mọi việc, hoặc các việc được lọc.",
    "Open tasks by their last day.": "Việc chưa xong, theo hạn cuối.",
    "What can be done now, and what waits for what.": "Việc làm được ngay, và việc nào chờ gì.",
    "One task in full, each day explained.": "Toàn bộ một việc, giải thích từng ngày.",
    "The weeks ahead, a bar for every task.": ("Các tuần sắp tới, mỗi việc một vạch."),
    "Check off tasks, deliverables and events.": "Ghi hoàn thành việc, phần việc và mốc.",
    "Take completions back.": "Bỏ ghi hoàn thành.",
    "What to send to whoever is late, or due soon.": (
        "Nội dung đôn đốc, nhắc việc gửi từng đơn vị."
    ),
    "What to send to a unit, or to each in turn: what is overdue, or promised and not received.": (
        "Nội dung gửi một đơn vị, hoặc lần lượt từng đơn vị: việc quá hạn, việc hẹn mà chưa nhận."
    ),
    "It has the notice's words, the last days, what is missing and what waits for it. Where "
    "nothing is late it reminds of what is due soon. Bodies that were only asked get a request, "
    "without a word of lateness. What was handed in lies with whoever decides: nobody is urged.": (
        "Nêu lời của thông báo, hạn cuối, phần còn thiếu, việc đang chờ. Không có việc quá hạn thì "
        "nhắc việc sắp đến hạn. Nơi được đề nghị chỉ nhận lời đề nghị, không nói quá hạn. Việc đã "
        "trình thì chờ cấp có thẩm quyền, không đôn đốc."
    ),
    "With -o it is a letter on paper, in Vietnamese, in the form of Decree 30/2020, with the tasks "
    "in an annex; what is not known stays blank.": (
        "Có -o thì là công văn theo thể thức Nghị định 30/2020, nhiệm vụ ở phụ lục; điều chưa biết "
        "để trống."
    ),
    "Fix or move an event, set or extend a deadline.": (
        "Ấn định, đổi ngày của mốc; đặt hoặc gia hạn."
    ),
    "Give tasks up, with the reason.": "Dừng thực hiện việc, kèm lý do.",
    "Calendars for the programs people use, and a sheet for Excel.": (
        "Lịch cho các ứng dụng, bảng cho Excel."
    ),
    "What was ticked in a calendar or typed into a sheet comes back.": (
        "Nhận về việc đánh dấu trong lịch, điều điền trong bảng."
    ),
    "A page to look at, to print or to send; a report on paper.": (
        "Một trang để xem, in, gửi; báo cáo trên giấy."
    ),
    "What changed since a day or a version, in task terms.": (
        "Việc nào thay đổi từ một ngày hoặc một phiên bản."
    ),
    "All that was recorded, and with --git who committed it.": (
        "Mọi điều đã ghi; với --git, ai đã lưu."
    ),
    "Everything that is wrong with a notice file.": "Mọi điểm sai trong sổ theo dõi.",
    "From a notice's document to the plan to start from.": (
        "Lập sổ theo dõi từ văn bản thông báo."
    ),
    "A notice file to start from.": "Một sổ theo dõi mẫu để bắt đầu.",
    "Open the notice file in your editor, at a task.": (
        "Mở sổ trong trình soạn thảo, tại một việc."
    ),
    "The JSON Schema of notice files, for editors.": ("JSON Schema của sổ, cho trình soạn thảo."),
    "Completion for bash, zsh, fish and PowerShell.": (
        "Gợi ý lệnh cho bash, zsh, fish và PowerShell."
    ),
    "Days, deadlines, states, working together.": "Ngày, hạn, tình trạng, làm chung.",
    # at the head of the help of each
    "Follow up what a meeting decided: who must do what by when.": (
        "Theo dõi kết luận của một cuộc họp: ai làm việc gì, đến khi nào."
    ),
    "Where things stand: what is overdue and whose, what comes next, whom to call, the counts.": (
        "Công việc đến đâu: việc nào quá hạn, của ai, việc nào kế tiếp, cần liên hệ ai, số liệu."
    ),
    "All tasks in the notice's order, or those that the filters choose.": (
        "Mọi việc theo thứ tự của thông báo, hoặc các việc được lọc."
    ),
    "A unit is given by its id, name, short name or an alias, with or without diacritics; its "
    "branches count with it. In a pipe each task is one line of columns parted by tabs: id, day, "
    "days left, lead, title, state, day done.": (
        "Đơn vị được gọi bằng mã, tên, tên tắt hoặc tên gọi khác, có dấu hay không; đơn vị trực "
        "thuộc được tính cùng. Khi chuyển tiếp cho lệnh khác, mỗi việc là một dòng, các cột cách "
        "nhau bằng dấu tab: mã, ngày, số ngày còn lại, chủ trì, nội dung, tình trạng, ngày xong."
    ),
    "Open tasks by their last day, or by their expected day, which is marked with ~.": (
        "Việc chưa xong theo hạn cuối, hoặc theo ngày dự kiến (có dấu ~)."
    ),
    "Dates may be written 2023-03-22, 22/3/2023, 22/3 (day first), 22 Mar, today, tomorrow, Friday "
    "or +7d, and in Vietnamese. Without its year a day is the plan's own, and the end of a range "
    "the first one not before its start.": (
        "Ngày viết 22/3/2023, 22/3 (ngày trước), hôm nay, mai, hôm qua, thứ Sáu, +7 ngày hoặc "
        "2023-03-22, có dấu hay không dấu. Ngày không kèm năm được hiểu theo sổ; ngày cuối "
        "của một khoảng là ngày đầu tiên không trước ngày đầu."
    ),
    "What can be done now, the nearest day first, and what waits for what.": (
        "Việc làm được ngay, ngày gần nhất trước, và việc nào chờ gì."
    ),
    "Only what the notice states or a decision sets makes a task wait; what merely seems sensible "
    "is shown with ~.": (
        "Chỉ điều thông báo nêu hoặc một quyết định đặt ra mới buộc việc phải chờ; điều chỉ là hợp "
        "lý được ghi với dấu ~."
    ),
    "One task or event in full: its days and why they are so, who does what, what comes before.": (
        "Toàn bộ một việc hoặc mốc: các ngày và lý do, ai làm gì, việc nào phải xong trước."
    ),
    "The weeks ahead: a bar for every task up to its last day, by section.": (
        "Các tuần sắp tới: mỗi việc một vạch đến hạn cuối, theo từng mục."
    ),
    "Stated days, days that move with an event and days that are only expected have bars of "
    "their own; a task without a day says why. A day is as wide as there is room for; where the "
    "weeks are too many, a cell is a week or more.": (
        "Ngày thông báo nêu, ngày đổi theo mốc và ngày chỉ dự kiến có vạch riêng; việc "
        "không có ngày ghi rõ lý do. Mỗi ngày rộng hết chỗ có thể; khi quá nhiều tuần, một ô là "
        "một tuần hoặc hơn."
    ),
    "Write the plan's days as a calendar for Google, Outlook, Apple, Thunderbird and others.": (
        "Xuất các ngày trong sổ thành lịch cho Google, Outlook, Apple, Thunderbird v.v."
    ),
    "Write to the same file again to bring it up to date: what has changed is told to the calendar "
    "programs, what was dropped is cancelled, the rest stays as it is. With .xlsx or .csv it is a "
    "sheet for Excel with columns to fill, in Vietnamese; pull brings home what was typed there.": (
        "Xuất lại vào chính tệp ấy để cập nhật: thay đổi được báo cho ứng dụng lịch, việc dừng "
        "thực hiện được hủy, phần còn lại giữ nguyên. Đuôi .xlsx hoặc .csv là bảng tính Excel có "
        "các cột để đơn vị ghi; pull nhận về những gì đã ghi ở đó."
    ),
    "Take over what was completed or re-opened in a calendar program, or typed into a sheet.": (
        "Nhận về những gì đã đánh dấu xong, mở lại trong ứng dụng lịch hoặc đã ghi vào bảng tính."
    ),
    "Titles, days and whatever else was changed there are named once and left alone: the notice "
    "file is the record. Of a sheet the columns to fill are read; what is recorded already is "
    "skipped, and a row that cannot be taken is named by its cell. Exits with 1 if a completion, a "
    "row or a file could not be taken.": (
        "Tên việc, ngày và những gì khác đã sửa ở đó được nêu ra một lần, không nhận về: tệp thông "
        "báo mới là hồ sơ gốc. Từ bảng tính chỉ đọc các cột để ghi; điều đã có trong sổ thì bỏ "
        "qua, dòng không nhận được thì nêu tên ô. Mã thoát 1 nếu có mục hoàn thành, dòng hoặc tệp "
        "không nhận được."
    ),
    "One page of where things stand: to look at, to print on A4, or to send.": (
        "Một trang về tình hình: để xem, in khổ A4 hoặc gửi đi."
    ),
    "Its first sheet is the whole message: what is overdue and whose, what was promised and has "
    "not come, what awaits a decision, what is due within seven days, at most three questions, "
    "the official numbers. All else follows as an annex, with every task. An .html page needs "
    "neither network nor script; .md has the same content for a merge request or a chat; .docx is "
    "a report on paper, in Vietnamese, in the form of Decree 30/2020, with what is not known left "
    "blank. A folder (DIR/) gets an index, a page for the notice and one for every unit.": (
        "Tờ đầu nêu trọn nội dung chính: việc quá hạn và của ai, việc đã hẹn mà chưa nhận, việc "
        "chờ cấp có thẩm quyền, việc đến hạn trong bảy ngày, nhiều nhất ba nội dung xin ý kiến, "
        "số liệu chính thức. Phần còn lại là phụ lục, có đủ mọi việc. Trang .html không cần mạng "
        "hay mã lệnh; tệp .md có cùng nội dung để trao đổi, góp ý; tệp .docx là báo cáo trên "
        "giấy, đúng thể thức Nghị định 30/2020, phần chưa biết để trống. Thư mục (THƯ MỤC/) nhận "
        "trang mục lục, trang của thông báo và trang của từng đơn vị."
    ),
    "What changed in task terms: checked off, extended, moved, noted, renamed.": (
        "Thay đổi theo từng việc: hoàn thành, gia hạn, đổi ngày, ghi chú, đổi tên."
    ),
    "A DATE is the state in which that day began; a REV is a commit, tag or branch of git, and "
    "A...B what B changed since it left A. Earlier names of the file are followed; a version that "
    "does not load is named, and the one before it taken.": (
        "NGÀY là tình trạng lúc đầu ngày ấy; BẢN là một lần lưu, nhãn hoặc nhánh của git, và "
        "A...B là những gì B thay đổi từ khi tách khỏi A. Tên cũ của tệp được lần theo; phiên bản "
        "không đọc được thì được nêu ra và thay bằng bản trước nó."
    ),
    "All that was recorded, the newest first: starts, completions, moves, notes.": (
        "Mọi điều đã ghi, mới nhất trước: bắt đầu, hoàn thành, đổi ngày, ghi chú."
    ),
    "The file itself has it, with the days on which things were done. With --git it is told by "
    "commits instead: who recorded it, and when.": (
        "Lấy từ chính tệp, theo ngày sự việc diễn ra. Với --git thì kể theo từng lần lưu: ai đã "
        "ghi, lúc nào."
    ),
    "Print everything that is wrong with notice files; nothing, and exit with 0, when sound.": (
        "In mọi điểm sai trong các sổ theo dõi; sổ đúng thì không in gì, mã thoát 0."
    ),
    "Exit with 1 for findings, and with 3 where a file cannot be read; the others are checked all "
    "the same. Over many notices also: ids used twice, and bodies of two names.": (
        "Mã thoát 1 nếu có điểm sai, 3 nếu có tệp không đọc được; các tệp khác vẫn được kiểm tra. "
        "Với nhiều thông báo thì cả mã dùng hai lần, đơn vị có hai tên."
    ),
    "Read a notice and write the plan that a careful reader would begin with.": (
        "Đọc một thông báo và lập sổ như người đọc kỹ sẽ bắt đầu."
    ),
    "Every task has its lead, its deadline with the document's own words, and a question for every "
    "doubt; nothing is made up. Scanned pages are read with tesseract. What was no task stands in "
    "comments with the reason.": (
        "Mỗi việc có chủ trì, thời hạn kèm nguyên văn, và một câu hỏi cho mỗi chỗ còn ngờ; không "
        "có gì bịa đặt. Trang quét ảnh được đọc bằng tesseract. Đoạn không phải là việc nằm trong "
        "chú thích, kèm lý do."
    ),
    "Write a notice file to start from: short, with comments, and valid as it stands.": (
        "Tạo một sổ theo dõi mẫu để bắt đầu: ngắn, có chú thích, dùng được ngay."
    ),
    "Nothing is asked, and nothing that exists is overwritten.": (
        "Không hỏi gì, và không ghi đè tệp đã có."
    ),
    "Open the notice file in $VISUAL or $EDITOR, at a task's line, and check it afterwards.": (
        "Mở sổ bằng $VISUAL hoặc $EDITOR, tại dòng của một việc, rồi kiểm tra lại."
    ),
    "A file that has problems opens at the first of them. On a terminal you are asked whether to "
    "go back and mend what is wrong; otherwise the problems are printed, with exit status 3.": (
        "Tệp có chỗ sai thì mở tại chỗ đầu tiên. Trên màn hình dòng lệnh, bạn được hỏi có quay lại "
        "sửa không; nếu không, các chỗ sai được in ra, mã thoát 3."
    ),
    "Print the JSON Schema (2020-12) of notice files, for editors and other programs.": (
        "In JSON Schema (2020-12) của sổ theo dõi, cho trình soạn thảo và phần mềm khác."
    ),
    "An editor that speaks YAML then knows every key. What no schema can see (unknown units, "
    "cycles, ids used twice) is found by iocplan validate.": (
        "Trình soạn thảo hiểu YAML khi đó biết mọi khóa. Điều lược đồ không thấy được (đơn vị lạ, "
        "việc chờ vòng tròn, mã dùng hai lần) thì iocplan validate tìm ra."
    ),
    "Print what a shell needs to complete commands, options, ids, units and states.": (
        "In đoạn mã để trình dòng lệnh gợi ý lệnh, tùy chọn, mã, đơn vị và tình trạng."
    ),
    "Days, deadlines, states, working together: what people ask first, in a few lines.": (
        "Ngày, hạn, tình trạng, làm chung: những điều hay hỏi nhất, trong vài dòng."
    ),
    "A topic is named in either language, with or without diacritics.": (
        "Gọi chủ đề bằng thứ tiếng nào cũng được, có dấu hay không."
    ),
} | OF_RECORDS

COMMENTS = {
    "status, from the notice file of this folder": "tình hình, theo sổ của thư mục này",
    "what is due within a week": "việc đến hạn trong một tuần",
    "one task in full, in Vietnamese": "toàn bộ một việc, bằng tiếng Việt",
    "what a command can do": "một lệnh làm được gì",
    "in a prompt": "trong dấu nhắc lệnh",
    "an extension": "gia hạn",
    "a correction": "đính chính",
    "one period; V.1 alone: the earliest open one": "một kỳ; V.1 là kỳ sớm nhất chưa xong",
    "in ~/.bashrc": "trong ~/.bashrc",
    "in ~/.zshrc, after compinit": "trong ~/.zshrc, sau compinit",
    "in ~/.config/fish/config.fish": "trong ~/.config/fish/config.fish",
    "in $PROFILE": "trong $PROFILE",
    "the same as iocplan check --help": "như iocplan check --help",
}
