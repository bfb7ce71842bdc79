//! Photos in rows of one, two or three, as the author wants them.

use records::PhotoWidth;
use writing::article::Figure;

/// A row of the grid.
pub(crate) struct Row<'f> {
    /// So many photos of this width fill the line: 1, 2 or 3.
    pub(crate) of: usize,
    /// The photos; the last row of a width may have fewer.
    pub(crate) figures: &'f [Figure],
}

/// Whether the author said for any photo how wide it is to be.
pub(crate) fn arranged(figures: &[Figure]) -> bool {
    figures.iter().any(|figure| figure.width.is_some())
}

/// The rows, in the order of the photos. What has no width of its own stands two by two; one photo alone takes
/// the line.
pub(crate) fn rows(figures: &[Figure]) -> Vec<Row<'_>> {
    let of = |figure: &Figure| match figure.width {
        Some(PhotoWidth::Full) => 1,
        Some(PhotoWidth::Third) => 3,
        Some(PhotoWidth::Half) => 2,
        None => figures.len().min(2),
    };
    figures
        .chunk_by(|one, next| of(one) == of(next))
        .flat_map(|like| like.chunks(of(&like[0])).map(move |figures| Row { of: of(&like[0]), figures }))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(widths: &[Option<PhotoWidth>]) -> Vec<(usize, usize)> {
        let figure = |width: &Option<PhotoWidth>| Figure {
            photo: records::PhotoId("a1".into()),
            caption: String::new(),
            alt: "Ảnh".into(),
            width: *width,
        };
        let figures: Vec<Figure> = widths.iter().map(figure).collect();
        rows(&figures).iter().map(|row| (row.of, row.figures.len())).collect()
    }

    #[test]
    fn photos_without_a_width_stand_two_by_two_and_one_alone_takes_the_line() {
        assert_eq!(shape(&[]), []);
        assert_eq!(shape(&[None]), [(1, 1)]);
        assert_eq!(shape(&[None; 3]), [(2, 2), (2, 1)]);
    }

    #[test]
    fn a_width_begins_a_row_of_its_own() {
        let (full, third) = (Some(PhotoWidth::Full), Some(PhotoWidth::Third));
        assert_eq!(shape(&[full, third, third, third, third, None]), [(1, 1), (3, 3), (3, 1), (2, 1)]);
        assert_eq!(shape(&[full, full]), [(1, 1), (1, 1)]);
        assert_eq!(shape(&[Some(PhotoWidth::Half)]), [(2, 1)]);
    }
}
