# The privacy notice. Members agree to it: a change of what it says needs a new version (shared/src/accounts/agreements.rs).

notice-nav = Privacy notice

notice-title = Privacy notice
notice-description = What is stored about members, why, for how long, and what they can do about it.
notice-lead = This notice says what is stored about members of Waymark and about those who apply, why, for how long, and what you can do about it.
notice-who-title = Who is responsible
notice-who = The organisation of the partnership that runs this Waymark. The coordinator who lets you in tells you its name and its data protection officer, and answers your questions.
notice-who-named = This organisation of the partnership runs this Waymark and is responsible. The coordinator who lets you in answers your questions, too.
notice-who-email = E-mail:
notice-who-officer = Data protection officer:
notice-what-title = What is stored
notice-what = Your name, work e-mail address, profession, organisation, country and languages; your application and what was said about it; which version of which agreement you accepted, and when; the devices you are signed in on; what you write, and how far you have read. A password only in a form from which nobody can read it.
notice-why-title = Why
notice-why = To give you the membership that you asked for (GDPR, Article 6(1)(b)). To let in only professionals and to be able to show who did what, because children’s safety depends on it (Article 6(1)(f)).
notice-seen-title = Who sees it
notice-seen = Colleagues see your name, profession, organisation and country, and never your e-mail address. Managers of your country see your application. Nobody else gets anything: no advertising, no analysis, no service of others. An administrator cannot read your drafts.
notice-kept-title = For how long
notice-kept = Your account for as long as you are a member. Sessions for thirty days after their end. Declined applications, invitations that ran out and the record of acts are deleted after a time that the operator sets and tells you.
notice-rights-title = What you can do
notice-rights = You may see, correct, take with you and erase what is stored about you, object to it, and complain to the data protection authority of your country (ANSPDCP in Romania, AEPD in Spain, ÚOOÚ in the Czech Republic). When you leave, what you wrote stays without your name or is emptied, as you choose.
notice-children-title = Children
notice-children = No data about children or families belongs here. Please report a text by which somebody could be recognised to a facilitator at once.
