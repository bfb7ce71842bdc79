// Made from the Rust types by `cargo run -p app --example types`. Do not edit.

/** Every command: what it takes, what it answers. */
export interface Commands {
  /** What the interface needs once, when it opens. */
  start: { request: Nothing; reply: Start };
  /** The form of a kind of event. */
  kind_form: { request: KindChoice; reply: KindForm };
  /** Keeps the user's settings. */
  settings_save: { request: Settings; reply: Settings };
  /** Keeps the style of the school's papers. */
  style_save: { request: StyleSave; reply: HouseStyle };
  /** Keeps the user's own school. */
  school_save: { request: SchoolSave; reply: School };
  /** The events that match, newest first. */
  event_list: { request: EventList; reply: Array<EventSummary> };
  /** A new event of the own school. */
  event_create: { request: EventCreate; reply: OpenEvent };
  /** An event with all that was entered. */
  event_open: { request: EventOpen; reply: OpenEvent };
  /** Keeps an event as it stands; words are never refused. */
  event_save: { request: EventSave; reply: Saved };
  /** Puts an event into the bin. */
  event_delete: { request: EventDelete; reply: Nothing };
  /** Takes an event back out of the bin. */
  event_restore: { request: EventRestore; reply: OpenEvent };
  /** Removes an event in the bin for good. */
  event_purge: { request: EventPurge; reply: Nothing };
  /** Where an event's papers stand, and how they came there. */
  event_status: { request: EventStatusRequest; reply: EventStatuses };
  /** Takes an event's papers a step further or back. */
  event_status_set: { request: EventStatusSet; reply: EventStatuses };
  /** A new event after the pattern of an old one, without that day's facts. */
  event_duplicate: { request: EventDuplicate; reply: OpenEvent };
  /** The versions kept of an event, newest first. */
  event_versions: { request: EventVersions; reply: Array<Version> };
  /** Makes an old version the newest. */
  event_version_restore: { request: EventVersionRestore; reply: OpenEvent };
  /** A new event from the text of an event file. */
  event_import: { request: EventImport; reply: OpenEvent };
  /** The event as an event file. */
  event_file: { request: EventFileRequest; reply: EventFileReply };
  /** Writes the event file into a chosen folder, its pictures beside it. */
  event_file_save: { request: EventFileSave; reply: SavedEventFile };
  /** The year's register: a line an event, the earliest first. */
  year_register: { request: YearRegister; reply: Array<RegisterLine> };
  /** Writes the register as a table that Excel opens. */
  year_register_save: { request: YearRegisterSave; reply: ExportedFile };
  /** The bundled sample event, with its photos. */
  sample_create: { request: Nothing; reply: OpenEvent };
  /** A document as it would come out now. */
  preview: { request: PreviewRequest; reply: Preview };
  /** The slips in an event as it stands now. */
  proofread: { request: Proofread; reply: Array<Slip> };
  /** What to look at in an event's content before its papers go out. */
  content_check: { request: ContentCheck; reply: Array<Notice> };
  /** The rules of the proofreader. */
  proof_rules: { request: Nothing; reply: Array<ProofRule> };
  /** Keeps how the school wants to be proofread. */
  proof_habits_save: { request: Habits; reply: Habits };
  /** The pieces of the news article, each for a field of the school's portal. */
  portal_pieces: { request: PortalPiecesRequest; reply: PortalPieces };
  /** People met before whose name matches. */
  people_suggest: { request: PeopleSuggest; reply: Array<PersonSuggestion> };
  /** A pasted list of people, taken apart for the user to accept. */
  people_paste: { request: PeoplePaste; reply: PastedPeople };
  /** Schools met before whose name matches. */
  school_suggest: { request: SchoolSuggest; reply: Array<SchoolSuggestion> };
  /** Texts entered before in the same field. */
  text_suggest: { request: TextSuggest; reply: Array<string> };
  /** The library of phrases, to write from. */
  phrase_list: { request: Nothing; reply: Phrases };
  /** Keeps a phrase of the school's own. */
  phrase_save: { request: Phrase; reply: Phrases };
  /** Takes a phrase of the school's own out of the library. */
  phrase_remove: { request: Phrase; reply: Phrases };
  /** Papers of the library to cite, higher authority first. */
  citation_search: { request: CitationSearch; reply: Array<LibraryCitation> };
  /** Keeps a paper of the library. */
  citation_save: { request: CitationSave; reply: LibraryCitation };
  /** Takes a paper out of the library; events that cite it keep their own copy. */
  citation_remove: { request: CitationRemove; reply: Nothing };
  /** A school year's register of who may be shown, with the articles that show each. */
  consent_list: { request: ConsentList; reply: ConsentRegister };
  /** Keeps a child of the register, with the day of a withdrawal if there is one. */
  consent_save: { request: ConsentSave; reply: ListedConsent };
  /** Keeps a list of children at once. */
  consents_save: { request: ConsentsSave; reply: SavedConsents };
  /** Takes children out of the register. */
  consents_remove: { request: ConsentsRemove; reply: Nothing };
  /** What the school can word for itself, and what it has. */
  template_list: { request: Nothing; reply: Array<Template> };
  /** Copies a shipped template for the school to change. */
  template_copy: { request: TemplateChoice; reply: Template };
  /** Takes a template of the school's out of use; her words stay in the folder under another name. */
  template_remove: { request: TemplateChoice; reply: Template };
  /** Shows the folder of the school's own templates. */
  template_open: { request: Nothing; reply: Nothing };
  /** Takes a picture into the photo folder. */
  photo_add: { request: PhotoAdd; reply: AddedPhoto };
  /** Takes many pictures in, in the background; answers at once. */
  photos_add: { request: PhotosAdd; reply: PhotosJob };
  /** How far the taking in of pictures is, and what became of each. */
  photos_progress: { request: PhotosJob; reply: PhotosProgress };
  /** Takes no more pictures in; those taken in stay. */
  photos_cancel: { request: PhotosJob; reply: Nothing };
  /** The pictures that no other event shows. */
  photos_own: { request: EventPhotos; reply: OwnPhotos };
  /** Deletes the pictures that only this event, which is in the bin, shows. */
  photos_delete: { request: EventPhotos; reply: OwnPhotos };
  /** Asks the user for a folder; null if she thought better of it. */
  folder_choose: { request: Nothing; reply: ChosenFolder | null };
  /** Writes an event's documents into a chosen folder. */
  export: { request: Export; reply: Exported };
  /** How far the export is; null when none is being made. */
  export_progress: { request: Nothing; reply: ExportProgress | null };
  /** Stops the export before anything is written. */
  export_cancel: { request: Nothing; reply: Nothing };
  /** How large the files of an export would be; nothing is written, so the folder may be empty. */
  export_size: { request: Export; reply: ExportSize };
  /** Shows a chosen folder in the file manager. */
  folder_open: { request: FolderOpen; reply: Nothing };
  /** Puts text on the clipboard. */
  clipboard_copy: { request: ClipboardCopy; reply: Nothing };
  /** Shows the page in a window of its own, which is then sent what it shows. */
  page_open: { request: Nothing; reply: Nothing };
  /** Closes the page's own window. */
  page_close: { request: Nothing; reply: Nothing };
  /** Brings the window with the form to the front. */
  window_forward: { request: Nothing; reply: Nothing };
}

