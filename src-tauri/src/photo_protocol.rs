//! `photo://localhost/HASH?size=page`: the pictures of the photo folder, for the page's `img`.

use std::sync::Arc;

use app::App;
use tauri::http::{Request, Response, StatusCode, header};
use tauri::{Manager, Runtime, UriSchemeContext, UriSchemeResponder};

/// Answers off the window's thread: a small version may have to be made first.
pub(crate) fn answer<R: Runtime>(
    context: UriSchemeContext<'_, R>,
    request: Request<Vec<u8>>,
    responder: UriSchemeResponder,
) {
    let app = context.app_handle().try_state::<Arc<App>>().map(|app| Arc::clone(&app));
    let path = request.uri().path_and_query().map(ToString::to_string).unwrap_or_default();
    tauri::async_runtime::spawn_blocking(move || {
        let jpeg = app.and_then(|app| app.photo(path.trim_start_matches('/')));
        let response = match jpeg {
            Some(jpeg) => Response::builder()
                .header(header::CONTENT_TYPE, "image/jpeg")
                // The name is made from the content, so what was fetched once is right for ever.
                .header(header::CACHE_CONTROL, "private, max-age=31536000, immutable")
                .body(jpeg),
            None => Response::builder().status(StatusCode::NOT_FOUND).body(Vec::new()),
        };
        if let Ok(response) = response {
            responder.respond(response);
        }
    });
}
