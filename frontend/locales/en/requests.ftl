# Who asks to be let into a course.

requests-link = Requests
requests-title = Requests to be let in
requests-intro = Who asks to be let into a course, the longest waiting first. Each is told what you decide.
requests-none = Nobody is waiting
requests-none-text = Where a course is open on request, those who ask stand here until you decide.
requests-cohort = Into which learning group
requests-no-cohort = Into none
requests-accept = Let in
requests-decline = Decline
requests-decline-title = Decline the request of { $name }?
requests-decline-text = They are told, and may ask again at any time.
requests-accepted = They are in the course now, and are told.
requests-declined = The request is declined, and they are told.
