//! Keeps the house style of the school's papers.

use serde::Deserialize;
use serde_json::{Map, Value};
use writing::HouseStyle;

use crate::app::App;
use crate::error::{AppError, Code};

/// The style of the school's papers.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct StyleSave {
    /// Within the decree's ranges.
    pub style: HouseStyle,
}

/// The setting's name in the store.
const SETTING: &str = "style";

/// The style as it was kept; a style that today's rules do not allow is the shipped one.
pub(crate) fn style(app: &App) -> Result<HouseStyle, AppError> {
    let kept = app.store.settings()?.remove(SETTING).unwrap_or_default();
    let style = serde_json::from_value(kept).unwrap_or_default();
    Ok(Some(style).filter(|style: &HouseStyle| style.faults().is_empty()).unwrap_or_default())
}

pub(super) fn style_save(app: &App, request: StyleSave) -> Result<HouseStyle, AppError> {
    let faults = request.style.faults();
    if !faults.is_empty() {
        let en: Vec<&str> = faults.iter().map(|fault| fault.en.as_str()).collect();
        return Err(AppError::new(
            Code::Problems,
            "Thể thức này chưa lưu được vì có chỗ ngoài khoảng mà Nghị định 30/2020/NĐ-CP cho phép.",
            format!("This style is not saved. {}", en.join(" ")),
        )
        .with_details(faults.iter().map(|fault| &fault.vi)));
    }
    let kept = serde_json::to_value(request.style).unwrap_or_default();
    let named = Map::from_iter([(SETTING.to_owned(), Value::clone(&kept))]);
    app.store.save_settings(&named, app.clock.now())?;
    Ok(request.style)
}
