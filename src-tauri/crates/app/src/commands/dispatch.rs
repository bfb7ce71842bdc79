//! From a name and JSON to a verb and back. The reply is JSON that is written already: a page is large, and the interface
//! asks for it at every keystroke.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::{RawValue, to_raw_value};

use crate::app::App;
use crate::error::AppError;

/// Declares the commands: the list of their names, the dispatcher and their TypeScript types.
macro_rules! commands {
    ($($(#[doc = $doc:literal])* $name:ident($request:ty) -> $reply:ty;)*) => {
        /// The names of all commands.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];

        /// Carries out a command. Whatever goes wrong inside comes back as an error: the window stays open.
        pub fn dispatch(
            app: &$crate::app::App,
            name: &str,
            request: serde_json::Value,
        ) -> Result<Box<serde_json::value::RawValue>, $crate::error::AppError> {
            match name {
                $(stringify!($name) => dispatch::carry_out::<$request, $reply>(app, name, request, $name::$name),)*
                other => Err($crate::error::AppError::ours(format!("no command {other:?}"))),
            }
        }

        /// Writes down every command's types.
        fn declare(types: &mut typescript::Declarations) {
            $(types.command::<$request, $reply>(stringify!($name), &[$($doc),*]);)*
        }
    };
}
pub(super) use commands;

/// Reads the request, calls the verb, writes the reply.
pub(super) fn carry_out<Request: DeserializeOwned, Reply: Serialize>(
    app: &App,
    name: &str,
    request: Value,
    verb: fn(&App, Request) -> Result<Reply, AppError>,
) -> Result<Box<RawValue>, AppError> {
    let request =
        serde_json::from_value(request).map_err(|fault| AppError::ours(format!("{name}: {fault}")))?;
    // A panic is a slip of ours in one document or one picture; it must not take the unsaved window with it.
    let answer = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| verb(app, request)));
    let reply = match answer {
        Ok(reply) => {
            reply.inspect_err(|fault| tracing::info!(command = name, code = ?fault.code, "refused"))?
        }
        Err(_) => {
            tracing::error!(command = name, "panicked");
            return Err(AppError::ours(format!("{name}: panic")));
        }
    };
    to_raw_value(&reply).map_err(|fault| AppError::ours(format!("{name}: {fault}")))
}
