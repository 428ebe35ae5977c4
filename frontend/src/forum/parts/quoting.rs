//! Quoting: what is selected in a post, or all of it, goes into the reply with its author and the way back.

use crate::browser;
use crate::forum::{author_words, post_href};
use crate::i18n::{t, use_language, words};
use crate::ui::{Button, ButtonKind};
use leptos::prelude::*;
use shared::forum::Post;

/// Where quotes go: the reply of the topic takes them.
#[derive(Clone, Copy)]
pub struct Quotes(RwSignal<Option<String>>);

impl Quotes {
    /// Makes a place for quotes known to the posts and the reply below.
    pub fn provide() {
        provide_context(Self(RwSignal::new(None)));
    }

    /// Puts each quote at the end of this text.
    pub fn collect_into(body: RwSignal<String>) {
        let Some(Self(quote)) = use_context::<Self>() else { return };
        Effect::new(move |_| {
            let Some(text) = quote.get() else { return };
            quote.set(None);
            body.update(|body| append(body, &text));
            browser::focus_and_show("#reply textarea");
        });
    }
}

/// The button below a post; nothing where one cannot reply.
#[component]
pub fn QuoteButton(
    /// The post.
    post: Post,
) -> impl IntoView {
    let language = use_language();
    let number = post.number;
    // Pressing a button may take the selection away: it is read before.
    let selected = StoredValue::new(String::new());
    use_context::<Quotes>().map(|Quotes(quote)| {
        let whole = format!("#post-{number} .prose");
        let read = move || selected.set_value(browser::selected_in(&format!("#post-{number}")));
        let act = move |()| {
            let chosen = selected.get_value();
            let text = if chosen.trim().is_empty() { browser::text_of(&whole) } else { chosen };
            let who = author_words(language.get_untracked(), post.author.as_ref(), post.anonymous);
            quote.set(Some(block(&who, &post_href(post.topic_id, number), number, &text)));
        };
        view! {
            <span on:pointerdown=move |_| read() on:keydown=move |_| read()>
                <Button kind=ButtonKind::Quiet on_click=act>
                    {words(t::quote_act)}
                    <span class="visually-hidden">" "{move || t::forum_post_number(language.get(), &number.to_string())}</span>
                </Button>
            </span>
        }
    })
}

/// A quote in Markdown.
fn block(who: &str, href: &str, number: u32, text: &str) -> String {
    // A name is words, whatever signs are in it.
    let who: String = who.chars().filter(|letter| !matches!(letter, '[' | ']' | '\\' | '\n')).collect();
    let lines: Vec<String> = text.trim().lines().map(|line| format!("> {}", line.trim_end())).collect();
    format!("> [{who}, #{number}]({href}):\n>\n{}\n\n", lines.join("\n"))
}

/// Behind what is written, with an empty line between.
fn append(body: &mut String, text: &str) {
    let kept = body.trim_end().len();
    body.truncate(kept);
    if !body.is_empty() {
        body.push_str("\n\n");
    }
    body.push_str(text);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_names_its_author_and_leads_back() {
        assert_eq!(
            block("Ana [Pop], Romania", "/forum/topics/1?from=3#post-3", 3, "One\n\nTwo \n"),
            "> [Ana Pop, Romania, #3](/forum/topics/1?from=3#post-3):\n>\n> One\n> \n> Two\n\n"
        );
        let mut body = "I agree.\n".to_owned();
        append(&mut body, "> One\n");
        assert_eq!(body, "I agree.\n\n> One\n");
    }
}
