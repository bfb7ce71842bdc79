//! Who and which schools an event speaks of; a file may hold more than that.

use std::collections::HashSet;

use crate::file::EventFile;
use crate::ids::{PersonId, SchoolId};

impl EventFile {
    /// The people who are named anywhere in the event.
    pub fn cast(&self) -> HashSet<&PersonId> {
        let roles = &self.roles;
        let holders =
            [&roles.director, &roles.chair, &roles.secretary, &roles.host, &roles.delegation_leader];
        let mut cast: HashSet<&PersonId> = holders.into_iter().flat_map(|role| &role.0).collect();
        cast.extend(&self.attendance.invited);
        cast.extend(self.attendance.absent.iter().map(|absence| &absence.person));
        cast.extend(self.programme.iter().flat_map(|item| &item.performers));
        cast.extend(self.speeches.iter().filter_map(|speech| speech.person.as_ref()));
        cast.extend(&self.commitments.witnesses);
        cast.extend(self.documents.iter().filter_map(|document| document.signer.as_ref()));
        // An owner or a prize-winner may be one of the people by id or stand there by name.
        let owners = self.outcomes.iter().filter_map(|outcome| outcome.owner.as_deref());
        let winners = self.contest.awards.iter().flat_map(|award| &award.people).map(String::as_str);
        let named: HashSet<&str> = owners.chain(winners).collect();
        let known = self.people.iter();
        let by_name = |id: &str, name: &str| named.contains(id) || named.contains(name);
        cast.extend(known.filter(|p| by_name(p.id.as_str(), &p.full_name)).map(|person| &person.id));
        cast
    }

    /// The schools that took part, by themselves or through someone who is named.
    pub fn schools_present(&self) -> HashSet<&SchoolId> {
        let event = &self.event;
        let mut schools: HashSet<&SchoolId> = event.partners.iter().collect();
        schools.insert(&event.host);
        schools.extend(&event.viewpoint);
        schools.extend(self.attendance.groups.iter().filter_map(|group| group.school.as_ref()));
        schools.extend(self.programme.iter().filter_map(|item| item.school.as_ref()));
        let cast = self.cast();
        let people = self.people.iter().filter(|person| cast.contains(&person.id));
        schools.extend(people.filter_map(|person| person.school.as_ref()));
        schools
    }
}
