//! Settings: one definition for flags, `WAYMARK_…` environment and file. A flag beats the environment, the environment
//! beats the file.

use crate::db::DatabaseUrl;
use clap::{Args, ValueEnum};
use shared::core::Validate;
use shared::settings::Adjustable;
use std::ffi::OsString;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

/// How the program runs.
#[derive(Args, Clone, Debug)]
pub struct Settings {
    /// A TOML file of these settings, named as the flags are: `port = 8080`
    #[arg(long, global = true, env = "WAYMARK_CONFIG", value_name = "FILE")]
    pub config: Option<PathBuf>,

    /// Where the database, media, mails and keys live
    #[arg(long, global = true, env = "WAYMARK_DATA_DIR", value_name = "DIR", default_value = "data")]
    pub data_dir: PathBuf,

    /// `sqlite:PATH` or `postgres://USER:PASSWORD@HOST/DATABASE`; an SQLite file in the data folder if left out
    #[arg(long, global = true, env = "WAYMARK_DATABASE_URL", value_name = "URL", hide_env_values = true)]
    pub database_url: Option<String>,

    /// Most connections to the database
    #[arg(long, global = true, env = "WAYMARK_DATABASE_CONNECTIONS", value_name = "N", default_value_t = 8)]
    pub database_connections: u32,

    /// The address to listen on
    #[arg(long, global = true, env = "WAYMARK_HOST", value_name = "ADDRESS", default_value = "127.0.0.1")]
    pub host: IpAddr,

    /// The port to listen on
    #[arg(long, global = true, env = "WAYMARK_PORT", value_name = "PORT", default_value_t = 8080)]
    pub port: u16,

    /// How visitors reach this Waymark, for links in mails: `https://waymark.example`. With https, cookies are Secure
    #[arg(long, global = true, env = "WAYMARK_PUBLIC_URL", value_name = "URL")]
    pub public_url: Option<String>,

    /// A proxy whose `X-Forwarded-For` is believed; may be given more than once
    #[arg(
        long,
        global = true,
        env = "WAYMARK_TRUSTED_PROXIES",
        value_name = "ADDRESS",
        value_delimiter = ','
    )]
    pub trusted_proxies: Vec<IpAddr>,

    /// Megabytes that a course may have, all its files together, 1 to 2048
    #[arg(
        long,
        global = true,
        env = "WAYMARK_COURSE_MEGABYTES",
        value_name = "N",
        default_value_t = 1024,
        value_parser = clap::value_parser!(u32).range(1..=2048)
    )]
    pub course_megabytes: u32,

    /// Threads that answer requests; as many as cores if left out
    #[arg(long, global = true, env = "WAYMARK_WORKERS", value_name = "N")]
    pub workers: Option<usize>,

    /// Where Prometheus reads `/metrics`: `127.0.0.1:9464`; nowhere if left out
    #[arg(long, global = true, env = "WAYMARK_METRICS_ADDRESS", value_name = "ADDRESS:PORT")]
    pub metrics_address: Option<SocketAddr>,

    /// Whether callers that ask too often are told to wait
    #[arg(long, global = true, env = "WAYMARK_RATE_LIMITS", value_enum, default_value_t = Switch::On)]
    pub rate_limits: Switch,

    /// An organisation with OpenID Connect: `NAME;ISSUER;CLIENT-ID;CLIENT-SECRET`; may be given more than once
    #[arg(
        long = "openid-provider",
        global = true,
        env = "WAYMARK_OPENID_PROVIDER",
        value_name = "PROVIDER",
        hide_env_values = true
    )]
    pub openid_providers: Vec<OpenIdProvider>,

    /// Log lines for people or for programs
    #[arg(long, global = true, env = "WAYMARK_LOG_FORMAT", value_enum, default_value_t = LogFormat::Text)]
    pub log_format: LogFormat,

    /// What to log: `info`, `debug`, `waymark=debug,info`. Every request is logged at `debug`, failures at `error`
    #[arg(long, global = true, env = "WAYMARK_LOG_FILTER", value_name = "FILTER", default_value = "info")]
    pub log_filter: String,

    /// The mail server: `smtps://USER:PASSWORD@HOST` or `smtp://HOST:25`; without it mails are files in the data folder
    #[arg(long, global = true, env = "WAYMARK_SMTP_URL", value_name = "URL", hide_env_values = true)]
    pub smtp_url: Option<String>,

    /// The sender of mails
    #[arg(
        long,
        global = true,
        env = "WAYMARK_MAIL_FROM",
        value_name = "ADDRESS",
        default_value = "Waymark <waymark@localhost>"
    )]
    pub mail_from: String,

    /// Where mail servers report what cannot be delivered, for `waymark bounce`; the sender of mails if left out
    #[arg(long, global = true, env = "WAYMARK_MAIL_BOUNCES", value_name = "ADDRESS")]
    pub mail_bounces: Option<String>,

    /// What administrators can change while the program runs, unless it is given here.
    #[command(flatten)]
    pub pinned: Adjustable,

    /// Serve `/ui`, the page of all components, for those who build the app
    #[arg(long, global = true, env = "WAYMARK_UI_GALLERY")]
    pub ui_gallery: bool,

    /// Serve `/bench/constant?bytes=N`, the ceiling that the benchmark compares with
    #[arg(long, global = true, env = "WAYMARK_BENCH_CEILING")]
    pub bench_ceiling: bool,
}

