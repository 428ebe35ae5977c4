//! What each command does. A failure is one line and an exit code.

use crate::accounts::create::{NewAccount, create_account};
use crate::accounts::passkeys::Passkeys;
use crate::accounts::reset_second_factor::reset_second_factor;
use crate::accounts::slowdown::Slowdown;
use crate::accounts::tokens::Tokens;
use crate::accounts::vault::Vault;
use crate::app::{App, Clock, Ids, Parts};
use crate::config::{Settings, SettingsError};
use crate::db::{self, Db, OpenError};
use crate::http::error::AppError;
use crate::http::rate_limit::RateLimits;
use crate::http::{metrics, server};
use crate::keyring::Keyring;
use crate::live::Hub;
use crate::media::Media;
use crate::notices::bounce::{self, Taken};
use crate::notices::digest;
use crate::notify::mailer::Mailer;
use crate::notify::tokens::MailTokens;
use crate::privacy::by_operator;
use crate::settings::{self, InForce};
use crate::{demo, exchange, learning, logs};
use shared::privacy::PostsChoice;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::time::Duration;
use tokio::sync::watch;

/// Why a command failed; each has an exit code of its own.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// 1: the command could not do what it was asked.
    #[error("{0}")]
    Failed(String),
    /// 2: a setting cannot be used.
    #[error(transparent)]
    Settings(#[from] SettingsError),
    /// 3: something else listens there, or the address is not this machine's.
    #[error("cannot listen on {0}: {1}")]
    Busy(SocketAddr, std::io::Error),
    /// 4: the data folder cannot be written.
    #[error("cannot write to the data folder {0}: {1}")]
    DataDir(String, std::io::Error),
    /// 75: the same may work later; mail servers read this number so, and hand the message in again.
    #[error("try again later: {0}")]
    Later(Box<Self>),
    /// 5: the database does not answer.
    #[error("the database {0} does not answer: {1}")]
    Database(db::DatabaseUrl, OpenError),
}

impl CommandError {
    /// The exit code.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Failed(_) => 1,
            Self::Settings(_) => 2,
            Self::Busy(..) => 3,
            Self::DataDir(..) => 4,
            Self::Database(..) => 5,
            Self::Later(_) => 75,
        }
    }
}

/// Runs the platform until a signal stops it.
pub fn serve(settings: Settings) -> Result<(), CommandError> {
    logs::start(settings.log_format, &settings.log_filter)?;
    let address = SocketAddr::new(settings.host, settings.port);
    let listener = TcpListener::bind(address).map_err(|error| CommandError::Busy(address, error))?;
    allow_connections();
    let app = open_app(settings)?;
    let runtime = actix_web::rt::System::new();
    runtime.block_on(read_settings(&app))?;
    runtime.block_on(async move {
        let bound = listener.local_addr().unwrap_or(address);
        let (stop, stopped) = watch::channel(false);
        if let Some(address) = app.settings.metrics_address {
            let handle = metrics::install().map_err(CommandError::Failed)?;
            actix_web::rt::spawn(metrics::keep_up(handle.clone()));
            let metrics =
                server::serve_metrics(address, handle).map_err(|error| CommandError::Busy(address, error))?;
            actix_web::rt::spawn(metrics);
        }
        let beside = actix_web::rt::spawn(server::run_beside(app.clone(), stopped));
        let server =
            server::serve(app.clone(), listener).map_err(|error| CommandError::Busy(address, error))?;
        actix_web::rt::spawn(crate::live::close_at_signal(app.clone()));
        let serving = actix_web::rt::spawn(server);
        // Once it has begun it hears signals: whoever reads the line below may send one at once.
        tokio::task::yield_now().await;
        tracing::info!("{}", app.mailer.describe());
        tracing::info!("listening on http://{bound}");
        let failed = |error: std::io::Error| CommandError::Failed(error.to_string());
        serving.await.map_err(|error| failed(error.into()))?.map_err(failed)?;
        tracing::info!("stopped taking requests; finishing the job in hand");
        stop.send_replace(true);
        drop(beside.await);
        tracing::info!("stopped");
        Ok(())
    })
}

/// Each reader with a page open holds a connection: takes as many as the system allows, where it would give a thousand.
fn allow_connections() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let maximum = getrlimit(Resource::Nofile).maximum;
    if let Err(error) = setrlimit(Resource::Nofile, Rlimit { current: maximum, maximum }) {
        tracing::warn!(%error, "no more files can be open at once than the system gives by itself");
    }
}

async fn read_settings(app: &App) -> Result<(), CommandError> {
    settings::reload(app).await.map_err(|error| CommandError::Failed(format!("stored settings: {error}")))
}

