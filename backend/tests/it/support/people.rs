//! People: accounts with roles, signed in, each with a typed client of their own.

use super::app::TestApp;
use api_client::Client;
use diesel::prelude::*;
use shared::accounts::SignIn;
use shared::accounts::agreements::{Acceptance, Agreement, AgreementVersion};
use shared::accounts::security::{SecondFactor, SessionCompletion, SignInOutcome};
use shared::core::id::{AccountId, OrganisationId, SessionId};
use shared::core::{Country, Language, Role};
use std::sync::OnceLock;
use std::sync::atomic::Ordering;
use waymark::accounts::agreements;
use waymark::accounts::create::time_zone;
use waymark::accounts::password;
use waymark::accounts::rows::{NewAccountRow, NewOrganisationRow, SessionRow};
use waymark::accounts::second_factor::authenticators::AuthenticatorRow;
use waymark::accounts::second_factor::totp;
use waymark::accounts::tokens::{Claims, RefreshToken};
use waymark::app::Ids;
use waymark::db::schema::{
    accounts_authenticators, accounts_organisations, accounts_role_grants, accounts_sessions,
};

/// The password of everybody.
pub const PASSWORD: &str = "a password of tests";

/// The secret of everybody's authenticator app.
pub const TOTP_SECRET: &[u8; 20] = b"the secret of a test";

/// First names, in the order in which a test meets people; the e-mail addresses follow from them.
const NAMES: [&str; 8] = ["Ana", "Bogdan", "Carmen", "Dana", "Emil", "Florin", "Greta", "Hana"];

/// Someone signed in; dereferences to their client.
pub struct Person {
    pub client: Client,
    pub account: AccountId,
    pub session: SessionId,
    pub country: Country,
    pub name: String,
    pub email: String,
}

impl std::ops::Deref for Person {
    type Target = Client;
    fn deref(&self) -> &Client {
        &self.client
    }
}

impl Person {
    /// `Bearer …`.
    pub fn bearer(&self) -> String {
        format!("Bearer {}", self.client.access_token().unwrap())
    }

    /// What they type to sign in.
    pub fn sign_in(&self) -> SignIn {
        SignIn { email: self.email.clone(), password: PASSWORD.into() }
    }
}

/// Who somebody is, before they exist.
struct Who<'a> {
    country: Country,
    language: Language,
    grants: &'a [(Role, Option<Country>)],
}

impl TestApp {
    /// A client that nobody is signed in with.
    pub fn anon(&self) -> Client {
        Client::new(self.origin())
    }

    /// A member in Romania.
    pub async fn member(&self) -> Person {
        self.member_in(Country::Romania).await
    }

    /// A member elsewhere.
    pub async fn member_in(&self, country: Country) -> Person {
        self.person(Who { country, language: Language::English, grants: &[(Role::Member, None)] }).await
    }

    /// A member whose mails are in this language.
    pub async fn member_reading(&self, language: Language) -> Person {
        self.person(Who { country: Country::Romania, language, grants: &[(Role::Member, None)] }).await
    }

    /// A member in Romania who is a facilitator everywhere.
    pub async fn facilitator(&self) -> Person {
        self.with_grants(&[(Role::Member, None), (Role::Facilitator, None)]).await
    }

    /// A project manager who is no member.
    pub async fn manager(&self) -> Person {
        self.with_grants(&[(Role::ProjectManager, None)]).await
    }

    /// Somebody in Romania with these roles, each everywhere or in one country.
    pub async fn with_grants(&self, grants: &[(Role, Option<Country>)]) -> Person {
        self.person(Who { country: Country::Romania, language: Language::English, grants }).await
    }

    /// Somebody with these roles in a country, in the organisation of a colleague if one is named.
    pub async fn person_in(
        &self,
        country: Country,
        colleague: Option<&Person>,
        grants: &[(Role, Option<Country>)],
    ) -> Person {
        let person = self.person(Who { country, language: Language::English, grants }).await;
        if let Some(colleague) = colleague.map(|colleague| colleague.account) {
            let account = person.account;
            self.write(move |connection| {
                use waymark::db::schema::accounts_accounts::dsl;
                let organisation: OrganisationId =
                    dsl::accounts_accounts.find(colleague).select(dsl::organisation_id).first(connection)?;
                diesel::update(dsl::accounts_accounts.find(account))
                    .set(dsl::organisation_id.eq(organisation))
                    .execute(connection)?;
                Ok(())
            })
            .await;
        }
        person
    }

