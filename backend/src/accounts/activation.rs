//! A new member chooses a password by the link of the mail that said welcome.

use super::links::{self, LinkPurpose};
use super::{new_password, password};
use crate::app::App;
use crate::audit::Act;
use crate::db::schema::accounts_accounts::dsl;
use crate::http::error::AppError;
use crate::http::forms::{self, Pairs, TokenQuery};
use actix_web::{HttpRequest, HttpResponse, web};
use diesel::prelude::*;
use frontend::site::Mistakes;
use frontend::site::joining::{JoiningPage, Note, PasswordPage, Token};
use shared::core::id::AccountId;

/// The form.
pub async fn page(request: HttpRequest, app: web::Data<App>, query: TokenQuery) -> HttpResponse {
    match find_page(&app, query.0, Mistakes::default()).await {
        Ok(Some(page)) => forms::show(&request, JoiningPage::Password(page)),
        Ok(None) => forms::gone(&request),
        Err(error) => forms::refuse(&request, &error, JoiningPage::Note(Note::Gone)),
    }
}

async fn find_page(app: &App, token: String, mistakes: Mistakes) -> Result<Option<PasswordPage>, AppError> {
    let now = app.clock.now();
    app.db
        .read(move |connection| {
            let Some(id) = links::find(connection, LinkPurpose::ActivateAccount, &token, now)? else {
                return Ok(None);
            };
            let email: Option<String> =
                dsl::accounts_accounts.find(AccountId(id)).select(dsl::email).first(connection).optional()?;
            Ok(email.map(|email| PasswordPage { token: Token(token), email, mistakes }))
        })
        .await
}

/// Sets the password.
pub async fn activate(request: HttpRequest, app: web::Data<App>, pairs: Pairs) -> HttpResponse {
    let token = pairs.get("token");
    match try_activate(&request, &app, &pairs).await {
        Ok(true) => forms::see(&request, "/activate/done"),
        Ok(false) => forms::gone(&request),
        Err(error) => match find_page(&app, token, forms::mistakes(&error)).await {
            Ok(Some(page)) => forms::refuse(&request, &error, JoiningPage::Password(page)),
            _ => forms::gone(&request),
        },
    }
}

async fn try_activate(request: &HttpRequest, app: &App, pairs: &Pairs) -> Result<bool, AppError> {
    forms::admit(request, app)?;
    let (token, now) = (pairs.get("token"), app.clock.now());
    let purpose = LinkPurpose::ActivateAccount;
    // Before the costly hash: whoever has no link gets none computed.
    let Some(page) = find_page(app, token.clone(), Mistakes::default()).await? else { return Ok(false) };
    let errors =
        new_password::errors(&pairs.get("password"), &pairs.get("password_again"), &[page.email.as_str()]);
    if !errors.is_empty() {
        return Err(AppError::Fields(errors));
    }
    let hash = password::hash_in_turn(pairs.get("password"), &app.ids).await?;
    let ids = app.ids.clone();
    app.db
        .write(move |connection| {
            let Some(id) = links::take(connection, purpose, &token, now)? else { return Ok(false) };
            let account = AccountId(id);
            diesel::update(dsl::accounts_accounts.find(account))
                .set(dsl::password_hash.eq(Some(hash)))
                .execute(connection)?;
            Act::new(&ids, now, Some(account), "activate_account", format!("account {account}"))
                .record(connection)?;
            Ok(true)
        })
        .await
}

/// "Your account is ready".
pub async fn done_page(request: HttpRequest) -> HttpResponse {
    forms::show(&request, JoiningPage::Note(Note::Ready))
}
