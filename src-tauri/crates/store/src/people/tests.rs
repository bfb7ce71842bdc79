use proptest::prelude::*;
use serde_json::json;

use super::learn_all;
use crate::{EventKey, Store, schools};

/// One change: which event, its day, whom it shows with which titles; or into the bin and out of it.
type Step = (u8, u8, Vec<(u8, u8)>, u8);

fn file(day: u8, people: &[(u8, u8)]) -> records::EventFile {
    let titles = [vec![], vec!["Giáo viên"], vec!["Tổ trưởng"], vec!["Bí thư Chi bộ", "Hiệu trưởng"]];
    let people: Vec<_> = people
        .iter()
        .map(|(who, what)| {
            json!({
                "id": "p", "full_name": (["Sùng An", "SÙNG AN", "Vừ Thị Hoà", " "])[usize::from(*who % 4)],
                "titles": titles[usize::from(*what % 4)], "honorific": (*what > 3).then_some("cô giáo"),
            })
        })
        .collect();
    let file = json!({
        "format": "tin-truong/event@1",
        "schools": [{ "id": "sl", "name": "Trường Mầm non Suối Lụa", "symbol": format!("S{day}") }],
        "people": people,
        "event": { "kind": "exchange", "host": "sl", "date": format!("2026-11-{:02}", day % 6 + 1) },
    });
    serde_json::from_value(file).unwrap()
}

fn directory(store: &Store) -> Vec<String> {
    let db = store.writing();
    let mut select = db
        .prepare(
            "SELECT concat_ws('·', match, full_name, honorific, school_name, met, last_on) FROM people
             UNION ALL
             SELECT concat_ws('·', match, \"from\", ord, title, \"to\")
             FROM person_titles JOIN people ON people.id = person
             UNION ALL
             SELECT concat_ws('·', match, name, symbol, met, last_on) FROM schools
             ORDER BY 1",
        )
        .unwrap();
    select.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

fn apply(store: &Store, (event, day, people, what): &Step) {
    let (key, now) = (EventKey((event % 4).to_string()), "2026-11-21T13:00:00Z".parse().unwrap());
    let file = file(*day, people);
    match (store.event(&key), what % 6) {
        (Err(_), _) => drop(store.create_event(&key, &file, now).unwrap()),
        (Ok(_), 0) => drop(store.delete_event(&key, now).unwrap()),
        (Ok(_), 1) => drop(store.restore_event(&key, now).unwrap()),
        (Ok(stored), _) => drop(store.save_event(&key, stored.revision, &file, now).unwrap()),
    }
}

#[test]
fn everybody_met_is_known_with_every_title() {
    let store = Store::in_memory().unwrap();
    let before = store.people_changes();
    for (event, day, title) in [(0, 0, 1), (1, 2, 2)] {
        apply(&store, &(event, day, vec![(0, title)], 2));
    }
    assert!(store.people_changes() > before);
    let known = store.known_people().unwrap();
    let told: Vec<_> = known.iter().map(|one| (one.full_name.as_str(), one.titles.join(", "))).collect();
    assert_eq!(told, [("Sùng An", "Giáo viên, Tổ trưởng".to_owned())]);
}

#[test]
fn titles_have_their_days() {
    let store = Store::in_memory().unwrap();
    for (event, day, title) in [(0, 0, 1), (1, 2, 2), (2, 4, 2), (3, 5, 0)] {
        apply(&store, &(event, day, vec![(0, title)], 2));
    }
    let titles: Vec<String> = directory(&store).into_iter().filter(|line| line.contains("viên")).collect();
    assert_eq!(titles.len(), 1);
    assert!(titles[0].ends_with("·2026-11-01·0·Giáo viên·2026-11-03"), "{titles:?}");
    assert_eq!(store.suggest_people("an", 1).unwrap()[0].titles, ["Tổ trưởng"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_learned_step_by_step_is_what_all_events_show(
        steps in prop::collection::vec(
            any::<(u8, u8, u8)>().prop_flat_map(|(event, day, what)| {
                (Just(event), Just(day), prop::collection::vec((0_u8..4, 0_u8..6), 0..4), Just(what))
            }),
            1..14,
        )
    ) {
        let store = Store::in_memory().unwrap();
        for step in &steps {
            apply(&store, step);
        }
        let learned = directory(&store);
        learn_all(&store.writing()).unwrap();
        schools::learn_all(&store.writing()).unwrap();
        prop_assert_eq!(learned, directory(&store));
    }
}