/// On or off.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Switch {
    /// On.
    On,
    /// Off.
    Off,
}

/// An organisation whose people may sign in by OpenID Connect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenIdProvider {
    /// What people call it.
    pub name: String,
    /// The issuer's address, exactly as the issuer writes it.
    pub issuer: String,
    /// What the issuer calls this Waymark.
    pub client_id: String,
    /// What this Waymark shows to be that.
    pub client_secret: String,
}

impl std::str::FromStr for OpenIdProvider {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let parts: Vec<&str> = text.split(';').map(str::trim).collect();
        let [name, issuer, client_id, client_secret] = parts[..] else {
            return Err("NAME;ISSUER;CLIENT-ID;CLIENT-SECRET is needed".into());
        };
        if [name, client_id, client_secret].contains(&"") || !issuer.starts_with("http") {
            return Err("a name, an issuer's address, a client id and a client secret are needed".into());
        }
        Ok(Self {
            name: name.into(),
            issuer: issuer.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
        })
    }
}

/// The form of log lines.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

impl Settings {
    /// That what is pinned lies within its bounds.
    pub fn check_pinned(&self) -> Result<(), SettingsError> {
        let wrong = self.pinned.validate().into_iter().map(|error| {
            let limit = error.limit.map(|limit| format!(" ({limit})")).unwrap_or_default();
            format!("--{}: {}{limit}", error.field.replace('_', "-"), error.code)
        });
        let wrong: Vec<String> = wrong.collect();
        if wrong.is_empty() { Ok(()) } else { Err(SettingsError(wrong.join("; "))) }
    }

    /// The database that these settings mean.
    pub fn database(&self) -> Result<DatabaseUrl, SettingsError> {
        match &self.database_url {
            None => Ok(DatabaseUrl::Sqlite(self.data_dir.join("waymark.sqlite"))),
            Some(url) => DatabaseUrl::parse(url).ok_or_else(|| {
                SettingsError("--database-url must start with sqlite:, postgres:// or postgresql://".into())
            }),
        }
    }

    /// The address of this Waymark for links, without a slash at the end.
    pub fn origin(&self) -> String {
        match &self.public_url {
            Some(url) => url.trim_end_matches('/').to_owned(),
            None => format!("http://{}", SocketAddr::new(self.host, self.port)),
        }
    }

