# Mails about courses.

courses-told-subject = { $actor } decided about your place in a course
courses-told-sentence = { $actor } decided about your place in a Waymark course. Whether you are in it, and with whom you learn, is on the page of the course.
courses-reminder-subject = Your course goes on where you stopped
courses-reminder-sentence = You have not been in one of your Waymark courses for a week. What you have done is kept, and the course goes on exactly where you stopped. On its page you can turn these reminders off.

courses-archive-guided = Cohorts of learners that you guide.
courses-archive-meetings = Meetings of your courses: when they were, and whether you were there.
