//! The app in which courses are arranged, as its own program for the browser.

fn main() {
    #[cfg(target_arch = "wasm32")]
    frontend::app::start::start(frontend::app::pages::of_teaching());
}
