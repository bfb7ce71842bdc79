//! Slips of the hand on a keyboard: one key lost, doubled, swapped, next to the right one, or a wrong tone.

/// Letters beside each other on a keyboard, each with its neighbours.
const BESIDE: [(&[u8], &[u8]); 26] = [
    (b"a", b"qwsz"),
    (b"b", b"vghn"),
    (b"c", b"xdfv"),
    (b"d", b"serfcx"),
    (b"e", b"wsdr"),
    (b"f", b"drtgvc"),
    (b"g", b"ftyhbv"),
    (b"h", b"gyujnb"),
    (b"i", b"ujko"),
    (b"j", b"huikmn"),
    (b"k", b"jiolm"),
    (b"l", b"kop"),
    (b"m", b"njk"),
    (b"n", b"bhjm"),
    (b"o", b"iklp"),
    (b"p", b"ol"),
    (b"q", b"wa"),
    (b"r", b"edft"),
    (b"s", b"awedxz"),
    (b"t", b"rfgy"),
    (b"u", b"yhji"),
    (b"v", b"cfgb"),
    (b"w", b"qase"),
    (b"x", b"zsdc"),
    (b"y", b"tghu"),
    (b"z", b"asx"),
];

fn beside(one: u8, other: u8) -> bool {
    let tones = |key: u8| b"sfrxj".contains(&key);
    (tones(one) && tones(other))
        || one
            .checked_sub(b'a')
            .and_then(|place| BESIDE.get(usize::from(place)))
            .is_some_and(|(_, near)| near.contains(&other))
}

/// Whether the hand that meant one key string could have typed the other by one slip.
pub(crate) fn one_slip_apart(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let head = short.iter().zip(long).take_while(|(a, b)| a == b).count();
    let tail = short[head..].iter().rev().zip(long[head..].iter().rev()).take_while(|(a, b)| a == b).count();
    let (short, long) = (&short[head..short.len() - tail], &long[head..long.len() - tail]);
    match (short, long) {
        // One key lost or one too many.
        ([], [_]) => true,
        ([a], [b]) => beside(*a, *b),
        ([a, b], [c, d]) => a == d && b == c,
        // The horn of ươ takes two keys but one stroke: truong, trương.
        ([a], [b'w', b, b'w']) => a == b,
        ([], [_, b'w']) => true,
        _ => false,
    }
}

/// Whether a letter with all its marks was lost or doubled: "thng" for "tháng".
pub(crate) fn one_letter_apart(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let (short, long) = if one.len() <= other.len() { (&one, &other) } else { (&other, &one) };
    let head = short.iter().zip(long).take_while(|(a, b)| a == b).count();
    long.len() == short.len() + 1 && short[head..] == long[head + 1..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_and_no_slips() {
        for (one, other) in [
            ("quaan", "quaanj"),
            ("giuwx", "giuwax"),
            ("tamf", "tams"),
            ("lowps", "lopws"),
            ("hocj", "hojc"),
            ("truowng", "truwowng"),
            ("phuong", "phuwowng"),
        ] {
            assert!(one_slip_apart(one, other), "{one} {other}");
            assert!(one_slip_apart(other, one), "{other} {one}");
        }
        for (one, other) in [("quaan", "quaan"), ("mon", "bon"), ("hocj", "tapj"), ("giar", "giao")] {
            assert!(!one_slip_apart(one, other), "{one} {other}");
        }
    }

    #[test]
    fn the_keyboard_is_in_order() {
        for (place, (letter, _)) in BESIDE.iter().enumerate() {
            assert_eq!(usize::from(letter[0] - b'a'), place);
        }
    }
}
