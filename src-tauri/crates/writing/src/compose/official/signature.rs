//! Who signs, in whose name, and who receives the paper (Decree 30/2020, Điều 13; Phụ lục I, Phần II, mục 7 and 9).

use records::{Person, PersonId, Signing};

use super::{field, gap, plain, settings};
use crate::article::{Block, Gap, LeftSide, SignatureBlock, Text};
use crate::world::World;

/// The signature on the right with the recipients level with it on the left.
pub(super) fn signature(world: &World, gaps: &mut Vec<Gap>) -> Vec<Block> {
    let document = settings(world);
    let signer = document.and_then(|document| document.signer.as_ref()).and_then(|id| world.person(id));
    let signing = document.and_then(|document| document.signing).unwrap_or(Signing::Head);
    let name = match signer {
        Some(person) => name_of(person, &field(world, "signer")),
        None => Text(vec![gap(gaps, "người ký", field(world, "signer"))]),
    };
    let right = SignatureBlock { authority: authority(signing, signer), name };
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

/// The lines above the name.
fn authority(signing: Signing, signer: Option<&Person>) -> Vec<String> {
    let own = signer.and_then(office).unwrap_or_else(|| "Phó Hiệu trưởng".into()).to_uppercase();
    match signing {
        Signing::Head => vec!["HIỆU TRƯỞNG".into()],
        Signing::OnBehalfOfHead => vec!["KT. HIỆU TRƯỞNG".into(), own],
        Signing::Acting => vec!["Q. HIỆU TRƯỞNG".into()],
        Signing::ByOrder => vec!["TL. HIỆU TRƯỞNG".into(), own],
        Signing::ByDelegation => vec!["TUQ. HIỆU TRƯỞNG".into(), own],
        Signing::OnBehalfOfCollective => vec!["TM. HỘI ĐỒNG TRƯỜNG".into(), own],
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
        .map(|document| document.recipients.iter().map(|line| format!("- {};", bare(line))).collect())
        .unwrap_or_default();
    let archive = document.and_then(|document| document.archive.as_deref());
    lines.push(format!("- {}.", archive.map_or_else(|| "Lưu: VT".to_owned(), bare)));
    lines
}
