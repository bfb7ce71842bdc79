//! What a template can ask of an event: its facts in the words of sentences.

use std::collections::BTreeMap;
use std::sync::Arc;

use minijinja::value::Value;
use records::{RoleHolders, Session};
use vietnamese::date;
use vietnamese::list::{join, lower_label, upper_first};

use super::{naming, outcomes, placing, summary};
use crate::citation::{BasisRef, of_paper};
use crate::kinds::Worded;
use crate::world::{
    PeopleList, Register, SchoolList, SchoolRef, World, count_of, counts, flow, guests, guests_in_order,
    item_value, scope_phrase, speech_value, title_phrase,
};

/// The context of a composition, by name.
pub(super) fn context(world: &Arc<World>) -> BTreeMap<String, Value> {
    let mut context = Context { world, values: BTreeMap::new() };
    context.event();
    context.place();
    context.days();
    context.schools();
    context.people();
    context.attendance();
    context.course();
    context.discussion();
    context.papers();
    let Context { mut values, .. } = context;
    outcomes::context(world, &mut values);
    summary::context(world, &mut values);
    super::official::context(world, &mut values);
    values
}

struct Context<'a> {
    world: &'a Arc<World>,
    values: BTreeMap<String, Value>,
}

/// What was not entered prints nothing and counts as false.
fn or_empty(text: Option<&String>) -> String {
    text.cloned().unwrap_or_default()
}