/// Opens everything that `serve` needs, and migrates.
pub fn open_app(settings: Settings) -> Result<App, CommandError> {
    let ids = Ids::Random;
    settings.check_pinned()?;
    prepare_data_dir(&settings.data_dir)?;
    let no_key = |error| CommandError::DataDir(settings.data_dir.display().to_string(), error);
    let tokens = Tokens::from_data_dir(&settings.data_dir, &ids).map_err(no_key)?;
    let vault = Vault::from_data_dir(&settings.data_dir, &ids).map_err(no_key)?;
    let keyring = Keyring::from_data_dir(&settings.data_dir, &ids).map_err(no_key)?;
    let mail_tokens = MailTokens::from_data_dir(&settings.data_dir, &ids).map_err(no_key)?;
    let mailer = Mailer::new(&settings).map_err(SettingsError)?;
    let db = open_database(&settings)?;
    Ok(App::new(Parts {
        db,
        clock: Clock::System,
        ids,
        mailer,
        media: Media::new(&settings.data_dir),
        guard: crate::guard::PrivacyGuard::of_this_machine(),
        tokens,
        vault,
        keyring,
        mail_tokens,
        passkeys: Passkeys::new(&settings),
        actors: crate::accounts::actors::ActorCache::default(),
        category_rules: crate::forum::RuleCache::default(),
        live: Hub::default(),
        slowdown: Slowdown::new(settings.rate_limits),
        limits: RateLimits::new(settings.rate_limits),
        in_force: InForce::new(&settings.pinned),
        settings,
    }))
}

fn prepare_data_dir(folder: &Path) -> Result<(), CommandError> {
    let failed = |error| CommandError::DataDir(folder.display().to_string(), error);
    let mut builder = std::fs::DirBuilder::new();
    // The database and the mails in it are nobody else's on this machine.
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(folder).map_err(failed)?;
    // Only a file tells whether files can be made there.
    let probe = folder.join(format!(".write-probe-{}", std::process::id()));
    std::fs::write(&probe, b"").and_then(|()| std::fs::remove_file(&probe)).map_err(failed)
}

/// Opens the database and brings its schema up to this program's.
pub fn open_database(settings: &Settings) -> Result<Db, CommandError> {
    let url = settings.database()?;
    if let db::DatabaseUrl::Sqlite(_) = url {
        prepare_data_dir(&settings.data_dir)?;
    }
    let failed = |error| CommandError::Database(url.clone(), error);
    let mut connection = db::connection::establish(&url).map_err(|error| failed(OpenError(error)))?;
    let run = db::migrate::up(&mut connection).map_err(failed)?;
    if run > 0 {
        tracing::info!(run, "migrated");
    }
    drop(connection);
    Db::open(&url, settings.database_connections).map_err(failed)
}

/// Brings the schema up to date and says what was done.
pub fn migrate(settings: &Settings) -> Result<String, CommandError> {
    logs::start(settings.log_format, &settings.log_filter)?;
    open_database(settings)?;
    Ok("the database is up to date".into())
}

/// Loads the demo, the courses that come with the program, or posts and learners for a benchmark.
pub fn seed(
    settings: &Settings,
    demo: bool,
    starter: bool,
    (posts, learners): (Option<u32>, Option<u32>),
) -> Result<String, CommandError> {
    logs::start(settings.log_format, &settings.log_filter)?;
    let db = open_database(settings)?;
    let failed = |error: AppError| CommandError::Failed(error.to_string());
    let no_key = |error| CommandError::DataDir(settings.data_dir.display().to_string(), error);
    let mut said = Vec::new();
    let vault = || Vault::from_data_dir(&settings.data_dir, &Ids::Random).map_err(no_key);
    if demo {
        let keyring = Keyring::from_data_dir(&settings.data_dir, &Ids::Random).map_err(no_key)?;
        let loaded = demo::load(&db, &Clock::System, &Ids::Random, (&vault()?, &keyring));
        said.push(loaded.map_err(failed)?);
    }
    if demo || starter {
        let (ids, now) = (Ids::Random, Clock::System.now());
        let courses = db.write_blocking(move |connection| learning::starter::load(connection, &ids, now));
        said.push(match courses.map_err(failed)? {
            0 => "the courses are there already".into(),
            courses => format!("loaded {courses} courses"),
        });
    }
    if let Some(posts) = posts {
        said.push(demo::bench::load(&db, &Clock::System, &Ids::Random, posts).map_err(failed)?);
    }
    if let Some(learners) = learners {
        let loaded = demo::bench_courses::load(&db, &Clock::System, &Ids::Random, &vault()?, learners);
        said.push(loaded.map_err(failed)?);
    }
    if said.is_empty() {
        return Err(SettingsError("say what to load: --demo, --starter or --bench N".into()).into());
    }
    Ok(said.join("\n"))
}

/// Makes an account; the password comes from standard input, never from the command line.
pub fn account_create(settings: &Settings, new: NewAccount) -> Result<String, CommandError> {
    let db = open_database(settings)?;
    let account = create_account(&db, &Clock::System, &Ids::Random, new).map_err(CommandError::Failed)?;
    Ok(format!("account {account} can sign in"))
}

