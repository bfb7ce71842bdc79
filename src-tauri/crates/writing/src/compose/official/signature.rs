//! Who signs, in whose name, and who receives the paper (Decree 30/2020, Điều 13; Phụ lục I, Phần II, mục 7 and 9).

use records::{DocumentKind, Person, PersonId, Signing};

use super::{field, gap, plain, settings};
use crate::article::{Block, Gap, LeftSide, SignatureBlock, Text};
use crate::world::World;

/// The signature on the right with the recipients level with it on the left.
pub(super) fn signature(world: &World, gaps: &mut Vec<Gap>) -> Vec<Block> {
    let document = settings(world);
    let signer = document.and_then(|document| document.signer.as_ref()).and_then(|id| world.person(id));
    let signing = document.and_then(|document| document.signing).unwrap_or_else(|| usual(signer));
    let name = match signer {
        Some(person) => name_of(person, &field(world, "signer")),
        None => Text(vec![gap(gaps, "người ký", field(world, "signer"))]),
    };
    let right = SignatureBlock { authority: authority(world, signing, signer, gaps), name };
    vec![Block::Signature { left: LeftSide::Recipients(recipients(world)), right: vec![right] }]
}

/// Minutes: the secretary left, the chair right, the recipients below (Mẫu 1.9).
pub(super) fn minutes(world: &World, gaps: &mut Vec<Gap>) -> Vec<Block> {
    let roles = &world.file.roles;
    let secretary = signers(world, gaps, "THƯ KÝ", &roles.secretary.0, ("thư ký", "roles.secretary"));
    let right = signers(world, gaps, "CHỦ TỌA", &roles.chair.0, ("chủ tọa", "roles.chair"));
    let left = secretary.into_iter().next().map_or(LeftSide::Empty, LeftSide::Signer);
    vec![Block::Signature { left, right }, Block::Recipients(recipients(world))]
}

/// The holders of a role as signatures, the title above the first.
fn signers(
    world: &World,
    gaps: &mut Vec<Gap>,
    title: &str,
    holders: &[PersonId],
    (what, path): (&str, &str),
) -> Vec<SignatureBlock> {
    let people: Vec<&Person> = holders.iter().filter_map(|id| world.person(id)).collect();
    let mut names: Vec<Text> = people.into_iter().map(|person| name_of(person, path)).collect();
    if names.is_empty() {
        names.push(Text(vec![gap(gaps, what, path.to_owned())]));
    }
    let block = |(i, name)| {
        let authority = if i == 0 { vec![title.to_owned()] } else { Vec::new() };
        SignatureBlock { authority, name }
    };
    names.into_iter().enumerate().map(block).collect()
}

/// A name without degree or honorific.
fn name_of(person: &Person, path: &str) -> Text {
    Text(vec![plain(vietnamese::person::strip_degree(&person.full_name), path)])
}

/// How a signer signs where nothing was chosen: a deputy for the head (Điều 13 khoản 1), anybody else as the head.
fn usual(signer: Option<&Person>) -> Signing {
    let deputy = |office: String| office.to_lowercase().starts_with("phó hiệu trưởng");
    if signer.and_then(office).is_some_and(deputy) { Signing::OnBehalfOfHead } else { Signing::Head }
}

/// The lines above the name.
fn authority(world: &World, signing: Signing, signer: Option<&Person>, gaps: &mut Vec<Gap>) -> Vec<String> {
    let mut own = || {
        let office = signer.and_then(office).map(|office| office.to_uppercase());
        office.unwrap_or_else(|| {
            let place = world.file.people.iter().position(|one| signer.is_some_and(|it| it.id == one.id));
            let titles = place.map(|place| format!("people[{place}].titles"));
            gap(gaps, "chức vụ người ký", titles.unwrap_or_else(|| field(world, "signer"))).text
        })
    };
    match signing {
        Signing::Head => vec!["HIỆU TRƯỞNG".into()],
        Signing::Acting => vec!["Q. HIỆU TRƯỞNG".into()],
        Signing::OnBehalfOfHead => vec!["KT. HIỆU TRƯỞNG".into(), own()],
        Signing::ByOrder => vec!["TL. HIỆU TRƯỞNG".into(), own()],
        Signing::ByDelegation => vec!["TUQ. HIỆU TRƯỞNG".into(), own()],
        // Which collective is not entered; the school's own name is always right (Điều 13 khoản 2).
        Signing::OnBehalfOfCollective => {
            let school = world.writer().map(|school| school.name.to_uppercase()).unwrap_or_default();
            vec![format!("TM. {school}"), own()]
        }
    }
}

/// The signer's office, not the Party's: "Phó Hiệu trưởng".
fn office(person: &Person) -> Option<String> {
    let titles = &person.titles;
    titles.iter().find(|title| !vietnamese::person::is_party_title(title)).or(titles.first()).cloned()
}

/// "- …;" and last "- Lưu: VT, CM."
fn recipients(world: &World) -> Vec<String> {
    let document = settings(world);
    let bare = |line: &str| line.trim_start_matches(['-', ' ']).trim_end_matches([';', '.', ' ']).to_owned();
    let mut lines: Vec<String> = document
        .map(|document| document.recipients.iter().map(|line| bare(line)).collect())
        .unwrap_or_default();
    lines.retain(|line| !line.is_empty() && !line.starts_with("Lưu:"));
    // Those addressed receive it first (Mẫu 1.5).
    let addressed = world.document == DocumentKind::Letter && document.is_some_and(|it| !it.to.is_empty());
    if addressed && !lines.iter().any(|line| line.to_lowercase().starts_with("như trên")) {
        lines.insert(0, "Như trên".into());
    }
    let archive = document.and_then(|document| document.archive.as_deref());
    let archive = archive.map(bare).filter(|line| !line.is_empty());
    let usual = if world.document == DocumentKind::Minutes { "Lưu: VT, Hồ sơ" } else { "Lưu: VT" };
    let mut archive = archive.unwrap_or_else(|| usual.to_owned());
    if !archive.starts_with("Lưu") {
        archive = format!("Lưu: {archive}");
    }
    lines.iter().map(|line| format!("- {line};")).chain([format!("- {archive}.")]).collect()
}