impl Context<'_> {
    fn set(&mut self, name: &str, value: impl Into<Value>) {
        self.values.insert(name.to_owned(), value.into());
    }

    fn event(&mut self) {
        let event = &self.world.file.event;
        self.set("kind", event.kind.code());
        self.set("voice", self.world.voice.code());
        let names = naming::names(self.world);
        self.set("Event_name", upper_first(&names.event));
        self.set("event_name", names.event);
        self.set("kind_act", names.kind_act);
        self.set("dated", names.title.contains("tháng ") || names.title.contains("20"));
        self.set("event_title", names.title);
        self.set("event_act", names.act);
        self.set("Gathering", upper_first(&names.gathering));
        self.set("gathering", names.gathering);
        let title = event.title.clone().unwrap_or_default();
        let topic = event.topic.as_deref().filter(|topic| !title.contains(*topic) && !title.is_empty());
        self.set("topic", topic.map(title_phrase).unwrap_or_default());
        let campaign = event.campaign.as_deref().map(campaign_phrase).unwrap_or_default();
        self.set(
            "campaign_clause",
            if campaign.is_empty() { String::new() } else { format!(", trong khuôn khổ {campaign}") },
        );
        self.set("campaign", campaign);
        self.set("unit", or_empty(event.unit.as_ref()));
        self.set(
            "unit_new",
            event.unit.clone().filter(|unit| !title_names(&title, unit)).unwrap_or_default(),
        );
        self.set("scope", event.scope.map_or("", |scope| scope.code()));
        self.set("scope_phrase", event.scope.map_or("", scope_phrase));
        self.set("mode", event.mode.map_or("", |mode| mode.code()));
        self.set("remote", matches!(event.mode, Some(records::Mode::Online | records::Mode::Hybrid)));
        let purposes: Vec<String> = event.purposes.iter().map(|p| purpose(self.world, p)).collect();
        self.set("purpose", join(&purposes));
        self.set("purposes", purposes);
        self.set("meaning", or_empty(event.meaning.as_ref()));
        self.set("co_organisers", join(&event.co_organisers));
        self.set("periods", event.training_periods.map(|n| count_of(self.world, n)).unwrap_or_default());
        self.set("thanks", or_empty(self.world.file.thanks.as_ref()));
        self.set("closing", or_empty(self.world.file.closing.as_ref()));
    }

    fn place(&mut self) {
        let place = or_empty(self.world.file.event.place.as_ref());
        let host = self.world.host().map(|host| vietnamese::fold::fold(&host.name)).unwrap_or_default();
        let folded = vietnamese::fold::fold(&place);
        self.set("place_is_host", !host.is_empty() && folded == host);
        self.set("place_names_host", !host.is_empty() && folded.contains(&host));
        self.set("place", place_phrase(&place));
        self.set("Place", upper_first(&place));
    }

    fn days(&mut self) {
        let event = &self.world.file.event;
        let end = event.end_date.filter(|end| *end != event.date);
        let part = match event.session {
            Some(Session::Morning) => "Sáng",
            Some(Session::Afternoon) => "Chiều",
            Some(Session::Evening) => "Tối",
            Some(Session::AllDay) | None => "Ngày",
        };
        let when = match end {
            None => format!("{part} {}", date::short(event.date)),
            Some(end) => upper_first(&date::range_short(event.date, end)),
        };
        self.set("When", when);
        self.set("several_days", end.is_some());
        self.set(
            "month",
            format!("tháng {}", date::long(event.date).split_once("tháng ").map_or("", |(_, rest)| rest)),
        );
        self.set("day", date::short(event.date));
        let long = end.map_or_else(|| date::full(event.date), |end| date::range_long(event.date, end));
        self.set("Day_long", upper_first(&long));
        self.set("day_long", long);
        self.set("first_day_long", date::full(event.date));
        self.set("last_day_long", date::full(end.unwrap_or(event.date)));
        let official = self.world.register == Register::Official;
        let clock = |clock: records::Clock| {
            if official { date::clock_official(clock.0) } else { date::clock_news(clock.0) }
        };
        self.set("start_clock", event.start_time.map(clock).unwrap_or_default());
        self.set("end_clock", event.end_time.map(clock).unwrap_or_default());
        let minutes = match (event.start_time, event.end_time, end) {
            (Some(start), Some(end), None) => end.minutes().saturating_sub(start.minutes()),
            _ => 0,
        };
        // Half a day at most is told as a duration; a longer event ends at its hour.
        self.set(
            "duration",
            if (1..=300).contains(&minutes) { date::duration_news(minutes) } else { String::new() },
        );
        let session = event.session.map_or("", |session| match session {
            Session::Morning => "buổi sáng",
            Session::Afternoon => "buổi chiều",
            Session::Evening => "buổi tối",
            Session::AllDay => "cả ngày",
        });
        self.set("session_phrase", session);
        let long = end.map_or_else(|| date::full(event.date), |end| date::range_long(event.date, end));
        let session_day = match event.session {
            None => long,
            // "cả ngày 27 tháng 8": the day is not said twice.
            Some(Session::AllDay) => format!("cả {long}"),
            Some(_) => format!("{session}, {long}"),
        };
        self.set("session_day", session_day);
    }

    fn schools(&mut self) {
        let world = self.world;
        let event = &world.file.event;
        let partners: Vec<_> = event.partners.iter().collect();
        let others: Vec<_> = world.parties().into_iter().filter(|id| *id != world.file.writer()).collect();
        self.set("host", SchoolRef::value(world, &event.host));
        self.set("writer", SchoolRef::value(world, world.file.writer()));
        self.set("partners", SchoolList::value(world, &partners));
        self.set("others", SchoolList::value(world, &others));
        self.set("parties", SchoolList::value(world, &world.parties()));
        self.set("partner_count", partners.len());
        self.set("one_school", world.one_school());
        self.set("all_parties", if partners.len() == 1 { "hai trường" } else { "các trường" });
        self.set("school_count", event.school_count.map(|n| n.to_string()).unwrap_or_default());
        let level = world.level().map(Worded::word);
        self.set("parents", level.map_or("cha mẹ học sinh", |level| level.parents.as_str()));
    }

    fn people(&mut self) {
        let world = self.world;
        let roles = &world.file.roles;
        let mut role =
            |name: &str, holders: &RoleHolders| self.set(name, PeopleList::doers(world, &holders.0));
        role("directors", &roles.director);
        role("chairs", &roles.chair);
        role("secretaries", &roles.secretary);
        role("presenters", &roles.host);
        role("leaders", &roles.delegation_leader);
        role("witnesses", &RoleHolders(world.file.commitments.witnesses.clone()));
        self.set("guests", guests(world));
        self.set("guest_count", guests_in_order(world).len());
    }

    fn attendance(&mut self) {
        let world = self.world;
        let attendance = &world.file.attendance;
        let named: Vec<_> = attendance.groups.iter().filter(|group| !group.label.is_empty()).collect();
        let groups: Vec<String> = named.iter().map(|group| group_phrase(world, group, true)).collect();
        // "3 cán bộ quản lý và 22 giáo viên Trường A": of one school's groups the last names it.
        let runs_on: Vec<String> = (named.iter().enumerate())
            .map(|(i, group)| {
                let next = named.get(i + 1);
                group_phrase(world, group, next.is_none_or(|next| next.school != group.school))
            })
            .collect();
        let labels: Vec<String> = named.iter().map(|group| lower_label(&group.label)).collect();
        let sum: Option<u32> = named.iter().map(|group| group.count).sum();
        self.set("group_total", sum.filter(|n| *n > 0).map(|n| n.to_string()).unwrap_or_default());
        self.set("group_labels", labels.join(", "));
        let delegation =
            named.iter().all(|group| group.school.as_ref().is_none_or(|id| id == world.file.writer()));
        let bare: Vec<String> = named
            .iter()
            .map(|group| {
                format!(
                    "{} {}",
                    group.count.map(|n| count_of(world, n)).unwrap_or_default(),
                    lower_label(&group.label)
                )
            })
            .collect();
        self.set("delegation_phrase", if delegation { join(&bare).trim().to_owned() } else { String::new() });
        self.set("group_phrase", join(&runs_on));
        self.set("groups", groups);
        let number = |n: Option<u32>| n.map(|n| count_of(world, n)).unwrap_or_default();
        self.set("total", number(attendance.total));
        self.set("present", number(attendance.present));
        self.set("absent_count", number(attendance.absent_count));
        let ratio = match (attendance.present, attendance.total) {
            (Some(present), Some(total)) => vietnamese::count::ratio(present.into(), total.into()),
            _ => String::new(),
        };
        self.set("present_of_total", ratio);
        let schools = world.file.event.school_count;
        let told = schools.is_some() && named.iter().any(|group| group.school_count == schools);
        self.set("schools_told", told);
        self.set("groups_add_up", attendance.total.is_some() && sum == attendance.total && named.len() > 1);
    }

    fn course(&mut self) {
        let world = self.world;
        let file = &world.file;
        self.set("counts", counts(world));
        let items: Vec<Value> =
            file.programme.iter().enumerate().map(|(i, item)| item_value(world, i, item)).collect();
        let speeches: Vec<Value> =
            file.speeches.iter().enumerate().map(|(i, speech)| speech_value(world, i, speech)).collect();
        self.set("flow", flow(world, &items, &speeches));
        self.set("programme", items);
        self.set("speeches", speeches);
    }

    fn discussion(&mut self) {
        let world = self.world;
        let file = &world.file;
        let discussion = file.discussion.clone().unwrap_or_default();
        self.set(
            "opinions",
            discussion.opinions.filter(|n| *n > 0).map(|n| count_of(world, n)).unwrap_or_default(),
        );
        let points: Vec<String> =
            discussion.points.iter().map(|point| world.lower(point.trim_end_matches(['.', ';']))).collect();
        self.set("point_phrase", join(&points));
        self.set("points", points);
        self.set("summary", or_empty(discussion.summary.as_ref()));
        let item = file.programme.iter().find(|item| item.kind == records::ProgrammeKind::Discussion);
        let title = item.and_then(|item| item.title.as_ref());
        let noun = title
            .filter(|title| title.to_lowercase().starts_with("thảo luận"))
            .map(|title| world.lower(title));
        self.set("discussion_noun", noun.unwrap_or_else(|| "thảo luận".into()));
        self.set("discussion_title", title.map(|title| title_phrase(title)).unwrap_or_default());
        let seen = file.observations.iter().filter_map(|seen| {
            // What must not leave the team is said in the words that replace it, or not at all.
            let text =
                if seen.sensitive == Some(true) { seen.replacement.clone()? } else { seen.text.clone() };
            Some(text.trim_end_matches(['.', ';']).to_owned()).filter(|text| !text.is_empty())
        });
        let seen: Vec<String> = seen.collect();
        self.set("observation_phrase", join(&seen.iter().map(|text| world.lower(text)).collect::<Vec<_>>()));
        self.set("observations", seen);
    }

    fn papers(&mut self) {
        let world = self.world;
        let bases: Vec<Value> = of_paper(world).into_iter().map(|(i, _)| BasisRef::value(world, i)).collect();
        self.set("bases", bases);
        let author = world.file.author.as_ref();
        self.set("author", author.map(|author| author.name.clone()).unwrap_or_default());
        self.set("author_title", author.and_then(|author| author.title.clone()).unwrap_or_default());
        self.set("editor", world.file.editor.as_ref().map(|editor| editor.name.clone()).unwrap_or_default());
        self.set("photo_count", placing::at_end(world).len());
    }
}

