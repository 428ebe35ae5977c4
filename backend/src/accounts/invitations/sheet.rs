//! Reads a sheet of people to invite: CSV (RFC 4180) as spreadsheets write it in the three countries, with commas,
//! semicolons or tabs. Pure: what the sheet says, and what its sender may choose.

use super::act::judge;
use shared::accounts::invitations::{InvitationChoices, MAX_SHEET_ROWS, NewInvitation, RoleChoice, SheetRow};
use shared::core::id::GroupId;
use shared::core::{Check, FieldCode, FieldError, Language, Role, Validate};
use std::collections::{HashMap, HashSet};

/// A row, and the invitation that it means if nothing is wrong with it.
pub type ReadRow = (SheetRow, Option<NewInvitation>);

/// The columns, by the names of the first row.
const COLUMNS: [&str; 7] = ["email", "name", "organisation", "role", "country", "groups", "language"];
const NEEDED: usize = 3;

/// Every row with what is wrong with it; an error if the sheet cannot be read at all.
pub fn read(
    text: &str,
    choices: &InvitationChoices,
    language: Language,
) -> Result<Vec<ReadRow>, Vec<FieldError>> {
    // The reader counts a line only at its line feed, which then belongs to the row after it.
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter(&text))
        .trim(csv::Trim::All)
        .flexible(true)
        .from_reader(text.as_bytes());
    let columns = columns(reader.headers().map_err(|_| wrong(FieldCode::Malformed))?)?;
    let mut rows = Vec::new();
    let mut seen = HashSet::new();
    for record in reader.records() {
        let record = record.map_err(|_| wrong(FieldCode::Malformed))?;
        let line = record.position().map_or(0, csv::Position::line);
        let cell = |name: &str| columns.get(name).and_then(|index| record.get(*index)).unwrap_or_default();
        let cells = COLUMNS.map(cell);
        if cells.iter().all(|cell| cell.is_empty()) {
            continue;
        }
        if rows.len() == MAX_SHEET_ROWS {
            return Err(wrong(FieldCode::TooLong));
        }
        let mut row = read_row(cells, choices, language);
        row.0.line = u32::try_from(line).unwrap_or_default();
        if !seen.insert(row.0.email.to_lowercase()) {
            row.0.errors.push(error("email", FieldCode::NotAvailable));
        }
        let new = row.1.filter(|_| row.0.errors.is_empty());
        rows.push((row.0, new));
    }
    if rows.is_empty() { Err(wrong(FieldCode::Required)) } else { Ok(rows) }
}

fn wrong(code: FieldCode) -> Vec<FieldError> {
    vec![error("csv", code)]
}

fn error(field: &str, code: FieldCode) -> FieldError {
    FieldError { field: field.to_owned(), code, limit: None }
}

/// Whatever stands most often in the first row.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let count = |delimiter: &u8| first.bytes().filter(|byte| byte == delimiter).count();
    [b',', b';', b'\t'].into_iter().max_by_key(count).unwrap_or(b',')
}

/// Where each column is. A name that is none is a mistake: what somebody meant must not be left out in silence.
fn columns(header: &csv::StringRecord) -> Result<HashMap<&'static str, usize>, Vec<FieldError>> {
    let mut columns = HashMap::new();
    for (index, name) in header.iter().enumerate() {
        let name = name.to_lowercase();
        match COLUMNS.into_iter().find(|column| *column == name) {
            Some(column) => _ = columns.insert(column, index),
            None if name.is_empty() => {}
            None => return Err(vec![error(&format!("csv.{name}"), FieldCode::UnknownField)]),
        }
    }
    let missing = COLUMNS.into_iter().take(NEEDED).filter(|name| !columns.contains_key(name));
    let missing: Vec<_> = missing.map(|name| error(&format!("csv.{name}"), FieldCode::Required)).collect();
    if missing.is_empty() { Ok(columns) } else { Err(missing) }
}

fn read_row(cells: [&str; 7], choices: &InvitationChoices, language: Language) -> ReadRow {
    let [email, name, organisation, role_cell, country_cell, groups, language_cell] = cells;
    let mut errors = Check::new().email("email", email).line("name", name, 2, 100).finish();
    let found: Vec<_> = choices
        .organisations
        .iter()
        .filter(|one| one.name.to_lowercase() == organisation.to_lowercase())
        .collect();
    let place = if let [one] = found[..] { Some(one) } else { None };
    if place.is_none() {
        let code = if organisation.is_empty() { FieldCode::Required } else { FieldCode::NotAvailable };
        errors.push(error("organisation", code));
    }
    let role = if role_cell.is_empty() { Some(Role::Member) } else { role_cell.to_lowercase().parse().ok() };
    let scope = role.zip(place).and_then(|(role, place)| {
        let named = country_cell.to_uppercase().parse().ok();
        let wanted = if country_cell.is_empty() { Some(place.country) } else { named };
        // Membership holds everywhere; another role in the organisation's country, unless a country is named.
        let choice = RoleChoice { role, country: wanted.filter(|_| role != Role::Member) };
        choices.roles.contains(&choice).then_some(choice)
    });
    if scope.is_none() && place.is_some() {
        errors.push(error("role", FieldCode::NotAvailable));
    }
    let group_ids = find_groups(groups, choices);
    if group_ids.is_none() {
        errors.push(error("groups", FieldCode::NotAvailable));
    }
    let language =
        if language_cell.is_empty() { Some(language) } else { language_cell.to_lowercase().parse().ok() };
    if language.is_none() {
        errors.push(error("language", FieldCode::NotAvailable));
    }
    let new = match (place, scope, group_ids, language) {
        (Some(place), Some(scope), Some(group_ids), Some(language)) => Some(NewInvitation {
            email: email.to_owned(),
            name: name.to_owned(),
            organisation_id: place.id,
            role: scope.role,
            role_country: scope.country,
            group_ids,
            language,
        }),
        _ => None,
    };
    // The same judgement as for a single one, so that a sheet can do nothing more.
    let new = new.filter(|new| new.validate().is_empty() && judge(new, choices).is_empty());
    let row = SheetRow {
        line: 0,
        email: email.to_owned(),
        name: name.to_owned(),
        organisation: organisation.to_owned(),
        role,
        errors,
    };
    (row, new)
}

