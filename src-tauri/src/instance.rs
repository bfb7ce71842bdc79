//! When a second start may hand over to the first.

/// Whether a second start can find the first one. On Linux the two speak over D-Bus, and without a session bus
/// the question hangs; a data folder of one's own (tests, a stick) is a program of its own. The lock in the data
/// folder keeps two programs apart in any case.
pub(crate) fn can_be_shared() -> bool {
    let own_home = std::env::var_os(app::home::HOME_VARIABLE).is_some_and(|path| !path.is_empty());
    !own_home && session_bus()
}

#[cfg(target_os = "linux")]
fn session_bus() -> bool {
    std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some_and(|address| !address.is_empty())
}

#[cfg(not(target_os = "linux"))]
fn session_bus() -> bool {
    true
}
