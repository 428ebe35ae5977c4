//! Where an identifier stands or stood, and who should be told.

use crate::forum::{author_words, post_href, shown_title, topic_href};
use crate::i18n::{t, use_language, words};
use crate::members::member_href;
use leptos::prelude::*;
use shared::core::Language;
use shared::forum::{PurgePart, PurgePlace, PurgeReport};

/// The places, how many others there are, and who was mailed.
#[component]
pub fn Report(
    /// What was found.
    report: PurgeReport,
) -> impl IntoView {
    let language = use_language();
    let PurgeReport { places, elsewhere_count, mailed } = report;
    let has_files = places.iter().any(|place| place.parts.contains(&PurgePart::File));
    let elsewhere = elsewhere_count.filter(|count| *count > 0);
    view! {
        <ul class="list">{places.into_iter().map(|place| view! { <Place place/> }).collect_view()}</ul>
        {has_files.then(|| view! { <p class="soft">{words(t::moderation_purge_files)}</p> })}
        {elsewhere.map(|count| view! { <p>{move || t::moderation_purge_elsewhere(language.get(), count)}</p> })}
        {(!mailed.is_empty()).then(|| view! {
            <p>{words(t::moderation_purge_mailed)}</p>
            <ul>
                {mailed.into_iter().map(|person| {
                    let href = member_href(person.id);
                    view! {
                        <li><a href=href>{move || author_words(language.get(), Some(&person), false)}</a></li>
                    }
                }).collect_view()}
            </ul>
        })}
    }
}

fn part_word(part: PurgePart) -> fn(Language) -> &'static str {
    match part {
        PurgePart::Text => t::moderation_purge_part_text,
        PurgePart::Title => t::moderation_purge_part_title,
        PurgePart::History => t::moderation_purge_part_history,
        PurgePart::File => t::moderation_purge_part_file,
        PurgePart::Review => t::moderation_purge_part_review,
    }
}

#[component]
fn Place(place: PurgePlace) -> impl IntoView {
    let language = use_language();
    let PurgePlace { topic_id, number, title, author, anonymous, parts, extract, unread_files, .. } = place;
    let href = number.map_or_else(|| topic_href(topic_id, None), |number| post_href(topic_id, number));
    let what = move || {
        number.map_or_else(
            || t::moderation_purge_topic(language.get()).to_owned(),
            |number| t::forum_post_number(language.get(), &number.to_string()),
        )
    };
    let names = unread_files.join(", ");
    let is_unread = !names.is_empty();
    view! {
        <li>
            <div>
                <a class="title" href=href dir="auto">{shown_title(title)}</a>
                <div class="meta">
                    <span>{what}</span>
                    <span>{move || author_words(language.get(), author.as_ref(), anonymous)}</span>
                    {parts.into_iter().map(|part| view! { <span>{words(part_word(part))}</span> }).collect_view()}
                </div>
                {(!extract.is_empty()).then(|| view! { <p class="diff-text" dir="auto">{extract}</p> })}
                {is_unread.then(|| view! {
                    <p class="note">{move || t::moderation_purge_unread(language.get(), &names)}</p>
                })}
            </div>
        </li>
    }
}
