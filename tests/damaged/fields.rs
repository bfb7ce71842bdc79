//! Fields that say what cannot be.

use serde_json::{Value, json};

use crate::Victim;

fn refused(at: &str, cause: &str, change: impl FnOnce(&mut Value)) {
    let victim = Victim::new();
    victim.change(change);
    victim.is_refused(at, cause);
}

#[test]
fn a_number_for_a_text() {
    refused("event.title", "cần", |json| json["event"]["title"] = 5.into());
}

#[test]
fn a_text_for_a_list() {
    refused("programme", "cần", |json| json["programme"] = "không có".into());
}

#[test]
fn a_list_for_a_group() {
    refused("event", "cần", |json| json["event"] = json!([]));
}

#[test]
fn null_for_an_item() {
    refused("programme[1]", "null", |json| json["programme"][1] = Value::Null);
}

#[test]
fn a_person_nobody_is() {
    refused("programme[2].performers[0]", "không có người \"p9\"", |json| {
        json["programme"][2]["performers"] = json!(["p9"]);
    });
}

#[test]
fn a_guest_nobody_is() {
    refused("attendance.invited[1]", "không có người", |json| {
        json["attendance"]["invited"][1] = "ai".into()
    });
}

#[test]
fn a_school_that_is_not_there() {
    refused("event.host", "không có trường \"Z\"", |json| json["event"]["host"] = "Z".into());
}

#[test]
fn a_day_that_is_not_in_the_calendar() {
    refused("event.date", "không phải là ngày có thật", |json| {
        json["event"]["date"] = "2026-02-30".into()
    });
}

#[test]
fn an_hour_that_no_clock_shows() {
    refused("event.start_time", "không phải là giờ", |json| {
        json["event"]["start_time"] = "25:00".into()
    });
}

#[test]
fn a_field_that_the_format_does_not_know() {
    refused("event.tilte", "không có trường này", |json| json["event"]["tilte"] = "Giao lưu".into());
}

#[test]
fn a_newer_format() {
    refused("format", "không đọc được", |json| json["format"] = "tin-truong/event@2".into());
}

#[test]
fn no_format() {
    refused("format", "thiếu", |json| {
        json.as_object_mut().unwrap().remove("format");
    });
}

#[test]
fn no_event() {
    refused("event", "thiếu", |json| {
        json.as_object_mut().unwrap().remove("event");
    });
}

#[test]
fn an_empty_name() {
    refused("people[1].full_name", "thiếu", |json| json["people"][1]["full_name"] = "  ".into());
}

#[test]
fn two_people_with_one_id() {
    refused("people[1].id", "đã dùng", |json| json["people"][1]["id"] = "p1".into());
}

#[test]
fn two_schools_with_one_id() {
    refused("schools[1].id", "đã dùng", |json| json["schools"][1]["id"] = "A".into());
}

#[test]
fn two_photos_with_one_id() {
    refused("photos[2].id", "đã dùng", |json| json["photos"][2]["id"] = "i1".into());
}

#[test]
fn an_end_before_the_beginning() {
    refused("event.end_date", "đứng trước", |json| json["event"]["end_date"] = "2026-11-05".into());
}

#[test]
fn an_hour_before_the_beginning() {
    refused("event.end_time", "đứng trước", |json| {
        json["event"]["start_time"] = "14:00".into();
        json["event"]["end_time"] = "13:30".into();
    });
}

#[test]
fn more_present_than_due() {
    refused("attendance.present", "nhiều hơn", |json| {
        json["attendance"]["total"] = 12.into();
        json["attendance"]["present"] = 13.into();
    });
}

#[test]
fn a_thirteenth_grade() {
    refused("programme[0].grade", "từ 1 đến 12", |json| json["programme"][0]["grade"] = 13.into());
}

#[test]
fn fewer_than_nobody() {
    refused("attendance.groups[0].count", "-3", |json| {
        json["attendance"]["groups"][0]["count"] = (-3).into()
    });
}

#[test]
fn half_a_person() {
    refused("attendance.groups[0].count", "2.5", |json| {
        json["attendance"]["groups"][0]["count"] = json!(2.5)
    });
}

#[test]
fn more_people_than_there_are() {
    refused("attendance.total", "99999999999999", |json| {
        json["attendance"]["total"] = json!(99_999_999_999_999_u64);
    });
}

#[test]
fn a_speech_after_an_item_that_is_not_there() {
    refused("speeches[0].after", "chỉ có 3 mục", |json| json["speeches"][0]["after"] = 4.into());
}

#[test]
fn a_speech_by_nobody() {
    refused("speeches[0]", "person", |json| {
        json["speeches"][0].as_object_mut().unwrap().remove("person");
    });
}

#[test]
fn a_speech_by_two() {
    refused("speeches[0]", "chỉ ghi một", |json| {
        json["speeches"][0]["speaker"] = "đại diện giáo viên".into()
    });
}

#[test]
fn a_writer_who_was_not_there() {
    refused("event.viewpoint", "trường viết bài", |json| {
        json["schools"].as_array_mut().unwrap().push(json!({ "id": "C", "name": "Trường Mầm non Sao Mai" }));
        json["event"]["viewpoint"] = "C".into();
    });
}

#[test]
fn a_host_that_visits_itself() {
    refused("event.partners[0]", "trường chủ nhà", |json| json["event"]["partners"][0] = "A".into());
}

#[test]
fn a_kind_of_event_that_is_unknown() {
    refused("event.kind", "không có trong danh sách", |json| json["event"]["kind"] = "party".into());
}

#[test]
fn a_kind_of_document_that_is_unknown() {
    refused("documents[0].kind", "không có trong danh sách", |json| {
        json["documents"][0]["kind"] = "invoice".into()
    });
}

#[test]
fn a_consent_that_is_unknown() {
    refused("photos[1].consent", "không có trong danh sách", |json| {
        json["photos"][1]["consent"] = "maybe".into()
    });
}
