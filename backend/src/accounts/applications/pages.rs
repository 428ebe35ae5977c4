//! The pages of applying: plain forms that work without scripts.

use super::form;
use super::jobs;
use super::rows::{ApplicationRow, MessageRow};
use crate::accounts::links::{self, LinkPurpose};
use crate::app::App;
use crate::db::Conn;
use crate::db::schema::accounts_organisations;
use crate::http::error::AppError;
use crate::http::forms::{self, Pairs, TokenQuery};
use actix_web::{HttpRequest, HttpResponse, web};
use diesel::prelude::*;
use frontend::site::Mistakes;
use frontend::site::joining::{
    ApplicationPage, ApplyForm, ApplyPage, JoiningPage, Note, OrganisationOption, Said, Token,
};
use shared::accounts::applications::{ApplicationState, MAX_TEXT};
use shared::core::id::{ApplicationId, ApplicationMessageId, OrganisationId};
use shared::core::{Check, Country};
use shared::settings::ApplicationsRule;

/// The empty form.
pub async fn apply_page(request: HttpRequest, app: web::Data<App>) -> Result<HttpResponse, AppError> {
    if is_closed(&app) {
        return Ok(forms::show(&request, JoiningPage::Note(Note::Closed)));
    }
    let organisations = app.db.read(|connection| Ok(organisations(connection)?)).await?;
    let page = ApplyPage { organisations, ..ApplyPage::default() };
    Ok(forms::show(&request, JoiningPage::Apply(page)))
}

/// Takes an application. The answer, and what is done for it, is the same whatever the address.
pub async fn apply(request: HttpRequest, app: web::Data<App>, pairs: Pairs) -> HttpResponse {
    if is_closed(&app) {
        return forms::closed(&request);
    }
    let typed = form::read(pairs.0);
    match try_apply(&request, &app, &typed).await {
        Ok(()) => forms::see(&request, "/apply/sent"),
        Err(error) => {
            let organisations = app.db.read(|connection| Ok(organisations(connection)?)).await;
            let page = ApplyPage {
                form: typed,
                organisations: organisations.unwrap_or_default(),
                mistakes: forms::mistakes(&error),
            };
            forms::refuse(&request, &error, JoiningPage::Apply(page))
        }
    }
}

/// Whether nobody may apply for now. What was sent before goes its way.
fn is_closed(app: &App) -> bool {
    app.in_force.get().applications() == ApplicationsRule::Closed
}

async fn try_apply(request: &HttpRequest, app: &App, typed: &ApplyForm) -> Result<(), AppError> {
    forms::admit(request, app)?;
    let (now, ids) = (app.clock.now(), app.ids.clone());
    let organisations = app.db.read(|connection| Ok(organisations(connection)?)).await?;
    let id = ApplicationId(ids.uuid(now));
    let row =
        form::to_row(typed, &organisations, id, forms::language(request), now).map_err(AppError::Fields)?;
    app.db
        .write(move |connection| {
            row.insert(connection)?;
            jobs::enqueue_receive(connection, &ids, id, now)
        })
        .await
}

/// The organisations that anybody may know of.
fn organisations(connection: &mut Conn) -> QueryResult<Vec<OrganisationOption>> {
    use accounts_organisations::dsl;
    let rows: Vec<(OrganisationId, String, Country)> = dsl::accounts_organisations
        .filter(dsl::listed.eq(1))
        .order((dsl::country, dsl::name))
        .select((dsl::id, dsl::name, dsl::country))
        .load(connection)?;
    let option = |(id, name, country): (OrganisationId, _, _)| OrganisationOption {
        id: id.to_string(),
        name,
        country,
    };
    Ok(rows.into_iter().map(option).collect())
}

/// "Please look at your mail".
pub async fn sent_page(request: HttpRequest) -> HttpResponse {
    forms::show(&request, JoiningPage::Note(Note::Sent))
}

/// The button that confirms an address.
pub async fn confirm_page(request: HttpRequest, app: web::Data<App>, query: TokenQuery) -> HttpResponse {
    let (token, now) = (query.0.clone(), app.clock.now());
    let purpose = LinkPurpose::ConfirmApplication;
    let found = app.db.read(move |connection| links::find(connection, purpose, &token, now)).await;
    match found {
        Ok(Some(_)) => forms::show(&request, JoiningPage::Confirm(Token(query.0))),
        Ok(None) => forms::gone(&request),
        Err(error) => forms::refuse(&request, &error, JoiningPage::Confirm(Token(query.0))),
    }
}

