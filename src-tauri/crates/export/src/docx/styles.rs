//! The styles: Word's own names where it has one, so that its navigation pane and its gallery understand them.

use docx_rs::{
    AlignmentType, LineSpacing, LineSpacingType, ParagraphProperty, RunFonts, SpecialIndentType, Style,
    StyleType, Styles, TableBorder, TableBorderPosition, TableBorders, TableCellMargins,
};

use super::sheet::{Sheet, pt};

pub(super) const BODY: &str = "BodyText";
pub(super) const TITLE: &str = "Title";
pub(super) const SUBTITLE: &str = "Subtitle";
pub(super) const LEAD: &str = "Lead";
pub(super) const HEADINGS: [&str; 3] = ["Heading1", "Heading2", "Heading3"];
pub(super) const ITEM: &str = "ListParagraph";
pub(super) const CITATION: &str = "Citation";
pub(super) const ADDRESSEE: &str = "Addressee";
pub(super) const BYLINE: &str = "Byline";
pub(super) const CAPTION: &str = "Caption";
pub(super) const PICTURE: &str = "Picture";
pub(super) const LETTERHEAD: &str = "Letterhead";
pub(super) const PLACE_DATE: &str = "PlaceDate";
pub(super) const SIGNATURE: &str = "Signature";
pub(super) const RECIPIENTS: &str = "Recipients";
pub(super) const RECIPIENTS_HEAD: &str = "RecipientsHead";
pub(super) const TABLE_TEXT: &str = "TableText";
pub(super) const TABLE_HEAD: &str = "TableHead";
pub(super) const APPENDIX: &str = "AppendixTitle";
pub(super) const REFERENCE: &str = "AppendixReference";
pub(super) const HEADER: &str = "Header";
pub(super) const RULE: &str = "Rule";
/// Tables of data; canonical form gives them their repeated head row.
pub(super) const DATA_TABLE: &str = "TableGrid";

/// Left and right in a cell of data, about 1.5 mm: what 12–13 points need to breathe.
pub(super) const CELL_PADDING: i32 = 85;

/// The font, in all four slots.
const FONT: &str = "Times New Roman";

/// Sizes of the decree's components in points (Phụ lục I, Phần V).
pub(super) mod points {
    /// Country line, bodies, V/v.
    pub(in crate::docx) const HEAD: usize = 12;
    /// Motto, number, place and date.
    pub(in crate::docx) const MOTTO: usize = 13;
    /// Type name, subject, authority and name of the signer.
    pub(in crate::docx) const NAME: usize = 14;
    /// Nơi nhận.
    pub(in crate::docx) const RECIPIENTS_HEAD: usize = 12;
    /// What is under it.
    pub(in crate::docx) const RECIPIENTS: usize = 11;
    /// A headline for readers; the decree does not bind it.
    pub(in crate::docx) const HEADLINE: usize = 16;
}

/// All styles of a document.
pub(super) fn all(sheet: &Sheet) -> Styles {
    let fonts = RunFonts::new().ascii(FONT).hi_ansi(FONT).east_asia(FONT).cs(FONT);
    let mut styles = Styles::new().default_fonts(fonts).default_size(sheet.body * 2);
    for style in texts(sheet).into_iter().chain(official(sheet)).chain(tables()) {
        styles = styles.add_style(style);
    }
    styles
}

/// Running text, headings, pictures.
fn texts(sheet: &Sheet) -> Vec<Style> {
    let gap = sheet.gap;
    let body_line = || space(0, gap).line_rule(LineSpacingType::Auto).line(sheet.line);
    let title_size = if sheet.news { points::HEADLINE } else { points::NAME };
    let title_space = if sheet.news { space(0, 240) } else { space(0, 0) };
    let first =
        |style: Style| style.indent(None, Some(SpecialIndentType::FirstLine(sheet.first_line)), None, None);
    let heading = |i: usize, level: &str| {
        let style = first(named(HEADINGS[i], level, "Normal", sheet.body).align(AlignmentType::Both));
        outline(style.line_spacing(body_line().before(gap)).next(BODY), i)
    };
    vec![
        Style::new("Normal", StyleType::Paragraph).name("Normal").size(sheet.body * 2),
        first(named(BODY, "Body Text", "Normal", sheet.body).align(AlignmentType::Both))
            .line_spacing(body_line()),
        outline(centred(named(TITLE, "Title", "Normal", title_size).bold()).line_spacing(title_space), 0)
            .next(BODY),
        centred(named(SUBTITLE, "Subtitle", "Normal", points::NAME).bold()).next(BODY),
        named(LEAD, "Sapo", BODY, sheet.body).bold().next(BODY),
        heading(0, "heading 1").bold(),
        heading(1, "heading 2").bold(),
        heading(2, "heading 3").bold().italic(),
        named(ITEM, "List Paragraph", BODY, sheet.body),
        named(BYLINE, "Tác giả", "Normal", sheet.body)
            .italic()
            .align(AlignmentType::Right)
            .line_spacing(body_line()),
        centred(named(CAPTION, "caption", "Normal", sheet.body - 1).italic()).line_spacing(space(60, 120)),
        // Rows of photos do not split; to hold pictures to their captions besides would make LibreOffice move the
        // whole grid to the next page.
        centred(named(PICTURE, "Hình ảnh", "Normal", sheet.body)).line_spacing(space(60, 0)),
    ]
}