    async fn person(&self, who: Who<'_>) -> Person {
        let number = self.people_made.fetch_add(1, Ordering::SeqCst);
        let name =
            NAMES.get(number).map_or_else(|| format!("Person {number}"), |name| format!("{name} Test"));
        let email = format!("{}@ngo.example", name.to_lowercase().replace(' ', "."));
        let (app, now) = (&self.app, self.now());
        let (account, session) = (AccountId(app.ids.uuid(now)), SessionId(app.ids.uuid(now)));
        let organisation = OrganisationId(app.ids.uuid(now));
        let organisation_row = NewOrganisationRow {
            id: organisation,
            name: "A Test NGO".into(),
            country: who.country,
            created_at: now,
        };
        let account_row = NewAccountRow {
            id: account,
            email: email.clone(),
            name: name.clone(),
            password_hash: Some(password_hash().into()),
            language: who.language,
            time_zone: time_zone(who.country).into(),
            country: who.country,
            profession: None,
            organisation_id: organisation,
            created_at: now,
        };
        let grants: Vec<_> =
            who.grants.iter().map(|&(role, country)| (app.ids.uuid(now), role, country)).collect();
        let session_row = SessionRow {
            id: session,
            account_id: account,
            token_hash: RefreshToken::new(session, &app.ids).hash(),
            previous_token_hash: None,
            rotated_at: now,
            device: String::new(),
            created_at: now,
            last_used_at: now,
            expires_at: now.plus_seconds(14 * 24 * 60 * 60),
            ended_at: None,
            confirmed_at: now,
            device_id: None,
        };
        let needs_second_factor = who.grants.iter().any(|(role, _)| *role != Role::Member);
        let sealed = app.vault.seal(&app.ids, account, TOTP_SECRET).unwrap();
        self.write(move |connection| {
            diesel::insert_into(accounts_organisations::table)
                .values(organisation_row)
                .execute(connection)?;
            account_row.insert(connection)?;
            for (id, role, country) in grants {
                diesel::insert_into(accounts_role_grants::table)
                    .values((
                        accounts_role_grants::id.eq(id.as_bytes().as_slice()),
                        accounts_role_grants::account_id.eq(account),
                        accounts_role_grants::role.eq(role),
                        accounts_role_grants::country.eq(country),
                    ))
                    .execute(connection)?;
            }
            for agreement in Agreement::ALL {
                agreements::accept(connection, account, *agreement, now)?;
            }
            diesel::insert_into(accounts_sessions::table).values(session_row).execute(connection)?;
            if needs_second_factor {
                AuthenticatorRow::set_pending(connection, account, &sealed)?;
                AuthenticatorRow::find(connection, account)?.unwrap().confirm(connection, 0, now)?;
            }
            Ok(())
        })
        .await;
        let client = self.anon();
        client.set_access_token(Some(app.tokens.issue(Claims { account, session }, now).unwrap().0));
        Person { client, account, session, country: who.country, name, email }
    }

    /// The same person on another device, signed in by password: this client has the refresh cookie.
    pub async fn sign_in(&self, person: &Person) -> Person {
        let client = self.anon();
        let signed_in = match client.create_session(&person.sign_in()).await.unwrap() {
            SignInOutcome::SignedIn(signed_in) => signed_in,
            SignInOutcome::SecondFactorRequired(required) => {
                // No code works twice, and the clock stands still.
                let own = accounts_authenticators::table.find(person.account);
                self.write(move |connection| {
                    let step = accounts_authenticators::last_step.eq(0_i64);
                    Ok(diesel::update(own).set(step).execute(connection)?)
                })
                .await;
                client.complete_session(&self.completion(&required.continuation)).await.unwrap()
            }
        };
        let claims = self.app.tokens.check(&signed_in.access_token, self.now()).unwrap();
        Person {
            client,
            account: person.account,
            session: claims.session,
            country: person.country,
            name: person.name.clone(),
            email: person.email.clone(),
        }
    }

    /// The second step with the code of now.
    pub fn completion(&self, continuation: &str) -> SessionCompletion {
        SessionCompletion {
            continuation: continuation.into(),
            method: SecondFactor::Totp,
            answer: self.code(),
            remember_device: false,
        }
    }

    /// The code of now of everybody whom the tests gave an authenticator app.
    pub fn code(&self) -> String {
        totp::code(TOTP_SECRET, self.now()).unwrap()
    }
}

/// Everything that there is to accept.
pub fn all_agreements() -> Acceptance {
    let all = Agreement::ALL.iter();
    let accepted = all.map(|&agreement| AgreementVersion { agreement, version: agreement.version() });
    Acceptance { accepted: accepted.collect() }
}

/// One hash for all: each takes a core for a while.
fn password_hash() -> &'static str {
    static HASH: OnceLock<String> = OnceLock::new();
    HASH.get_or_init(|| password::hash(PASSWORD, &Ids::Random).unwrap())
}
