# Words of members: the directory, a member's page, messages, one's profile.

members-directory-title = Members
members-directory-intro = Colleagues in the three countries: who they are, what they know, and how to reach them.
members-directory-search = Search
members-directory-name = Name
members-directory-name-hint = With or without diacritics.
members-directory-language = Works in
members-directory-topic = Experience with
members-directory-any = Any
members-directory-all = Show all
members-directory-empty-title = Nobody was found
members-directory-empty-text = Try fewer conditions. Colleagues who do not want to be listed are not shown here.
members-directory-previous = Names before
members-directory-next = Names after

members-member-languages = Languages
members-member-own = This is what other members see of you. Your e-mail address is shown to nobody.
members-member-own-edit = Change your profile

members-messages-with = You and { $name }
members-messages-rule = Nothing that identifies a child or a family belongs in a message.
members-messages-closed = { $name } does not wish to be written to by everybody. In the forum you can answer what they write there.
members-messages-label = Your message
members-messages-hint = It is read here. The e-mail that we send says only that a message waits.
members-messages-send = Send the message
members-messages-sent = Your message is sent.
members-messages-me = You
members-messages-read = read
members-messages-unread = not read yet
members-messages-block = Take no messages from { $name }
members-messages-blocked = You take no messages from { $name }. They are not told, and you cannot write to each other.
members-messages-unblock = Take messages again

members-inbox-title = Messages
members-inbox-intro = What colleagues wrote to you. Open a name to read the conversation and to answer.
members-inbox-empty-title = Nobody has written to you yet
members-inbox-empty-text = A question that is not for the whole forum can go to one colleague: open their page among the members and write.
members-inbox-new = new

members-profile-title = Your profile
members-profile-intro = What other members see of you. Organisation and country are changed by your coordinator.
members-profile-preview = See it as others do
members-profile-name-hint = As colleagues know you.
members-profile-profession = Profession
members-profile-not-said = Not said
members-profile-about = About you
members-profile-about-hint = What colleagues may ask you about. Nothing about people you work with.
members-profile-languages = Languages you work in
members-profile-languages-hint = Those in which you can speak with a young person or a colleague.
members-profile-topics = Experience
members-profile-topics-hint = What you have done yourself and can tell others about.
members-profile-listed = Show me in the directory, and let every member write to me
members-profile-listed-hint = Without this, only those can write to you to whom you wrote first.
members-profile-save = Save the profile
members-profile-saved = Your profile is saved.
members-profile-conflict = Your profile was changed on another device meanwhile. Nothing was overwritten; what you typed is still here.
members-profile-reload = Show the other version

members-language-romani = Romani


members-profession-social-worker = Social worker
members-profession-psychologist = Psychologist
members-profession-psychotherapist = Psychotherapist
members-profession-case-manager = Case manager
members-profession-social-educator = Social educator
members-profession-child-protection = Child protection officer
members-profession-guardian = Guardian
members-profession-cultural-mediator = Cultural mediator
members-profession-interpreter = Interpreter
members-profession-lawyer = Lawyer
members-profession-prosecutor = Prosecutor
members-profession-police = Police investigator
members-profession-labour-inspector = Labour inspector
members-profession-health = Health professional
members-profession-teacher = Teacher
members-profession-coach = Coach
members-profession-peer-supporter = Peer supporter
members-profession-supervisor = Supervisor
members-profession-trainer = Trainer
members-profession-project-manager = Project manager

members-topic-accommodation = Safe accommodation
members-topic-material = Material assistance
members-topic-medical = Medical treatment
members-topic-psychological = Psychological support
members-topic-counselling-info = Counselling and information
members-topic-interpretation = Translation and interpretation
members-topic-legal = Legal aid and representation
members-topic-guardianship = Guardian or representative
members-topic-education = Education
members-topic-vocational = Vocational training
members-topic-employment = Employment support
members-topic-financial = Financial support and compensation
members-topic-social = Social care
members-topic-family = Family tracing and family work
members-topic-residence = Residence or protection status
members-topic-return = Voluntary return and repatriation
members-topic-court = Support in court (witness support)
members-topic-peer-support = Peer-to-peer support
members-topic-coaching = Coaching support
members-topic-leisure = Leisure and community activities
