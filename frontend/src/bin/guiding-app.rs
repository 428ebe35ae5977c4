//! The app of those who guide learners, as its own program for the browser.

fn main() {
    #[cfg(target_arch = "wasm32")]
    frontend::app::start::start(frontend::app::pages::of_guiding());
}
