//! `/ui`: every component in every state, for those who build the app. English only: nobody else comes here.

use crate::ui::{
    Avatar, Badge, Banner, BannerKind, Breadcrumb, Button, ButtonKind, ButtonLink, Card, Choice, DiffView, EmptyState,
    Field, Form, LoadFailed, MarkdownEditor, MarkdownView, Menu, Pager, Select, Skeleton, SkeletonShape, Tag, TagKind,
    TextArea, TextInput, When,
};
use api_client::ClientError;
use leptos::prelude::*;
use shared::core::{FieldCode, FieldError, Language, Timestamp};

/// The page of all components.
pub fn gallery() -> impl IntoView {
    view! {
        <main id="main" class="wrap" tabindex="-1">
            <div>
                <h1>"Components"</h1>
                <p class="soft">"Every component in every state."</p>
                <Buttons/>
                <Marks/>
                <Messages/>
                <Fields/>
                <Texts/>
                <Waiting/>
                <Navigation/>
            </div>
        </main>
    }
}

#[component]
fn Buttons() -> impl IntoView {
    view! {
        <h2>"Buttons"</h2>
        <p class="actions">
            <Button>"Primary"</Button>
            <Button kind=ButtonKind::Quiet>"Quiet"</Button>
            <Button kind=ButtonKind::Danger>"Danger"</Button>
            <Button busy=true>"Busy"</Button>
            <Button disabled=true>"Disabled"</Button>
            <ButtonLink href="#main">"A link as a button"</ButtonLink>
            <ButtonLink href="#main" kind=ButtonKind::Quiet>"A quiet one"</ButtonLink>
        </p>
    }
}

#[component]
fn Marks() -> impl IntoView {
    view! {
        <h2>"Tags, badges, faces, times"</h2>
        <p class="actions">
            <Tag>"Română"</Tag>
            <Tag kind=TagKind::Accent>"here"</Tag>
            <Tag kind=TagKind::Good>"answered"</Tag>
            <Tag kind=TagKind::Warn>"waiting for an answer"</Tag>
            <Badge count=3 label="3 new topics"/>
            <Avatar name="Ioana Munteanu".to_owned()/>
            <When at=Timestamp(1_795_512_000_000_000)/>
        </p>
    }
}

#[component]
fn Messages() -> impl IntoView {
    view! {
        <h2>"Banners and cards"</h2>
        <Banner>"Three topics are new since Thursday."</Banner>
        <Banner kind=BannerKind::Good>"Your reply is posted."</Banner>
        <Banner kind=BannerKind::Warn>"Your reply is saved as a draft. We will try again in 10 seconds."</Banner>
        <Banner kind=BannerKind::Danger>"E-mail address and password do not go together."</Banner>
        <Card heading="Start a topic"><p class="soft">"Ask about a method, a dilemma, a text."</p></Card>
    }
}

#[component]
fn Fields() -> impl IntoView {
    let wrong = vec![
        FieldError { field: "title".into(), code: FieldCode::Required, limit: None },
        FieldError { field: "text".into(), code: FieldCode::TooLong, limit: Some(10) },
    ];
    let category = RwSignal::new("a".to_owned());
    let choices = vec![
        Choice { value: "a".into(), label: "Coaching in practice".into() },
        Choice { value: "b".into(), label: "Peer-to-peer groups".into() },
    ];
    view! {
        <h2>"Forms"</h2>
        <Form name="gallery" errors=wrong problem=Some("It could not be sent.".to_owned()) on_submit=Callback::new(|()| ())>
            <Field name="title" label="Title" hint="One line"><TextInput value=RwSignal::new(String::new())/></Field>
            <Field name="text" label="Text"><TextArea value=RwSignal::new("Too long for ten".to_owned())/></Field>
            <Field name="category" label="Category"><Select value=category options=choices/></Field>
            <Field name="body" label="Reply">
                <MarkdownEditor
                    value=RwSignal::new("**Thank you**, exactly what I was looking for.".to_owned())
                    preview=Callback::new(|text: String| -> crate::ui::PreviewFuture { Box::pin(async move { Ok(text) }) })
                />
            </Field>
            <Button submit=true>"Send"</Button>
        </Form>
    }
}

#[component]
fn Texts() -> impl IntoView {
    let html = "<p>First <strong>listen</strong>.</p><blockquote><p>What do you do when nobody speaks?</p></blockquote>\
                <ol><li>Wait.</li><li>Say what you see.</li></ol>";
    view! {
        <h2>"Texts"</h2>
        <MarkdownView html=html language=Language::English/>
        <DiffView left_label="Stored now" left="One\nTwo\nThree" right_label="Yours" right="One\nTwo and a half\nThree"/>
    }
}

#[component]
fn Waiting() -> impl IntoView {
    let failed = ClientError::Network("the connection dropped".to_owned());
    view! {
        <h2>"The states of a load"</h2>
        <Skeleton/>
        <Skeleton shape=SkeletonShape::Text/>
        <LoadFailed error=failed on_retry=Callback::new(|()| ())/>
        <EmptyState title="No topics yet"><p>"Ask the first question."</p></EmptyState>
    }
}

#[component]
fn Navigation() -> impl IntoView {
    let older = Some("#older".to_owned());
    view! {
        <h2>"Finding one's way"</h2>
        <Breadcrumb links=vec![("#forum".to_owned(), "Forum".to_owned())] current="Coaching in practice".to_owned()/>
        <Pager newer=Some("#newer".to_owned()) older=older/>
        <Menu label="Menu"><a href="#main">"One"</a><a href="#main">"Two"</a></Menu>
    }
}
