//! The texts that members agree to, apart from their pages: the program hands them out beside what one accepted.

use super::code_of_conduct_view::code_of_conduct_text;
use super::privacy_view::privacy_text;
use crate::i18n::t;
use leptos::prelude::*;
use shared::accounts::agreements::Agreement;
use shared::core::Language;
use shared::settings::Controller;

/// The title of an agreement, and its text as HTML without the title.
pub fn agreement_text(
    agreement: Agreement,
    language: Language,
    controller: &Controller,
) -> (&'static str, String) {
    let (title, text) = match agreement {
        Agreement::CodeOfConduct => {
            (t::site_conduct_title(language), html(|| code_of_conduct_text(language).into_any()))
        }
        Agreement::PrivacyNotice => {
            (t::notice_title(language), html(|| privacy_text(language, controller).into_any()))
        }
    };
    (title, text)
}

fn html(view: impl FnOnce() -> AnyView) -> String {
    Owner::new().with(|| view().to_html()).replace("<!>", "")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// FNV-1a of a text in all languages, so that no change of a word passes unseen.
    fn digest(agreement: Agreement) -> u64 {
        let texts = Language::ALL
            .iter()
            .map(|language| agreement_text(agreement, *language, &Controller::default()).1);
        texts.collect::<String>().bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        })
    }

    /// Whoever changes what a text says raises its version in `shared`, so that everybody is asked again, and then the
    /// digest here; whoever mends a spelling changes the digest only.
    #[test]
    fn each_version_is_one_text() {
        let found = Agreement::ALL.iter().map(|one| format!("{one} {} {:x}", one.version(), digest(*one)));
        assert_eq!(
            found.collect::<Vec<_>>(),
            ["code_of_conduct 1 e4818db6696e3722", "privacy_notice 1 caa866c1593fa773"]
        );
    }
}
