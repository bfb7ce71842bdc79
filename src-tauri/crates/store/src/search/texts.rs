//! Every text of an event that one may look for. Phones and the names that must never show are left out.

use std::collections::HashSet;

use records::programme::{Discussion, OwnParagraph};
use records::{
    Document, Event, EventFile, LegalBasis, Outcome, Person, Photo, ProgrammeItem, School, Speech,
};
use vietnamese::index::Words;

/// The words of an event file.
pub(super) fn words(file: &EventFile) -> Words {
    let mut words = Texts::default();
    words.event(&file.event);
    file.schools.iter().for_each(|school| words.school(school));
    file.people.iter().for_each(|person| words.person(person));
    file.legal_bases.iter().for_each(|basis| words.basis(basis));
    file.programme.iter().for_each(|item| words.item(item));
    file.speeches.iter().for_each(|speech| words.speech(speech));
    file.photos.iter().for_each(|photo| words.photo(photo));
    file.documents.iter().for_each(|document| words.document(document));
    words.said(file);
    words.done(file);
    words.words
}

/// The texts seen so far: two hundred teachers bear few titles.
#[derive(Default)]
struct Texts<'a> {
    seen: HashSet<&'a str>,
    words: Words,
}

impl<'a> Texts<'a> {
    fn add(&mut self, texts: impl IntoIterator<Item = &'a String>) {
        for text in texts {
            if self.seen.insert(text) {
                self.words.add(text);
            }
        }
    }

    fn event(&mut self, event: &'a Event) {
        let Event { title, topic, campaign, unit, place, meaning, .. } = event;
        self.add([title, topic, campaign, unit, place, meaning].into_iter().flatten());
        self.add(event.co_organisers.iter().chain(&event.purposes));
    }

    fn school(&mut self, school: &'a School) {
        self.add([&school.name]);
        self.add(&school.address);
    }

    fn person(&mut self, person: &'a Person) {
        self.add([&person.full_name]);
        self.add(person.titles.iter().chain(&person.organisation));
    }

    fn basis(&mut self, basis: &'a LegalBasis) {
        let LegalBasis { kind, number, issuer, summary, .. } = basis;
        self.add([kind, number, issuer, summary].into_iter().flatten());
    }

    fn item(&mut self, item: &'a ProgrammeItem) {
        let ProgrammeItem { title, subject, class, detail, tags, .. } = item;
        self.add([title, subject, class, detail].into_iter().flatten().chain(tags));
    }

    fn speech(&mut self, speech: &'a Speech) {
        let Speech { speaker, topic, detail, gist, .. } = speech;
        self.add([speaker, topic, detail].into_iter().flatten().chain(gist));
    }

    fn photo(&mut self, photo: &'a Photo) {
        self.add(photo.caption.iter().chain(&photo.alt));
    }

    fn document(&mut self, document: &'a Document) {
        self.add(document.subject.iter().chain(&document.title).chain(&document.recipients));
        document.sections.iter().for_each(|section| self.words.add(&without_tags(&section.html)));
    }

    fn said(&mut self, file: &'a EventFile) {
        if let Some(Discussion { points, summary, .. }) = &file.discussion {
            self.add(points.iter().chain(summary));
        }
        self.add(file.paragraphs.iter().map(|OwnParagraph { text, .. }| text));
        self.add(file.thanks.iter().chain(&file.closing));
        for credit in [&file.author, &file.editor, &file.approver].into_iter().flatten() {
            self.add([&credit.name]);
        }
    }

    fn done(&mut self, file: &'a EventFile) {
        let review = &file.review;
        let texts = [&review.strengths, &review.weaknesses, &review.causes, &review.solutions];
        self.add(texts.into_iter().flatten());
        self.add(file.observations.iter().map(|observation| &observation.text));
        for Outcome { text, owner, .. } in &file.outcomes {
            self.add(Some(text).into_iter().chain(owner));
        }
        self.add(&file.contest.rounds);
        for award in &file.contest.awards {
            self.add(Some(&award.award).into_iter().chain(&award.subject).chain(&award.people));
        }
        self.add(file.schedule.iter().map(|line| &line.content));
        self.add(file.commitments.document.iter().chain(&file.commitments.period));
    }
}

/// A section's words: tags count as gaps.
fn without_tags(html: &str) -> String {
    let mut inside = false;
    html.chars()
        .map(|letter| {
            let shown = !inside && letter != '<';
            inside = letter == '<' || (inside && letter != '>');
            if shown { letter } else { ' ' }
        })
        .collect()
}
