//! Numbers: in words, with a zero before, with points, as points of a list.

const UNITS: [&str; 10] = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/// A number in words up to 999; above, digits with points.
///
/// ```
/// use vietnamese::count::words;
/// assert_eq!(words(21), "hai mươi mốt");
/// assert_eq!(words(105), "một trăm linh năm");
/// ```
pub fn words(n: u64) -> String {
    let unit = |n: u64| UNITS[(n % 10) as usize];
    let tens = |n: u64| match (n / 10, n % 10) {
        (1, 0) => "mười".to_owned(),
        (1, 5) => "mười lăm".to_owned(),
        (1, last) => format!("mười {}", unit(last)),
        (ten, 0) => format!("{} mươi", unit(ten)),
        (ten, 1) => format!("{} mươi mốt", unit(ten)),
        (ten, 4) => format!("{} mươi tư", unit(ten)),
        (ten, 5) => format!("{} mươi lăm", unit(ten)),
        (ten, last) => format!("{} mươi {}", unit(ten), unit(last)),
    };
    match n {
        0..10 => unit(n).to_owned(),
        10..100 => tens(n),
        100..1000 => {
            let hundreds = format!("{} trăm", unit(n / 100));
            match n % 100 {
                0 => hundreds,
                rest @ 1..10 => format!("{hundreds} linh {}", unit(rest)),
                rest => format!("{hundreds} {}", tens(rest)),
            }
        }
        _ => thousands(i64::try_from(n).unwrap_or(i64::MAX)),
    }
}

/// A count in the body of news: words up to ten, then digits.
pub fn count_news(n: u64) -> String {
    if n <= 10 { words(n) } else { n.to_string() }
}

/// A count in official papers: 01 to 09, then digits as they are.
pub fn two_digits(n: u64) -> String {
    format!("{n:02}")
}

/// Digits in groups of three with points, as sums of money are written.
///
/// ```
/// assert_eq!(vietnamese::count::thousands(3_200_000), "3.200.000");
/// ```
pub fn thousands(n: i64) -> String {
    let digits = n.unsigned_abs().to_string();
    let mut grouped = String::with_capacity(digits.len() * 4 / 3 + 1);
    if n < 0 {
        grouped.push('-');
    }
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push('.');
        }
        grouped.push(digit);
    }
    grouped
}

/// Present out of all: "36/38".
pub fn ratio(present: u64, total: u64) -> String {
    format!("{present}/{total}")
}

/// A number in Roman figures, for sections and appendices; 0 and numbers from 4000 stay digits.
pub fn roman(n: u32) -> String {
    const FIGURES: [(u32, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    if n == 0 || n >= 4000 {
        return n.to_string();
    }
    let mut rest = n;
    let mut figures = String::new();
    for (value, figure) in FIGURES {
        while rest >= value {
            figures.push_str(figure);
            rest -= value;
        }
    }
    figures
}

/// The letter of a point, counted from 0, in the Vietnamese alphabet of points: a, b, c, d, đ, e, g, h, i, k …
/// (no ă, â, f, j, w, z). After y comes aa, ab …
///
/// ```
/// let letters: Vec<String> = (0..7).map(vietnamese::count::point_letter).collect();
/// assert_eq!(letters.join(" "), "a b c d đ e g");
/// ```
pub fn point_letter(i: usize) -> String {
    const LETTERS: [char; 23] = [
        'a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u',
        'v', 'x', 'y',
    ];
    let last = LETTERS[i % LETTERS.len()].to_string();
    match i / LETTERS.len() {
        0 => last,
        before => point_letter(before - 1) + &last,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_words() {
        for (number, said) in [
            (0, "không"),
            (10, "mười"),
            (11, "mười một"),
            (15, "mười lăm"),
            (20, "hai mươi"),
            (24, "hai mươi tư"),
            (35, "ba mươi lăm"),
            (100, "một trăm"),
            (111, "một trăm mười một"),
            (204, "hai trăm linh bốn"),
            (555, "năm trăm năm mươi lăm"),
            (999, "chín trăm chín mươi chín"),
            (1000, "1.000"),
        ] {
            assert_eq!(words(number), said);
        }
    }

    #[test]
    fn counts_by_register() {
        assert_eq!(
            (count_news(2), count_news(10), count_news(11)),
            ("hai".into(), "mười".into(), "11".into())
        );
        assert_eq!((two_digits(9), two_digits(0), two_digits(120)), ("09".into(), "00".into(), "120".into()));
        assert_eq!(ratio(11, 12), "11/12");
    }

    #[test]
    fn groups_of_three() {
        assert_eq!(
            (thousands(0), thousands(999), thousands(-1000)),
            ("0".into(), "999".into(), "-1.000".into())
        );
        assert_eq!(thousands(i64::MIN), "-9.223.372.036.854.775.808");
    }

    #[test]
    fn figures_and_letters() {
        assert_eq!(
            (roman(4), roman(9), roman(14), roman(2026)),
            ("IV".into(), "IX".into(), "XIV".into(), "MMXXVI".into())
        );
        assert_eq!(roman(0), "0");
        assert_eq!(
            (point_letter(22), point_letter(23), point_letter(24)),
            ("y".into(), "aa".into(), "ab".into())
        );
    }
}
