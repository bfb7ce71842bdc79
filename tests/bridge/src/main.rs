//! The loopback bridge: the real core behind HTTP, so that a browser can be tested against it. It is no part of
//! the app: it serves one machine, asks for no password and belongs into tests only.
//!
//! `POST /call/NAME` with a request in JSON answers 200 and the reply, or 4xx and `{ code, message, details }`;
//! `GET /photo/HASH?size=page` answers a picture; everything else is a file of the built interface.

mod answer;
mod surroundings;

use std::io::Write;
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::sync::Arc;

use app::clock::{Clock, FixedClock, RealClock};
use app::{App, Home};
use chrono::NaiveDate;
use clap::Parser;

/// Serves the program on this machine's loopback address, for browser tests.
#[derive(Parser)]
struct Options {
    /// The data folder.
    #[arg(long, value_name = "DIR")]
    home: PathBuf,
    /// The built interface.
    #[arg(long, value_name = "DIR", default_value = "ui/dist")]
    ui: PathBuf,
    /// The port; 0 takes a free one.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Stops the clock at noon of a day, so that what is shown is the same tomorrow.
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<NaiveDate>,
}

/// A browser asks for six things at once.
const WORKERS: usize = 6;

fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let options = Options::parse();
    let clock: Box<dyn Clock> = match options.today {
        Some(day) => Box::new(FixedClock::on(day)),
        None => Box::new(RealClock),
    };
    let surroundings = surroundings::Surroundings::in_folder(&options.home);
    let app = Arc::new(App::open(&Home::at(&options.home), Box::new(surroundings), clock)?);
    let server = Arc::new(tiny_http::Server::http((Ipv4Addr::LOCALHOST, options.port))?);
    // Who started the bridge waits for this line.
    writeln!(std::io::stdout(), "http://{}", server.server_addr())?;
    let workers: Vec<_> = (0..WORKERS)
        .map(|_| {
            let (server, app, ui) = (Arc::clone(&server), Arc::clone(&app), options.ui.clone());
            std::thread::spawn(move || {
                for request in server.incoming_requests() {
                    answer::answer(&app, &ui, request);
                }
            })
        })
        .collect();
    for worker in workers {
        let _ = worker.join();
    }
    Ok(())
}