/** Someone who did not come. */
export type Absence = { 
/** Who. */
person: PersonId, 
/** With leave (có phép). */
excused?: boolean, 
/** Why; shown in minutes only. */
reason?: string, };

/** A picture in the photo folder. */
export type AddedPhoto = { 
/** What an event's photo bears as its file. */
file: string, 
/** Pixels across, upright. */
width: number, 
/** Pixels down, upright. */
height: number, };

/** The age group of preschool children. */
export type AgeGroup = "nursery_3_12_months" | "nursery_12_24_months" | "nursery_24_36_months" | "kindergarten_3_4" | "kindergarten_4_5" | "kindergarten_5_6" | "kindergarten_mixed";

/** Age groups. */
export type AgeGroupWord = { 
/** The code. */
code: AgeGroup, 
/** Vietnamese. */
vi: string, 
/** English. */
en: string, 
/** Nursery or kindergarten; the domains depend on it. */
stage: Stage, 
/** "5-6 tuổi". */
short: string, 
/** Inside a sentence, after "trẻ": "mẫu giáo 5-6 tuổi". */
phrase: string, };

/** A fault in words for the user: what happened, what is safe, what to do. */
export type AppError = { 
/** What the interface may act on. */
code: ErrorCode, 
/** One or two sentences in Vietnamese. */
message: string, 
/** The same in English, where there is one. */
message_en?: string, 
/** More lines in Vietnamese: one a problem of a file. */
details: Array<string>, 
/** What papers that were to be final lack. */
gaps?: Array<Gap>, };

/** What stands between a name and its title. */
export type Apposition = "by_place" | "comma" | "dash";

/** A rectangle in a photo as the camera's orientation shows it, before turn and crop, in ten-thousandths
 * of its width and height. */
export type Area = { 
/** From the left. */
x: number, 
/** From the top. */
y: number, 
/** Across. */
width: number, 
/** Down. */
height: number, };

/** Who was there, as far as it was counted. Groups, guests and total are never added up. */
export type Attendance = { 
/** How many were due. */
total?: number, 
/** How many came. */
present?: number, 
/** How many did not. */
absent_count?: number, 
/** Guests. */
invited: Array<PersonId>, 
/** Whether `invited` stands in the author's own order instead of by rank (our addition). */
own_order?: boolean, 
/** Groups without names. */
groups: Array<Group>, 
/** Who did not come. */
absent: Array<Absence>, };

/** An award. */
export type Award = { 
/** "Giải Nhất". */
award: string, 
/** How many of it. */
count?: number, 
/** Who got it: ids of `people`, or names. */
people: Array<string>, 
/** For which subject. */
subject?: string, };

/** The money. */
export type Budget = { 
/** In all, đồng. */
total_vnd?: Dong, 
/** Where it comes from. */
source?: string, 
/** What it is for. */
lines: Array<BudgetLine>, };

/** A line of the budget. */
export type BudgetLine = { 
/** What for. */
item: string, 
/** How much, đồng. */
amount_vnd?: Dong, };

/** A child in the register of a school year. */
export type ChildConsent = { 
/** "2026-2027". */
school_year: string, 
/** "5A-07": what the school calls the child here; its name is not needed. */
code: string, 
/** "5A". */
class?: string, 
/** The day on the parents' paper. */
parent_on?: string, 
/** Whether the child is seven or older, so that it is asked too (Nghị định 56/2017/NĐ-CP, Điều 36). */
from_seven: boolean, 
/** The day the child itself agreed. */
child_on?: string, 
/** The paper's number, who signed it, what it leaves out. */
note?: string, 
/** From this day on nothing more is shown. */
withdrawn_on?: string, };

/** A folder that the user chose. The interface never sees its path. */
export type ChosenFolder = { 
/** What to call it in requests, while the program runs. */
id: string, 
/** What to call it before the user. */
label: string, };

/** A paper that events rest on, with the days it is in force. Data to start from, not legal advice. */
export type Citation = { 
/** "Thông tư"; of a law, its name: "Luật Trẻ em". */
kind: string, 
/** "15/2026/TT-BGDĐT". */
number?: string, 
/** Its day, if known. */
date?: string, 
/** Who issued it, under the name of that day. */
issuer?: string, 
/** What it is about; none for a law, whose name says it. */
summary?: string, 
/** First day in force, if known. */
effective_from?: string, 
/** Last day in force, if it is no longer. */
effective_to?: string, 
/** The paper that took its place: "Thông tư 15/2026/TT-BGDĐT". */
replaced_by?: string, 
/** What to know before citing it, in Vietnamese. */
note?: string, 
/** Whether a person at the school has compared it with the gazette; until then "cần kiểm tra" stands beside it. */
checked: boolean, };

/** A paper to take out. */
export type CitationRemove = { 
/** Its id in the library. */
id: number, };

/** A paper to keep. */
export type CitationSave = { 
/** Which; null for a new one. One that was taken out comes back. */
id: number | null, 
/** The paper. */
citation: Citation, };

/** What was typed. */
export type CitationSearch = { 
/** Words of kind, number, issuer or summary, with or without marks; empty for all. */
text: string, 
/** How many at most. */
limit: number, };

/** What to copy. */
export type ClipboardCopy = { 
/** As plain text. */
text: string, 
/** As HTML beside it. */
html: string | null, };

/** A time of the day, to the minute: `HH:MM`. */
export type Clock = string;

/** A time or a span of time: `HH:MM` or `HH:MM-HH:MM`. */
export type ClockSpan = string;

/** The lists of codes that a choice offers: the members of the vocabulary. */
export type CodeList = "event_kind" | "document_kind" | "session" | "mode" | "scope" | "age_group" | "domain" | "programme_kind" | "speech_kind" | "outcome_kind" | "legal_verb" | "signing" | "consent" | "level" | "ownership";

/** What was signed. */
export type Commitments = { 
/** "2023-2025". */
period?: string, 
/** "bản ghi nhớ". */
document?: string, 
/** Who witnessed the signing. */
witnesses: Array<PersonId>, };

/** Whether a photo may leave the school. */
export type Consent = "unknown" | "no_children" | "granted" | "missing" | "blurred" | "withdrawn";

/** The year wanted. */
export type ConsentList = { 
/** "2026-2027". */
school_year: string, };

/** A school year's register. */
export type ConsentRegister = { 
/** Its children, in the order they came. */
children: Array<ListedConsent>, 
/** The events of the year that show children by their codes. */
events: Array<EventSummary>, };

/** A child to keep. */
export type ConsentSave = { 
/** Which; null for a new one. */
id: number | null, 
/** What was entered. */
consent: ChildConsent, };

/** Consent to a photo. */
export type ConsentWord = { 
/** The code. */
code: Consent, 
/** Vietnamese. */
vi: string, 
/** English. */
en: string, };

/** The children to take out. */
export type ConsentsRemove = { 
/** Their ids in the register. */
ids: Array<number>, };

/** The list. */
export type ConsentsSave = { 
/** Each takes the place of whoever bears its code in that school year. */
consents: Array<ChildConsent>, };

/** Which event. */
export type ContentCheck = { 
/** All that is entered now, saved or not. */
event: EventFile, };

/** A contest's figures. */
export type Contest = { 
/** How many took part. */
contestants?: number, 
/** Its rounds. */
rounds: Array<string>, 
/** How many were recognised. */
recognised?: number, 
/** The awards. */
awards: Array<Award>, };

