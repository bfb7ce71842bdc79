//! Files that are no event file at all.

use std::fs;

use acceptance::cli::export;

use crate::Victim;

fn refused(cause: &str, change: impl FnOnce(String) -> Vec<u8>) {
    let victim = Victim::new();
    let text = fs::read_to_string(victim.file()).unwrap();
    fs::write(victim.file(), change(text)).unwrap();
    victim.is_refused("(tệp)", cause);
}

#[test]
fn an_empty_file() {
    refused("JSON", |_| Vec::new());
}

#[test]
fn a_file_cut_in_half() {
    refused("cắt ngang", |text| {
        text.chars().take(text.chars().count() / 2).collect::<String>().into_bytes()
    });
}

#[test]
fn a_comma_too_many() {
    refused("thừa dấu phẩy", |text| text.replace("\"count\": 62", "\"count\": 62,").into_bytes());
}

#[test]
fn words_after_the_end() {
    refused("chữ thừa", |text| format!("{text}\nhết").into_bytes());
}

#[test]
fn a_list_of_events() {
    refused("một danh sách", |text| format!("[{text}]").into_bytes());
}

#[test]
fn not_utf_8() {
    refused("UTF-8", |text| {
        let mut bytes = text.into_bytes();
        bytes.splice(40..40, [0xff, 0xfe]);
        bytes
    });
}

#[test]
fn fifty_megabytes_of_nesting() {
    refused("giới hạn", |_| vec![b'['; 50_000_000]);
}

#[test]
fn nesting_that_would_break_the_stack() {
    refused("lồng nhau quá sâu", |_| vec![b'['; 4_000_000]);
}

#[test]
fn a_number_that_no_machine_holds() {
    refused("số quá lớn", |text| text.replace("\"count\": 62", "\"count\": 1e999").into_bytes());
}

#[test]
fn a_field_given_twice() {
    let victim = Victim::new();
    let text = fs::read_to_string(victim.file()).unwrap();
    let doubled = text.replace("\"host\": \"A\",", "\"host\": \"A\", \"host\": \"B\",");
    fs::write(victim.file(), doubled).unwrap();
    victim.is_refused("event.host", "hai lần");
}

#[test]
fn a_file_that_is_not_there() {
    let victim = Victim::new();
    fs::remove_file(victim.file()).unwrap();
    victim.is_refused(&victim.file().display().to_string(), "không có tệp");
}

#[test]
fn a_folder_for_a_file() {
    let victim = Victim::new();
    fs::remove_file(victim.file()).unwrap();
    fs::create_dir(victim.file()).unwrap();
    victim.is_refused(&victim.file().display().to_string(), "thư mục");
}

#[test]
fn files_written_before_stay_as_they_were() {
    let victim = Victim::new();
    let out = victim.outside().join("earlier");
    let ended = export(&victim.file(), &out, &[]);
    assert_eq!(ended.status, Some(0), "{ended:?}");
    let before: Vec<Vec<u8>> = ended.files().iter().map(|file| fs::read(file).unwrap()).collect();
    victim.change(|json| json["event"]["date"] = "2026-02-30".into());
    assert_eq!(export(&victim.file(), &out, &[]).status, Some(1));
    let after: Vec<Vec<u8>> = ended.files().iter().map(|file| fs::read(file).unwrap()).collect();
    assert!(before == after, "a refused file touches nothing");
}
