//! The page of an invitation: a plain form that works without scripts.

use super::rows::{InvitationRow, PlacedRow};
use crate::accounts::admission::{self, Admission, Membership};
use crate::accounts::applications::form;
use crate::accounts::links::{self, LinkPurpose};
use crate::accounts::rows::find_person;
use crate::accounts::{new_password, password};
use crate::app::App;
use crate::audit::Act;
use crate::db::Conn;
use crate::http::error::AppError;
use crate::http::forms::{self, Pairs, TokenQuery};
use actix_web::{HttpRequest, HttpResponse, web};
use frontend::site::Mistakes;
use frontend::site::joining::{InvitationForm, InvitationPage, JoiningPage, Note, Token};
use shared::accounts::invitations::InvitationState;
use shared::core::id::InvitationId;
use shared::core::{Check, FieldError, Profession, Timestamp};

const PURPOSE: LinkPurpose = LinkPurpose::AcceptInvitation;

/// The form; looking at it uses nothing up.
pub async fn page(request: HttpRequest, app: web::Data<App>, query: TokenQuery) -> HttpResponse {
    match find_page(&app, query.0, None, Mistakes::default()).await {
        Ok(Some(page)) => forms::show(&request, JoiningPage::Invitation(page)),
        Ok(None) => forms::gone(&request),
        Err(error) => forms::refuse(&request, &error, JoiningPage::Note(Note::Gone)),
    }
}

/// The invitation of a token, while it is open.
fn open(connection: &mut Conn, token: &str, now: Timestamp) -> Result<Option<PlacedRow>, AppError> {
    let Some(id) = links::find(connection, PURPOSE, token, now)? else { return Ok(None) };
    let placed = InvitationRow::find(connection, InvitationId(id))?;
    Ok(placed.filter(|(row, ..)| row.state == InvitationState::Open && row.expires_at > now))
}

async fn find_page(
    app: &App,
    token: String,
    typed: Option<InvitationForm>,
    mistakes: Mistakes,
) -> Result<Option<InvitationPage>, AppError> {
    let now = app.clock.now();
    app.db
        .read(move |connection| {
            let Some((row, organisation, _)) = open(connection, &token, now)? else { return Ok(None) };
            let inviter = row.invited_by.map(|by| find_person(connection, by)).transpose()?.flatten();
            let form =
                typed.unwrap_or_else(|| InvitationForm { name: row.name, ..InvitationForm::default() });
            Ok(inviter.map(|inviter| InvitationPage {
                token: Token(token),
                invited_by: inviter.name,
                organisation,
                email: row.email,
                form,
                mistakes,
            }))
        })
        .await
}

fn read(pairs: &Pairs) -> InvitationForm {
    let languages = pairs.0.iter().filter(|(name, _)| name == "languages");
    InvitationForm {
        name: pairs.get("name"),
        profession: pairs.get("profession"),
        languages: languages.map(|(_, value)| value.clone()).collect(),
    }
}

/// Comes in: makes the account that the invitation describes.
pub async fn accept(request: HttpRequest, app: web::Data<App>, pairs: Pairs) -> HttpResponse {
    let (token, typed) = (pairs.get("token"), read(&pairs));
    match try_accept(&request, &app, &pairs, &typed).await {
        Ok(true) => forms::see(&request, "/activate/done"),
        Ok(false) => forms::gone(&request),
        Err(error) => match find_page(&app, token, Some(typed), forms::mistakes(&error)).await {
            Ok(Some(page)) => forms::refuse(&request, &error, JoiningPage::Invitation(page)),
            _ => forms::gone(&request),
        },
    }
}

/// What the person said about themselves, checked.
struct Accepted {
    name: String,
    profession: Profession,
    languages: String,
    password_hash: String,
}

async fn try_accept(
    request: &HttpRequest,
    app: &App,
    pairs: &Pairs,
    typed: &InvitationForm,
) -> Result<bool, AppError> {
    forms::admit(request, app)?;
    let token = pairs.get("token");
    // Before the costly hash: whoever has no link gets none computed.
    let Some(page) = find_page(app, token.clone(), None, Mistakes::default()).await? else {
        return Ok(false);
    };
    let mut errors = Check::new().line("name", &typed.name, 2, 100).finish();
    let profession: Option<Profession> = form::code("profession", &typed.profession, &mut errors);
    let languages = form::languages(&typed.languages, &mut errors);
    errors.extend(password_errors(pairs, typed, &page));
    let (Some(profession), true) = (profession, errors.is_empty()) else {
        return Err(AppError::Fields(errors));
    };
    let accepted = Accepted {
        name: typed.name.trim().to_owned(),
        profession,
        languages,
        password_hash: password::hash_in_turn(pairs.get("password"), &app.ids).await?,
    };
    let (ids, now) = (app.ids.clone(), app.clock.now());
    app.db.write(move |connection| come_in(connection, &ids, &token, accepted, now)).await
}

fn password_errors(pairs: &Pairs, typed: &InvitationForm, page: &InvitationPage) -> Vec<FieldError> {
    let about = [typed.name.as_str(), page.email.as_str(), page.organisation.as_str()];
    new_password::errors(&pairs.get("password"), &pairs.get("password_again"), &about)
}

fn come_in(
    connection: &mut Conn,
    ids: &crate::app::Ids,
    token: &str,
    accepted: Accepted,
    now: Timestamp,
) -> Result<bool, AppError> {
    let Some((row, _, country)) = open(connection, token, now)? else { return Ok(false) };
    if links::take(connection, PURPOSE, token, now)?.is_none() {
        return Ok(false);
    }
    let groups = InvitationRow::groups(connection, row.id)?.into_iter().map(|group| group.id).collect();
    let admission = Admission {
        email: row.email,
        name: accepted.name,
        password_hash: Some(accepted.password_hash),
        language: row.language,
        country,
        profession: accepted.profession,
        organisation: row.organisation_id,
        languages: form::parse_languages(&accepted.languages),
        membership: Membership { role: row.role, role_country: row.role_country, groups },
    };
    // The address may have got an account in another way: then there is nothing to come in by.
    let Some(account) = admission::admit(connection, ids, &admission, now)? else { return Ok(false) };
    InvitationRow::close(connection, row.id, InvitationState::Accepted, Some(account), now)?;
    for (action, subject) in [
        ("accept_invitation", format!("invitation {}", row.id)),
        ("create_account", format!("account {account}")),
    ] {
        Act::new(ids, now, Some(account), action, subject).record(connection)?;
    }
    Ok(true)
}
