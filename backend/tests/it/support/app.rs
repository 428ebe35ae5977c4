//! The real app in process: HTTP server, database and queue, with a clock and mails that the test holds.

use super::answer::Answer;
use super::database::TestDatabase;
use actix_web::dev::ServerHandle;
use diesel::prelude::*;
use reqwest::{Method, RequestBuilder};
use shared::core::Timestamp;
use shared::settings::Adjustable;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::thread::JoinHandle;
use tempfile::TempDir;
use waymark::accounts::actors::ActorCache;
use waymark::accounts::passkeys::Passkeys;
use waymark::accounts::slowdown::Slowdown;
use waymark::accounts::tokens::Tokens;
use waymark::accounts::vault::Vault;
use waymark::app::{App, Clock, Ids, Parts};
use waymark::config::{LogFormat, Settings, Switch};
use waymark::db::schema::jobs_jobs;
use waymark::db::{Conn, Db};
use waymark::forum::RuleCache;
use waymark::guard::PrivacyGuard;
use waymark::http::error::AppError;
use waymark::http::rate_limit::RateLimits;
use waymark::http::server;
use waymark::keyring::Keyring;
use waymark::live::Hub;
use waymark::media::Media;
use waymark::notify::mailer::{Mailer, Message};
use waymark::notify::tokens::MailTokens;
use waymark::settings::InForce;
use waymark::{jobs, routes};

/// 2026-11-24T09:00:00Z: when every test begins.
const START: Timestamp = Timestamp(1_795_510_800_000_000);

/// A Waymark of one test. Dropped with jobs still queued, it fails the test: work that nobody looked at is a mistake.
pub struct TestApp {
    pub app: App,
    pub(super) people_made: AtomicUsize,
    clock: Arc<AtomicI64>,
    mails: Arc<Mutex<Vec<Message>>>,
    address: SocketAddr,
    http: reqwest::Client,
    server: Option<(ServerHandle, JoinHandle<()>)>,
    // Dropped after everything that has it open.
    pub database: TestDatabase,
    _folder: TempDir,
}

impl TestApp {
    /// With the settings of a test: no rate limits.
    pub fn start() -> Self {
        Self::start_with(|_| ())
    }

    /// With settings changed.
    pub fn start_with(change: impl FnOnce(&mut Settings)) -> Self {
        Self::start_guarded(PrivacyGuard::of_this_machine(), change)
    }

    /// With this privacy guard.
    pub fn start_guarded(guard: PrivacyGuard, change: impl FnOnce(&mut Settings)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = TestDatabase::migrated(folder.path());
        let mut settings = settings(folder.path());
        change(&mut settings);
        let clock = Arc::new(AtomicI64::new(START.0));
        let mails = Arc::default();
        let app = App::new(Parts {
            db: Db::open(&database.url, settings.database_connections).unwrap(),
            clock: Clock::Fixed(Arc::clone(&clock)),
            ids: Ids::Random,
            mailer: Mailer::in_memory(Arc::clone(&mails)).unwrap(),
            media: Media::new(&settings.data_dir),
            guard,
            tokens: Tokens::new(b"the key of a test"),
            vault: Vault::new(b"the key of a test"),
            keyring: Keyring::from_data_dir(&settings.data_dir, &Ids::Random).unwrap(),
            mail_tokens: MailTokens::new(b"the key of a test"),
            passkeys: Passkeys::new(&settings),
            actors: ActorCache::default(),
            category_rules: RuleCache::default(),
            live: Hub::default(),
            slowdown: Slowdown::new(settings.rate_limits),
            limits: RateLimits::new(settings.rate_limits),
            in_force: InForce::new(&settings.pinned),
            settings,
        });
        let (address, handle, thread) = serve(app.clone());
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        let server = Some((handle, thread));
        Self {
            app,
            people_made: AtomicUsize::new(0),
            clock,
            mails,
            address,
            http,
            server,
            database,
            _folder: folder,
        }
    }

    /// A second app on the same database, as another process would be: its own connections and caches.
    pub fn other_process(&self) -> App {
        App::new(Parts {
            db: Db::open(&self.database.url, 2).unwrap(),
            clock: Clock::Fixed(Arc::clone(&self.clock)),
            ids: Ids::Random,
            mailer: Mailer::in_memory(Arc::clone(&self.mails)).unwrap(),
            media: Media::new(&self.app.settings.data_dir),
            guard: PrivacyGuard::of_this_machine(),
            tokens: Tokens::new(b"the key of a test"),
            vault: Vault::new(b"the key of a test"),
            keyring: Keyring::from_data_dir(&self.app.settings.data_dir, &Ids::Random).unwrap(),
            mail_tokens: MailTokens::new(b"the key of a test"),
            passkeys: Passkeys::new(&self.app.settings),
            actors: ActorCache::default(),
            category_rules: RuleCache::default(),
            live: Hub::default(),
            slowdown: Slowdown::new(Switch::Off),
            limits: RateLimits::new(Switch::Off),
            in_force: InForce::new(&self.app.settings.pinned),
            settings: self.app.settings.clone(),
        })
    }

