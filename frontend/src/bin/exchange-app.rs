//! The app of the exchange of case practices, as its own program for the browser.

fn main() {
    #[cfg(target_arch = "wasm32")]
    frontend::app::start::start(frontend::app::pages::of_exchange());
}
