//! What has a promised speed, measured: `cargo xtask bench`.
