//! What was typed into the application: from the pairs of a form to a row, or to what is wrong with it.

use super::rows::ApplicationRow;
use crate::accounts::rows::normal_email;
use frontend::site::joining::{ApplyForm, OrganisationOption};
use shared::accounts::applications::{ApplicationState, MAX_TEXT, MIN_MOTIVATION};
use shared::core::id::ApplicationId;
use shared::core::{Check, Country, FieldCode, FieldError, Language, Profession, Timestamp};

/// Reads the fields that the form has; whatever else was sent is nothing.
pub fn read(pairs: Vec<(String, String)>) -> ApplyForm {
    let mut form = ApplyForm::default();
    for (name, value) in pairs {
        match name.as_str() {
            "name" => form.name = value,
            "email" => form.email = value,
            "profession" => form.profession = value,
            "organisation_id" => form.organisation_id = value,
            "proposed_organisation" => form.proposed_organisation = value,
            "country" => form.country = value,
            "languages" => form.languages.push(value),
            "motivation" => form.motivation = value,
            _ => {}
        }
    }
    form
}

/// What a select sends: a code, or nothing if nothing was chosen.
pub fn code<T: std::str::FromStr>(field: &str, value: &str, errors: &mut Vec<FieldError>) -> Option<T> {
    let parsed = value.parse().ok();
    if parsed.is_none() {
        let code = if value.is_empty() { FieldCode::Required } else { FieldCode::NotAvailable };
        errors.push(FieldError { field: field.to_owned(), code, limit: None });
    }
    parsed
}

/// The languages as they are stored, each once and in the order of the list.
pub fn languages(values: &[String], errors: &mut Vec<FieldError>) -> String {
    let chosen: Vec<_> =
        Language::ALL.iter().map(|one| one.code()).filter(|code| values.iter().any(|v| v == code)).collect();
    if chosen.is_empty() {
        errors.push(FieldError { field: "languages".into(), code: FieldCode::Required, limit: None });
    }
    chosen.join(",")
}

/// The languages, of what is stored.
pub fn parse_languages(codes: &str) -> Vec<Language> {
    codes.split(',').filter_map(|code| code.parse().ok()).collect()
}

/// The row to store, in the order of the form where something is wrong.
pub fn to_row(
    form: &ApplyForm,
    organisations: &[OrganisationOption],
    id: ApplicationId,
    language: Language,
    now: Timestamp,
) -> Result<ApplicationRow, Vec<FieldError>> {
    let mut errors = Check::new().line("name", &form.name, 2, 100).email("email", &form.email).finish();
    let profession: Option<Profession> = code("profession", &form.profession, &mut errors);
    let country: Option<Country> = code("country", &form.country, &mut errors);
    let organisation = organisations.iter().find(|one| one.id == form.organisation_id);
    let proposed = form.proposed_organisation.trim();
    if organisation.is_none() {
        errors.extend(organisation_errors(form, proposed));
    }
    let languages = languages(&form.languages, &mut errors);
    errors.extend(Check::new().text("motivation", &form.motivation, MIN_MOTIVATION, MAX_TEXT).finish());
    let (Some(profession), Some(country), true) = (profession, country, errors.is_empty()) else {
        return Err(errors);
    };
    Ok(ApplicationRow {
        id,
        email: normal_email(&form.email),
        name: form.name.trim().to_owned(),
        profession,
        organisation_id: organisation.and_then(|one| one.id.parse().ok()),
        // What was chosen from the list counts, also where a name was typed beside it.
        proposed_organisation: organisation.is_none().then(|| proposed.to_owned()),
        country,
        languages,
        motivation: form.motivation.trim().to_owned(),
        language,
        state: ApplicationState::Unconfirmed,
        created_at: now,
        confirmed_at: Timestamp(0),
        reminded_at: None,
        decided_at: None,
        decided_by: None,
        decline_reason: None,
        account_id: None,
        version: 1,
    })
}

fn organisation_errors(form: &ApplyForm, proposed: &str) -> Vec<FieldError> {
    let check = Check::new();
    match (form.organisation_id.is_empty(), proposed.is_empty()) {
        (true, true) => check.wrong("organisation_id", FieldCode::Required),
        (false, _) => check.wrong("organisation_id", FieldCode::NotAvailable),
        (true, false) => check.line("proposed_organisation", proposed, 2, 150),
    }
    .finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn complete() -> ApplyForm {
        ApplyForm {
            name: "Ana Pop".into(),
            email: " Ana@NGO.example ".into(),
            profession: "social_worker".into(),
            proposed_organisation: "Asociația Exemplu".into(),
            country: "RO".into(),
            languages: vec!["en".into(), "ro".into(), "xx".into()],
            motivation: "I work with young people.".into(),
            ..ApplyForm::default()
        }
    }

    fn row(form: &ApplyForm) -> Result<ApplicationRow, Vec<(String, FieldCode)>> {
        let id = ApplicationId(Uuid::nil());
        to_row(form, &[], id, Language::Romanian, Timestamp(1))
            .map_err(|errors| errors.into_iter().map(|error| (error.field, error.code)).collect())
    }

    #[test]
    fn a_complete_form_becomes_a_row() {
        let row = row(&complete()).unwrap_or_else(|errors| panic!("{errors:?}"));
        assert_eq!((row.email.as_str(), row.languages.as_str()), ("ana@ngo.example", "en,ro"));
        assert_eq!(row.state, ApplicationState::Unconfirmed);
    }

    #[test]
    fn an_empty_form_is_wrong_in_every_field_in_its_order() {
        let errors = row(&ApplyForm::default()).err().unwrap();
        let fields: Vec<_> = errors.iter().map(|(field, _)| field.as_str()).collect();
        let expected =
            ["name", "email", "profession", "country", "organisation_id", "languages", "motivation"];
        assert_eq!(fields, expected);
        assert!(errors.iter().all(|(_, code)| *code == FieldCode::Required), "{errors:?}");
    }

    #[test]
    fn a_line_break_gets_into_no_mail_header() {
        type Change = fn(&mut ApplyForm);
        let changes: [(&str, Change); 3] = [
            ("name", |form| form.name = "Ana\r\nBcc: all@ngo.example".into()),
            ("email", |form| form.email = "ana@ngo.example\r\nBcc: all@ngo.example".into()),
            ("proposed_organisation", |form| form.proposed_organisation = "A\nB".into()),
        ];
        for (field, change) in changes {
            let mut form = complete();
            change(&mut form);
            assert_eq!(row(&form).err(), Some(vec![(field.to_owned(), FieldCode::Malformed)]), "{field}");
        }
    }

    #[test]
    fn only_an_organisation_of_the_list_can_be_chosen() {
        let form = ApplyForm { organisation_id: Uuid::nil().to_string(), ..complete() };
        assert_eq!(row(&form).err(), Some(vec![("organisation_id".to_owned(), FieldCode::NotAvailable)]));
    }

    #[test]
    fn what_the_form_does_not_have_is_nothing() {
        let pairs = [("name", "Ana"), ("role", "administrator"), ("state", "approved")];
        let form = read(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec());
        assert_eq!(form, ApplyForm { name: "Ana".into(), ..ApplyForm::default() });
    }
}