/// A campaign, letter by letter in quotes, with the word for what it is.
fn campaign_phrase(campaign: &str) -> String {
    let lower = campaign.to_lowercase();
    let says_what =
        ["phong trào", "cuộc vận động", "chương trình", "hội thi"].iter().any(|word| lower.starts_with(word));
    if says_what {
        crate::world::lower(campaign)
    } else {
        format!("phong trào {}", vietnamese::quote::quoted(campaign))
    }
}

/// Whether a title already names a unit: "Cụm chuyên môn số 5" in "… cụm số 5".
fn title_names(title: &str, unit: &str) -> bool {
    let (title, unit) = (vietnamese::fold::fold(title), vietnamese::fold::fold(unit));
    let numbered = |word: &&str| word.chars().any(|c| c.is_ascii_digit());
    title.contains(&unit)
        || match (unit.split_whitespace().next(), unit.split_whitespace().find(numbered)) {
            (Some(first), Some(number)) => {
                title.contains(first) && title.split(' ').any(|word| word == number)
            }
            _ => false,
        }
}

/// A purpose follows "nhằm": small, without "nhằm" of its own or a stop.
fn purpose(world: &World, purpose: &str) -> String {
    let bare = purpose.trim_end_matches(['.', ';', ',']);
    let bare = bare.strip_prefix("nhằm ").or_else(|| bare.strip_prefix("Nhằm ")).unwrap_or(bare);
    world.lower(bare)
}

