//! What a file must be besides well-formed: ids that lead somewhere, days in order.

use std::collections::HashSet;

use crate::document::{Area, Photo};
use crate::file::EventFile;
use crate::ids::{ClockSpan, PersonId, SchoolId};
use crate::problem::{At, Fault, Problems};

/// Notes every problem between the parts of a file.
pub(crate) fn check(file: &EventFile, problems: &mut Problems) {
    let mut checker = Checker {
        people: file.people.iter().map(|p| &p.id).collect(),
        schools: file.schools.iter().map(|s| &s.id).collect(),
        problems,
    };
    checker.ids(file);
    checker.schools_and_people(file);
    checker.event(file);
    checker.attendance(file);
    checker.programme(file);
    checker.papers(file);
}

struct Checker<'a> {
    people: HashSet<&'a PersonId>,
    schools: HashSet<&'a SchoolId>,
    problems: &'a mut Problems,
}

impl Checker<'_> {
    fn ids(&mut self, file: &EventFile) {
        self.unique("schools", file.schools.iter().map(|s| s.id.as_str()));
        self.unique("people", file.people.iter().map(|p| p.id.as_str()));
        self.unique("photos", file.photos.iter().map(|p| p.id.as_str()));
    }

    fn unique<'b>(&mut self, list: &str, ids: impl Iterator<Item = &'b str>) {
        let mut seen = HashSet::new();
        for (i, id) in ids.enumerate() {
            if !seen.insert(id) {
                let at = At::from(list).item(i).field("id");
                self.problems.add(at, Fault::IdTwice(id.to_owned()));
            }
        }
    }

    fn person(&mut self, at: At, id: &PersonId) {
        if !self.people.contains(id) {
            self.problems.add(at, Fault::NoPerson(id.0.clone()));
        }
    }

    fn people(&mut self, at: &At, ids: &[PersonId]) {
        for (i, id) in ids.iter().enumerate() {
            self.person(at.item(i), id);
        }
    }

    fn school(&mut self, at: At, id: &SchoolId) {
        if !self.schools.contains(id) {
            self.problems.add(at, Fault::NoSchool(id.0.clone()));
        }
    }

    fn ordered<T: PartialOrd + ToString>(&mut self, at: At, start: Option<T>, end: Option<T>) {
        if let (Some(start), Some(end)) = (start, end)
            && end < start
        {
            self.problems.add(at, Fault::EndFirst { start: start.to_string(), end: end.to_string() });
        }
    }

    fn span(&mut self, at: At, span: Option<ClockSpan>) {
        if let Some(span) = span {
            self.ordered(at, Some(span.from), span.to);
        }
    }

    fn schools_and_people(&mut self, file: &EventFile) {
        for (i, school) in file.schools.iter().enumerate() {
            let at = At::from("schools").item(i);
            for (j, body) in school.governing_bodies.iter().enumerate() {
                self.ordered(at.field("governing_bodies").item(j).field("to"), body.from, body.to);
            }
            for (j, place) in school.localities.iter().enumerate() {
                self.ordered(at.field("localities").item(j).field("to"), place.from, place.to);
            }
        }
        for (i, person) in file.people.iter().enumerate() {
            if let Some(school) = &person.school {
                self.school(At::from("people").item(i).field("school"), school);
            }
        }
    }

    fn event(&mut self, file: &EventFile) {
        let at = At::from("event");
        let event = &file.event;
        self.school(at.field("host"), &event.host);
        for (i, partner) in event.partners.iter().enumerate() {
            let place = at.field("partners").item(i);
            if *partner == event.host {
                self.problems.add(place, Fault::HostAsPartner);
            } else {
                self.school(place, partner);
            }
        }
        if let Some(viewpoint) = &event.viewpoint {
            let place = at.field("viewpoint");
            if !self.schools.contains(viewpoint) {
                self.school(place, viewpoint);
            } else if *viewpoint != event.host && !event.partners.contains(viewpoint) {
                self.problems.add(place, Fault::Viewpoint);
            }
        }
        self.ordered(at.field("end_date"), Some(event.date), event.end_date);
        if event.end_date.is_none_or(|end| end == event.date) {
            self.ordered(at.field("end_time"), event.start_time, event.end_time);
        }
        let at = At::from("roles");
        let roles = &file.roles;
        self.people(&at.field("director"), &roles.director.0);
        self.people(&at.field("chair"), &roles.chair.0);
        self.people(&at.field("secretary"), &roles.secretary.0);
        self.people(&at.field("host"), &roles.host.0);
        self.people(&at.field("delegation_leader"), &roles.delegation_leader.0);
    }

    fn attendance(&mut self, file: &EventFile) {
        let at = At::from("attendance");
        let attendance = &file.attendance;
        if let (Some(total), Some(present)) = (attendance.total, attendance.present)
            && present > total
        {
            self.problems.add(at.field("present"), Fault::MorePresent { present, total });
        }
        self.people(&at.field("invited"), &attendance.invited);
        for (i, group) in attendance.groups.iter().enumerate() {
            if let Some(school) = &group.school {
                self.school(at.field("groups").item(i).field("school"), school);
            }
        }
        for (i, absence) in attendance.absent.iter().enumerate() {
            self.person(at.field("absent").item(i).field("person"), &absence.person);
        }
    }

    fn programme(&mut self, file: &EventFile) {
        for (i, item) in file.programme.iter().enumerate() {
            let at = At::from("programme").item(i);
            self.people(&at.field("performers"), &item.performers);
            if let Some(school) = &item.school {
                self.school(at.field("school"), school);
            }
            if let Some(grade) = item.grade.filter(|grade| !(1..=12).contains(grade)) {
                self.problems
                    .add(at.field("grade"), Fault::Range { found: grade.to_string(), from: 1, to: 12 });
            }
            self.span(at.field("time"), item.time);
        }
        for (i, speech) in file.speeches.iter().enumerate() {
            let at = At::from("speeches").item(i);
            match (&speech.person, &speech.speaker) {
                (None, None) => self.problems.add(at.clone(), Fault::NoSpeaker),
                (Some(_), Some(_)) => self.problems.add(at.clone(), Fault::TwoSpeakers),
                (Some(person), None) => self.person(at.field("person"), person),
                (None, Some(_)) => {}
            }
            if let Some(after) = speech.after.filter(|after| *after as usize > file.programme.len()) {
                self.problems
                    .add(at.field("after"), Fault::NoItem { found: after, items: file.programme.len() });
            }
        }
        for (i, line) in file.schedule.iter().enumerate() {
            self.span(At::from("schedule").item(i).field("time"), line.time);
        }
    }

    fn papers(&mut self, file: &EventFile) {
        self.people(&At::from("commitments").field("witnesses"), &file.commitments.witnesses);
        for (i, award) in file.contest.awards.iter().enumerate() {
            for (j, name) in award.people.iter().enumerate() {
                // A name has a space or a mark; a bare ASCII word is meant as an id.
                let meant_as_id = name.is_ascii() && !name.contains(' ');
                if meant_as_id && !self.people.contains(&PersonId(name.clone())) {
                    let at = At::from("contest").field("awards").item(i).field("people").item(j);
                    self.problems.add(at, Fault::NoPerson(name.clone()));
                }
            }
        }
        for (i, document) in file.documents.iter().enumerate() {
            if let Some(signer) = &document.signer {
                self.person(At::from("documents").item(i).field("signer"), signer);
            }
        }
        for (i, photo) in file.photos.iter().enumerate() {
            if escapes(&photo.file) {
                let at = At::from("photos").item(i).field("file");
                self.problems.add(at, Fault::PathEscapes(photo.file.clone()));
            }
            self.edits(&At::from("photos").item(i), photo);
        }
    }

    /// Turns and areas that lie in the photo.
    fn edits(&mut self, at: &At, photo: &Photo) {
        let mut range = |at: At, found: u32, from: u32, to: u32| {
            if !(from..=to).contains(&found) {
                let (from, to) = (u64::from(from), u64::from(to));
                self.problems.add(at, Fault::Range { found: found.to_string(), from, to });
            }
        };
        range(at.field("turn"), photo.turn.unwrap_or(0), 0, 3);
        let crop = photo.crop.iter().map(|area| (at.field("crop"), area));
        let blur = photo.blur.iter().enumerate().map(|(i, area)| (at.field("blur").item(i), area));
        for (at, area) in crop.chain(blur) {
            let last = Area::WHOLE - 1;
            range(at.field("x"), area.x, 0, last);
            range(at.field("y"), area.y, 0, last);
            range(at.field("width"), area.width, 1, Area::WHOLE - area.x.min(last));
            range(at.field("height"), area.height, 1, Area::WHOLE - area.y.min(last));
        }
    }
}

/// Whether a photo's path could leave the event file's folder, on Windows or elsewhere.
fn escapes(path: &str) -> bool {
    let climbs = path.split(['/', '\\']).any(|part| part == "..");
    climbs || path.starts_with(['/', '\\', '~']) || path.contains(':') || path.contains('\0')
}