    /// Bytes that a course may have.
    pub fn course_bytes(&self) -> u64 {
        u64::from(self.course_megabytes) * 1024 * 1024
    }

    /// Whether cookies may travel over https only.
    pub fn secure_cookies(&self) -> bool {
        self.origin().starts_with("https://")
    }
}

/// A setting that cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct SettingsError(pub String);

/// The command line with the file's settings in front of it: later ones win, so flags beat the file. A setting that
/// the environment gives is left out of the file's.
pub fn arguments_with_file(arguments: Vec<OsString>) -> Result<Vec<OsString>, SettingsError> {
    let Some(path) = config_path(&arguments) else { return Ok(arguments) };
    let from_file = read_file(&path)?;
    let mut all = arguments;
    all.splice(1..1, from_file);
    Ok(all)
}

fn config_path(arguments: &[OsString]) -> Option<PathBuf> {
    let mut after = arguments.iter().skip_while(|argument| {
        let text = argument.to_string_lossy();
        text != "--config" && !text.starts_with("--config=")
    });
    match after.next() {
        Some(argument) => match argument.to_string_lossy().strip_prefix("--config=") {
            Some(path) => Some(path.into()),
            None => after.next().map(PathBuf::from),
        },
        None => std::env::var_os("WAYMARK_CONFIG").map(PathBuf::from),
    }
}

fn read_file(path: &Path) -> Result<Vec<OsString>, SettingsError> {
    let failed = |error: &dyn std::fmt::Display| SettingsError(format!("{}: {error}", path.display()));
    let text = std::fs::read_to_string(path).map_err(|error| failed(&error))?;
    let table: toml::Table = text.parse().map_err(|error: toml::de::Error| failed(&error.message()))?;
    let mut arguments = Vec::new();
    for (name, value) in table {
        let flag = name.replace('_', "-");
        let variable = format!("WAYMARK_{}", flag.replace('-', "_").to_uppercase());
        if std::env::var_os(variable).is_some() {
            continue;
        }
        for argument in flag_arguments(&flag, &value).map_err(|error| failed(&error))? {
            arguments.push(argument.into());
        }
    }
    Ok(arguments)
}

fn flag_arguments(flag: &str, value: &toml::Value) -> Result<Vec<String>, String> {
    Ok(match value {
        toml::Value::Boolean(true) => vec![format!("--{flag}")],
        toml::Value::Boolean(false) => Vec::new(),
        toml::Value::String(text) => vec![format!("--{flag}={text}")],
        toml::Value::Integer(number) => vec![format!("--{flag}={number}")],
        toml::Value::Array(values) => {
            let nested =
                values.iter().map(|value| flag_arguments(flag, value)).collect::<Result<Vec<_>, _>>()?;
            nested.concat()
        }
        _ => return Err(format!("{flag}: a text, a number, true, false or a list is needed")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_stands_before_the_flags() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("waymark.toml");
        std::fs::write(&path, "port = 9\nui_gallery = true\ntrusted-proxies = [\"127.0.0.1\", \"::1\"]\n")
            .unwrap();
        let given =
            ["waymark", "serve", "--config", path.to_str().unwrap(), "--port", "10"].map(OsString::from);
        let all = arguments_with_file(given.to_vec()).unwrap();
        let all: Vec<_> = all.iter().map(|argument| argument.to_str().unwrap()).collect();
        // In the order of the names; what matters is that all of them stand before the flags that were given.
        let of_file = ["--port=9", "--trusted-proxies=127.0.0.1", "--trusted-proxies=::1", "--ui-gallery"];
        assert_eq!(all[1..5], of_file);
        assert_eq!(all.last().unwrap(), &"10");
    }

    #[test]
    fn a_broken_file_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("waymark.toml");
        std::fs::write(&path, "port = ").unwrap();
        let given = vec!["waymark".into(), format!("--config={}", path.display()).into()];
        assert!(arguments_with_file(given).unwrap_err().to_string().contains("waymark.toml"));
    }
}
