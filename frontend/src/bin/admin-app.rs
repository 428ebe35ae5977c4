//! The administration's app, as its own program for the browser: members do not download it.

fn main() {
    #[cfg(target_arch = "wasm32")]
    frontend::app::start::start(frontend::app::pages::of_administration());
}
