//! Where in an event file something is wrong, and what.

use std::fmt;

/// A place in the event file, written as its author would look for it: `programme[2].performers[0]`.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct At(String);

impl At {
    /// The whole file.
    pub fn root() -> Self {
        Self::default()
    }

    /// The field `name` of this place.
    pub fn field(&self, name: &str) -> Self {
        if self.0.is_empty() { Self(name.to_owned()) } else { Self(format!("{}.{name}", self.0)) }
    }

    /// The item `index` of the list at this place, from 0.
    pub fn item(&self, index: usize) -> Self {
        Self(format!("{}[{index}]", self.0))
    }

    /// The path as text; empty for the whole file.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for At {
    fn from(path: &str) -> Self {
        Self(path.to_owned())
    }
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_empty() { "(tệp)" } else { &self.0 })
    }
}

/// What is wrong at one place of an event file. `Display` says it in Vietnamese with what to do.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Fault {
    /// The file is over the limit (bytes).
    #[error("tệp lớn {got} byte, giới hạn là {limit} byte; hãy kiểm tra có đúng tệp sự kiện không")]
    TooLarge {
        /// Size found.
        got: u64,
        /// Size allowed.
        limit: u64,
    },
    /// Not UTF-8.
    #[error("tệp không phải UTF-8 (hỏng từ byte thứ {at}); hãy lưu lại tệp với bảng mã UTF-8")]
    NotUtf8 {
        /// First bad byte.
        at: usize,
    },
    /// Broken JSON.
    #[error("tệp không đúng cú pháp JSON ở dòng {line}, cột {column}: {detail}")]
    Syntax {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// The parser's words, shortened.
        detail: String,
    },
    /// The same field twice in one object.
    #[error("trường này được ghi hai lần; hãy bỏ bớt một")]
    Duplicate,
    /// Another format or a newer one.
    #[error("định dạng {found:?} không đọc được; phiên bản này đọc \"{expected}\"")]
    Format {
        /// What stands there.
        found: String,
        /// What is read.
        expected: &'static str,
    },
    /// Not the type wanted.
    #[error("cần {wanted}, nhưng tệp ghi {found}")]
    Type {
        /// What is wanted, in Vietnamese.
        wanted: &'static str,
        /// What stands there, in Vietnamese.
        found: String,
    },
    /// A required field is missing or empty.
    #[error("thiếu trường bắt buộc")]
    Required,
    /// A field that the format does not know.
    #[error("không có trường này trong định dạng{hint}")]
    Unknown {
        /// " (có phải là … không?)" or empty.
        hint: String,
    },
    /// Not one of the codes.
    #[error("giá trị {found:?} không có trong danh sách: {allowed}")]
    Code {
        /// What stands there.
        found: String,
        /// The codes, with commas.
        allowed: String,
    },
    /// Not a date of the calendar.
    #[error("{0:?} không phải là ngày có thật; hãy ghi theo dạng 2026-11-20")]
    Date(String),
    /// Not a time of the day.
    #[error("{0:?} không phải là giờ trong ngày; hãy ghi theo dạng 07:30")]
    Time(String),
    /// A number out of its range.
    #[error("số {found} nằm ngoài khoảng từ {from} đến {to}")]
    Range {
        /// What stands there.
        found: String,
        /// Least allowed.
        from: u64,
        /// Most allowed.
        to: u64,
    },
    /// An id that two entries share.
    #[error("mã \"{0}\" đã dùng cho mục khác; mỗi mục cần một mã riêng")]
    IdTwice(String),
    /// A person id that nobody bears.
    #[error("không có người \"{0}\" trong people")]
    NoPerson(String),
    /// A school id that no school bears.
    #[error("không có trường \"{0}\" trong schools")]
    NoSchool(String),
    /// A viewpoint that is neither host nor partner.
    #[error("trường viết bài phải là trường chủ nhà hoặc một trường bạn")]
    Viewpoint,
    /// The host listed among its own partners.
    #[error("trường chủ nhà không thể đồng thời là trường bạn")]
    HostAsPartner,
    /// An end before its beginning.
    #[error("kết thúc ({end}) đứng trước bắt đầu ({start})")]
    EndFirst {
        /// The beginning.
        start: String,
        /// The end.
        end: String,
    },
    /// More present than were due.
    #[error("có mặt {present} người, nhiều hơn tổng số {total} người")]
    MorePresent {
        /// How many came.
        present: u32,
        /// How many were due.
        total: u32,
    },
    /// A photo's file outside the event's folder.
    #[error("đường dẫn {0:?} đi ra ngoài thư mục của tệp sự kiện; hãy đặt ảnh cạnh tệp sự kiện")]
    PathEscapes(String),
    /// A photo's file that is not there.
    #[error("không tìm thấy tệp ảnh {0:?}")]
    NoFile(String),
    /// A photo's file that cannot be used; the sentence comes from the photo reader.
    #[error("{0}")]
    Photo(String),
    /// A reference to a programme item that does not exist.
    #[error("chương trình chỉ có {items} mục, không có mục thứ {found}")]
    NoItem {
        /// What stands there.
        found: u32,
        /// How many items there are.
        items: usize,
    },
    /// A speech without a speaker.
    #[error("cần ghi person (mã người) hoặc speaker (lời gọi người phát biểu)")]
    NoSpeaker,
    /// A speech with two speakers.
    #[error("chỉ ghi một trong hai: person hoặc speaker")]
    TwoSpeakers,
    /// The kind of document cannot come from this event.
    #[error("sự kiện này không lập được loại văn bản \"{0}\"")]
    DocumentKind(String),
}

/// A fault and its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// The place.
    pub at: At,
    /// What is wrong there.
    pub fault: Fault,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.at, self.fault)
    }
}

/// All problems found in one reading, in the order of the file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Problems {
    list: Vec<Problem>,
    draft: bool,
}

impl Problems {
    /// Problems of an event still being typed: required text may be empty.
    pub fn of_draft() -> Self {
        Self { list: Vec::new(), draft: true }
    }

    /// Whether the event is still being typed.
    pub(crate) fn is_draft(&self) -> bool {
        self.draft
    }

    /// Notes a fault.
    pub fn add(&mut self, at: impl Into<At>, fault: Fault) {
        self.list.push(Problem { at: at.into(), fault });
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The problems, in the order found.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.list.iter()
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, problem) in self.list.iter().enumerate() {
            if i > 0 {
                writeln!(f)?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}