/// Takes the second factor from an account whose owner has lost it.
pub fn account_reset_second_factor(settings: &Settings, email: &str) -> Result<String, CommandError> {
    let db = open_database(settings)?;
    let account =
        reset_second_factor(&db, &Clock::System, &Ids::Random, email).map_err(CommandError::Failed)?;
    Ok(format!(
        "account {account} signs in with its password alone; its sessions are ended, and it is told by mail"
    ))
}

/// Erases the account of somebody who cannot ask for it on the platform.
pub fn account_erase(settings: &Settings, email: &str, posts: PostsChoice) -> Result<String, CommandError> {
    let db = open_database(settings)?;
    let account =
        by_operator::erase(&db, &Clock::System, &Ids::Random, email, posts).map_err(CommandError::Failed)?;
    Ok(format!("account {account} is signed out, and erased by the running program, or when it starts"))
}

/// Has the digests sent that wait, without waiting for the morning.
pub fn digest(settings: &Settings) -> Result<String, CommandError> {
    let db = open_database(settings)?;
    let now = Clock::System.now();
    let queued = db.write_blocking(move |connection| digest::queue_for_all(connection, now));
    let queued = queued.map_err(|error| CommandError::Failed(error.to_string()))?;
    Ok(format!("{queued} digests are sent by the running program, or when it starts; outside of quiet hours"))
}

/// How long a running program may take to store what it sealed before it knew of a new key.
const SEALED_BEFORE: Duration = Duration::from_secs(10);

/// Seals every case text with a new key, and throws the old keys away once nothing is sealed with them. The program may run meanwhile.
pub fn rotate_case_key(settings: &Settings) -> Result<String, CommandError> {
    let (ids, failed) = (Ids::Random, |error: AppError| CommandError::Failed(error.to_string()));
    let no_key = |error| CommandError::DataDir(settings.data_dir.display().to_string(), error);
    let db = open_database(settings)?;
    Keyring::add(&settings.data_dir, &ids).map_err(no_key)?;
    let keyring = Keyring::from_data_dir(&settings.data_dir, &ids).map_err(no_key)?;
    let mut renewed = exchange::sealed::renew(&db, &keyring, &ids).map_err(failed)?;
    std::thread::sleep(SEALED_BEFORE);
    renewed += exchange::sealed::renew(&db, &keyring, &ids).map_err(failed)?;
    for file in keyring.older().map_err(failed)? {
        std::fs::remove_file(file).map_err(no_key)?;
    }
    Ok(format!("{renewed} texts are sealed with a new key; backups made before still need the old one"))
}

/// Takes the report of a mail server about a mail that it could not deliver. What goes wrong here may go right later.
pub fn bounce(settings: &Settings, message: &[u8]) -> Result<String, CommandError> {
    let taken = take_bounce(settings, message).map_err(|error| CommandError::Later(Box::new(error)))?;
    Ok(match taken {
        Taken::Noted => "mail to the account is suspended; its owner is told on the platform".into(),
        Taken::NoReport => "not a report that an address does not work; nothing is done".into(),
        Taken::NotOurs => "not a report about a mail to an address of an account; nothing is done".into(),
    })
}

fn take_bounce(settings: &Settings, message: &[u8]) -> Result<Taken, CommandError> {
    let ids = Ids::Random;
    let db = open_database(settings)?;
    let no_key = |error| CommandError::DataDir(settings.data_dir.display().to_string(), error);
    let tokens = MailTokens::from_data_dir(&settings.data_dir, &ids).map_err(no_key)?;
    let taken = bounce::take(&db, &Clock::System, &ids, &tokens, message);
    taken.map_err(|error| CommandError::Failed(error.to_string()))
}

/// Looks whether the program could serve: settings, data folder, database, mail.
pub fn check(settings: Settings) -> Result<String, CommandError> {
    let database = settings.database()?;
    allow_connections();
    let app = open_app(settings)?;
    let runtime = actix_web::rt::System::new();
    runtime.block_on(app.mailer.check()).map_err(|error| CommandError::Failed(format!("mail: {error}")))?;
    runtime.block_on(read_settings(&app))?;
    let controller = app.in_force.get().controller();
    let missing = [
        (controller.name, "--controller-name"),
        (controller.address, "--controller-address"),
        (controller.email, "--controller-email"),
        (controller.data_protection_email, "--data-protection-email"),
    ];
    let missing: Vec<&str> =
        missing.into_iter().filter(|(value, _)| value.is_none()).map(|(_, flag)| flag).collect();
    let notice = if missing.is_empty() {
        "names who is responsible".to_owned()
    } else {
        format!("WARNING: it does not say who is responsible; set {} or /admin/settings", missing.join(", "))
    };
    Ok(format!(
        "settings: ok\ndata folder: {}\ndatabase: {database}\nmail: {}\nprivacy notice: {notice}",
        app.settings.data_dir.display(),
        app.mailer.describe()
    ))
}
