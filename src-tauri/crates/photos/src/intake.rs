//! Taking many photos in at once, in the background, on all cores.

use std::collections::BTreeMap;
use std::num::NonZero;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};

use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::fault::PhotoFault;
use crate::folder::{PhotoFolder, StoredPhoto};
use crate::limits::Limits;
use crate::memory::Budget;
use crate::probe::probe;

/// So many jobs are remembered; the oldest that have ended are forgotten.
const REMEMBERED: usize = 16;

/// One more than there are cores: while one waits for the disk, all cores work.
static WORKERS: LazyLock<Option<ThreadPool>> = LazyLock::new(|| {
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
    ThreadPoolBuilder::new().num_threads(cores + 1).build().ok()
});

/// The jobs of a photo folder. Cheap to clone.
#[derive(Clone)]
pub struct Intake {
    folder: PhotoFolder,
    limits: Limits,
    budget: Arc<Budget>,
    jobs: Arc<Mutex<Jobs>>,
}

#[derive(Default)]
struct Jobs {
    last: u64,
    by_number: BTreeMap<u64, Job>,
}

#[derive(Default)]
struct Job {
    cancelled: bool,
    photos: Vec<Option<Arc<Taken>>>,
}

/// What became of a file.
#[derive(Debug)]
pub struct Taken {
    /// The name it came with.
    pub name: String,
    /// Whether the folder had it already, under whatever name; not asked of what failed.
    pub known: bool,
    /// The photo. `None`: the job was cancelled before its turn.
    pub photo: Option<Result<StoredPhoto, PhotoFault>>,
}

/// How far a job is.
#[derive(Debug)]
pub struct Progress {
    /// So many files were given to it.
    pub total: usize,
    /// Those that have ended, in the order in which they were given.
    pub done: Vec<Arc<Taken>>,
    /// Whether it was cancelled.
    pub cancelled: bool,
}

impl Intake {
    /// Jobs for a folder; together they take no more memory than `limits` gives to one picture.
    pub fn new(folder: PhotoFolder, limits: Limits) -> Self {
        let budget = Arc::new(Budget::new(limits.max_memory));
        Intake { folder, limits, budget, jobs: Arc::default() }
    }

    /// Begins a job, or adds to one that is known, and answers its number at once.
    pub fn add(&self, job: Option<u64>, files: Vec<(String, Vec<u8>)>) -> u64 {
        let mut jobs = self.lock();
        let known = job.filter(|number| jobs.by_number.contains_key(number));
        let number = known.unwrap_or_else(|| jobs.begin());
        let entry = jobs.by_number.entry(number).or_default();
        let first = entry.photos.len();
        entry.photos.resize_with(first + files.len(), || None);
        drop(jobs);
        for (place, (name, bytes)) in (first..).zip(files) {
            let intake = self.clone();
            let work = move || intake.work(number, place, name, &bytes);
            match &*WORKERS {
                Some(workers) => workers.spawn_fifo(work),
                None => rayon::spawn_fifo(work),
            }
        }
        number
    }

    /// How far a job is. `None`: there is no such job, or it was forgotten.
    pub fn progress(&self, job: u64) -> Option<Progress> {
        let jobs = self.lock();
        let job = jobs.by_number.get(&job)?;
        Some(Progress {
            total: job.photos.len(),
            done: job.photos.iter().flatten().cloned().collect(),
            cancelled: job.cancelled,
        })
    }

    /// What has not begun is not begun any more; what was taken in stays.
    pub fn cancel(&self, job: u64) {
        if let Some(job) = self.lock().by_number.get_mut(&job) {
            job.cancelled = true;
        }
    }

    fn work(&self, number: u64, place: usize, name: String, bytes: &[u8]) {
        let cancelled = self.lock().by_number.get(&number).is_none_or(|job| job.cancelled);
        let mut known = false;
        let photo = (!cancelled).then(|| {
            let header = probe(bytes, &self.limits)?;
            let _share = self.budget.take(header.memory);
            let (stored, there) = self.folder.take_in(bytes, &self.limits)?;
            known = there;
            Ok(stored)
        });
        let taken = Arc::new(Taken { name, known, photo });
        if let Some(entry) = self.lock().by_number.get_mut(&number).and_then(|job| job.photos.get_mut(place))
        {
            *entry = Some(taken);
        }
    }

    // Each change is one assignment, so a poisoned lock is as good as a sound one.
    fn lock(&self) -> MutexGuard<'_, Jobs> {
        self.jobs.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Jobs {
    fn begin(&mut self) -> u64 {
        let ended = |job: &Job| job.photos.iter().all(Option::is_some);
        while self.by_number.len() >= REMEMBERED {
            let Some(oldest) = self.by_number.iter().find(|(_, job)| ended(job)).map(|(number, _)| *number)
            else {
                break;
            };
            self.by_number.remove(&oldest);
        }
        self.last += 1;
        self.last
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::fixtures::{self, corners};

    fn intake() -> (tempfile::TempDir, Intake) {
        let place = tempfile::tempdir().unwrap();
        let folder = PhotoFolder::open(place.path().join("photos")).unwrap();
        (place, Intake::new(folder, Limits::default()))
    }

    fn ended(intake: &Intake, job: u64) -> Progress {
        loop {
            let progress = intake.progress(job).unwrap();
            if progress.done.len() == progress.total {
                return progress;
            }
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    #[test]
    fn each_file_is_answered_for_in_its_order() {
        let (_place, intake) = intake();
        let photo = fixtures::jpeg(&corners(64, 48), 90);
        let job = intake.add(None, vec![("1.jpg".into(), photo.clone()), ("2.jpg".into(), b"text".to_vec())]);
        assert_eq!(ended(&intake, job).total, 2);
        assert_eq!(intake.add(Some(job), vec![("3.jpg".into(), photo)]), job);
        let progress = ended(&intake, job);
        let found: Vec<_> = progress
            .done
            .iter()
            .map(|taken| (taken.name.as_str(), taken.known, taken.photo.as_ref().is_some_and(Result::is_ok)))
            .collect();
        assert_eq!(found, [("1.jpg", false, true), ("2.jpg", false, false), ("3.jpg", true, true)]);
    }

    #[test]
    fn a_cancelled_job_takes_nothing_more() {
        let (_place, intake) = intake();
        let job = intake.add(None, Vec::new());
        intake.cancel(job);
        intake.add(Some(job), vec![("1.jpg".into(), fixtures::jpeg(&corners(64, 48), 90))]);
        let progress = ended(&intake, job);
        assert!(progress.cancelled && progress.done[0].photo.is_none());
    }

    #[test]
    fn old_jobs_are_forgotten() {
        let (_place, intake) = intake();
        let first = intake.add(None, Vec::new());
        for _ in 0..REMEMBERED {
            intake.add(None, Vec::new());
        }
        assert!(intake.progress(first).is_none());
    }
}
