//! The rimes of Vietnamese as they are spelled, by what stands before them.

/// After an onset, without a glide.
pub(super) const PLAIN: &str = "a ac ach ai am an ang anh ao ap at au ay \
    ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu êc êng \
    i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu \
    o oc oi om on ong op ot ooc oong ô ôc ôi ôm ôn ông ôp ôt ôông ôôc \
    ơ ơi ơm ơn ơp ơt \
    u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt \
    ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y";

/// With the glide o or u.
pub(super) const GLIDE: &str = "oa oac oach oai oam oan oang oanh oao oap oat oay \
    oăc oăm oăn oăng oăt oe oem oen oeo oet \
    uâ uân uât uâng uây uê uêch uên uênh uêt uêu uơ uơn uơt \
    uy uya uych uyên uyêt uyn uynh uyt uyp uyu";

/// Without an onset.
pub(super) const BARE_Y: &str = "y yêm yên yêt yêu yêng";

/// After qu.
pub(super) const QU: &str = "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât âu ây \
    e ec en eng eo et ê êch ên ênh êt êu i ich it in inh o oc ơ ơn ơt ôc \
    y ych yên yêt ynh yt yp yu";

/// After gi.
pub(super) const GI: &str = "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
    e ec em en eng eo ep et ê êc êm ên êng êt êp êu o oc oi om on ong op ot ô ôc ôi ôm ôn ông ôp ôt \
    ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uôc uôi uôn uông uôt ư ưa ưc ưng ưt ươc ươi ươm ươn ương ươt";

/// What follows gi when its i is the vowel: gì, gìn.
pub(super) const GI_VOWEL: &str = "n m p t ch nh c ng";

/// Onsets, longest first. The empty one comes last.
pub(super) const ONSETS: [&str; 26] = [
    "ngh", "ng", "nh", "gh", "kh", "ph", "th", "tr", "ch", "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n",
    "p", "r", "s", "t", "v", "x", "",
];

/// Whole syllables without tone that the grammar would refuse though they are used.
pub(super) const EXCEPTIONS: &str = "pin pô pa pan pi pia pao păng poong pông pu pê voan phuy buy moay xoong soóc \
    quôc thuya ôxi tuy buyt";
