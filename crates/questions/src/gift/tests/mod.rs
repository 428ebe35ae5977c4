//! GIFT: the constructs of Moodle's documentation, errors and their places, files written and read again, files gone wrong.

mod errors;
mod forms;
mod mutations;
mod round;
