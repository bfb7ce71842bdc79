//! The proofreader's promised speed, held against what this machine does, then measured in detail.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a bench that cannot go on ends; it speaks on stdout"
)]

mod peer;

use std::collections::BTreeSet;
use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use criterion::Criterion;
use proofing::{Directory, EventFacts, Known, Options, Proofreader, is_syllable};

/// Reading the tables, once in the life of the program.
const LOADING: Duration = Duration::from_millis(5);
/// An article of a thousand words that was never read before, with the tables read.
const ARTICLE: Duration = Duration::from_millis(3);
/// The same article with one paragraph changed.
const PARAGRAPH: Duration = Duration::from_micros(500);

/// A whole event with a text of a thousand words, two hundred people and three thousand more in the directory, after a
/// change of one field.
const PAPER: Duration = Duration::from_millis(5);

/// A directory of so many people whose names are much like each other.
fn people(count: usize) -> Vec<Known> {
    let [family, middle, given] =
        ["Lò Vi Nông Lý Hà Đinh", "Thị Văn Thu Ngọc Minh", "An Bình Hà Hạ Lan Mai Nga Tú"];
    let word = |words: &str, at: usize| {
        let words: Vec<&str> = words.split(' ').collect();
        words[at % words.len()].to_owned()
    };
    let name = |at: usize| {
        let parts = [word(family, at), word(middle, at / 6), word(middle, at / 30), word(given, at / 150)];
        parts.join(" ")
    };
    (0..count).map(|at| Known { name: name(at), titles: vec!["Giáo viên".into()] }).collect()
}

/// The texts of a large event: every person's name and title, forty items, the article.
fn paper(article: &str, people: &[Known]) -> Vec<String> {
    let names = people.iter().flat_map(|known| [known.name.clone(), known.titles[0].clone()]);
    let items = (0..40).map(|at| format!("Hoạt động {at}: trẻ mẫu giáo khám phá khoa học cùng cô giáo"));
    names.chain(items).chain(article.lines().map(str::to_owned)).collect()
}

/// Clean texts of the corpus, a thousand words in all.
fn article() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../proofing/texts/kept");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    paths.sort();
    let mut article = String::new();
    for path in paths {
        if article.split_whitespace().count() < 1000 {
            article.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
    let cut =
        article.split_whitespace().nth(1000).map(|word| word.as_ptr() as usize - article.as_ptr() as usize);
    article.truncate(cut.unwrap_or(article.len()));
    article
}

/// Every syllable of our own tables and of the article.
fn syllables(words: &[String]) -> Vec<String> {
    let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/proofing");
    let mut all: BTreeSet<String> = words.iter().filter(|word| is_syllable(word)).cloned().collect();
    for table in ["pairs.txt", "seen.txt", "single.txt"] {
        let text = std::fs::read_to_string(tables.join(table)).unwrap();
        all.extend(text.split([' ', ':', '\n']).filter(|word| is_syllable(word)).map(str::to_owned));
    }
    all.into_iter().collect()
}

fn middle(runs: u32, mut work: impl FnMut(u32)) -> Duration {
    let mut times: Vec<Duration> = (0..runs)
        .map(|run| {
            let begin = Instant::now();
            work(run);
            begin.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[times.len() / 2]
}

fn held(name: &str, found: Duration, promised: Duration) -> bool {
    let verdict = if found <= promised { "held" } else { "BROKEN" };
    println!("{name:<34} median {found:>9.2?}  promised {promised:>6?}  {verdict}");
    found <= promised
}

fn main() {
    let begin = Instant::now();
    let reader = Proofreader::new(Options::default());
    let mut all = held("proofing: loading the tables", begin.elapsed(), LOADING);

    let article = article();
    println!("{} words", article.split_whitespace().count());
    let fresh = || black_box(Proofreader::new(Options::default()).check(&article)).len();
    all &= held(
        "proofing: an article",
        middle(50, |_| {
            fresh();
        }),
        ARTICLE,
    );
    reader.check(&article);
    let changed = |run: u32| article.replacen(" các ", &format!(" các {run} "), 1);
    all &= held(
        "proofing: a changed paragraph",
        middle(50, |run| {
            black_box(reader.check(&changed(run)));
        }),
        PARAGRAPH,
    );
    let cast = people(200);
    let event = EventFacts { people: cast.clone(), ..EventFacts::default() };
    let directory = Arc::new(Directory::new(people(3000)));
    let told = Proofreader::new(Options { event, directory, ..Options::default() });
    let mut texts = paper(&article, &cast);
    let mut read = |run: u32| {
        texts[0] = format!("Lò Thị Thị An {run}");
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        black_box(told.check_paper(&texts));
    };
    read(0);
    all &= held("proofing: a large event", middle(50, read), PAPER);
    assert!(all, "a promised speed is broken");

    let words: Vec<String> = article
        .split(|letter: char| !letter.is_alphabetic())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let own = middle(50, |_| {
        black_box(words.iter().filter(|word| is_syllable(word)).count());
    });
    let known = syllables(&words);
    match peer::hunspell(&known, &words) {
        Some(peer) => println!(
            "syllables alone, {} words: ours {own:.2?}, hunspell {peer:.2?} ({} in its list)",
            words.len(),
            known.len()
        ),
        None => println!("syllables alone, {} words: ours {own:.2?}; hunspell is not installed", words.len()),
    }

    let mut criterion = Criterion::default().configure_from_args();
    criterion.bench_function("proofing an article", |bench| bench.iter(fresh));
    criterion.bench_function("syllables alone", |bench| {
        bench.iter(|| words.iter().filter(|word| is_syllable(word)).count());
    });
    criterion.final_summary();
}
