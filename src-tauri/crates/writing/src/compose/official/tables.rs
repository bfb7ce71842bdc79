//! Lists and tables that are laid out from rows of facts.

use std::sync::Arc;

use records::{LegalVerb, OutcomeKind};
use vietnamese::count::thousands;
use vietnamese::date;

use super::{marked, plain};
use crate::article::{Block, Column, Gap, Row, TableAlign, Text};
use crate::citation::{cite_official, of_paper};
use crate::compose::outcomes;
use crate::world::World;

/// The legal bases, a line each, ";" after each and "." after the last.
pub(super) fn citations(world: &Arc<World>, gaps: &mut Vec<Gap>) -> Vec<Block> {
    let order = of_paper(world);
    let last = order.len().saturating_sub(1);
    let mut blocks = Vec::new();
    for (place, (index, basis)) in order.into_iter().enumerate() {
        let verb = match basis.verb.unwrap_or(LegalVerb::PursuantTo) {
            LegalVerb::PursuantTo => "Căn cứ",
            LegalVerb::Implementing => "Thực hiện",
            LegalVerb::AccordingTo => "Theo",
        };
        let stop = if place == last { "." } else { ";" };
        let words = format!("{verb} {}{stop}", cite_official(index, basis));
        blocks.push(Block::Citation(marked(&words, &format!("legal_bases[{index}]"), gaps)));
    }
    blocks
}

/// A table's rows: each a path in the event file and its cells after the number of order.
pub(super) struct Rows(pub(super) Vec<(String, Vec<String>)>);

impl Rows {
    /// The table, or nothing where there are no rows. A column that no row fills is left out.
    pub(super) fn table(self, columns: &[(&str, u32, TableAlign)]) -> Vec<Block> {
        if self.0.is_empty() {
            return Vec::new();
        }
        let filled: Vec<bool> = (0..columns.len())
            .map(|place| {
                self.0.iter().any(|(_, cells)| cells.get(place).is_some_and(|cell| !cell.is_empty()))
            })
            .collect();
        let columns = columns.iter().zip(&filled).filter_map(|(column, filled)| filled.then_some(column));
        let head = std::iter::once(&("TT", 8, TableAlign::Centre)).chain(columns);
        let columns = head.map(|(head, share, align)| Column {
            head: (*head).to_owned(),
            share: *share,
            align: *align,
        });
        let rows = self.0.into_iter().enumerate().map(|(i, (path, cells))| {
            let cells = cells.into_iter().zip(&filled).filter_map(|(cell, filled)| filled.then_some(cell));
            let cells = std::iter::once((i + 1).to_string()).chain(cells);
            cells.map(|cell| Text(vec![plain(&cell, &path)])).collect::<Row>()
        });
        vec![Block::Table { columns: columns.collect(), rows: rows.collect() }]
    }
}

/// A plan's schedule: time, content, who answers for it.
pub(super) fn schedule(world: &World) -> Vec<Block> {
    let clock = |clock: records::Clock| date::clock_official(clock.0);
    let rows = world.file.schedule.iter().enumerate().map(|(i, line)| {
        let time = line.time.map_or_else(String::new, |span| match span.to {
            Some(to) => format!("{} – {}", clock(span.from), clock(to)),
            None => clock(span.from),
        });
        (format!("schedule[{i}]"), vec![time, line.content.clone(), line.owner.clone().unwrap_or_default()])
    });
    Rows(rows.collect()).table(&[
        ("Thời gian", 26, TableAlign::Centre),
        ("Nội dung", 42, TableAlign::Left),
        ("Người, bộ\u{a0}phận thực hiện", 30, TableAlign::Left),
    ])
}

/// "3.200.000 đồng"; empty where no amount is known.
pub(super) fn total(world: &World) -> String {
    world.file.budget.total_vnd.map(|total| format!("{} đồng", amount(total))).unwrap_or_default()
}

fn amount(amount: records::Dong) -> String {
    thousands(i64::try_from(amount.0).unwrap_or(i64::MAX))
}

/// What the money is for.
pub(super) fn budget(world: &World) -> Vec<Block> {
    let rows = world.file.budget.lines.iter().enumerate().map(|(i, line)| {
        (
            format!("budget.lines[{i}]"),
            vec![line.item.clone(), line.amount_vnd.map(amount).unwrap_or_default()],
        )
    });
    Rows(rows.collect())
        .table(&[("Nội dung chi", 62, TableAlign::Left), ("Số tiền (đồng)", 30, TableAlign::Right)])
}

/// A contest's awards.
pub(super) fn awards(world: &Arc<World>) -> Vec<Block> {
    let rows = world.file.contest.awards.iter().enumerate().map(|(i, award)| {
        let count = award.count.map(|n| vietnamese::count::two_digits(n.into())).unwrap_or_default();
        let people = outcomes::award_people(world, &award.people);
        let cells = vec![award.award.clone(), count, people, award.subject.clone().unwrap_or_default()];
        (format!("contest.awards[{i}]"), cells)
    });
    Rows(rows.collect()).table(&[
        ("Giải", 24, TableAlign::Left),
        ("Số lượng", 14, TableAlign::Centre),
        ("Người đạt giải", 36, TableAlign::Left),
        ("Môn, lĩnh vực", 20, TableAlign::Left),
    ])
}

/// The tasks: what, who, until when.
pub(super) fn tasks(world: &World) -> Vec<Block> {
    let tasks =
        world.file.outcomes.iter().enumerate().filter(|(_, outcome)| outcome.kind == OutcomeKind::Task);
    let rows = tasks.map(|(i, task)| {
        let text = task.text.trim_end_matches(['.', ';']).to_owned();
        let due = task.due.map(date::short).unwrap_or_default();
        (format!("outcomes[{i}]"), vec![text, task.owner.clone().unwrap_or_default(), due])
    });
    Rows(rows.collect()).table(&[
        ("Nhiệm vụ", 48, TableAlign::Left),
        ("Người thực hiện", 26, TableAlign::Left),
        ("Thời hạn", 18, TableAlign::Centre),
    ])
}
