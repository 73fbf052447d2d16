"""``urge -o FILE.docx``: letters in the form of Nghị định 30/2020/NĐ-CP, in an office's tone."""

from pathlib import Path

import pytest
from docx import Document
from papers import paragraphs, styled, texts

from running import NOTICE, on_task, run, write_notice

NEVER = ("đôn đốc", "quá hạn", "lần 2", "yêu cầu", "gia hạn")


def written(folder: Path, *args: object, notice: Path = NOTICE, day: str = "2023-03-24"):
    ran = run("urge", "-o", folder / "cv.docx", "-f", notice, *args, now=f"{day}T09:00")
    assert (ran.status, ran.out) == (0, ""), ran.err
    return Document(str(folder / "cv.docx"))


@pytest.fixture
def letter(tmp_path):
    return written(tmp_path, "--unit", "qldt")


def test_a_letter_has_the_parts_of_the_decree_and_blanks_for_what_is_not_known(letter):
    assert styled(letter, "Cơ quan ban hành") == ["VĂN PHÒNG HĐND-UBND THÀNH PHỐ"]
    (number,) = styled(letter, "Số và ký hiệu")
    assert number.replace("\N{NO-BREAK SPACE}", "") == "Số:/"
    assert styled(letter, "Trích yếu công văn") == [
        "V/v đôn đốc thực hiện kết luận cuộc họp ngày 15/3/2023"
    ]
    (place,) = styled(letter, "Địa danh và ngày")
    assert place.startswith("……, ngày")
    assert styled(letter, "Tên loại") == []
    assert styled(letter, "Kính gửi") == ["Kính gửi: Phòng Quản lý đô thị"]
    assert styled(letter, "Chức vụ người ký") == ["CHÁNH VĂN PHÒNG"]
    assert styled(letter, "Nơi nhận, danh sách") == [
        "- Như trên;",
        "- Chủ tịch UBND thành phố (để b/c);",
        "- Lưu: VT.",
    ]


def test_it_asks_and_says_that_a_day_for_an_answer_is_no_extension(letter):
    first, second = styled(letter, "Nội dung")
    assert first == (
        "Thực hiện Thông báo số …… ngày …… kết luận của Chủ tịch UBND thành phố tại cuộc họp ngày "
        "15/3/2023, tính đến ngày 24/3/2023 Văn phòng chưa nhận được kết quả 02 nhiệm vụ do Phòng "
        "chủ trì đã quá hạn (Phụ lục)."
    )
    assert second == (
        "Đề nghị Phòng khẩn trương hoàn thành và báo cáo kết quả, nguyên nhân, vướng mắc trước "
        "ngày ……, để tổng hợp báo cáo Chủ tịch UBND thành phố. Thời hạn báo cáo này không thay thế "
        "thời hạn đã giao./."
    )


def test_the_annex_has_the_tasks_with_the_words_of_the_notice(letter):
    rows = [[cell.text for cell in row.cells] for row in letter.tables[-1].rows]
    assert rows[1][:6] == [
        "1",
        "Trình dự thảo Kế hoạch, Chương trình lễ (1.1)",
        "«chậm nhất ngày 20/3/2023»",
        "20/3/2023",
        "4 ngày",
        "cả 3 phần việc",
    ]
    assert rows[2][2:5] == ["«trước ngày 23/3/2023»", "22/3/2023", "2 ngày"]
    assert styled(letter, "Tên phụ lục") == ["DANH MỤC NHIỆM VỤ QUÁ HẠN, TÍNH ĐẾN NGÀY 24/3/2023"]


