//! What the event rests on and what came out of it.

use records::outcome::{Award, Budget, BudgetLine, Commitments, Contest, Observation, Review, ScheduleLine};
use records::{EventFile, LegalBasis, Outcome};
use rusqlite::Connection;

use crate::error::StoreError;
use crate::rows::{ROLES, TEXTS, Table, row};

row!(LegalBasis { verb, kind, number, date, issuer, summary });
row!(Review { strengths, weaknesses, causes, solutions });
row!(Observation { text, sensitive, replacement });
row!(Outcome { kind, text, owner, due });
row!(Contest { contestants, recognised } elsewhere { rounds, awards });
row!(Award { award, count, subject } elsewhere { people });
row!(ScheduleLine { time, content, owner });
row!(Budget { total_vnd, source } elsewhere { lines });
row!(BudgetLine { item, amount_vnd });
row!(Commitments { period, document } elsewhere { witnesses });

const LEGAL_BASES: Table = Table::of_event("event_legal_bases");
const REVIEWS: Table = Table::of_event("event_reviews");
const OBSERVATIONS: Table = Table::of_event("event_observations");
const OUTCOMES: Table = Table::of_event("event_outcomes");
const CONTESTS: Table = Table::of_event("event_contests");
const AWARDS: Table = Table::of_event("event_awards");
const SCHEDULE: Table = Table::of_event("event_schedule");
const BUDGETS: Table = Table::of_event("event_budgets");
const BUDGET_LINES: Table = Table::of_event("event_budget_lines");
const COMMITMENTS: Table = Table::of_event("event_commitments");
const ROUNDS: &str = "contest.rounds";
const WINNERS: &str = "contest.awards.people";
const WITNESSES: &str = "commitments.witnesses";

/// Writes the legal bases.
pub(crate) fn put_bases(db: &Connection, event: i64, file: &EventFile) -> Result<(), StoreError> {
    LEGAL_BASES.put(db, event, &file.legal_bases)
}

/// Reads the legal bases.
pub(crate) fn take_bases(db: &Connection, event: i64, file: &mut EventFile) -> Result<(), StoreError> {
    file.legal_bases = LEGAL_BASES.take(db, event)?;
    Ok(())
}

/// Writes the review, the observations and the outcomes.
pub(crate) fn put_outcomes(db: &Connection, event: i64, file: &EventFile) -> Result<(), StoreError> {
    REVIEWS.put_group(db, event, &file.review)?;
    OBSERVATIONS.put(db, event, &file.observations)?;
    OUTCOMES.put(db, event, &file.outcomes)
}

/// Reads the review, the observations and the outcomes.
pub(crate) fn take_outcomes(db: &Connection, event: i64, file: &mut EventFile) -> Result<(), StoreError> {
    file.review = REVIEWS.take_one(db, event)?.unwrap_or_default();
    file.observations = OBSERVATIONS.take(db, event)?;
    file.outcomes = OUTCOMES.take(db, event)?;
    Ok(())
}

/// Writes a contest's figures.
pub(crate) fn put_contest(db: &Connection, event: i64, file: &EventFile) -> Result<(), StoreError> {
    let contest = &file.contest;
    CONTESTS.put(db, event, [contest])?;
    TEXTS.put(db, event, ROUNDS, [&contest.rounds])?;
    AWARDS.put(db, event, &contest.awards)?;
    TEXTS.put(db, event, WINNERS, contest.awards.iter().map(|award| &award.people))
}

/// Reads a contest's figures.
pub(crate) fn take_contest(db: &Connection, event: i64, file: &mut EventFile) -> Result<(), StoreError> {
    let mut awards: Vec<Award> = AWARDS.take(db, event)?;
    TEXTS.take(db, event, WINNERS, awards.iter_mut().map(|award| &mut award.people))?;
    let rounds = TEXTS.take_one(db, event, ROUNDS)?;
    file.contest = Contest { rounds, awards, ..CONTESTS.take_one(db, event)?.unwrap_or_default() };
    Ok(())
}

/// Writes the schedule, the money and what was signed.
pub(crate) fn put_plan(db: &Connection, event: i64, file: &EventFile) -> Result<(), StoreError> {
    SCHEDULE.put(db, event, &file.schedule)?;
    BUDGETS.put(db, event, [&file.budget])?;
    BUDGET_LINES.put(db, event, &file.budget.lines)?;
    COMMITMENTS.put(db, event, [&file.commitments])?;
    ROLES.put(db, event, WITNESSES, [&file.commitments.witnesses])
}

/// Reads the schedule, the money and what was signed.
pub(crate) fn take_plan(db: &Connection, event: i64, file: &mut EventFile) -> Result<(), StoreError> {
    file.schedule = SCHEDULE.take(db, event)?;
    let lines = BUDGET_LINES.take(db, event)?;
    file.budget = Budget { lines, ..BUDGETS.take_one(db, event)?.unwrap_or_default() };
    let witnesses = ROLES.take_one(db, event, WITNESSES)?;
    file.commitments = Commitments { witnesses, ..COMMITMENTS.take_one(db, event)?.unwrap_or_default() };
    Ok(())
}
