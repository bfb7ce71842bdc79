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
use axum::serve::ListenerExt;
use chrono::NaiveDate;
use clap::Parser;
use tokio::net::TcpListener;

/// The allocator of the window, so that what is measured here holds there.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

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

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let options = Options::parse();
    let clock: Box<dyn Clock> = match options.today {
        Some(day) => Box::new(FixedClock::on(day)),
        None => Box::new(RealClock),
    };
    let surroundings = surroundings::Surroundings::in_folder(&options.home);
    let app = App::open(&Home::at(&options.home), Box::new(surroundings), clock)?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port)).await?;
    // Who started the bridge waits for this line.
    writeln!(std::io::stdout(), "http://{}", listener.local_addr()?)?;
    axum::serve(
        listener.tap_io(|stream| drop(stream.set_nodelay(true))),
        answer::routes(Arc::new(app), &options.ui),
    )
    .await?;
    Ok(())
}
