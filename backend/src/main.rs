//! The command line: `serve`, `migrate`, `seed`, `account`, `digest`, `bounce`,
//! `rotate-case-key`, `check`. Nothing else is here.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command speaks to the person at the shell")]

use clap::{Parser, Subcommand};
use shared::core::{Country, Language, Role};
use shared::privacy::PostsChoice;
use std::io::Read;
use std::process::ExitCode;
use waymark::accounts::create::NewAccount;
use waymark::command::{self, CommandError};
use waymark::config::{Settings, arguments_with_file};

/// Gives the 19 MiB of each password hash back to the system; the system's own allocator keeps them, per thread.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Waymark: the platform of NGOs whose professionals help trafficked children and young people recover.
///
/// Every setting is a flag, a `WAYMARK_…` variable, or a line of the file that `--config` names; a flag beats a variable,
/// a variable beats the file.
#[derive(Parser)]
#[command(name = "waymark", version, args_override_self = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    settings: Settings,
}

#[derive(Subcommand)]
enum Command {
    /// Migrate the database and serve the platform until stopped
    Serve,
    /// Bring the database's schema up to date
    Migrate,
    /// Load content
    Seed {
        /// The demo: organisations, members with every role, categories, topics in four languages
        #[arg(long)]
        demo: bool,
        /// The two courses that come with the program, published: starter content, to be reviewed. Part of the demo
        #[arg(long)]
        starter: bool,
        /// This many posts in topics of twenty, for the benchmark
        #[arg(long, value_name = "POSTS")]
        bench: Option<u32>,
        /// This many learners in a course for each hundred of them, beside such posts
        #[arg(long, value_name = "N", requires = "bench")]
        bench_learners: Option<u32>,
    },
    /// Accounts
    Account {
        #[command(subcommand)]
        command: AccountCommand,
    },
    /// Send now what waits for a digest, without waiting for the morning
    Digest,
    /// Take a mail server's report of a mail that it could not deliver, from standard input
    Bounce,
    /// Seal all drafts, reviews and other unpublished case texts with a new key, and throw the old keys away
    RotateCaseKey,
    /// See whether settings, data folder, database and mail work
    Check,
}

#[derive(Subcommand)]
enum AccountCommand {
    /// Make an account; the password is read from standard input
    Create {
        /// The address that signs in
        #[arg(long)]
        email: String,
        /// The name that colleagues see
        #[arg(long)]
        name: String,
        /// RO, ES or CZ
        #[arg(long)]
        country: Country,
        /// The organisation's name; made if there is none of that name
        #[arg(long)]
        organisation: String,
        /// en, ro, es or cs
        #[arg(long, default_value = "en")]
        language: Language,
        /// A role that holds everywhere; may be given more than once
        #[arg(long = "role", value_delimiter = ',', default_values = ["member"])]
        roles: Vec<Role>,
    },
    /// Erase the account of somebody who cannot do it themselves; make sure first that it is they who ask
    Erase {
        /// The account's address
        #[arg(long)]
        email: String,
        /// What becomes of the posts: keep (as a former member's) or blank
        #[arg(long, default_value = "blank")]
        posts: PostsChoice,
    },
    /// Take the second factor from an account whose owner has lost it; make sure first that it is they who ask
    ResetSecondFactor {
        /// The account's address
        #[arg(long)]
        email: String,
    },
}

fn main() -> ExitCode {
    let arguments = match arguments_with_file(std::env::args_os().collect()) {
        Ok(arguments) => arguments,
        Err(error) => return fail(&error.into()),
    };
    match run(Cli::parse_from(arguments)) {
        Ok(said) => {
            if !said.is_empty() {
                println!("{said}");
            }
            ExitCode::SUCCESS
        }
        Err(error) => fail(&error),
    }
}

fn fail(error: &CommandError) -> ExitCode {
    eprintln!("waymark: {error}");
    ExitCode::from(error.exit_code())
}

fn run(cli: Cli) -> Result<String, CommandError> {
    let settings = cli.settings;
    match cli.command {
        Command::Serve => command::serve(settings).map(|()| String::new()),
        Command::Migrate => command::migrate(&settings),
        Command::Seed { demo, starter, bench, bench_learners } => {
            command::seed(&settings, demo, starter, (bench, bench_learners))
        }
        Command::Digest => command::digest(&settings),
        Command::RotateCaseKey => command::rotate_case_key(&settings),
        Command::Bounce => command::bounce(&settings, &message_from_input()?),
        Command::Check => command::check(settings),
        Command::Account {
            command: AccountCommand::Create { email, name, country, organisation, language, roles },
        } => {
            let mut password = String::new();
            std::io::stdin()
                .read_line(&mut password)
                .map_err(|error| CommandError::Failed(error.to_string()))?;
            let password = password.trim_end_matches(['\r', '\n']).to_owned();
            let new = NewAccount { email, name, password, country, organisation, language, roles };
            command::account_create(&settings, new)
        }
        Command::Account { command: AccountCommand::Erase { email, posts } } => {
            command::account_erase(&settings, &email, posts)
        }
        Command::Account { command: AccountCommand::ResetSecondFactor { email } } => {
            command::account_reset_second_factor(&settings, &email)
        }
    }
}

/// Most bytes of a report that are read: its beginning says what it is about.
const MOST_OF_REPORT: u64 = 1024 * 1024;

fn message_from_input() -> Result<Vec<u8>, CommandError> {
    let mut message = Vec::new();
    let read = std::io::stdin().take(MOST_OF_REPORT).read_to_end(&mut message);
    let failed =
        |error: std::io::Error| CommandError::Later(Box::new(CommandError::Failed(error.to_string())));
    read.map_err(failed)?;
    Ok(message)
}