/** Someone named under a text. */
export type Credit = { 
/** The name. */
name: string, 
/** The title. */
title?: string, };

/** What new rows and a new event begin with. */
export type Defaults = { 
/** `event.scope`. */
scope: Scope, 
/** The kind of a new outcome. */
outcome: OutcomeKind, 
/** The kind of a new programme item. */
programme: ProgrammeKind, 
/** The same in a preschool, if it differs. */
programme_preschool?: ProgrammeKind, };

/** A field that changed. */
export type Difference = { 
/** The field, without numbers of rows: "event.title", "programme". */
field: string, 
/** What stood there, of a text, number or choice. */
before: string | null, 
/** What stands there now. */
after: string | null, 
/** How many rows a list had and has. */
rows: [number, number] | null, };

/** What was discussed. */
export type Discussion = { 
/** How many spoke. */
opinions?: number, 
/** What about. */
points: Array<string>, 
/** The author's summary. */
summary?: string, };

/** A paper wanted of the event. */
export type Document = { 
/** Which. */
kind: DocumentKind, 
/** Its number; none: the place stays blank, since it is given after signing (Điều 15). */
number?: number, 
/** Its day. */
issue_date?: string, 
/** In whose name it is signed. */
signing?: Signing, 
/** Who signs. */
signer?: PersonId, 
/** Kính gửi. */
to: Array<string>, 
/** Nơi nhận. */
recipients: Array<string>, 
/** "Lưu: VT, CM." */
archive?: string, 
/** Trích yếu. */
subject?: string, 
/** The unit that drafted a letter, in its number: "CM". */
drafting_unit?: string, 
/** Whether minutes bear place and day, which form 1.9 has not (our addition to the format). */
place_date?: boolean, 
/** The headline or the document's name, if the author wants another. */
title?: string, 
/** Sections in the author's own wording (our addition to the format). */
sections: Array<OwnSection>, };

/** What is written about the event. */
export type DocumentKind = "news" | "report" | "minutes" | "plan" | "letter" | "message";

/** Kinds of document. */
export type DocumentKindWord = { 
/** The code. */
code: DocumentKind, 
/** Vietnamese. */
vi: string, 
/** English. */
en: string, 
/** In its number: "BC". None for news, letters and messages. */
symbol?: string, 
/** At its head: "BÁO CÁO". */
type_name?: string, };

/** A domain of preschool development; nursery has one for the last two. */
export type Domain = "physical" | "cognitive" | "language" | "social_emotional" | "aesthetic" | "social_emotional_aesthetic";

/** Domains of development. */
export type DomainWord = { 
/** The code. */
code: Domain, 
/** Vietnamese. */
vi: string, 
/** English. */
en: string, 
/** The stages that have it. */
stages: Array<Stage>, 
/** Inside a sentence, after "lĩnh vực": "phát triển thể chất". */
phrase: string, };

/** An amount of money in đồng, whole. */
export type Dong = number;

/** What changed at one place of an event. */
export type Edit = { 
/** The way from the event to the place: names of fields and places in lists, each of which is there. */
at: Array<Key>, 
/** What stands there now. */
value: unknown, };

/** An entry of another year. */
export type ElsewhereConsent = { 
/** Its id in the register. */
id: number, 
/** What was entered. */
consent: ChildConsent, };

/** What the interface does something about. Everything else is [`Code::Other`]: it is shown, and that is all. */
export type ErrorCode = "conflict" | "not_found" | "problems" | "gaps" | "forgotten" | "locked" | "not_written" | "other";

/** What happened, where and when. */
export type Event = { 
/** What sort of event. */
kind: EventKind, 
/** Its name: "Sinh hoạt chuyên môn cụm số 5". */
title?: string, 
/** Its topic, without quotes. */
topic?: string, 
/** The campaign it belongs to, letter by letter. */
campaign?: string, 
/** The school that organises; for a visit, the one that receives. */
host: SchoolId, 
/** The other schools. */
partners: Array<SchoolId>, 
/** The school that writes; without it the host. */
viewpoint?: SchoolId, 
/** How wide it reached. */
scope?: Scope, 
/** "Tổ 3". */
unit?: string, 
/** How many schools took part. */
school_count?: number, 
/** Others who organised: "tổ chuyên môn". */
co_organisers: Array<string>, 
/** The (first) day. */
date: string, 
/** The last day, if there were several. */
end_date?: string, 
/** The part of the day. */
session?: Session, 
/** When it began. */
start_time?: Clock, 
/** When it ended. */
end_time?: Clock, 
/** Where. */
place?: string, 
/** In person, online or both. */
mode?: Mode, 
/** Training periods (tiết) counted for each person. */
training_periods?: number, 
/** Phrases that follow "nhằm". */
purposes: Array<string>, 
/** What the event means, in the author's words. */
meaning?: string, 
/** Whether `legal_bases` stand in the author's own order instead of by authority (our addition). */
own_basis_order?: boolean, };

/** A new event. */
export type EventCreate = { 
/** What sort of event. */
kind: EventKind, 
/** The day. */
date: string, };

/** The event to put into the bin. */
export type EventDelete = { 
/** Which event. */
id: string, };

/** The pattern and the day. */
export type EventDuplicate = { 
/** The event to take as a pattern. */
id: string, 
/** The new event's day. */
date: string, };

/** One event and all that is needed to write about it. */
export type EventFile = { 
/** "tin-truong/event@1". */
format: EventFileFormat, 
/** The schools that the event names. */
schools: Array<School>, 
/** The people that the event names. */
people: Array<Person>, 
/** The event. */
event: Event, 
/** The papers it rests on. */
legal_bases: Array<LegalBasis>, 
/** Who did what. */
roles: Roles, 
/** Who was there. */
attendance: Attendance, 
/** What was done. */
programme: Array<ProgrammeItem>, 
/** What was said. */
speeches: Array<Speech>, 
/** What was discussed; an empty group says that nothing was noted. */
discussion?: Discussion, 
/** The author's own paragraphs. */
paragraphs: Array<OwnParagraph>, 
/** The school's assessment. */
review: Review, 
/** What was seen in lessons. */
observations: Array<Observation>, 
/** What came out of it. */
outcomes: Array<Outcome>, 
/** A contest's figures. */
contest: Contest, 
/** A plan's schedule. */
schedule: Array<ScheduleLine>, 
/** The money. */
budget: Budget, 
/** What was signed. */
commitments: Commitments, 
/** The photos. */
photos: Array<Photo>, 
/** Thanks: text, or a variant's code. */
thanks?: string, 
/** Closing: text, or a variant's code. */
closing?: string, 
/** Who wrote it. */
author?: Credit, 
/** Who edited it. */
editor?: Credit, 
/** Who approved it. */
approver?: Credit, 
/** The papers wanted. */
documents: Array<Document>, };

/** The format's name; only this version is read. */
export type EventFileFormat = "tin-truong/event@1";

/** An event file. */
export type EventFileReply = { 
/** A name for it: "2026-12-23_exchange_le-hoi-steam.event.json". */
name: string, 
/** Its text. */
text: string, };

/** The event wanted as a file. */
export type EventFileRequest = { 
/** Which event. */
id: string, };

/** The event wanted as a file, and where. */
export type EventFileSave = { 
/** Which event. */
id: string, 
/** The folder's id, from choosing it. */
folder: string, };

