use super::*;
use crate::edits::Area;
use crate::fixtures::{self, corners};

fn folder() -> (tempfile::TempDir, PhotoFolder) {
    let place = tempfile::tempdir().unwrap();
    let folder = PhotoFolder::open(place.path().join("photos")).unwrap();
    (place, folder)
}

fn files(folder: &PhotoFolder) -> usize {
    fn count(path: &Path) -> usize {
        let entries = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path());
        entries.map(|path| if path.is_dir() { count(&path) } else { 1 }).sum()
    }
    count(&folder.root)
}

#[test]
fn a_photo_put_in_twice_is_kept_once() {
    let (_place, folder) = folder();
    let bytes = fixtures::with_orientation(&fixtures::jpeg(&corners(400, 200), 90), 6);
    let stored = folder.put(&bytes, &Limits::default()).unwrap();
    assert_eq!((stored.format, stored.width, stored.height), (Format::Jpeg, 200, 400));
    assert_eq!(folder.put(&bytes, &Limits::default()).unwrap(), stored);
    assert_eq!(files(&folder), 3, "the original, the page, the thumbnail, and nothing half-written");
    assert_eq!(folder.original(&stored.hash).unwrap(), bytes);
    assert_eq!(folder.page(&stored.hash, &Edits::default()).unwrap().height, 400);
    assert_eq!(folder.thumb(&stored.hash, &Edits::default()).unwrap().height, 320);
}

#[test]
fn versions_are_made_again_when_lost_or_cut() {
    let (_place, folder) = folder();
    let stored = folder.put(&fixtures::png(&corners(64, 64)), &Limits::default()).unwrap();
    let (page, thumb) = (
        folder.page(&stored.hash, &Edits::default()).unwrap(),
        folder.thumb(&stored.hash, &Edits::default()).unwrap(),
    );
    fs::remove_file(folder.path("page", &stored.hash, Format::Jpeg)).unwrap();
    fs::write(folder.path("thumb", &stored.hash, Format::Jpeg), &thumb.jpeg[..100]).unwrap();
    assert_eq!(folder.page(&stored.hash, &Edits::default()).unwrap(), page);
    assert_eq!(folder.thumb(&stored.hash, &Edits::default()).unwrap(), thumb);
}

#[test]
fn a_damaged_photo_leaves_nothing_behind() {
    let (_place, folder) = folder();
    let bytes = fixtures::jpeg(&corners(64, 64), 90);
    assert_eq!(folder.put(&bytes[..300], &Limits::default()).unwrap_err().code(), "photo_damaged");
    assert_eq!(files(&folder), 0);
}

#[test]
fn a_removed_photo_is_gone_in_every_version() {
    let (_place, folder) = folder();
    let stored = folder.put(&fixtures::webp(&corners(64, 64)), &Limits::default()).unwrap();
    folder.remove(&stored.hash).unwrap();
    folder.remove(&stored.hash).unwrap();
    assert_eq!(files(&folder), 0);
    assert_eq!(folder.page(&stored.hash, &Edits::default()).unwrap_err().code(), "photo_missing");
}

#[test]
fn a_name_that_is_a_path_leads_nowhere() {
    let (place, folder) = folder();
    let outside = place.path().join("outside.jpg");
    fs::write(&outside, fixtures::jpeg(&corners(16, 16), 90)).unwrap();
    assert_eq!(folder.original("../../outside").unwrap_err().code(), "photo_missing");
    folder.remove("../../outside").unwrap();
    assert!(outside.exists());
}

#[test]
fn edited_versions_are_kept_apart_and_not_without_end() {
    let (_place, folder) = folder();
    let stored = folder.put(&fixtures::jpeg(&corners(400, 200), 90), &Limits::default()).unwrap();
    let plain = folder.page(&stored.hash, &Edits::default()).unwrap();
    for step in 0..20 {
        let area = Area { x: 0.1, y: 0.1 + f64::from(step) / 100.0, width: 0.2, height: 0.4 };
        let edits = Edits { turn: 1, crop: None, blur: vec![area] };
        let edited = folder.page(&stored.hash, &edits).unwrap();
        assert_eq!((edited.width, edited.height), (200, 400));
        assert_eq!(folder.page(&stored.hash, &edits).unwrap(), edited);
    }
    assert_eq!(files(&folder), 3 + 2 * EDITED);
    assert_eq!(folder.page(&stored.hash, &Edits::default()).unwrap(), plain);
    folder.remove(&stored.hash).unwrap();
    assert_eq!(files(&folder), 0);
}