def test_the_second_letter_names_the_first_and_tells_no_promise_made_by_telephone(tmp_path):
    file = write_notice(tmp_path)
    written(tmp_path, "--unit", "qldt", "--record", "--proof", "210/VP-TH", notice=file)
    run("urge", "--unit", "qldt", "--record", "-f", file, now="2023-03-25T09:00")
    run("note", "1.1", "hẹn", "--promised", "27/3", "-f", file, now="2023-03-25T09:00")
    second = written(
        tmp_path, "--unit", "qldt", "--reply-by", "31/3", notice=file, day="2023-03-28"
    )
    assert styled(second, "Trích yếu công văn") == [
        "V/v đôn đốc (lần 2) thực hiện kết luận cuộc họp ngày 15/3/2023"
    ]
    said = " ".join(texts(second))
    assert "Văn phòng đã đôn đốc tại Công văn số 210/VP-TH ngày 24/3/2023" in said
    assert "đề nghị Phòng có văn bản trình Chủ tịch UBND thành phố xem xét, quyết định" in said
    assert "vướng mắc chậm nhất ngày 31/3/2023" in said
    assert "hẹn" not in said.replace("thời hạn", "").replace("Thời hạn", "")


def test_a_body_that_was_asked_gets_no_word_of_a_delay(tmp_path):
    file = write_notice(
        tmp_path,
        on_task("4.4", "due: {by: 2023-03-20, quote: chậm nhất ngày 20/3/2023}"),
    )
    asked = written(tmp_path, "--unit", "viettel", notice=file)
    assert styled(asked, "Kính gửi") == [
        "Kính gửi: Tập đoàn Công nghiệp – Viễn thông Quân đội (qua Viettel Ninh Thuận)"
    ]
    assert styled(asked, "Trích yếu công văn") == [
        "V/v đề nghị phối hợp thực hiện kết luận cuộc họp ngày 15/3/2023"
    ]
    said = " ".join(texts(asked)).lower()
    assert [word for word in NEVER if word in said] == []
    assert "(để b/c)" not in said
    assert "kính đề nghị quý tập đoàn" in said


def test_what_is_due_soon_is_a_reminder(tmp_path):
    soon = written(tmp_path, "--unit", "qldt", day="2023-03-18")
    said = " ".join(texts(soon))
    assert "nhắc 01 nhiệm vụ do Phòng chủ trì sắp đến hạn" in said
    assert "đôn đốc" not in said
    assert "quá hạn" not in said


def test_a_folder_gets_a_letter_for_each_and_a_file_only_one(tmp_path):
    ran = run("urge", "-o", f"{tmp_path}/cv/", "-f", NOTICE, now="2023-03-24T09:00")
    assert ran.status == 0
    assert {path.name for path in (tmp_path / "cv").iterdir()} == {"qldt.docx", "noi-vu.docx"}
    refused = run("urge", "-o", tmp_path / "a.docx", "-f", NOTICE, now="2023-03-24T09:00")
    assert refused.status == 2
    assert "Choose one by --unit (qldt, noi-vu)" in refused.err
    assert not (tmp_path / "a.docx").exists()


def test_the_same_plan_and_day_give_the_same_bytes_and_an_edited_letter_is_kept(tmp_path):
    written(tmp_path, "--unit", "qldt")
    first = (tmp_path / "cv.docx").read_bytes()
    written(tmp_path, "--unit", "qldt")
    assert (tmp_path / "cv.docx").read_bytes() == first
    (tmp_path / "cv.docx").write_bytes(b"PK: filled in by hand")
    ran = run("urge", "--unit", "qldt", "-o", tmp_path / "cv.docx", "-f", NOTICE)
    assert ran.status == 1
    assert (tmp_path / "cv.docx").read_bytes() == b"PK: filled in by hand"


def test_any_other_file_and_nothing_to_send_are_told(tmp_path):
    ran = run("urge", "-o", tmp_path / "a.pdf", "--unit", "qldt", "-f", NOTICE)
    assert ran.status == 2
    nothing = run("urge", "-o", tmp_path / "a.docx", "--unit", "van-phong", "-f", NOTICE)
    assert (nothing.status, nothing.out) == (0, "")
    assert not (tmp_path / "a.docx").exists()


def test_only_named_styles_are_used(letter):
    assert "Normal" not in {paragraph.style.name for paragraph in paragraphs(letter)}
