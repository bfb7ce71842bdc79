//! What a user does to the window itself, outside its page.

use std::sync::{Mutex, MutexGuard, PoisonError};

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{Atom, AtomEnum, ClientMessageEvent, ConnectionExt, EventMask, Window};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;

/// The screen for one test alone: windows are told apart by their titles, and every program's is the same.
pub(crate) fn alone() -> MutexGuard<'static, ()> {
    static SCREEN: Mutex<()> = Mutex::new(());
    // A test that failed leaves nothing behind that another could stumble over.
    SCREEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Presses the window's own close button: the message that every window manager sends for it (ICCCM 4.2.8.1).
pub(crate) fn press_close(title: &str) {
    let (screen, number) = x11rb::connect(None).expect("a screen");
    let root = screen.setup().roots[number].root;
    let atom = |name: &str| screen.intern_atom(false, name.as_bytes()).unwrap().reply().unwrap().atom;
    let (protocols, delete, name) = (atom("WM_PROTOCOLS"), atom("WM_DELETE_WINDOW"), atom("_NET_WM_NAME"));
    let windows = screen.query_tree(root).unwrap().reply().unwrap().children;
    let window = windows
        .into_iter()
        .find(|window| is_called(&screen, *window, name, title) && is_shown(&screen, *window))
        .expect("the window stands on the screen");
    let message = ClientMessageEvent::new(32, window, protocols, [delete, x11rb::CURRENT_TIME, 0, 0, 0]);
    screen.send_event(false, window, EventMask::NO_EVENT, message).unwrap();
    screen.sync().unwrap();
}

fn is_called(screen: &RustConnection, window: Window, property: Atom, title: &str) -> bool {
    let name = screen.get_property(false, window, property, AtomEnum::ANY, 0, 256).unwrap().reply();
    name.is_ok_and(|name| name.value == title.as_bytes())
}

fn is_shown(screen: &RustConnection, window: Window) -> bool {
    let attributes = screen.get_window_attributes(window).unwrap().reply();
    attributes.is_ok_and(|attributes| attributes.map_state == x11rb::protocol::xproto::MapState::VIEWABLE)
}
