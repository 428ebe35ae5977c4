//! Publishes records and counts so that no small group shows.
//!
//! Two things can be published of records about people: the records themselves, with some fields left vague, and tables of how many
//! there are. Both give somebody away where few are alike. This crate makes the fields vague ([`settle()`]), says how a new record would
//! stand among the others ([`Classes::advise`]), and hides the small numbers of tables ([`suppress`], [`suppress_all`]). It does not
//! know what the codes and numbers mean.
//!
//! ```
//! use small_numbers::{Advice, Classes, Field, Figure, Table, settle, suppress};
//!
//! // A field: the exact code, and above it more general ones. Here a village, its region, and nothing.
//! let (village, town) = ([1, 10], [2, 10]);
//! let at = |ladder| [Field { ladder, start: 0 }];
//! let records = [at(&village), at(&village), at(&town), at(&town), at(&town)];
//! let levels = settle(&records, 3);
//! assert_eq!(levels, [[2], [2], [0], [0], [0]]); // the town is shown, two villagers are not
//!
//! let classes = Classes::new(&records, &levels);
//! assert_eq!(classes.advise(&at(&town), 3), Advice::Stands);
//! assert_eq!(classes.advise(&at(&village), 3), Advice::Hide);
//!
//! let counts = Table::one_way(vec![20, 3, 9, 30]);
//! let rows = suppress(&counts, 5).rows;
//! assert_eq!(rows, [Figure::Shown(20), Figure::Hidden, Figure::Hidden, Figure::Shown(30)]);
//! ```
//!
//! # What records promise
//!
//! - What is shown of a record is shown of at least `k` records (k-anonymity). The one exception are records of which no field is
//!   shown: there may be fewer of them, and they say only that they exist.
//! - No level is finer than the author of the record allows. Whoever is among `k` as the author shows it stays as it is.
//! - Equal records are treated alike, and the order of the records does not matter. What is settled stays settled.
//! - Ask for all records that show some codes in some fields, and ask again for others: the difference of the answers is none or at
//!   least `k` records, since a class is in an answer as a whole or not at all. Only the question for *all* records also counts those
//!   of which nothing is shown, so it may differ by fewer, all of that kind. Never answer "not shown" as if it were a code: that
//!   would single them out.
//!
//! # What tables promise
//!
//! - A number that is shown is at least `k`, or nought. Margins and totals that are shown are at least `k + 2`, or nought; a table of
//!   fewer is hidden with its total. (With a `k` of 1 nothing is small, and all is shown.)
//! - A hidden number is known to be at least `k`, or its smallest and largest possible values lie at least `k` apart. This holds for
//!   whoever puts together all tables of a publication, knows that counts are whole and not negative, and knows that where
//!   something is hidden, one of the hidden is small.
//! - Noughts are small numbers and are hidden like them: a shown nought beside a hidden one would say that there *is* somebody in the
//!   other. They are shown only of groups of at least `k + 2` of which nobody is in the cell, and only where hiding it would be in vain.
//! - Tables of the same records agree in what they hide of an attribute that they share. Tables must not lead in a ring (a by b, b
//!   by c, a by c): together such can give away what each hides.
//!
//! # What is not promised
//!
//! - **Two points in time.** Compare what was published before and after one record came, and you see in which class it is, or which
//!   shown number grew. The class has at least `k`, but all that it shows is then known of whoever is known to have come. Old records may
//!   also become vaguer or clearer, which tells more. So publish in batches of at least `k`, rarely, and start the old records where
//!   they were (give their levels as [`Field::start`]): then their classes only grow. Hidden numbers of tables are not protected
//!   against earlier tables at all.
//! - **Records beside tables.** Tables counted from what settled records show say nothing that the records do not. Tables counted
//!   from the exact fields are a second publication: beside the records they can say more.
//! - **Alike in a class.** If all of a class share something that is no field here (say, what is told in the text), it is known of
//!   each of them. The same is true of a row of a table that has all its records in one cell.
//! - **What one knows already.** Somebody who knows some of the records can take them away, and then `k` is less. So is it for a table
//!   of which somebody knows that a cell must be empty: do not tabulate two steps of one ladder (a town and its region) against others.
//! - **Knowing the program.** Whoever runs it on everything that there could be can rule out some of it, since it does not hide by chance.
//!   Of small random tables about one in seventy had a hidden number narrowed to fewer than `k` by that, none was pinned down.
//! - **Tables that are not published.** That two tables together bound a third that nobody made is not looked at.
//! - **Free text is never anonymous.** No field here speaks for the words beside it.
//!
//! # Sources
//!
//! - Latanya Sweeney, *k-anonymity: a model for protecting privacy* and *Achieving k-anonymity privacy protection using generalization and
//!   suppression*, International Journal on Uncertainty, Fuzziness and Knowledge-based Systems 10 (5), 2002. The second describes Datafly.
//! - The Counter-Trafficking Data Collaborative published its global data set of records with
//!   [k = 11](https://www.ctdatacollaborative.org/global-dataset).
//! - UNODC's table of [trafficking in persons](https://dataunodc.un.org/dp-trafficking-persons) has `<5` in place of small numbers.
//! - Dirk Repsilber's *Quaderverfahren* (Forum der Bundesstatistik 31, 1999) and Matteo Fischetti and Juan José Salazar, *Models and
//!   algorithms for optimizing cell suppression in tabular data with linear constraints* (Journal of the American Statistical Association
//!   95, 2000): what to hide with a small cell.

mod advise;
mod kinds;
mod records;
mod rings;
mod settle;
mod tables;
mod tally;

pub use advise::{Advice, Classes};
pub use records::{Code, Field, Levels, NOT_SHOWN, Record, shown};
pub use settle::settle;
pub use tables::{Figure, LinkError, Linked, Suppressed, Table, suppress, suppress_all};
