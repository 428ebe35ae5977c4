//! Plain forms as a browser without scripts sends them, and the links of mails.

use super::answer::Answer;
use super::app::TestApp;
use waymark::notify::mailer::Message;

/// Fields of a form.
pub type Fields = Vec<(&'static str, String)>;

/// A complete application of this name and address.
pub fn application(name: &str, email: &str) -> Fields {
    vec![
        ("name", name.into()),
        ("email", email.into()),
        ("profession", "social_worker".into()),
        ("organisation_id", String::new()),
        ("proposed_organisation", "Asociația Exemplu".into()),
        ("country", "RO".into()),
        ("languages", "ro".into()),
        ("languages", "en".into()),
        ("motivation", "I work with young people who were exploited.".into()),
    ]
}

/// The address below the site's that a mail leads to: `/apply/confirm?token=…`.
pub fn path_in(mail: &Message) -> String {
    let link = mail.text.lines().find_map(|line| line.strip_prefix("http://waymark.example"));
    link.unwrap_or_else(|| panic!("no link: {}", mail.text)).to_owned()
}

/// The token of such an address.
pub fn token_in(mail: &Message) -> String {
    path_in(mail).split_once("token=").unwrap().1.to_owned()
}

impl TestApp {
    /// Sends a form.
    pub async fn post_form(&self, path: &str, fields: &[(&'static str, String)]) -> Answer {
        let body = serde_urlencoded(fields);
        let request = self.request("POST", path).header("content-type", "application/x-www-form-urlencoded");
        Answer::to(request.body(body)).await
    }

    /// The one mail that was sent to an address; all others must be to others.
    pub fn take_mail_to(&self, email: &str) -> Message {
        let mut mails: Vec<_> = self.take_mails().into_iter().filter(|mail| mail.to == email).collect();
        assert_eq!(mails.len(), 1, "{mails:?}");
        mails.remove(0)
    }

    /// An application that was confirmed; the mails are taken away.
    pub async fn hand_in(&self, fields: &[(&'static str, String)]) {
        assert_eq!(self.post_form("/apply", fields).await.status, 303);
        self.run_jobs().await;
        let email = &fields.iter().find(|(name, _)| *name == "email").unwrap().1;
        let token = token_in(&self.take_mail_to(email));
        assert_eq!(self.post_form("/apply/confirm", &[("token", token)]).await.status, 303);
        self.pass(60);
        self.run_jobs().await;
        self.take_mails();
    }
}

fn serde_urlencoded(fields: &[(&'static str, String)]) -> String {
    let encode = |text: &str| {
        text.bytes()
            .map(|byte| match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
                other => format!("%{other:02X}"),
            })
            .collect::<String>()
    };
    fields.iter().map(|(name, value)| format!("{name}={}", encode(value))).collect::<Vec<_>>().join("&")
}