    /// Where it listens: `http://127.0.0.1:…`.
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// `127.0.0.1:…`.
    pub fn host(&self) -> String {
        self.address.to_string()
    }

    /// Time passes for the app.
    pub fn pass(&self, seconds: i64) {
        self.clock.fetch_add(seconds * Timestamp::SECOND, Ordering::SeqCst);
    }

    /// What time it is for the app.
    pub fn now(&self) -> Timestamp {
        self.app.clock.now()
    }

    /// A request by hand, for what the typed client cannot say.
    pub fn request(&self, method: &str, path: &str) -> RequestBuilder {
        let method: Method = method.parse().unwrap();
        self.http.request(method, format!("{}{path}", self.origin()))
    }

    /// The answer to a plain GET.
    pub async fn get(&self, path: &str) -> Answer {
        Answer::to(self.request("GET", path)).await
    }

    /// The answer to a form, sent as a browser does that holds these cookies.
    pub async fn send_form(&self, path: &str, cookies: &str, fields: &[(&str, &str)]) -> Answer {
        let request = self.request("POST", path).header("cookie", cookies.to_owned());
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        Answer::to(request.body(serde_urlencoded::to_string(fields).unwrap())).await
    }

    /// Queries by hand.
    pub async fn read<T: Send + 'static>(
        &self,
        queries: impl FnOnce(&mut Conn) -> Result<T, AppError> + Send + 'static,
    ) -> T {
        self.app.db.read(queries).await.unwrap()
    }

    /// Changes by hand.
    pub async fn write<T: Send + 'static>(
        &self,
        queries: impl FnOnce(&mut Conn) -> Result<T, AppError> + Send + 'static,
    ) -> T {
        self.app.db.write(queries).await.unwrap()
    }

    /// Runs what is due; says how many jobs ran.
    pub async fn run_jobs(&self) -> usize {
        let mut ran = 0;
        while jobs::run_one(&self.app, routes::work).await.unwrap() {
            ran += 1;
        }
        ran
    }

    /// Takes the queued jobs away and gives their kinds.
    pub async fn take_jobs(&self) -> Vec<String> {
        self.write(|connection| {
            let kinds = jobs_jobs::table.order(jobs_jobs::id).select(jobs_jobs::kind).load(connection)?;
            diesel::delete(jobs_jobs::table).execute(connection)?;
            Ok(kinds)
        })
        .await
    }

    /// Takes the mails that were sent so far.
    pub fn take_mails(&self) -> Vec<Message> {
        std::mem::take(&mut self.mails.lock().unwrap())
    }
}

impl Drop for TestApp {
    fn drop(&mut self) {
        // Every sign-in from a new browser is told by mail; only the tests of that look at it.
        let looked_at = jobs_jobs::payload.not_like("%\"kind\":\"new_device\"%");
        let queued = jobs_jobs::table.filter(jobs_jobs::state.eq("queued").and(looked_at)).count();
        let queued = queued.get_result::<i64>(&mut self.database.connect());
        if let Some((handle, thread)) = self.server.take() {
            drop(handle.stop(false));
            drop(thread.join());
        }
        if !std::thread::panicking() {
            assert_eq!(queued.unwrap(), 0, "jobs are still queued: run_jobs or take_jobs");
        }
    }
}

fn serve(app: App) -> (SocketAddr, ServerHandle, JoinHandle<()>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let address = listener.local_addr().unwrap();
    let (started, start) = mpsc::channel();
    let thread = std::thread::spawn(move || {
        actix_web::rt::System::new().block_on(async move {
            let server = server::serve(app, listener).unwrap();
            started.send(server.handle()).unwrap();
            server.await.unwrap();
        });
    });
    (address, start.recv().unwrap(), thread)
}

fn settings(folder: &Path) -> Settings {
    Settings {
        config: None,
        data_dir: folder.to_owned(),
        database_url: None,
        database_connections: 4,
        host: [127, 0, 0, 1].into(),
        port: 0,
        public_url: Some("http://waymark.example".into()),
        trusted_proxies: Vec::new(),
        course_megabytes: 1024,
        workers: Some(1),
        metrics_address: None,
        rate_limits: Switch::Off,
        openid_providers: Vec::new(),
        log_format: LogFormat::Text,
        log_filter: "info".into(),
        smtp_url: None,
        mail_from: "Waymark <waymark@localhost>".into(),
        mail_bounces: None,
        pinned: Adjustable::default(),
        ui_gallery: false,
        bench_ceiling: false,
    }
}
