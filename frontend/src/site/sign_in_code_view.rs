//! The second step of signing in without the app: one field for the code of the authenticator app or a recovery code.

use crate::i18n::t;
use crate::site::Place;
use crate::ui::code_text;
use leptos::prelude::*;
use shared::core::ProblemCode;

/// The page, and what went wrong when it was sent.
pub fn sign_in_code_view(place: Place, failure: Option<ProblemCode>) -> impl IntoView {
    let language = place.language;
    let problem = failure.map(|code| {
        view! { <div id="code-problem" class="banner danger" role="alert"><p>{code_text(language, code)}</p></div> }
    });
    let described_by = if failure.is_some() { "code-hint code-problem" } else { "code-hint" };
    view! {
        <main id="main" class="wrap" tabindex="-1">
            <div>
                <h1>{t::site_code_title(language)}</h1>
                <form class="form" method="post" action="/sign-in/code">
                    {problem}
                    <div class="field">
                        <label for="code">{t::site_code_label(language)}</label>
                        <p class="hint" id="code-hint">{t::site_code_hint(language)}</p>
                        <input
                            id="code"
                            name="answer"
                            autocomplete="one-time-code"
                            autocapitalize="none"
                            spellcheck="false"
                            aria-describedby=described_by
                            aria-invalid=failure.map(|_| "true")
                            required
                        />
                    </div>
                    <label class="check">
                        <input type="checkbox" name="remember_device" value="yes"/>
                        {t::site_code_remember(language)}
                    </label>
                    <p class="hint">{t::site_code_remember_hint(language)}</p>
                    <button class="button" type="submit">{t::site_code_submit(language)}</button>
                </form>
                <p><a href=place.link("/sign-in")>{t::site_code_again(language)}</a></p>
            </div>
            <aside>
                <section class="card">
                    <h2>{t::site_code_lost_title(language)}</h2>
                    <p class="soft">{t::site_code_lost_text(language)}</p>
                </section>
            </aside>
        </main>
    }
}