/** An event file to take in. */
export type EventImport = { 
/** The file's text. */
text: string, 
/** Pictures that came with it, known by their names; those that the file does not name are left alone. */
pictures?: Array<PhotoAdd>, };

/** What sort of professional-development event it was. */
export type EventKind = "team_meeting" | "school_meeting" | "cluster_meeting" | "thematic_session" | "exchange" | "signing" | "study_visit" | "training" | "contest" | "seminar" | "lesson_observation" | "demonstration" | "other";

/** Kinds of event. */
export type EventKindWord = { 
/** The code. */
code: EventKind, 
/** Vietnamese. */
vi: string, 
/** English. */
en: string, };

/** Which events are wanted. */
export type EventList = { 
/** Words to look for, with or without marks; empty for all. */
text: string, 
/** "2026-2027". */
school_year: string | null, 
/** One kind only. */
kind: EventKind | null, 
/** Those in the bin instead of the others. */
deleted?: boolean, };

/** The event wanted. */
export type EventOpen = { 
/** Which event. */
id: string, };

/** An event whose pictures are asked for. */
export type EventPhotos = { 
/** Which event. */
id: string, };

/** The event in the bin. */
export type EventPurge = { 
/** Which event. */
id: string, };

/** The event to take out of the bin. */
export type EventRestore = { 
/** Which event. */
id: string, };

/** An event to keep. */
export type EventSave = { 
/** Which. */
id: string, 
/** The revision that it was opened or last saved with. */
revision: number, 
/** All that was entered. */
event: EventFile, };

/** Where an event's papers stand on their way. */
export type EventStatus = "draft" | "editing" | "approving" | "approved" | "issued" | "filed";

/** The event asked about. */
export type EventStatusRequest = { 
/** Which event. */
id: string, };

/** The step wanted. */
export type EventStatusSet = { 
/** Which event. */
id: string, 
/** Where to. */
status: EventStatus, 
/** Why; asked for when an approved text is opened again, else it may be empty. */
reason: string, };

/** Where an event's papers stand. */
export type EventStatusWord = { 
/** The code. */
code: EventStatus, 
/** Vietnamese. */
vi: string, 
/** English. */
en: string, };

/** Where an event's papers stand, and how they came there. */
export type EventStatuses = { 
/** Where they stand. */
status: EventStatus, 
/** The steps, the newest first; none for what was always a draft. */
steps: Array<StatusStep>, };

/** An event as the list shows it. */
export type EventSummary = { 
/** Its id. */
id: string, 
/** What sort of event. */
kind: EventKind, 
/** Its name, else its topic; may be empty. */
title: string, 
/** The (first) day. */
date: string, 
/** The other schools' names. */
partners: Array<string>, 
/** "2026-2027". */
school_year: string, 
/** When it was last saved. */
saved_at: string, 
/** The papers wanted of it. */
documents: Array<DocumentKind>, 
/** How many photos it has. */
photos: number, 
/** Where its papers stand. */
status: EventStatus, 
/** The papers that were exported at least once. */
exported: Array<DocumentKind>, 
/** In the bin since. */
deleted_at: string | null, };

/** The version wanted back. */
export type EventVersionRestore = { 
/** Which event. */
id: string, 
/** The version's number. */
number: number, };

/** The event asked about. */
export type EventVersions = { 
/** Which event. */
id: string, };

/** What to write, and where. */
export type Export = { 
/** Which event, as it was last saved. */
id: string, 
/** Which papers. */
documents: Array<DocumentKind>, 
/** In which formats; each paper comes in those that fit it. */
formats: Array<Format>, 
/** The folder's id, from choosing it. */
folder: string, 
/** As a draft, or to be signed; without it a draft. */
mode?: ExportMode, 
/** No file is to be larger, in bytes; without it pictures keep their quality. */
max_bytes?: number, };

/** For whom the papers are. */
export type ExportMode = "draft" | "final";

/** How far an export is. */
export type ExportProgress = { 
/** Steps done: a picture made ready, a paper made. */
done: number, 
/** All steps that are known of; a size that is hard to keep brings more. */
total: number, };

/** The files that an export would write. */
export type ExportSize = { 
/** Their names and sizes, exactly: they are made, only not written. */
files: Array<ExportedFile>, };

/** What was written. */
export type Exported = { 
/** The files, in the order written. */
files: Array<ExportedFile>, 
/** What the author should know. */
notices: Array<Notice>, 
/** What the papers lack. */
gaps: Array<Gap>, };

/** A file that was written. */
export type ExportedFile = { 
/** Its name within the folder. */
name: string, 
/** Its size. */
bytes: number, };

/** A field of the form. */
export type Field = { 
/** Its path in the event file (`event.title`); inside rows, its name in the row (`title`). */
path: string, 
/** How it is filled. */
type: FieldType, 
/** What it is called. */
label: Words, 
/** One sentence on what belongs there. */
help: Words, 
/** An example. */
example: Words, 
/** What the empty last row says, for lists. */
add?: Words, 
/** The codes of a choice. */
codes?: CodeList, 
/** What a text suggests from. */
suggest?: Suggestions, 
/** The least and the greatest number. */
range?: [number, number], 
/** The levels of school it makes sense for; none: all. */
levels: Array<Level>, 
/** The documents that print it; none: all of the kind's. */
only_for: Array<DocumentKind>, 
/** The documents that cannot stand without it. */
required: Array<DocumentKind>, 
/** Whether it waits behind "more". */
more: boolean, 
/** The flag that says that these entries stand in the author's own order; it is set when one is moved by hand. */
own_order?: string, 
/** The fields that sum up a row in one line, joined by " · " where they are filled. */
row: Array<string>, 
/** The fields of a row. */
of: Array<Field>, };

/** How a field is filled. */
export type FieldType = "text" | "long_text" | "texts" | "date" | "time" | "clock_span" | "number" | "dong" | "flag" | "choice" | "school" | "schools" | "person" | "people" | "names" | "programme_item" | "section" | "credit" | "rows" | "photos";

/** The size of a document. */
export type Figures = { 
/** Syllables (chữ). */
syllables: number, 
/** Characters of the lead (sapo); 0 without lead. */
lead_chars: number, 
/** Minutes that reading takes, at least 1. */
minutes: number, };

/** A folder to show. */
export type FolderOpen = { 
/** Its id, from choosing it. */
folder: string, };

/** A format of files. */
export type Format = "docx" | "html" | "portal" | "message";

/** Something that the paper cannot stand without. */
export type Gap = { 
/** What is missing, in Vietnamese. */
what: string, 
/** The field that would fill it. */
field: string, };

/** The lines above the school's name in a letterhead, for documents issued between two days. */
export type GoverningBody = { 
/** First day, inclusive; none: from the beginning. */
from?: string, 
/** Last day, inclusive; none: until now. */
to?: string, 
/** The lines, upper case. */
lines: Array<string>, };

/** A group without names: "34 giáo viên". */
export type Group = { 
/** "giáo viên". */
label: string, 
/** How many. */
count?: number, 
/** Whose. */
school?: SchoolId, 
/** From how many schools. */
school_count?: number, };

/** How this school wants to be proofread. */
export type Habits = { 
/** Names of rules that are switched off. */
off: Array<string>, 
/** kỹ or kĩ. */
vowel: Vowel, 
/** thứ Hai or thứ hai. */
weekday: Weekday, 
/** The school's own words, never marked. */
dictionary: Array<string>, 
/** Wordings that a rule never marks. */
never: Array<Never>, 
/** Findings left as they are, each named by its surroundings; the newest last. */
here: Array<string>, };

