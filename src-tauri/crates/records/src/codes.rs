//! The closed lists of the event file. Their words for people are data: `assets/vocabulary.json`.

/// Declares a list of codes: the enum, its codes, its reader.
macro_rules! codes {
    ($(#[$m:meta])* pub enum $name:ident { $($(#[$d:meta])* $variant:ident = $code:literal,)* }) => {
        $(#[$m])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[derive(serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS)]
        pub enum $name { $(#[doc = $code] $(#[$d])* #[serde(rename = $code)] $variant,)* }

        impl $name {
            /// Every value, in the order of the format.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The code as files and tables bear it.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            /// The value of a code.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)* _ => None }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }

        impl crate::read::Read for $name {
            fn read(
                json: &crate::json::Json,
                at: &crate::place::Place<'_>,
                problems: &mut crate::problem::Problems,
            ) -> Option<Self> {
                let found = match json {
                    crate::json::Json::Text(text) => text.clone(),
                    other => other.describe(),
                };
                let value = Self::from_code(&found);
                if value.is_none() {
                    let allowed = [$($code),*].join(", ");
                    problems.add(at, crate::problem::Fault::Code { found, allowed });
                }
                value
            }
        }
    };
}

codes! {
    /// What sort of professional-development event it was.
    pub enum EventKind {
        TeamMeeting = "team_meeting",
        SchoolMeeting = "school_meeting",
        ClusterMeeting = "cluster_meeting",
        ThematicSession = "thematic_session",
        Exchange = "exchange",
        Signing = "signing",
        StudyVisit = "study_visit",
        Training = "training",
        Contest = "contest",
        Seminar = "seminar",
        LessonObservation = "lesson_observation",
        Demonstration = "demonstration",
        Other = "other",
    }
}
codes! {
    /// What is written about the event.
    pub enum DocumentKind {
        News = "news",
        Report = "report",
        Minutes = "minutes",
        Plan = "plan",
        Letter = "letter",
        Message = "message",
    }
}
codes! {
    /// A school's level.
    pub enum Level {
        Preschool = "preschool",
        Primary = "primary",
        LowerSecondary = "lower_secondary",
        PrimaryLowerSecondary = "primary_lower_secondary",
        LowerUpperSecondary = "lower_upper_secondary",
    }
}
codes! {
    /// Who owns a school.
    pub enum Ownership {
        Public = "public",
        Private = "private",
        Community = "community",
    }
}
codes! {
    /// The part of the day.
    pub enum Session {
        Morning = "morning",
        Afternoon = "afternoon",
        Evening = "evening",
        AllDay = "all_day",
    }
}
codes! {
    /// How people came together.
    pub enum Mode {
        InPerson = "in_person",
        Online = "online",
        Hybrid = "hybrid",
    }
}
codes! {
    /// How wide the event reached.
    pub enum Scope {
        Team = "team",
        Group = "group",
        Grade = "grade",
        School = "school",
        Cluster = "cluster",
        InterSchool = "inter_school",
    }
}
codes! {
    /// The age group of preschool children.
    pub enum AgeGroup {
        Nursery3To12Months = "nursery_3_12_months",
        Nursery12To24Months = "nursery_12_24_months",
        Nursery24To36Months = "nursery_24_36_months",
        Kindergarten3To4 = "kindergarten_3_4",
        Kindergarten4To5 = "kindergarten_4_5",
        Kindergarten5To6 = "kindergarten_5_6",
        KindergartenMixed = "kindergarten_mixed",
    }
}
codes! {
    /// A domain of preschool development; nursery has one for the last two.
    pub enum Domain {
        Physical = "physical",
        Cognitive = "cognitive",
        Language = "language",
        SocialEmotional = "social_emotional",
        Aesthetic = "aesthetic",
        SocialEmotionalAesthetic = "social_emotional_aesthetic",
    }
}
codes! {
    /// What a programme item was.
    pub enum ProgrammeKind {
        LearningActivity = "learning_activity",
        Lesson = "lesson",
        Paper = "paper",
        Talk = "talk",
        Tour = "tour",
        Signing = "signing",
        ContestRound = "contest_round",
        Discussion = "discussion",
        Performance = "performance",
        Gifts = "gifts",
        GroupPhoto = "group_photo",
        Other = "other",
    }
}
codes! {
    /// What a speech was for.
    pub enum SpeechKind {
        Opening = "opening",
        Keynote = "keynote",
        Directing = "directing",
        Paper = "paper",
        Sharing = "sharing",
        Reply = "reply",
        Closing = "closing",
    }
}
codes! {
    /// What came out of the event.
    pub enum OutcomeKind {
        Agreement = "agreement",
        Commitment = "commitment",
        Conclusion = "conclusion",
        Task = "task",
        Proposal = "proposal",
        Result = "result",
    }
}
codes! {
    /// How a document leans on a legal basis: Căn cứ, Thực hiện, Theo.
    pub enum LegalVerb {
        PursuantTo = "pursuant_to",
        Implementing = "implementing",
        AccordingTo = "according_to",
    }
}
codes! {
    /// In whose name a document is signed (Decree 30/2020, Điều 13).
    pub enum Signing {
        Head = "head",
        OnBehalfOfHead = "on_behalf_of_head",
        OnBehalfOfCollective = "on_behalf_of_collective",
        Acting = "acting",
        ByOrder = "by_order",
        ByDelegation = "by_delegation",
    }
}
codes! {
    /// How much of a line a photo takes: all of it, a half or a third.
    pub enum PhotoWidth {
        Full = "full",
        Half = "half",
        Third = "third",
    }
}
codes! {
    /// Whether a photo may leave the school.
    pub enum Consent {
        Unknown = "unknown",
        NoChildren = "no_children",
        Granted = "granted",
        Missing = "missing",
        Blurred = "blurred",
        Withdrawn = "withdrawn",
    }
}
codes! {
    /// Where an event's papers stand on their way.
    pub enum EventStatus {
        Draft = "draft",
        Editing = "editing",
        Approving = "approving",
        Approved = "approved",
        Issued = "issued",
        Filed = "filed",
    }
}

impl EventStatus {
    /// Whether the text may no longer change: what was approved is what is issued and filed.
    pub const fn is_locked(self) -> bool {
        matches!(self, Self::Approved | Self::Issued | Self::Filed)
    }
}

impl Consent {
    /// Only what was decided in favour leaves the machine; not knowing is not consent.
    pub const fn may_leave(self) -> bool {
        matches!(self, Self::NoChildren | Self::Granted | Self::Blurred)
    }
}

impl AgeGroup {
    /// Whether the group belongs to the nursery (months), not the kindergarten (years).
    pub const fn is_nursery(self) -> bool {
        matches!(self, Self::Nursery3To12Months | Self::Nursery12To24Months | Self::Nursery24To36Months)
    }
}
