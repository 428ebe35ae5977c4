//! The browser's passkeys. Options and answers are JSON text on our side; the browser turns them into its own objects and
//! back (WebAuthn level 3). A browser that cannot is not offered any.

use js_sys::{Function, JSON, Object, Promise, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Whether this browser can.
pub fn are_supported() -> bool {
    class().is_some_and(|class| Reflect::has(&class, &"parseRequestOptionsFromJSON".into()).unwrap_or(false))
}

/// Asks the person for a passkey; none if they will not or cannot.
pub async fn get(options: String) -> Option<String> {
    ask("parseRequestOptionsFromJSON", "get", &options).await.ok()
}

/// Asks the person to make a passkey; none if they will not or cannot.
pub async fn create(options: String) -> Option<String> {
    ask("parseCreationOptionsFromJSON", "create", &options).await.ok()
}

fn class() -> Option<JsValue> {
    Reflect::get(&window(), &"PublicKeyCredential".into()).ok().filter(JsValue::is_function)
}

async fn ask(parse: &str, act: &str, options: &str) -> Result<String, JsValue> {
    let class = class().ok_or(JsValue::UNDEFINED)?;
    let parsed = call(&class, parse, &JSON::parse(options)?)?;
    let request = Object::new();
    Reflect::set(&request, &"publicKey".into(), &parsed)?;
    let credentials = Reflect::get(&window().navigator(), &"credentials".into())?;
    let promise: Promise = call(&credentials, act, &request)?.dyn_into()?;
    let credential = JsFuture::from(promise).await?;
    let json = call(&credential, "toJSON", &JsValue::UNDEFINED)?;
    Ok(JSON::stringify(&json)?.into())
}

fn call(this: &JsValue, name: &str, argument: &JsValue) -> Result<JsValue, JsValue> {
    let function: Function = Reflect::get(this, &name.into())?.dyn_into()?;
    function.call1(this, argument)
}
