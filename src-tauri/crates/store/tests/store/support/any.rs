//! Any event file at all: every field of every record, filled or not as a stream of bytes decides.
//! When the bytes run out everything is absent, so a failing case shrinks to a small one.

use chrono::{Days, NaiveDate, NaiveTime};
use records::attendance::{Absence, Attendance, Group};
use records::document::OwnSection;
use records::file::Format;
use records::outcome::{Award, Budget, BudgetLine, Commitments, Contest, Observation, Review, ScheduleLine};
use records::programme::{Discussion, OwnParagraph};
use records::school::{GoverningBody, Locality};
use records::*;

/// Words that a store could stumble over.
const WORDS: &[&str] = &[
    "",
    "Tuyết",
    "Lò Thị Thanh Xuân",
    "Đặng Văn Hoà",
    "5-6 tuổi",
    "114/KH-UBND",
    "\"nháy\" 'đơn'",
    "*",
    "--",
    "🌸",
    "a\nb",
    "\0",
    "%_\\",
    "NULL",
    "ﬃ",
    "e\u{301}",
    "; DROP TABLE events; --",
    "(",
    "OR",
    "  ",
];

pub(crate) struct Bytes<'a>(pub(crate) &'a [u8]);

impl Bytes<'_> {
    fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *first
    }
    fn below(&mut self, count: usize) -> usize {
        usize::from(self.byte()) % count
    }
    fn opt<T>(&mut self, make: impl Fn(&mut Self) -> T) -> Option<T> {
        (self.byte() % 2 == 1).then(|| make(self))
    }
    fn list<T>(&mut self, make: impl Fn(&mut Self) -> T) -> Vec<T> {
        (0..self.byte() % 4).map(|_| make(self)).collect()
    }
    fn text(&mut self) -> String {
        let (a, b) = (self.below(WORDS.len()), self.below(WORDS.len()));
        [WORDS[a], WORDS[b]].join(" ").trim_end_matches(' ').to_owned()
    }
    fn area(&mut self) -> Area {
        Area { x: self.number(), y: self.number(), width: self.number(), height: self.number() }
    }
    fn number(&mut self) -> u32 {
        u32::from_be_bytes([self.byte(), self.byte(), self.byte(), self.byte()])
    }
    fn code<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
    fn date(&mut self) -> NaiveDate {
        let days = u64::from(self.number() % 3_000_000);
        NaiveDate::from_ymd_opt(1, 1, 1).unwrap() + Days::new(days)
    }
    fn clock(&mut self) -> Clock {
        let minutes = self.number() % 1440;
        Clock(NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0).unwrap())
    }
    fn span(&mut self) -> ClockSpan {
        ClockSpan { from: self.clock(), to: self.opt(Self::clock) }
    }
    fn dong(&mut self) -> Dong {
        Dong(u64::from(self.number()) * 232)
    }
    fn person_id(&mut self) -> PersonId {
        PersonId(self.text())
    }
    fn school_id(&mut self) -> SchoolId {
        SchoolId(self.text())
    }
    fn holders(&mut self) -> RoleHolders {
        RoleHolders(self.list(Self::person_id))
    }
    fn credit(&mut self) -> Credit {
        Credit { name: self.text(), title: self.opt(Self::text) }
    }

    fn school(&mut self) -> School {
        School {
            id: self.school_id(),
            name: self.text(),
            level: self.opt(|b| b.code(Level::ALL)),
            ownership: self.opt(|b| b.code(Ownership::ALL)),
            address: self.opt(Self::text),
            symbol: self.opt(Self::text),
            letterhead_name: self.opt(Self::text),
            letterhead_unit: self.opt(|b| b.byte() % 2 == 0),
            governing_bodies: self.list(|b| GoverningBody {
                from: b.opt(Self::date),
                to: b.opt(Self::date),
                lines: b.list(Self::text),
            }),
            localities: self.list(|b| Locality {
                from: b.opt(Self::date),
                to: b.opt(Self::date),
                name: b.text(),
            }),
        }
    }

    fn person(&mut self) -> Person {
        Person {
            id: self.person_id(),
            full_name: self.text(),
            titles: self.list(Self::text),
            honorific: self.opt(Self::text),
            school: self.opt(Self::school_id),
            organisation: self.opt(Self::text),
            rank: self.opt(Self::number),
            phone: self.opt(Self::text),
        }
    }

    fn event(&mut self) -> Event {
        Event {
            kind: self.code(EventKind::ALL),
            title: self.opt(Self::text),
            topic: self.opt(Self::text),
            campaign: self.opt(Self::text),
            host: self.school_id(),
            partners: self.list(Self::school_id),
            viewpoint: self.opt(Self::school_id),
            scope: self.opt(|b| b.code(Scope::ALL)),
            unit: self.opt(Self::text),
            school_count: self.opt(Self::number),
            co_organisers: self.list(Self::text),
            date: self.date(),
            end_date: self.opt(Self::date),
            session: self.opt(|b| b.code(Session::ALL)),
            start_time: self.opt(Self::clock),
            end_time: self.opt(Self::clock),
            place: self.opt(Self::text),
            mode: self.opt(|b| b.code(Mode::ALL)),
            training_periods: self.opt(Self::number),
            purposes: self.list(Self::text),
            meaning: self.opt(Self::text),
            own_basis_order: self.opt(|b| b.byte() % 2 == 0),
        }
    }

    fn attendance(&mut self) -> Attendance {
        Attendance {
            total: self.opt(Self::number),
            present: self.opt(Self::number),
            absent_count: self.opt(Self::number),
            invited: self.list(Self::person_id),
            own_order: self.opt(|b| b.byte() % 2 == 0),
            groups: self.list(|b| Group {
                label: b.text(),
                count: b.opt(Self::number),
                school: b.opt(Self::school_id),
                school_count: b.opt(Self::number),
            }),
            absent: self.list(|b| Absence {
                person: b.person_id(),
                excused: b.opt(|b| b.byte() % 2 == 0),
                reason: b.opt(Self::text),
            }),
        }
    }

    fn item(&mut self) -> ProgrammeItem {
        ProgrammeItem {
            kind: self.code(ProgrammeKind::ALL),
            title: self.opt(Self::text),
            domain: self.opt(|b| b.code(Domain::ALL)),
            subject: self.opt(Self::text),
            age_group: self.opt(|b| b.code(AgeGroup::ALL)),
            grade: self.opt(Self::number),
            class: self.opt(Self::text),
            performers: self.list(Self::person_id),
            school: self.opt(Self::school_id),
            tags: self.list(Self::text),
            periods: self.opt(Self::number),
            time: self.opt(Self::span),
            detail: self.opt(Self::text),
        }
    }

    fn speech(&mut self) -> Speech {
        Speech {
            person: self.opt(Self::person_id),
            speaker: self.opt(Self::text),
            kind: self.opt(|b| b.code(SpeechKind::ALL)),
            topic: self.opt(Self::text),
            gist: self.list(Self::text),
            detail: self.opt(Self::text),
            after: self.opt(Self::number),
        }
    }

    fn document(&mut self) -> Document {
        Document {
            kind: self.code(DocumentKind::ALL),
            number: self.opt(Self::number),
            issue_date: self.opt(Self::date),
            signing: self.opt(|b| b.code(Signing::ALL)),
            signer: self.opt(Self::person_id),
            to: self.list(Self::text),
            recipients: self.list(Self::text),
            archive: self.opt(Self::text),
            subject: self.opt(Self::text),
            drafting_unit: self.opt(Self::text),
            place_date: self.opt(|b| b.byte() % 2 == 0),
            title: self.opt(Self::text),
            sections: self.list(|b| OwnSection { name: b.text(), html: b.text(), basis: b.opt(Self::text) }),
        }
    }

    /// The next event file.
    pub(crate) fn file(&mut self) -> EventFile {
        EventFile {
            format: Format::Event1,
            event: self.event(),
            schools: self.list(Self::school),
            people: self.list(Self::person),
            legal_bases: self.list(|b| LegalBasis {
                verb: b.opt(|b| b.code(LegalVerb::ALL)),
                kind: b.opt(Self::text),
                number: b.opt(Self::text),
                date: b.opt(Self::date),
                issuer: b.opt(Self::text),
                summary: b.opt(Self::text),
            }),
            roles: Roles {
                director: self.holders(),
                chair: self.holders(),
                secretary: self.holders(),
                host: self.holders(),
                delegation_leader: self.holders(),
            },
            attendance: self.attendance(),
            programme: self.list(Self::item),
            speeches: self.list(Self::speech),
            discussion: self.opt(|b| Discussion {
                opinions: b.opt(Self::number),
                points: b.list(Self::text),
                summary: b.opt(Self::text),
            }),
            paragraphs: self.list(|b| OwnParagraph { after: b.opt(Self::text), text: b.text() }),
            review: Review {
                strengths: self.opt(Self::text),
                weaknesses: self.opt(Self::text),
                causes: self.opt(Self::text),
                solutions: self.opt(Self::text),
            },
            observations: self.list(|b| Observation {
                text: b.text(),
                sensitive: b.opt(|b| b.byte() % 2 == 0),
                replacement: b.opt(Self::text),
            }),
            outcomes: self.list(|b| Outcome {
                kind: b.code(OutcomeKind::ALL),
                text: b.text(),
                owner: b.opt(Self::text),
                due: b.opt(Self::date),
            }),
            contest: Contest {
                contestants: self.opt(Self::number),
                rounds: self.list(Self::text),
                recognised: self.opt(Self::number),
                awards: self.list(|b| Award {
                    award: b.text(),
                    count: b.opt(Self::number),
                    people: b.list(Self::text),
                    subject: b.opt(Self::text),
                }),
            },
            schedule: self.list(|b| ScheduleLine {
                time: b.opt(Self::span),
                content: b.text(),
                owner: b.opt(Self::text),
            }),
            budget: Budget {
                total_vnd: self.opt(Self::dong),
                source: self.opt(Self::text),
                lines: self.list(|b| BudgetLine { item: b.text(), amount_vnd: b.opt(Self::dong) }),
            },
            commitments: Commitments {
                period: self.opt(Self::text),
                document: self.opt(Self::text),
                witnesses: self.list(Self::person_id),
            },
            photos: self.list(|b| Photo {
                id: PhotoId(b.text()),
                file: b.text(),
                caption: b.opt(Self::text),
                alt: b.opt(Self::text),
                consent: b.opt(|b| b.code(Consent::ALL)),
                children: b.list(Self::text),
                codes: b.list(Self::text),
                turn: b.opt(Self::number),
                crop: b.opt(Self::area),
                blur: b.list(Self::area),
                width: b.opt(|b| b.code(PhotoWidth::ALL)),
                after: b.opt(Self::number),
                cover: b.opt(|b| b.byte() % 2 == 0),
            }),
            thanks: self.opt(Self::text),
            closing: self.opt(Self::text),
            author: self.opt(Self::credit),
            editor: self.opt(Self::credit),
            approver: self.opt(Self::credit),
            documents: self.list(Self::document),
        }
    }

    /// A file in which every optional value is there and every list has three entries.
    pub(crate) fn filled() -> EventFile {
        // 3 is odd (present), makes three entries, and picks some value anywhere else.
        Bytes(&[3; 20_000]).file()
    }
}
