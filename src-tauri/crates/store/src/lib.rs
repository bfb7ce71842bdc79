//! SQLite: migrations beside their tables, versions, search.