/// "62 cán bộ, giáo viên hai trường", with the group's school where the label does not say it.
fn group_phrase(world: &World, group: &records::attendance::Group, names_school: bool) -> String {
    let mut phrase = lower_label(&group.label);
    if let Some(count) = group.count {
        phrase = format!("{} {phrase}", count_of(world, count));
    }
    if let Some(school) = group.school.as_ref().and_then(|id| world.school(id))
        && names_school
        && !world.one_school()
        && !group.label.contains(&school.name)
    {
        phrase = format!("{phrase} {}", school.name);
    }
    if let Some(schools) = group.school_count {
        phrase = format!("{phrase} của {} trường", count_of(world, schools));
    }
    phrase
}

/// A place inside a sentence: "phòng họp tầng 2", but "Trường Mầm non Suối Lụa".
fn place_phrase(place: &str) -> String {
    const ROOMS: &[&str] = &[
        "Phòng", "Hội", "Sân", "Nhà", "Lớp", "Khu", "Sảnh", "Thư", "Góc", "Vườn", "Văn", "Khuôn", "Các",
        "Hai",
    ];
    let mut words = place.split_whitespace();
    let room = words.next().is_some_and(|word| ROOMS.contains(&word));
    // "Phòng Giáo dục …" and "Nhà Thiếu nhi" are names: their second word has a capital too.
    let name = words.next().and_then(|word| word.chars().next()).is_some_and(char::is_uppercase);
    let mut chars = place.chars();
    match chars.next() {
        Some(first) if room && !name => first.to_lowercase().chain(chars).collect(),
        _ => place.to_owned(),
    }
}
