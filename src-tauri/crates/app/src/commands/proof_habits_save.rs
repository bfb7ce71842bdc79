//! Keeps how the school wants to be proofread.

use crate::app::App;
use crate::error::AppError;
use crate::proofreading::{Habits, keep};

pub(super) fn proof_habits_save(app: &App, habits: Habits) -> Result<Habits, AppError> {
    keep(app, habits)
}