/** Choices within the decree's ranges. */
export type HouseStyle = { 
/** Body size in points: 13 or 14. */
body_pt: number, 
/** First-line indent in hundredths of a millimetre: 1000 or 1270. */
first_line: number, 
/** Space between paragraphs in points, 6 at least. */
paragraph_pt: number, 
/** Line spacing in hundredths of a line: 100 to 150. */
line_spacing: number, 
/** Margins in millimetres: left 30–35. */
margin_left: number, 
/** Right 15–20. */
margin_right: number, 
/** Top and bottom 20–25. */
margin_top: number, 
/** How titles are spelled beside a name. */
titles: TitleCase, 
/** What stands between a name and its title. */
apposition: Apposition, };

/** A step on the way to a place of an event. */
export type Key = number | string;

/** A kind of event, as lists name it. Its form, which is long, comes when an event is opened. */
export type KindCard = { 
/** The kind. */
code: EventKind, 
/** What it is called. */
label: Words, 
/** What it is, in one sentence. */
description: Words, };

/** Which kind. */
export type KindChoice = { 
/** The kind. */
kind: EventKind, };

/** The form of a kind of event. */
export type KindForm = { 
/** The kind. */
code: EventKind, 
/** What it is called. */
label: Words, 
/** What it is, in one sentence. */
description: Words, 
/** The short noun that stands for the event all through a text: "buổi giao lưu". */
noun: string, 
/** The word before the event's name inside a sentence: "buổi"; empty if the name stands alone. */
name_prefix: string, 
/** Whether what the kind is called can stand for an event's name: "hội thảo", but not "sự kiện khác". */
label_names: boolean, 
/** A name such an event may have. */
title_example: Words, 
/** The papers it usually owes. */
documents: Array<DocumentKind>, 
/** The papers it can give, the usual ones first. */
yields: Array<DocumentKind>, 
/** What new rows and a new event begin with. */
defaults: Defaults, 
/** The paths that suffice for an article the same evening. */
quick: Array<string>, 
/** The steps, in order. */
steps: Array<Step>, };

/** The interface's language. */
export type Language = "vi" | "en";

/** A paper that the event rests on. */
export type LegalBasis = { 
/** Căn cứ, Thực hiện, Theo. */
verb?: LegalVerb, 
/** "Kế hoạch". */
kind?: string, 
/** "114/KH-UBND". */
number?: string, 
/** Its day. */
date?: string, 
/** Who issued it, under the name of that day. */
issuer?: string, 
/** What follows "về" or "về việc". */
summary?: string, };

/** How a document leans on a legal basis: Căn cứ, Thực hiện, Theo. */
export type LegalVerb = "pursuant_to" | "implementing" | "according_to";

/** Words before a citation. */
export type LegalVerbWord = { 
/** The code. */
code: LegalVerb, 
/** Vietnamese. */
vi: string, 
/** English. */
en: string, };

/** A school's level. */
export type Level = "preschool" | "primary" | "lower_secondary" | "primary_lower_secondary" | "lower_upper_secondary";

/** Levels of school. */
export type LevelWord = { 
/** The code. */
code: Level, 
/** Vietnamese. */
vi: string, 
/** English. */
en: string, 
/** "trẻ", "học sinh". */
pupils: string, 
/** "cha mẹ trẻ", "cha mẹ học sinh". */
parents: string, };

/** A paper of the library. */
export type LibraryCitation = { 
/** Its id in the library. */
id: number, 
/** Whether the school entered or changed it. */
own: boolean, 
/** The paper. */
citation: Citation, };

/** A child of the register. */
export type ListedConsent = { 
/** Its id in the register. */
id: number, 
/** What was entered. */
consent: ChildConsent, 
/** Whether it may be shown today. */
state: Consent, 
/** Where it is shown. */
shown: Array<ShownIn>, 
/** The same code in the registers of other years. */
elsewhere: Array<ElsewhereConsent>, };

/** The place name before a document's date, for documents issued between two days. */
export type Locality = { 
/** First day, inclusive. */
from?: string, 
/** Last day, inclusive. */
to?: string, 
/** "Gò Mây". */
name: string, };

/** How people came together. */
export type Mode = "in_person" | "online" | "hybrid";

/** Forms of meeting. */
export type ModeWord = { 
/** The code. */
code: Mode, 
/** Vietnamese. */
vi: string, 
/** English. */
en: string, };

/** A wording that a rule never marks. */
export type Never = { 
/** The rule's name. */
rule: string, 
/** What stands in the text. */
text: string, };

/** A request or a reply that says nothing: `{}`. */
export type Nothing = Record<string, never>;

/** Something to know that is not a gap. */
export type Notice = { 
/** What, in Vietnamese. */
vi: string, 
/** The same in English. */
en: string, 
/** The field it is about. */
field: string, };

/** What was seen in a lesson. No grading of the lesson or the teacher. */
export type Observation = { 
/** What was seen. */
text: string, 
/** Whether it must not leave the team as it stands. */
sensitive?: boolean, 
/** What is said instead. */
replacement?: string, };

/** An event with all that was entered. */
export type OpenEvent = { 
/** Its id. */
id: string, 
/** How often it was saved; to be sent back on saving. */
revision: number, 
/** All that was entered. */
event: EventFile, 
/** When it was last saved. */
saved_at: string, 
/** Where its papers stand; from approval on the text is locked. */
status: EventStatus, };

/** Where a section's wording comes from. */
export type Origin = "generated" | "own" | "fixed";

/** Something that came out of the event. */
export type Outcome = { 
/** What sort. */
kind: OutcomeKind, 
/** What. */
text: string, 
/** Who answers for it, in words. */
owner?: string, 
/** Until when, that day included. */
due?: string, };

/** What came out of the event. */
export type OutcomeKind = "agreement" | "commitment" | "conclusion" | "task" | "proposal" | "result";

/** Kinds of outcome. */
export type OutcomeKindWord = { 
/** The code. */
code: OutcomeKind, 
/** Vietnamese. */
vi: string, 
/** English. */
en: string, };

/** The author's own paragraph, printed as it stands. */
export type OwnParagraph = { 
/** After which section; without it before the closing. */
after?: string, 
/** The text. */
text: string, };

/** Pictures of one event only. */
export type OwnPhotos = { 
/** What the event's photos bear as their file; each once. */
files: Array<string>, };

/** A section that the author rewrote (our addition to the format). */
export type OwnSection = { 
/** The section's name: "lead", "programme" … */
name: string, 
/** Her wording: paragraphs, bold, italic and lists as plain HTML. */
html: string, 
/** What had been generated when she wrote it, as plain text; when that changes, the section is marked. */
basis?: string, };

/** Who owns a school. */
export type Ownership = "public" | "private" | "community";

/** Who owns a school. */
export type OwnershipWord = { 
/** The code. */
code: Ownership, 
/** Vietnamese. */
vi: string, 
/** English. */
en: string, };

/** What was understood of it, for the user to accept. */
export type PastedPeople = { 
/** In the order of the list. */
rows: Array<PastedPerson>, 
/** Lines in which nobody was found. */
skipped: Array<string>, };

