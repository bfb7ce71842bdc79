use std::path::Path;

use records::EventFile;
use rusqlite::Connection;

use super::migrations::{STEPS, newest, run};
use super::{APPLICATION_ID, check};
use crate::{EventKey, EventQuery, Store};

/// The first version that has a table for every part of an event.
const WHOLE_EVENTS: u32 = 10;

fn sample() -> EventFile {
    let file = serde_json::json!({
        "format": "tin-truong/event@1",
        "schools": [{ "id": "sl", "name": "Trường Mầm non Suối Lụa", "localities": [{ "name": "Gò Mây" }] }],
        "people": [{ "id": "x", "full_name": "Lò Thị Thanh Xuân", "titles": ["Bí thư Chi bộ", "Hiệu trưởng"] }],
        "event": { "kind": "exchange", "host": "sl", "date": "2026-11-21", "purposes": ["chia sẻ kinh nghiệm"] },
        "roles": { "chair": ["x"] },
        "attendance": { "total": 12, "invited": ["x"] },
        "speeches": [{ "person": "x", "gist": ["cảm ơn trường bạn"] }],
        "documents": [{ "kind": "news", "sections": [{ "name": "lead", "html": "<p>Sáng 21/11</p>" }] }],
    });
    serde_json::from_value(file).unwrap()
}

fn names(db: &Connection, sql: &str) -> Vec<String> {
    let mut select = db.prepare(sql).unwrap();
    select.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

/// A file as the program of version `version` left it: its migrations, and of today's rows those that it had.
fn made_by_version(version: usize, today: &Path) -> Connection {
    let path = today.with_extension(version.to_string());
    let db = Connection::open(&path).unwrap();
    run(&db, &STEPS[..version]).unwrap();
    db.execute("ATTACH ? AS today", [today.to_str().unwrap()]).unwrap();
    db.pragma_update(None, "foreign_keys", false).unwrap();
    // The search index is a virtual table: its words stand in the tables beside it.
    let tables = "SELECT name FROM main.sqlite_schema
                  WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <> 'event_words'";
    for table in names(&db, tables) {
        let columns =
            names(&db, &format!("SELECT '\"' || name || '\"' FROM pragma_table_info('{table}', 'main')"));
        let columns = columns.join(", ");
        let copy =
            format!("INSERT OR REPLACE INTO main.{table} ({columns}) SELECT {columns} FROM today.{table}");
        db.execute(&copy, []).unwrap();
    }
    // Opened anew: the search index remembers in memory how its tables were.
    db.close().unwrap();
    let db = Connection::open(path).unwrap();
    db.pragma_update(None, "foreign_keys", true).unwrap();
    db
}

#[test]
fn a_file_of_every_earlier_version_is_brought_up_to_date() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("today.db");
    let (key, now) = (EventKey::from("one"), "2026-11-21T13:00:00Z".parse().unwrap());
    Store::open(&path).unwrap().create_event(&key, &sample(), now).unwrap();

    for version in 0..STEPS.len() {
        let db = made_by_version(version, &path);
        run(&db, STEPS).unwrap();
        check(&db).unwrap();
        let user_version: u32 = db.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
        assert_eq!(user_version, newest());
        let fresh = crate::opening::in_memory().unwrap();
        let schema = "SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY name";
        assert_eq!(names(&db, schema), names(&fresh, schema), "from version {version}");

        let store = Store::of(db);
        if version < WHOLE_EVENTS as usize {
            continue;
        }
        assert_eq!(store.event(&key).unwrap().file, sample(), "from version {version}");
        let versions = store.versions(&key).unwrap();
        assert_eq!(store.version(&key, versions[0].number).unwrap(), sample());
        assert_eq!(store.suggest_people("xuan", 5).unwrap()[0].titles.len(), 2);
        assert_eq!(store.suggest_schools("lụa", 5).unwrap().len(), 1);
        let query = EventQuery { text: "trường bạn".into(), ..EventQuery::default() };
        assert_eq!(store.events(&query).unwrap().len(), 1, "from version {version}");
    }
}

#[test]
fn migrations_follow_each_other() {
    for (i, step) in (1..).zip(STEPS) {
        assert_eq!(step.number, i);
    }
    assert_eq!(newest() as usize, STEPS.len());
}

#[test]
fn a_migration_that_fails_leaves_the_file_as_it_was() {
    let db = Connection::open_in_memory().unwrap();
    run(&db, &STEPS[..3]).unwrap();
    db.execute_batch("CREATE TABLE event_documents (in_the_way TEXT)").unwrap();
    let before = names(&db, "SELECT name FROM sqlite_schema ORDER BY name");
    assert!(run(&db, STEPS).is_err());
    assert_eq!(names(&db, "SELECT name FROM sqlite_schema ORDER BY name"), before);
    let version: u32 = db.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    let application: u32 = db.pragma_query_value(None, "application_id", |row| row.get(0)).unwrap();
    assert_eq!((version, application), (3, APPLICATION_ID));
}