/// Confirms an address: the application is handed in.
pub async fn confirm(request: HttpRequest, app: web::Data<App>, pairs: Pairs) -> HttpResponse {
    let token = pairs.get("token");
    match try_confirm(&request, &app, token.clone()).await {
        Ok(true) => forms::see(&request, "/apply/confirmed"),
        Ok(false) => forms::gone(&request),
        Err(error) => forms::refuse(&request, &error, JoiningPage::Confirm(Token(token))),
    }
}

async fn try_confirm(request: &HttpRequest, app: &App, token: String) -> Result<bool, AppError> {
    forms::admit(request, app)?;
    let now = app.clock.now();
    app.db
        .write(move |connection| {
            let Some(id) = links::take(connection, LinkPurpose::ConfirmApplication, &token, now)? else {
                return Ok(false);
            };
            let Some(row) = ApplicationRow::find(connection, ApplicationId(id))? else { return Ok(false) };
            // Another one of the same person may have been handed in meanwhile: one is enough.
            if ApplicationRow::is_open_of_address(connection, &row.email)? {
                return Ok(true);
            }
            if !ApplicationRow::confirm(connection, row.id, now)? {
                return Ok(false);
            }
            jobs::announce(connection, &row, now)?;
            Ok(true)
        })
        .await
}

/// "Your application is handed in".
pub async fn confirmed_page(request: HttpRequest) -> HttpResponse {
    forms::show(&request, JoiningPage::Note(Note::Confirmed))
}

/// One's application, by the link of a mail; looking at it uses nothing up.
pub async fn application_page(request: HttpRequest, app: web::Data<App>, query: TokenQuery) -> HttpResponse {
    match find_page(&app, query.0, String::new(), Mistakes::default()).await {
        Ok(Some(page)) => forms::show(&request, JoiningPage::Application(page)),
        Ok(None) => forms::gone(&request),
        Err(error) => forms::refuse(&request, &error, JoiningPage::Note(Note::Gone)),
    }
}

async fn find_page(
    app: &App,
    token: String,
    answer: String,
    mistakes: Mistakes,
) -> Result<Option<ApplicationPage>, AppError> {
    let now = app.clock.now();
    app.db
        .read(move |connection| {
            let Some(id) = links::find(connection, LinkPurpose::AnswerApplication, &token, now)? else {
                return Ok(None);
            };
            let Some(row) = ApplicationRow::find(connection, ApplicationId(id))? else { return Ok(None) };
            let said = MessageRow::list(connection, row.id)?.into_iter().map(|message| Said {
                by_applicant: message.by_applicant == 1,
                body: message.body,
                at: message.created_at,
            });
            Ok(Some(ApplicationPage {
                token: Token(token),
                state: row.state,
                decline_reason: row.decline_reason,
                said: said.collect(),
                answer,
                mistakes,
            }))
        })
        .await
}

/// Takes the answer to a question into the thread.
pub async fn answer(request: HttpRequest, app: web::Data<App>, pairs: Pairs) -> HttpResponse {
    let (token, answer) = (pairs.get("token"), pairs.get("answer"));
    match try_answer(&request, &app, token.clone(), answer.clone()).await {
        Ok(true) => forms::see(&request, "/application/answered"),
        Ok(false) => forms::gone(&request),
        Err(error) => match find_page(&app, token, answer, forms::mistakes(&error)).await {
            Ok(Some(page)) => forms::refuse(&request, &error, JoiningPage::Application(page)),
            _ => forms::gone(&request),
        },
    }
}

async fn try_answer(
    request: &HttpRequest,
    app: &App,
    token: String,
    answer: String,
) -> Result<bool, AppError> {
    forms::admit(request, app)?;
    let errors = Check::new().text("answer", &answer, 2, MAX_TEXT).finish();
    if !errors.is_empty() {
        return Err(AppError::Fields(errors));
    }
    let (now, ids) = (app.clock.now(), app.ids.clone());
    app.db
        .write(move |connection| {
            let Some(id) = links::take(connection, LinkPurpose::AnswerApplication, &token, now)? else {
                return Ok(false);
            };
            let id = ApplicationId(id);
            let (asked, waiting) = (ApplicationState::Asked, ApplicationState::Waiting);
            if !ApplicationRow::advance(connection, id, asked, waiting)? {
                return Ok(false);
            }
            let message = MessageRow {
                id: ApplicationMessageId(ids.uuid(now)),
                application_id: id,
                author_id: None,
                by_applicant: 1,
                body: answer.trim().to_owned(),
                created_at: now,
            };
            message.insert(connection)?;
            if let Some(row) = ApplicationRow::find(connection, id)? {
                jobs::announce(connection, &row, now)?;
            }
            Ok(true)
        })
        .await
}

/// "Your answer has arrived".
pub async fn answered_page(request: HttpRequest) -> HttpResponse {
    forms::show(&request, JoiningPage::Note(Note::Answered))
}
