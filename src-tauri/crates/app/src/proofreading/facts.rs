//! The facts that the proofreader holds an event's texts against.

use proofing::{Count, EventFacts, Known};
use records::EventFile;

/// What the event says of people, schools, days and numbers.
pub fn facts(file: &EventFile) -> EventFacts {
    EventFacts {
        date: Some(file.event.date),
        people: people(file).collect(),
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

/// Everybody on the lists of the event, and who stands under its texts.
fn people(file: &EventFile) -> impl Iterator<Item = Known> {
    let listed = file
        .people
        .iter()
        .map(|person| Known { name: person.full_name.clone(), titles: person.titles.clone() });
    let credits = [&file.author, &file.editor, &file.approver].into_iter().flatten();
    let credited = credits.map(|credit| Known {
        name: credit.name.clone(),
        titles: credit.title.clone().into_iter().collect(),
    });
    let winners = file.contest.awards.iter().flat_map(|award| award.people.iter());
    let winners = winners.map(|name| Known { name: name.clone(), titles: Vec::new() });
    listed.chain(credited).chain(winners)
}
