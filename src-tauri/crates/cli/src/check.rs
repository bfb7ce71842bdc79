//! `check`: proofreading. It comes with the proofing rules, and says so until then.

use crate::Refusal;

pub(crate) fn run() -> Result<(), Refusal> {
    Err(Refusal::Use(
        "Chức năng soát lỗi (check) chưa có trong phiên bản này và sẽ có ở phiên bản sau. Hiện có thể dùng: demo, \
         export, schema."
            .into(),
    ))
}