/// Names separated by `|`.
fn find_groups(names: &str, choices: &InvitationChoices) -> Option<Vec<GroupId>> {
    let names = names.split('|').map(str::trim).filter(|name| !name.is_empty());
    names.map(|name| choices.groups.iter().find(|group| group.name == name).map(|group| group.id)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::accounts::invitations::{GroupSummary, OrganisationChoice};
    use shared::core::Country;
    use shared::core::id::OrganisationId;
    use uuid::Uuid;

    fn choices() -> InvitationChoices {
        let romania = Some(Country::Romania);
        let place = |id, name: &str| OrganisationChoice {
            id: OrganisationId(Uuid::from_u128(id)),
            name: name.into(),
            country: Country::Romania,
        };
        InvitationChoices {
            organisations: vec![place(1, "Asociația Puntea"), place(2, "Twice"), place(3, "Twice")],
            roles: vec![
                RoleChoice { role: Role::Member, country: None },
                RoleChoice { role: Role::Facilitator, country: romania },
            ],
            groups: vec![GroupSummary { id: GroupId(Uuid::from_u128(9)), name: "Editors".into() }],
        }
    }

    fn errors(row: &str) -> Vec<(String, FieldCode)> {
        let text = format!("email,name,organisation,role,country,groups,language\n{row}\n");
        let rows = read(&text, &choices(), Language::English).unwrap();
        assert_eq!(rows[0].1.is_some(), rows[0].0.errors.is_empty(), "{rows:?}");
        rows[0].0.errors.iter().map(|error| (error.field.clone(), error.code)).collect()
    }

    #[test]
    fn reads_what_spreadsheets_write() {
        for text in [
            "email,name,organisation\nana@ngo.example,Ana Pop,Asociația Puntea\n",
            "\u{feff}Email;Name;Organisation\r\n\"ana@ngo.example\"; Ana Pop ;asociația puntea\r\n;;\r\n",
            "name\temail\torganisation\nAna Pop\tana@ngo.example\tAsociația Puntea",
        ] {
            let rows = read(text, &choices(), Language::Czech).unwrap();
            assert_eq!(rows.len(), 1, "{text}");
            let new = rows[0].1.as_ref().unwrap();
            assert_eq!((new.email.as_str(), new.name.as_str()), ("ana@ngo.example", "Ana Pop"));
            assert_eq!((new.role, new.role_country, new.language), (Role::Member, None, Language::Czech));
            assert_eq!(rows[0].0.line, 2);
        }
    }

    #[test]
    fn says_row_by_row_what_is_wrong() {
        let not = FieldCode::NotAvailable;
        for (row, field, code) in [
            (",Ana Pop,Asociația Puntea,,,,", "email", FieldCode::Required),
            ("ana,Ana Pop,Asociația Puntea,,,,", "email", FieldCode::Malformed),
            ("ana@ngo.example,A,Asociația Puntea,,,,", "name", FieldCode::TooShort),
            ("ana@ngo.example,Ana Pop,,,,,", "organisation", FieldCode::Required),
            ("ana@ngo.example,Ana Pop,Nobody's,,,,", "organisation", not),
            ("ana@ngo.example,Ana Pop,Twice,,,,", "organisation", not),
            ("ana@ngo.example,Ana Pop,Asociația Puntea,king,,,", "role", not),
            ("ana@ngo.example,Ana Pop,Asociația Puntea,administrator,,,", "role", not),
            ("ana@ngo.example,Ana Pop,Asociația Puntea,facilitator,ES,,", "role", not),
            ("ana@ngo.example,Ana Pop,Asociația Puntea,,,Strangers,", "groups", not),
            ("ana@ngo.example,Ana Pop,Asociația Puntea,,,,xx", "language", not),
        ] {
            assert_eq!(errors(row), [(field.to_owned(), code)], "{row}");
        }
        assert_eq!(errors("ana@ngo.example,Ana Pop,Asociația Puntea,facilitator,,Editors,ro"), []);
    }

    #[test]
    fn a_sheet_that_cannot_be_read_is_refused_whole() {
        let code = |text: &str| read(text, &choices(), Language::English).unwrap_err()[0].clone();
        assert_eq!(code("email,name\n"), error("csv.organisation", FieldCode::Required));
        assert_eq!(code("email,name,organisation,admin\n"), error("csv.admin", FieldCode::UnknownField));
        assert_eq!(code("email,name,organisation\n"), error("csv", FieldCode::Required));
        let many = format!("email,name,organisation\n{}", "a@b.example,Ana,x\n".repeat(MAX_SHEET_ROWS + 1));
        assert_eq!(code(&many), error("csv", FieldCode::TooLong));
    }

    #[test]
    fn an_address_stands_there_once() {
        let text = "email,name,organisation\nana@ngo.example,Ana Pop,Asociația Puntea\nANA@ngo.example,Ana Pop,Asociația Puntea\n";
        let rows = read(text, &choices(), Language::English).unwrap();
        assert!(rows[0].1.is_some() && rows[1].1.is_none(), "{rows:?}");
    }
}
