//! Buttons, tags, cards, people, menus, navigation.

use super::shown;
use crate::ui::{
    Avatar, Badge, Breadcrumb, Button, ButtonKind, ButtonLink, Card, Dialog, LanguagePicker, Menu, Pager,
    Tag, TagKind, When,
};
use leptos::prelude::*;
use shared::core::{Language, Timestamp};

pub(super) fn pieces() -> Vec<AnyView> {
    vec![buttons(), tags(), cards(), people(), menus(), dialog(), navigation()]
}

fn buttons() -> AnyView {
    shown(
        "Button",
        view! {
            <p class="actions">
                <Button>"Send for review"</Button>
                <Button kind=ButtonKind::Quiet>"Keep as draft"</Button>
                <Button kind=ButtonKind::Danger>"Delete the post"</Button>
                <ButtonLink href="#main">"Go to the top"</ButtonLink>
            </p>
            <p class="actions">
                <Button busy=true>"Send for review"</Button>
                <Button disabled=true>"Send for review"</Button>
                <Button kind=ButtonKind::Quiet disabled=true>"Keep as draft"</Button>
                <Button kind=ButtonKind::Danger disabled=true>"Delete the post"</Button>
            </p>
        },
    )
}

fn tags() -> AnyView {
    shown(
        "Tag, badge",
        view! {
            <p class="actions">
                <Tag>"Română"</Tag>
                <Tag kind=TagKind::Accent>"Coaching in practice"</Tag>
                <Tag kind=TagKind::Good>"answered"</Tag>
                <Tag kind=TagKind::Warn>"waiting for an answer"</Tag>
                <Badge count=3 label="3 new topics"/>
            </p>
        },
    )
}

fn cards() -> AnyView {
    shown(
        "Card",
        view! {
            <Card heading="Start a topic">
                <p>"Ask about a method, a dilemma, a text."</p>
                <ButtonLink href="#main" kind=ButtonKind::Quiet>"New topic"</ButtonLink>
            </Card>
            <Card><p>"A card without a heading."</p></Card>
        },
    )
}

fn people() -> AnyView {
    shown(
        "Avatar, time",
        view! {
            <div class="who">
                <Avatar name="Ștefania de la Mureș"/>
                <span>"Ștefania de la Mureș"</span>
                <When at=Timestamp(1_795_500_000_000_000)/>
            </div>
        },
    )
}

fn menus() -> AnyView {
    shown(
        "Menu, language picker",
        view! {
            <div class="actions">
                <Menu label="Ioana M."><a href="#main">"Your account"</a><button type="button">"Sign out"</button></Menu>
                <LanguagePicker language=Language::Romanian on_pick=|_| ()/>
            </div>
        },
    )
}

fn dialog() -> AnyView {
    shown(
        "Dialog",
        view! {
            <p>"Opened by scripts; shown here as it stands in the page."</p>
            <div class="dialog">
                <div class="dialog-head"><h2>"Delete this post?"</h2><Button kind=ButtonKind::Quiet>"Close"</Button></div>
                <p>"Its place in the topic stays, its text goes."</p>
                <Button kind=ButtonKind::Danger>"Delete the post"</Button>
            </div>
            <Dialog open=RwSignal::new(false) title="Closed"><p>"Nobody sees this."</p></Dialog>
        },
    )
}

fn navigation() -> AnyView {
    let links =
        vec![("#main".to_owned(), "Forum".to_owned()), ("#main".to_owned(), "Across borders".to_owned())];
    shown(
        "Breadcrumb, pager",
        view! {
            <Breadcrumb links=links current="A topic with a rather long title that has to wrap on a phone"/>
            <Pager newer=Some("#main".to_owned()) older=Some("#main".to_owned())/>
        },
    )
}
