//! What the program brings to the library.

use chrono::{DateTime, Utc};
use records::Citation;

use super::save;
use crate::changes::{ChangeName, Changed, Kind};
use crate::error::StoreError;
use crate::store::Store;

impl Store {
    /// Brings the program's papers into the library: those that are not there yet, and newer facts about those that
    /// the school neither changed nor took out.
    pub fn fill_citations(
        &self,
        starters: &[Citation],
        now: DateTime<Utc>,
    ) -> Result<Changed<()>, StoreError> {
        self.change(ChangeName::FillCitations, None, now, |change| {
            let mut held =
                change.prepare_cached("SELECT id, changed OR removed FROM citations WHERE starter = ?")?;
            for starter in starters {
                let name = name(starter);
                let found: Option<(u32, bool)> = rusqlite::OptionalExtension::optional(
                    held.query_row([&name], |row| Ok((row.get(0)?, row.get(1)?))),
                )?;
                match found {
                    Some((_, true)) => {}
                    Some((id, false)) => {
                        if save::load(change, id)?.as_ref() != Some(starter) {
                            save::update(change, id, starter)?;
                            change.touch(Kind::Citations);
                        }
                    }
                    None => {
                        save::insert(change, Some(&name), starter)?;
                        change.touch(Kind::Citations);
                    }
                }
            }
            Ok(())
        })
    }
}

/// By what a paper that the program brings is known in every version of the program.
fn name(starter: &Citation) -> String {
    let number = starter.number.as_deref().unwrap_or_default();
    vietnamese::fold::fold(&format!("{} {number}", starter.kind))
}