/** A person of a pasted list. */
export type PastedPerson = { 
/** The whole name. */
full_name: string, 
/** "đồng chí", "bà". */
honorific: string | null, 
/** Titles, spelled as the form offers them where it knows them. */
titles: Array<string>, 
/** The school or organisation. */
place: string | null, 
/** What was neither and is not taken. */
left: Array<string>, };

/** What was pasted. */
export type PeoplePaste = { 
/** As the clipboard gave it, cells parted by tabs. */
text: string, };

/** What was typed. */
export type PeopleSuggest = { 
/** With or without marks. */
text: string, 
/** How many at most. */
limit: number, };

/** A person, with name and titles as they were at the event. */
export type Person = { 
/** The id in this file. */
id: PersonId, 
/** The whole name: "Lò Thị Thanh Xuân". */
full_name: string, 
/** Titles, the Party's first. */
titles: Array<string>, 
/** "đồng chí", "bà", "ThS.". */
honorific?: string, 
/** The person's school; without school and organisation, the school that writes. */
school?: SchoolId, 
/** An organisation that is none of the schools. */
organisation?: string, 
/** Overrides the order by title; smaller stands first. */
rank?: number, 
/** Never printed anywhere. */
phone?: string, };

/** A person within one event file. */
export type PersonId = string;

/** A person met before. */
export type PersonSuggestion = { 
/** The whole name. */
full_name: string, 
/** Today's titles, the Party's first. */
titles: Array<string>, 
/** "đồng chí", "bà". */
honorific: string | null, 
/** The school's name. */
school_name: string | null, 
/** An organisation that is no school. */
organisation: string | null, 
/** At how many events. */
met: number, };

/** A photo. */
export type Photo = { 
/** Its id in this file. */
id: PhotoId, 
/** Its file, relative to the event file; in the store, the photo folder's content hash. */
file: string, 
/** What it shows, one sentence. */
caption?: string, 
/** Alternative text; without it the caption. */
alt?: string, 
/** Whether it may leave the school; without it unknown, which blocks it. */
consent?: Consent, 
/** Names that must never show. */
children: Array<string>, 
/** The children in it, by their codes in the register of consents; then the register decides (our addition to
 * the format). */
codes: Array<string>, 
/** Quarter turns clockwise, 0 to 3, after the turn that the camera noted. */
turn?: number, 
/** What of it is shown; without it, all. */
crop?: Area, 
/** What is made unrecognisable in every version that leaves. */
blur: Array<Area>, 
/** How much of a line it takes; without it the paper decides. */
width?: PhotoWidth, 
/** The number of the programme item it stands after, from 1; without it at the end. */
after?: number, 
/** Whether it is the article's cover. */
cover?: boolean, };

/** A picture. */
export type PhotoAdd = { 
/** The name of the file it came from, for messages. */
name: string, 
/** Its bytes. */
base64: string, };

/** A photo within one event file. */
export type PhotoId = string;

/** What became of a file. */
export type PhotoOutcome = { 
/** The name it came with. */
name: string, 
/** Whether the same picture was there already, under whatever name. */
known: boolean, 
/** The picture; null if it was refused, or cancelled before its turn. */
photo: AddedPhoto | null, 
/** Why it was refused. */
fault: AppError | null, };

/** How much of a line a photo takes: all of it, a half or a third. */
export type PhotoWidth = "full" | "half" | "third";

/** Pictures to take in. */
export type PhotosAdd = { 
/** The job to add them to; without it, or if it was forgotten, a new one begins. */
job?: number, 
/** The pictures. Sent a few at a time, typing goes on between. */
files: Array<PhotoAdd>, };

/** Work that goes on in the background. */
export type PhotosJob = { 
/** Its number. */
job: number, };

/** How far a job is. */
export type PhotosProgress = { 
/** So many files were given to it. */
total: number, 
/** Whether all have ended. */
finished: boolean, 
/** Whether it was cancelled. */
cancelled: boolean, 
/** Those that have ended, in the order in which they were given. */
photos: Array<PhotoOutcome>, };

/** A sentence to begin from, for one section of a paper. What is to be filled in stands as "…". */
export type Phrase = { 
/** The section's code in the vocabulary: "closing". */
section: string, 
/** Its words. */
text: string, };

/** The library of phrases. */
export type Phrases = { 
/** What the school kept, the oldest first. */
own: Array<Phrase>, 
/** What the program brings, section by section. */
shipped: Array<Phrase>, };

/** Some elements of a page that belong together. */
export type Piece = { 
/** The same for the same words, as long as the program runs. */
stamp: string, 
/** The elements; none where the interface holds them. */
html?: string, };

/** The pieces of a news article. */
export type PortalPieces = { 
/** The headline. */
title: string, 
/** The lead (sapo); empty if there is none. */
lead: string, 
/** The body as HTML that every portal's editor lets through. */
body_html: string, 
/** The same as plain text. */
body_text: string, 
/** The captions in the order of the photos. */
captions: Array<string>, 
/** Who wrote, if said. */
author: string | null, };

/** The event whose article is wanted. */
export type PortalPiecesRequest = { 
/** All that is entered now, saved or not. */
event: EventFile, };

/** A document as it would come out now. */
export type Preview = { 
/** The number under which this page is known; with another page it grows old. */
number: number, 
/** The page for a sandboxed frame. */
sheet: Sheet, 
/** The headline, or the type and subject. */
title: string, 
/** Its size. */
figures: Figures, 
/** Its sections in order, if they were wanted. */
sections: Array<PreviewSection> | null, 
/** What it lacks. */
gaps: Array<Gap>, 
/** What the author should know. */
notices: Array<Notice>, 
/** Which papers the event can give. */
yields: Array<DocumentKind>, };

/** As which file a preview should look. */
export type PreviewFormat = "docx" | "html" | "message";

/** The document wanted. */
export type PreviewRequest = { 
/** All that is entered now, saved or not; nothing where `since` says it. */
event?: EventFile, 
/** What was entered since a page before; nothing where `event` says all. */
since?: Since, 
/** Which paper. */
document: DocumentKind, 
/** As which file it should look. */
format: PreviewFormat, 
/** Whether the sections are wanted too, to be rewritten. */
sections?: boolean, };

/** A section of a document. */
export type PreviewSection = { 
/** Its name: "lead". */
name: string, 
/** What to call it before the user. */
label: Words, 
/** Where its wording comes from. */
origin: Origin, 
/** Whether the facts below changed since the author rewrote it. */
stale: boolean, 
/** What is printed, as HTML to edit. */
html: string, 
/** What the program writes by itself. */
generated_html: string, 
/** The same as plain text: to be kept as `basis` when the author rewrites the section or keeps her wording. */
basis: string, 
/** What the program had written when the author began, if she rewrote it. */
earlier: string | null, };

/** One item of the programme. */
export type ProgrammeItem = { 
/** What it was. */
kind: ProgrammeKind, 
/** Its name. */
title?: string, 
/** The domain of development (preschool). */
domain?: Domain, 
/** The subject (primary and up). */
subject?: string, 
/** The children's age group (preschool). */
age_group?: AgeGroup, 
/** The grade, 1 to 12. */
grade?: number, 
/** The class: "4B1". */
class?: string, 
/** Who did it. */
performers: Array<PersonId>, 
/** Whose item. */
school?: SchoolId, 
/** "steam", "montessori" … */
tags: Array<string>, 
/** Training periods it took. */
periods?: number, 
/** When. */
time?: ClockSpan, 
/** More about it, as whole sentences. */
detail?: string, };

