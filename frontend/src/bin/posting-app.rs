//! The app in which topics are opened and posts translated, as its own program for the browser.

fn main() {
    #[cfg(target_arch = "wasm32")]
    frontend::app::start::start(frontend::app::pages::of_posting());
}
