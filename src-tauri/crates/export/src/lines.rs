//! Lines of addressees and recipients with their dashes and closing marks (Decree 30/2020, Phụ lục I, II.9).

use crate::clean;

/// "Kính gửi" with what follows it.
pub(crate) enum Addressees {
    /// No addressee.
    None,
    /// One, on the same line: "Ủy ban nhân dân xã Gò Mây."
    One(String),
    /// Several, each on a line: "- …;", the last with a full stop.
    Several(Vec<String>),
}

/// Sorts out who a paper goes to.
pub(crate) fn addressees(to: &[String]) -> Addressees {
    let bare: Vec<String> = to.iter().map(|line| bare(line)).filter(|line| !line.is_empty()).collect();
    match bare.as_slice() {
        [] => Addressees::None,
        [one] => Addressees::One(format!("{one}.")),
        _ => Addressees::Several(closed(&bare)),
    }
}

/// The lines under "Nơi nhận:".
pub(crate) fn recipients(lines: &[String]) -> Vec<String> {
    let bare: Vec<String> = lines.iter().map(|line| bare(line)).filter(|line| !line.is_empty()).collect();
    closed(&bare)
}

/// A line without its dash and its closing mark, whichever way it was entered.
fn bare(line: &str) -> String {
    let line = clean::words(line);
    let line = line.trim();
    let line = line.strip_prefix(['-', '–', '—']).unwrap_or(line).trim_start();
    line.trim_end_matches([';', ',', '.', ' ']).to_owned()
}

fn closed(bare: &[String]) -> Vec<String> {
    let last = bare.len().saturating_sub(1);
    bare.iter()
        .enumerate()
        .map(|(i, line)| format!("- {line}{}", if i == last { "." } else { ";" }))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(lines: &[&str]) -> Vec<String> {
        lines.iter().map(|line| (*line).to_owned()).collect()
    }

    #[test]
    fn marks_are_the_same_however_the_lines_were_entered() {
        let wanted = texts(&["- Như trên;", "- Lưu: VT, CM."]);
        assert_eq!(recipients(&texts(&["Như trên", "Lưu: VT, CM"])), wanted);
        assert_eq!(recipients(&texts(&["- Như trên;", "- Lưu: VT, CM."])), wanted);
    }

    #[test]
    fn one_addressee_stands_on_the_line_several_below_it() {
        assert!(
            matches!(addressees(&texts(&["UBND xã Gò Mây"])), Addressees::One(one) if one == "UBND xã Gò Mây.")
        );
        let Addressees::Several(lines) = addressees(&texts(&["Các trường;", "Các tổ"])) else {
            panic!("two addressees are several");
        };
        assert_eq!(lines, texts(&["- Các trường;", "- Các tổ."]));
    }
}
