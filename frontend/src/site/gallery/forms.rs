//! Fields and forms: as they are first, filled in, and with everything wrong.

use super::shown;
use crate::ui::{
    Button, Checks, Choice, Field, Form, MarkdownEditor, PreviewFuture, Radios, Select, TextArea, TextInput,
};
use leptos::prelude::*;
use shared::core::{FieldCode, FieldError, Language};

pub(super) fn forms() -> Vec<AnyView> {
    let wrong = |field: &str, code, limit| FieldError { field: field.to_owned(), code, limit };
    let errors = vec![
        wrong("title", FieldCode::TooShort, Some(3)),
        wrong("language", FieldCode::NotAvailable, None),
        wrong("languages", FieldCode::Required, None),
        wrong("summary", FieldCode::TooLong, Some(200)),
        wrong("body_markdown", FieldCode::Required, None),
    ];
    let problem = "We cannot reach Waymark at the moment. What you typed is still here.";
    vec![
        shown("Form", form("plain", Vec::new(), None, false)),
        shown("Form, being sent", form("busy", Vec::new(), None, true)),
        shown("Form, all wrong", form("wrong", errors, Some(problem.to_owned()), false)),
    ]
}

fn form(name: &'static str, errors: Vec<FieldError>, problem: Option<String>, busy: bool) -> AnyView {
    let options: Vec<Choice> = Language::ALL
        .iter()
        .map(|language| Choice { value: language.code().to_owned(), label: language.own_name().to_owned() })
        .collect();
    let (boxes, few) = (options.clone(), options.clone());
    let preview = |_: String| -> PreviewFuture { Box::pin(async { Ok(String::new()) }) };
    view! {
        <Form name=name errors=errors problem=problem busy=busy on_submit=|()| ()>
            <Field name="title" label="Title" hint="One line that says what you ask.">
                <TextInput value=RwSignal::new("First meeting after the hearing".to_owned())/>
            </Field>
            <Field name="language" label="Language">
                <Select value=RwSignal::new("ro".to_owned()) options=options/>
            </Field>
            <Checks
                name="languages"
                label="Languages you work in"
                options=boxes
                chosen=RwSignal::new(vec!["ro".to_owned(), "en".to_owned()])
            />
            <Radios
                name="first_language"
                label="Language you write in"
                options=Signal::stored(few)
                value=RwSignal::new("ro".to_owned())
            />
            <Field name="summary" label="Summary">
                <TextArea value=RwSignal::new(String::new()) rows=3/>
            </Field>
            <Field name="body_markdown" label="Your question" hint="No names, no dates, no places smaller than a region.">
                <MarkdownEditor value=RwSignal::new("We meet **weekly**.".to_owned()) preview=preview rows=4/>
            </Field>
            <Button submit=true busy=busy>"Open the topic"</Button>
        </Form>
    }
    .into_any()
}
