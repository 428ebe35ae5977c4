//! Messages, the four states of loading, running text, two versions of one.

use super::shown;
use crate::ui::{
    Banner, BannerKind, ButtonLink, DiffView, EmptyState, LoadFailed, MarkdownView, Skeleton, SkeletonShape,
};
use api_client::ClientError;
use leptos::prelude::*;
use shared::core::Language;

const TEXT: &str = "<h3>What helped</h3><p>We let the group choose the <strong>seats</strong> and the \
    <a href=\"#main\">check-in scale</a>.</p><blockquote><p>Whatever you want.</p></blockquote><ul><li>Two facilitators</li>\
    <li>The same room</li></ul><pre><code>A long line of code that does not fit on a phone and scrolls in its box</code></pre>\
    <table><thead><tr><th>Week</th><th>Theme</th></tr></thead><tbody><tr><td>1</td><td>Arriving</td></tr></tbody></table>";

pub(super) fn states() -> Vec<AnyView> {
    vec![banners(), loading(), texts()]
}

fn banners() -> AnyView {
    let toast = view! {
        <div class="banner good"><span>"Your reply is posted. "</span><button type="button" class="link">"Close"</button></div>
    };
    shown(
        "Banner, toast",
        view! {
            <Banner>"The forum is in four languages. Write in yours."</Banner>
            <Banner kind=BannerKind::Good>"Your reply is posted."</Banner>
            <Banner kind=BannerKind::Warn>"Your session ends in two minutes."</Banner>
            <Banner kind=BannerKind::Danger>"The connection dropped. Your reply is saved as a draft."</Banner>
            {toast}
        },
    )
}

fn loading() -> AnyView {
    view! {
        {shown("Load: loading", view! { <Skeleton/> <Skeleton shape=SkeletonShape::Text/> })}
        {shown("Load: failed", view! { <LoadFailed error=ClientError::Unexpected { status: 502 } on_retry=|()| ()/> })}
        {shown("Load: empty", view! {
            <EmptyState title="Nobody has asked here yet">
                <p>"This category is for questions between countries: whom to call, which paper is needed, how long it takes."</p>
                <ButtonLink href="#main">"Ask the first question"</ButtonLink>
            </EmptyState>
        })}
    }
    .into_any()
}

fn texts() -> AnyView {
    let (left, right) = (
        "We meet weekly.\nThe group chooses the room.\nEnd.",
        "We meet weekly.\nThe group chooses the time.\nEnd.",
    );
    view! {
        {shown("Markdown view", view! { <MarkdownView html=TEXT language=Language::English/> })}
        {shown("Diff view", view! {
            <DiffView left_label="Stored by your colleague" left=left right_label="Yours" right=right/>
            <DiffView left_label="Stored" left="Same." right_label="Yours" right="Same."/>
        })}
    }
    .into_any()
}