/** What a programme item was. */
export type ProgrammeKind = "learning_activity" | "lesson" | "paper" | "talk" | "tour" | "signing" | "contest_round" | "discussion" | "performance" | "gifts" | "group_photo" | "other";

/** Kinds of programme item. */
export type ProgrammeKindWord = { 
/** The code. */
code: ProgrammeKind, 
/** Vietnamese. */
vi: string, 
/** English. */
en: string, };

/** A rule that the school may switch off. */
export type ProofRule = { 
/** Its name. */
code: string, 
/** How sure its findings are. */
level: SlipLevel, 
/** What it says, in Vietnamese. */
vi: string, 
/** The same in English. */
en: string, 
/** The clause or habit that it rests on. */
basis: string | null, 
/** A text in which it finds something. */
example: string, 
/** The same text mended; none where the rule knows no fix. */
mended: string | null, };

/** A text to read. */
export type ProofText = { 
/** Where it stands; comes back with each finding. */
path: string, 
/** The text. */
text: string, };

/** What to read. */
export type Proofread = { 
/** All that is entered now, saved or not: its fields of prose are read. */
event: EventFile, 
/** Texts beside the fields: the paragraphs that the author worded herself. */
texts: Array<ProofText>, };

/** A line of the register. Texts are Vietnamese, as entered. */
export type RegisterLine = { 
/** The event's id. */
id: string, 
/** The (first) day. */
date: string, 
/** What sort of event. */
kind: EventKind, 
/** Its name, else its topic. */
title: string, 
/** Where. */
place: string, 
/** Who chaired. */
chair: string, 
/** The other schools. */
partners: string, 
/** How many came. */
present: number | null, 
/** Training periods it took. */
periods: number | null, 
/** Its papers, with their numbers where they have one. */
papers: string, 
/** Where its papers stand. */
status: EventStatus, };

/** Something that does not fit together, and where. */
export type Remark = { 
/** The field: "event.end_date". */
field: string, 
/** What, in Vietnamese. */
vi: string, 
/** The same in English. */
en: string, };

/** The school's assessment. */
export type Review = { 
/** Ưu điểm. */
strengths?: string, 
/** Hạn chế. */
weaknesses?: string, 
/** Nguyên nhân. */
causes?: string, 
/** Giải pháp. */
solutions?: string, };

/** The people who hold one role: in the file a single id, or a list of ids. */
export type RoleHolders = Array<string>;

/** Who did what. */
export type Roles = { 
/** Directed (chỉ đạo). */
director: RoleHolders, 
/** Chaired (chủ trì). */
chair: RoleHolders, 
/** Kept the minutes. */
secretary: RoleHolders, 
/** Led through the programme (dẫn chương trình). */
host: RoleHolders, 
/** Led the delegation (trưởng đoàn). */
delegation_leader: RoleHolders, };

/** An event was kept. */
export type Saved = { 
/** The revision from now on. */
revision: number, 
/** When. */
saved_at: string, 
/** What does not fit together yet. */
remarks: Array<Remark>, };

/** A list was kept. */
export type SavedConsents = { 
/** The ids of those that are new. */
added: Array<number>, 
/** The others, as they were before. */
before: Array<ChildConsent>, };

/** What was written. */
export type SavedEventFile = { 
/** The event file's name. */
name: string, 
/** How many pictures went with it. */
pictures: number, 
/** How many stayed: those that may not leave the school, and those that are gone. */
stayed: number, };

/** A line of a plan's schedule. */
export type ScheduleLine = { 
/** When. */
time?: ClockSpan, 
/** What. */
content: string, 
/** Who answers for it. */
owner?: string, };

/** A school that takes part, under the name it bore at the event. */
export type School = { 
/** Its id in this file. */
id: SchoolId, 
/** "Trường Mầm non Suối Lụa". */
name: string, 
/** Its level. */
level?: Level, 
/** Who owns it. */
ownership?: Ownership, 
/** Where it stands. */
address?: string, 
/** The abbreviation in its document numbers: "MNSL". */
symbol?: string, 
/** Its name in a letterhead; without it the name in upper case. */
letterhead_name?: string, 
/** Whether a team's document stands under the school's name. */
letterhead_unit?: boolean, 
/** The governing bodies over it, each with its days. */
governing_bodies: Array<GoverningBody>, 
/** The localities of "Gò Mây, ngày …", each with its days. */
localities: Array<Locality>, };

/** A school within one event file. */
export type SchoolId = string;

/** The user's own school, as it is from now on; events keep it as it was. */
export type SchoolSave = { 
/** The school. */
school: School, };

/** What was typed. */
export type SchoolSuggest = { 
/** With or without marks. */
text: string, 
/** How many at most. */
limit: number, };

/** A school met before. */
export type SchoolSuggestion = { 
/** The school as it was at the last event; its id is empty, for the caller to give. */
school: School, 
/** At how many events. */
met: number, };

/** How wide the event reached. */
export type Scope = "team" | "group" | "grade" | "school" | "cluster" | "inter_school";

/** How wide an event reaches. */
export type ScopeWord = { 
/** The code. */
code: Scope, 
/** Vietnamese. */
vi: string, 
/** English. */
en: string, };

/** The name of a section of an Article. */
export type SectionWord = { 
/** The section's name in templates: "lead". */
code: string, 
/** Vietnamese. */
vi: string, 
/** English. */
en: string, };

/** The part of the day. */
export type Session = "morning" | "afternoon" | "evening" | "all_day";

/** Parts of the day. */
export type SessionWord = { 
/** The code. */
code: Session, 
/** Vietnamese. */
vi: string, 
/** English. */
en: string, };

/** The user's settings. */
export type Settings = { 
/** The interface's language; the papers are Vietnamese. */
language: Language, 
/** Day or night. */
theme: Theme, 
/** Who sits here: the author of new events. */
author: Credit | null, 
/** Who signs the school's papers: stands under the papers of new events. */
signer: Credit | null, };

/** A page: an `<article>` with a `section[data-section]` for each section and a `span[data-from]` for each sentence. */
export type Sheet = { 
/** The article's opening tag. */
open: string, 
/** What stands in it. */
sections: Array<SheetSection>, };

/** A section of a page. */
export type SheetSection = { 
/** Its opening tag. */
open: string, 
/** What stands in it, in order. */
pieces: Array<Piece>, };

/** An event that shows a child. */
export type ShownIn = { 
/** The event's id. */
event: string, 
/** The numbers of its photos, from 1. */
photos: Array<number>, };

/** In whose name a document is signed (Decree 30/2020, Điều 13). */
export type Signing = "head" | "on_behalf_of_head" | "on_behalf_of_collective" | "acting" | "by_order" | "by_delegation";

/** In whose name a document is signed. */
export type SigningWord = { 
/** The code. */
code: Signing, 
/** Vietnamese. */
vi: string, 
/** English. */
en: string, 
/** Before the office: "KT."; empty for the head. */
mark: string, };

/** What was entered since a page before. The interface holds that page: its pieces are not sent again. */
export type Since = { 
/** The page's number. */
page: number, 
/** The changes, in order. */
edits: Array<Edit>, };

