# Notices about courses: somebody decided about one's place, or one has not been there for a while.

guided-said-course = { $actor } decided about your place in a course
guided-said-learning = You have not been in a course for a while; it goes on where you stopped
guided-kind-course = Somebody decides about my place in a course
guided-kind-learning = I have not been in a course for a week
