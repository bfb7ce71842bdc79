//! Photos that are not what they seem.

use std::fs;

use crate::Victim;

const AT: &str = "photos[0].file";

fn refused(cause: &str, bytes: &[u8]) {
    let victim = Victim::new();
    fs::write(victim.beside("i1.jpg"), bytes).unwrap();
    victim.is_refused(AT, cause);
}

fn refused_name(cause: &str, name: impl FnOnce(&Victim) -> String) {
    let victim = Victim::new();
    let name = name(&victim);
    victim.change(|json| json["photos"][0]["file"] = name.into());
    victim.is_refused(AT, cause);
}

#[test]
fn a_text_called_a_picture() {
    refused("không phải là ảnh", "Đây là một bức ảnh đẹp.".as_bytes());
}

#[test]
fn a_picture_of_no_bytes() {
    refused("ảnh", b"");
}

#[test]
fn a_picture_cut_short() {
    let whole = fs::read(acceptance::root().join("tests/cases/i1.jpg")).unwrap();
    refused("bị hỏng", &whole[..whole.len() / 3]);
}

#[test]
fn a_picture_of_an_iphone() {
    refused("HEIC", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\0");
}

#[test]
fn an_animation() {
    refused("GIF", b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;");
}

#[test]
fn a_small_file_that_claims_to_be_vast() {
    // A PNG head of 60 000 × 60 000 pixels: 14 GB, once decoded.
    let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
    png.extend(60_000_u32.to_be_bytes());
    png.extend(60_000_u32.to_be_bytes());
    png.extend([8, 6, 0, 0, 0, 0, 0, 0, 0]);
    refused("quá lớn", &png);
}

#[test]
fn a_photo_that_is_not_there() {
    refused_name("không tìm thấy", |_| "mat.jpg".into());
}

#[test]
fn a_folder_for_a_photo() {
    refused_name("không tìm thấy", |victim| {
        fs::create_dir(victim.beside("anh")).unwrap();
        "anh".into()
    });
}

#[test]
fn a_path_that_climbs_out() {
    refused_name("đi ra ngoài thư mục", |victim| {
        fs::copy(victim.beside("i1.jpg"), victim.outside().join("rieng.jpg")).unwrap();
        "../rieng.jpg".into()
    });
}

#[test]
fn a_path_from_the_root() {
    refused_name("đi ra ngoài thư mục", |victim| victim.beside("i1.jpg").display().to_string());
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_out() {
    refused_name("đi ra ngoài thư mục", |victim| {
        let outside = victim.outside().join("rieng.jpg");
        fs::copy(victim.beside("i1.jpg"), &outside).unwrap();
        std::os::unix::fs::symlink(outside, victim.beside("link.jpg")).unwrap();
        "link.jpg".into()
    });
}

#[test]
fn a_photo_that_may_not_leave_is_looked_at_too() {
    let victim = Victim::new();
    fs::write(victim.beside("i2.jpg"), "không phải ảnh").unwrap();
    victim.is_refused("photos[1].file", "không phải là ảnh");
}
