# The public pages and their frame.

site-skip = Skip to the content

site-nav-label = Main
site-nav-about = The project
site-nav-conduct = Rules
site-nav-sign-in = Sign in
site-nav-forum = Forum

site-languages-label = Languages

site-exit = Exit this page
site-exit-hint = Pressing Shift three times leaves this page at once.

site-footer-text = Waymark is the platform of a partnership of NGOs in Romania, Spain and the Czech Republic. It keeps no data about children.

site-danger-title = Are you, or is someone you know, in danger?
site-danger-text = This site takes no reports. These numbers are free of charge and the same in Romania, Spain and the Czech Republic:
site-danger-emergency = emergency: police, ambulance, fire brigade; day and night
site-danger-children = helpline for children and young people
site-danger-missing = hotline for missing children
site-danger-hours = 112 answers at any hour. The hours and languages of the other two lines differ from country to country.

site-home-title = Better support for children and young people who were trafficked
site-home-lead = Social workers and psychologists in Romania, Spain and the Czech Republic learn two methods here, peer-to-peer support and coaching support, and help each other across borders to use them.
site-home-sign-in = Sign in
site-home-forum = Go to the forum
site-home-more = About the project
site-home-inside-title = What members find here
site-home-inside-forum = A forum where colleagues in three countries ask about methods, dilemmas and texts, each in their own language.
site-home-inside-people = People across the border who know their own country: whom to call, what to prepare, how to hand over.
site-home-inside-calm = Facilitators who read every new topic, and no text that could identify a child.
site-home-methods-title = Two methods
site-home-peer = Peer-to-peer support: young people with a similar experience meet, guided by a professional, and find that they are not alone.
site-home-coaching = Coaching support: a professional asks and listens so that the young person sets their own goals and takes the next step.
site-home-member-title = For professionals
site-home-member-text = The forum is open to vetted members: professionals of partner organisations and of public services. You can apply; somebody in your country decides.
site-home-apply = Apply for membership

site-about-title = The project
site-about-description = Why the partnership exists, what it does, who takes part, and what is stored about you.
site-about-why-title = Why
site-about-why = Children and young people who leave exploitation have a long road ahead. The professionals who walk it with them often have a classic counselling routine, little money, and no way to ask a colleague across the border.
site-about-what-title = What we do
site-about-what-learn = We teach peer-to-peer support and coaching support, and how to use them in daily work.
site-about-what-connect = We connect professionals of the countries of origin, transit and destination.
site-about-what-recover = So that recovery and reintegration go better, because the people next to the children know more.
site-about-who-title = Who
site-about-who = A partnership of non-governmental organisations in Romania, Spain and the Czech Republic. Members are social workers, psychologists and other professionals of these organisations and of public services.
site-about-never-title = What this platform is not
site-about-never = No case is managed here and no child is registered. Children do not use the platform. Members agree never to write anything by which a child or a family could be recognised.
site-about-data-title = Your data
site-about-data = Visitors of the public pages are not counted, measured or followed. Of members we keep the name, the e-mail address, the organisation, the country, the devices they are signed in on and what they write, because the platform cannot work without them.
site-about-data-cookies = There are two cookies: one remembers the language you chose, the other keeps you signed in. Nothing is passed on to advertisers or analysts, and no page loads anything from another site.
site-about-data-rights = You may ask to see, correct or delete what is stored about you. The coordinator of your organisation helps you with it.

site-sign-in-title = Sign in
site-sign-in-lead = For members of the partnership.
site-sign-in-email = E-mail address
site-sign-in-password = Password
site-sign-in-submit = Sign in
site-sign-in-no-scripts = The members’ area needs scripts. Please switch them on in your browser to read and write there.
site-sign-in-shared-title = On a shared computer
site-sign-in-shared-text = Sign out when you leave. Under “Account” you can see every device you are signed in on and sign it out.

site-conduct-title = Code of conduct
site-conduct-lead = Everyone who writes here agrees to these ten rules. They protect the children first, then each other.
site-conduct-1 = Write nothing by which a child, a young person or a family could be recognised: no names, exact ages, dates, towns, schools or institutions.
site-conduct-2 = Ask yourself before you send: could the trafficker, the family or the local press recognise this?
site-conduct-3 = Share pictures only of things, never of children or their homes.
site-conduct-4 = What a colleague writes here stays here. Ask before you quote it elsewhere.
site-conduct-5 = Speak of children and young people as of persons with rights and a will of their own, never as of cases.
site-conduct-6 = Disagree about the matter, never about the person. Other countries work differently; ask why.
site-conduct-7 = Write in the language you think in. Read others’ English kindly.
site-conduct-8 = Advice here replaces neither supervision nor the law of your country. You decide and you answer for it.
site-conduct-9 = If you worry that a child is in danger, act where you work, at once. This platform is no place for reports.
site-conduct-10 = If you see a text that breaks these rules, tell a facilitator the same day. They remove it first and talk afterwards.

site-missing-title = This page does not exist
site-missing-text = The address may be mistyped, or the page has moved.
site-missing-home = Go to the home page

site-app-title = Members’ area

site-code-title = Your second factor
site-code-label = Code
site-code-hint = The six digits of your authenticator app, or one of your recovery codes.
site-code-remember = Do not ask for a code on this device for 30 days
site-code-remember-hint = Only on a device that nobody else uses.
site-code-submit = Continue
site-code-again = Sign in again
site-code-lost-title = No code at hand?
site-code-lost-text = Use a recovery code. If you have none left either, ask the coordinator of your country: an operator can help once it is certain that it is you.

site-forgotten-title = Have you forgotten your password?
site-forgotten-lead = Please enter the address that you sign in with. We send a link to it with which you choose a new password.
site-forgotten-submit = Send the link
site-forgotten-sent-title = Please check your e-mail
site-forgotten-sent = If this address has an account, an e-mail is on its way to it with a link that works once, within an hour.
site-forgotten-sent-nothing = Has nothing come after a few minutes? Please look in your spam folder, and check whether you sign in with another address.
site-reset-title = Choose a new password
site-reset-lead = All devices are signed out when you have chosen it.
site-reset-password = New password
site-reset-hint = At least 12 characters. Three or four words that do not belong together are good.
site-reset-submit = Change the password
site-reset-gone-title = This link no longer works
site-reset-gone = It was used, is older than an hour, or was replaced by a newer one. You can ask for another.
site-reset-done-title = Your password is changed
site-reset-done = Please sign in with it now. All devices were signed out.

site-email-title = Another e-mail address
site-email-lead = Please press the button if this address is to become the address of your account, or to stop being it. Otherwise nothing changes.
site-email-submit = I agree
site-email-half-title = Thank you: one more to go
site-email-half = The other address has to agree too. We have sent an e-mail there.
site-email-done-title = Your address is changed
site-email-done = Please sign in with the new address from now on.
site-email-gone = It was used, is older than a day, or the change was given up. You can ask for it again on your account page.

site-organisation-title = Sign in with your organisation
site-organisation-lead = Which organisation do you work for? You sign in there and come back.
site-organisation-none = No organisation has set this up here yet. Please sign in with your e-mail address and password.
site-organisation-password = Sign in with e-mail address and password
site-organisation-no-account = Your organisation knows you, but there is no account here with an address that it has verified. Please apply for one, or sign in with the address and password of your account.
