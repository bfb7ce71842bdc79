//! The facts that the proofreader holds an event's texts against.

use proofing::{Count, EventFacts, Known};
use records::EventFile;

/// What the event says of people, schools, days and numbers.
pub fn facts(file: &EventFile) -> EventFacts {
    EventFacts {
        date: Some(file.event.date),
        people: file
            .people
            .iter()
            .map(|person| Known { name: person.full_name.clone(), titles: person.titles.clone() })
            .collect(),
        schools: file.schools.iter().map(|school| school.name.clone()).collect(),
        campaign: file.event.campaign.clone(),
        counts: file
            .attendance
            .groups
            .iter()
            .filter_map(|group| Some(Count { number: group.count?, label: group.label.clone() }))
            .collect(),
        children: file.photos.iter().flat_map(|photo| photo.children.iter().cloned()).collect(),
    }
}
