//! The privacy guard in the browser, as its own program: it comes when a text is begun that others will read.

fn main() {
    #[cfg(target_arch = "wasm32")]
    frontend::guarding::start();
}