/** Something to look at in a text. */
export type Slip = { 
/** The field: `speeches[0].gist[1]`. */
path: string, 
/** Where it begins, in UTF-16 code units of the text, as a window counts. */
start: number, 
/** Where it ends. */
end: number, 
/** What stands there. */
text: string, 
/** The rule's name. */
rule: string, 
/** How sure it is. */
level: SlipLevel, 
/** Whether it is about what is told, and not how. */
content: boolean, 
/** Why, in Vietnamese. */
vi: string, 
/** The same in English. */
en: string, 
/** The clause or habit that it rests on. */
basis: string | null, 
/** What may stand there instead, the best first; an empty one takes the text out. */
fixes: Array<string>, 
/** Names it by its surroundings, for "never here". */
place: string, };

/** How sure a slip is, and how loudly it may be shown. */
export type SlipLevel = "silent" | "certain" | "rulebook" | "context" | "content";

/** A speech. */
export type Speech = { 
/** Who spoke, if one of `people`. */
person?: PersonId, 
/** Who spoke, in words. */
speaker?: string, 
/** What for. */
kind?: SpeechKind, 
/** What about. */
topic?: string, 
/** Its points, verb phrases that follow the speaker. */
gist: Array<string>, 
/** More, as whole sentences. */
detail?: string, 
/** The number of the programme item it followed, from 1; 0: before the first. */
after?: number, };

/** What a speech was for. */
export type SpeechKind = "opening" | "keynote" | "directing" | "paper" | "sharing" | "reply" | "closing";

/** Kinds of speech. */
export type SpeechKindWord = { 
/** The code. */
code: SpeechKind, 
/** Vietnamese. */
vi: string, 
/** English. */
en: string, };

/** The stage of a preschool. */
export type Stage = "nursery" | "kindergarten";

/** What the interface begins with. */
export type Start = { 
/** The user's own school; none before it is entered. */
school: School | null, 
/** The user's settings. */
settings: Settings, 
/** The style of the school's papers. */
style: HouseStyle, 
/** How the school wants to be proofread. */
proofreading: Habits, 
/** All kinds of event. */
kinds: Array<KindCard>, 
/** The words for all codes, and the lists that fields suggest from. */
vocabulary: Vocabulary, 
/** The sample event's id, while it is there. */
sample: string | null, 
/** The program's version. */
version: string, 
/** Today on the user's calendar. */
today: string, 
/** What stands before `/HASH?size=page` or `?size=thumb` in a photo's address. */
photo_base: string, };

/** A step of an event's way. */
export type StatusStep = { 
/** Where it went. */
status: EventStatus, 
/** When. */
at: string, 
/** Why, if that was said. */
reason: string | null, };

/** A step of the form. */
export type Step = { 
/** Which. */
id: StepId, 
/** What it is called. */
label: Words, 
/** What it asks, in one sentence. */
intro: Words, 
/** Its fields, those behind "more" last. */
fields: Array<Field>, };

/** The steps that every kind has. */
export type StepId = "event" | "people" | "programme" | "speeches" | "outcomes" | "photos" | "papers";

/** The style of the school's papers. */
export type StyleSave = { 
/** Within the decree's ranges. */
style: HouseStyle, };

/** The lists of the vocabulary that a text field suggests from. */
export type Suggestions = "titles" | "honorifics" | "subjects" | "tags";

/** An approach a programme item may follow. */
export type Tag = { 
/** What `programme[].tags` holds. */
code: string, 
/** Vietnamese. */
vi: string, 
/** English. */
en: string, 
/** Before an item's name: "hoạt động giáo dục STEAM". */
phrase: string, };

/** A template of a kind of event. */
export type Template = { 
/** The kind of event. */
kind: EventKind, 
/** For what. */
document: TemplatePart, 
/** Its file within the folder of templates: "exchange/report.jinja". */
file: string, 
/** Whether the school has its own. */
own: boolean, 
/** What is wrong with the school's own; the shipped one is used instead. */
fault: TemplateFault | null, };

/** A template to copy or to take out of use. */
export type TemplateChoice = { 
/** The kind of event. */
kind: EventKind, 
/** For what. */
document: TemplatePart, };

/** What is wrong with a template. */
export type TemplateFault = { 
/** The line, from 1, where known. */
line: number | null, 
/** The cause, in Vietnamese. */
cause: string, };

/** What a school can word for itself. */
export type TemplatePart = "news" | "report" | "minutes" | "plan" | "letter" | "message" | "phrases";

/** What was typed, and where. */
export type TextSuggest = { 
/** The field without numbers: "event.place". */
field: string, 
/** With or without marks. */
text: string, 
/** How many at most. */
limit: number, };

/** Day or night. */
export type Theme = "system" | "light" | "dark";

/** A title that people bear. */
export type Title = { 
/** Its usual rank; smaller stands first. */
rank: number, 
/** Vietnamese. */
vi: string, 
/** English. */
en: string, 
/** The last day it existed, if it no longer does. */
until?: string, };

/** How a title is spelled beside its bearer's name. Where the decree prescribes a spelling of its own (the
 * signature), it stays. */
export type TitleCase = "as_typed" | "capital" | "small";

/** A version kept of an event. */
export type Version = { 
/** Its number, larger for newer ones. */
number: number, 
/** When it was saved. */
saved_at: string, 
/** What changed since the version before; nothing for the oldest. */
changed: Array<Difference>, };

/** The words of every code, and the lists that fields suggest from. */
export type Vocabulary = { 
/** Kinds of event. */
event_kind: Array<EventKindWord>, 
/** Kinds of document. */
document_kind: Array<DocumentKindWord>, 
/** Parts of the day. */
session: Array<SessionWord>, 
/** Forms of meeting. */
mode: Array<ModeWord>, 
/** How wide an event reaches. */
scope: Array<ScopeWord>, 
/** Age groups. */
age_group: Array<AgeGroupWord>, 
/** Domains of development. */
domain: Array<DomainWord>, 
/** Kinds of programme item. */
programme_kind: Array<ProgrammeKindWord>, 
/** Kinds of speech. */
speech_kind: Array<SpeechKindWord>, 
/** Kinds of outcome. */
outcome_kind: Array<OutcomeKindWord>, 
/** Words before a citation. */
legal_verb: Array<LegalVerbWord>, 
/** In whose name a document is signed. */
signing: Array<SigningWord>, 
/** Consent to a photo. */
consent: Array<ConsentWord>, 
/** Levels of school. */
level: Array<LevelWord>, 
/** Who owns a school. */
ownership: Array<OwnershipWord>, 
/** Where an event's papers stand. */
event_status: Array<EventStatusWord>, 
/** Approaches a programme item may follow. */
tags: Array<Tag>, 
/** Subjects by level. */
subjects: { [key in Level]?: Array<Words> }, 
/** Titles of people, with their usual rank. */
titles: Array<Title>, 
/** Words before a name. */
honorifics: Array<Words>, 
/** Sections of an Article. */
sections: Array<SectionWord>, };

/** The i or y of kỹ/kĩ, lý/lí. */
export type Vowel = "either" | "y" | "i";

/** The days of the week. */
export type Weekday = "capital" | "small";

/** The same words in both languages of the interface. */
export type Words = { 
/** Vietnamese. */
vi: string, 
/** English. */
en: string, };

/** The year wanted. */
export type YearRegister = { 
/** "2026-2027". */
school_year: string, };

/** The year wanted, and where. */
export type YearRegisterSave = { 
/** "2026-2027". */
school_year: string, 
/** The folder's id, from choosing it. */
folder: string, };
