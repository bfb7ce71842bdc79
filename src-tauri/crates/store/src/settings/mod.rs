//! Settings: names and JSON values.

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde_json::{Map, Value};

use crate::changes::{ChangeName, Changed, Kind};
use crate::error::StoreError;
use crate::store::Store;

impl Store {
    /// All settings that were ever saved.
    pub fn settings(&self) -> Result<Map<String, Value>, StoreError> {
        all(&*self.reading()?)
    }

    /// Keeps these settings beside the others; a setting that is null is forgotten.
    pub fn save_settings(
        &self,
        settings: &Map<String, Value>,
        now: DateTime<Utc>,
    ) -> Result<Changed<()>, StoreError> {
        self.change(ChangeName::SaveSettings, None, now, |change| {
            let before = all(change)?;
            for (name, value) in settings {
                if before.get(name).unwrap_or(&Value::Null) == value {
                    continue;
                }
                change.prepare_cached("DELETE FROM settings WHERE name = ?")?.execute([name])?;
                if !value.is_null() {
                    change
                        .prepare_cached("INSERT INTO settings (name, value) VALUES (?, ?)")?
                        .execute((name, value.to_string()))?;
                }
                change.touch(Kind::Settings);
            }
            Ok(())
        })
    }
}

fn all(db: &Connection) -> Result<Map<String, Value>, StoreError> {
    let mut select = db.prepare_cached("SELECT name, value FROM settings ORDER BY name")?;
    let mut rows = select.query([])?;
    let mut settings = Map::new();
    while let Some(row) = rows.next()? {
        let text: String = row.get(1)?;
        let value = serde_json::from_str(&text).map_err(|e| StoreError::Strange(e.to_string()))?;
        settings.insert(row.get(0)?, value);
    }
    Ok(settings)
}
