"""The help of the commands that record something, in Vietnamese, by the English in the code."""

OF_RECORDS = {
    "Write down the answer to an open question.": "Ghi ý kiến trả lời một nội dung đã xin ý kiến.",
    "Write down the answer to a question that the notice leaves open.": (
        "Ghi ý kiến trả lời một nội dung thông báo còn để ngỏ."
    ),
    "It is then no longer among the questions to settle, and stands with its task and in the "
    "log.": (
        "Nội dung ấy không còn trong phần xin ý kiến, mà nằm ở việc và trong nhật ký ghi nhận."
    ),
    "Record that work on tasks has begun.": "Ghi việc đã bắt đầu.",
    "Write down a contact, a promise or a difficulty.": (
        "Ghi lại một lần liên hệ, lời hẹn hoặc vướng mắc."
    ),
    "Record that a result was handed in.": "Ghi đã trình kết quả.",
    "Record that it came back for completion.": "Ghi bị trả lại để hoàn thiện.",
    "Record that tasks were handed in and lie with whoever has to decide.": (
        "Ghi việc đã trình, đang chờ cấp có thẩm quyền."
    ),
    "Nobody is urged for them while they lie there. Where submitting is what was asked, its day "
    "decides whether that was on time; check accepts and closes, return gives back.": (
        "Trong lúc chờ thì không đôn đốc đơn vị. Việc chỉ yêu cầu trình thì ngày trình quyết định "
        "đúng hạn hay quá hạn; check xác nhận hoàn thành, return trả lại."
    ),
    "Record that what was handed in came back for completion.": (
        "Ghi văn bản đã trình bị trả lại để hoàn thiện."
    ),
    "The deadline counts again; without --again-by nobody is late for the time it lay elsewhere.": (
        "Hạn lại được tính; không có --again-by thì không tính quá hạn cho thời gian chờ."
    ),
    "A promise is due on its day, and broken after it until something is handed in, checked off or "
    "promised anew.": (
        "Lời hẹn đến hạn vào ngày hẹn; qua ngày đó là chưa thực hiện, cho đến khi trình, "
        "hoàn thành hoặc hẹn lại."
    ),
    "Add a task that the notice does not have.": "Thêm một việc ngoài thông báo.",
    "Give a task to another lead.": "Chuyển chủ trì một việc.",
    "Add a task that the notice does not have, as somebody decided.": (
        "Thêm một việc ngoài thông báo, theo ý kiến của người có thẩm quyền."
    ),
    "It stands behind the others of its section, is marked with * and counted with them. Options "
    "that name units repeat. --undo takes it back as long as nothing else is recorded of it.": (
        "Việc đứng sau các việc khác của mục, có dấu * và được tính cùng. Tùy chọn ghi đơn vị dùng "
        "được nhiều lần. --undo hủy việc khi chưa có ghi nhận nào khác."
    ),
    "Give a task to another lead, or to several, as somebody decided.": (
        "Chuyển chủ trì một việc cho đơn vị khác, hoặc nhiều đơn vị, theo quyết định."
    ),
    "Who answers for it, counts, filters and calendars follow. Every lead is kept with the "
    "reason.": (
        "Đơn vị chịu trách nhiệm, số liệu, bộ lọc và lịch đổi theo. Mọi lần chuyển được lưu cùng "
        "lý do."
    ),
    "Check off tasks, deliverables and events: all of them, or none where one is refused.": (
        "Ghi hoàn thành việc, phần việc và mốc: ghi hết, hoặc không ghi gì nếu một mục bị từ chối."
    ),
    "It says whether that was on time, and what can start now. What is blocked or waits for an "
    "event can be checked off all the same. What is done already is corrected by --on and --proof: "
    "both days and documents are kept, the last ones count. --undo takes a correction back "
    "first.": (
        "Cho biết có đúng hạn không và việc nào làm được ngay. Việc còn chờ việc khác hoặc chờ mốc "
        "vẫn ghi được. Việc đã xong thì --on và --proof là đính chính: ngày và văn bản cũ vẫn được "
        "lưu, lần sau cùng có hiệu lực. --undo hủy lần đính chính trước."
    ),
    "Take completions back; the file is then what it was before they were recorded.": (
        "Bỏ ghi hoàn thành; tệp trở lại đúng như trước khi ghi."
    ),
    "Write down a contact, a promise or a difficulty; the last one is shown beside the task.": (
        "Ghi lại một lần liên hệ, lời hẹn hoặc vướng mắc; lần ghi cuối hiện bên cạnh việc."
    ),
    "Fix or move an event, set a task's first deadline, or extend one.": (
        "Ấn định hoặc đổi ngày một mốc, đặt hạn đầu tiên của một việc, hoặc gia hạn."
    ),
    "Every move is kept with its reason, and so is the first day. Who sets a deadline extends it "
    "(--by-whom); until then a unit's wish is a note. A task's new deadline is a last day: it is "
    "included. A DATE without its year is the first one not before the decision.": (
        "Mỗi lần đổi được lưu cùng lý do, ngày ban đầu cũng vậy. Người giao hạn mới gia hạn "
        "(--by-whom); trước đó, việc đơn vị xin gia hạn là một ghi chú. Hạn mới của việc là ngày "
        "cuối cùng, tính cả ngày ấy. NGÀY không kèm năm là ngày đầu tiên không trước quyết định."
    ),
    "Give tasks up as somebody decided; they stay in the file and are counted apart.": (
        "Dừng thực hiện việc theo quyết định; việc vẫn ở trong tệp và được đếm riêng."
    ),
}