/// The decree's components.
fn official(sheet: &Sheet) -> Vec<Style> {
    let line = || LineSpacing::new().line_rule(LineSpacingType::Auto).line(sheet.line);
    vec![
        centred(named(LETTERHEAD, "Đầu văn bản", "Normal", points::HEAD)),
        centred(named(PLACE_DATE, "Địa danh và ngày tháng", "Normal", points::MOTTO).italic()),
        named(CITATION, "Căn cứ", BODY, sheet.body).italic(),
        named(ADDRESSEE, "Kính gửi", "Normal", sheet.body).line_spacing(line().before(0).after(60)),
        centred(named(SIGNATURE, "Signature", "Normal", points::NAME).bold()),
        named(RECIPIENTS_HEAD, "Nơi nhận", "Normal", points::RECIPIENTS_HEAD).bold().italic(),
        named(RECIPIENTS, "Danh sách nơi nhận", "Normal", points::RECIPIENTS),
        named(TABLE_TEXT, "Chữ trong bảng", "Normal", sheet.table()).line_spacing(space(40, 40)),
        centred(named(TABLE_HEAD, "Đầu bảng", TABLE_TEXT, sheet.table()).bold()),
        outline(centred(named(APPENDIX, "Phụ lục", "Normal", points::NAME).bold()), 0),
        centred(named(REFERENCE, "Kèm theo văn bản", "Normal", sheet.body).italic())
            .line_spacing(space(0, 240)),
        centred(named(HEADER, "header", "Normal", sheet.body)),
        named(RULE, "Đường kẻ", "Normal", 2)
            .line_spacing(space(0, 0).line_rule(LineSpacingType::Exact).line(pt(3.0))),
    ]
}

fn tables() -> [Style; 2] {
    let line = |side| TableBorder::new(side).size(4).color("000000");
    let borders = [
        TableBorderPosition::Top,
        TableBorderPosition::Left,
        TableBorderPosition::Bottom,
        TableBorderPosition::Right,
        TableBorderPosition::InsideH,
        TableBorderPosition::InsideV,
    ]
    .into_iter()
    .fold(TableBorders::with_empty(), |borders, side| borders.set(line(side)));
    [
        Style::new("TableNormal", StyleType::Table)
            .name("Normal Table")
            .q_format(false)
            .ui_priority(99)
            .semi_hidden()
            .unhide_when_used()
            .set_borders(TableBorders::with_empty())
            .margins(TableCellMargins::new().margin(0, 0, 0, 0)),
        Style::new(DATA_TABLE, StyleType::Table)
            .name("Table Grid")
            .based_on("TableNormal")
            .q_format(false)
            .ui_priority(39)
            .set_borders(borders)
            .margins(TableCellMargins::new().margin(0, CELL_PADDING as usize, 0, CELL_PADDING as usize)),
    ]
}

/// A style with its name, its base and its size in points.
fn named(id: &str, name: &str, base: &str, size: usize) -> Style {
    Style::new(id, StyleType::Paragraph).name(name).based_on(base).size(size * 2)
}

fn centred(style: Style) -> Style {
    style.align(AlignmentType::Center)
}

/// A heading: in the navigation pane, and never last on its page.
fn outline(style: Style, level: usize) -> Style {
    edit(style, |property| property.keep_next(true).keep_lines(true).outline_lvl(level))
}

fn edit(mut style: Style, change: impl FnOnce(ParagraphProperty) -> ParagraphProperty) -> Style {
    style.paragraph_property = change(style.paragraph_property);
    style
}

/// Space before and after, in twentieths of a point.
pub(super) fn space(before: u32, after: u32) -> LineSpacing {
    LineSpacing::new().before(before).after(after)
}
