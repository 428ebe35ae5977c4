# The set-up of a course.

setup-written-in = The course is written in this language and translated from it: { $name }.
setup-words = Title, summary, outcomes and sources of the course
setup-only-writers = Facilitators change how one comes in, the hours and the address.
setup-hours = Hours of work
setup-hours-hint = They stand on the certificate.
setup-slug = Name in addresses and files
setup-slug-hint = Small letters, digits, hyphens and underscores. No other course has the same.
setup-starter = Starter content
setup-starter-hint = Learners read that the partnership still reviews these texts.
setup-save = Save
setup-saved = The set-up is saved.
