# The codes of case practices and consultations: forms of exploitation, phases, methods (HTCDS 2.0, CC BY 4.0, CTDC, EU lists).

casecodes-method-peer-to-peer = Peer-to-peer support
casecodes-method-coaching = Coaching support
casecodes-method-other = Another method

casecodes-phase-detection = Detection and first contact
casecodes-phase-identification = Identification
casecodes-phase-crisis = Crisis intervention and immediate safety
casecodes-phase-reflection = Recovery and reflection
casecodes-phase-assessment = Individual assessment and support plan
casecodes-phase-stabilisation = Stabilisation
casecodes-phase-rehabilitation = Rehabilitation
casecodes-phase-durable-solution = Durable solution / safe return
casecodes-phase-reintegration = Reintegration and social inclusion
casecodes-phase-follow-up = Follow-up and monitoring
casecodes-phase-closure = Case closure

casecodes-exploitation-sexual = Sexual exploitation (incl. exploitation of the prostitution of others)
casecodes-exploitation-sexual-online = Online sexual exploitation / remote interactive services
casecodes-exploitation-csam = Production of child sexual abuse material
casecodes-exploitation-forced-labour = Forced labour or services
casecodes-exploitation-child-labour = Child labour (worst forms)
casecodes-exploitation-domestic-servitude = Domestic servitude
casecodes-exploitation-servitude = Servitude
casecodes-exploitation-slavery = Slavery or practices similar to slavery
casecodes-exploitation-debt-bondage = Debt bondage
casecodes-exploitation-forced-begging = Forced begging
casecodes-exploitation-forced-criminality = Exploitation of criminal activities
casecodes-exploitation-forced-marriage = Forced marriage
casecodes-exploitation-illegal-adoption = Illegal adoption
casecodes-exploitation-surrogacy = Exploitation of surrogacy
casecodes-exploitation-organ-removal = Removal of organs
casecodes-exploitation-armed-group = Recruitment by non-state armed groups
casecodes-exploitation-benefit-fraud = Benefit fraud
casecodes-exploitation-other = Other
casecodes-exploitation-unknown = Unknown / not yet known

casecodes-control-physical-threats = Physical threats
casecodes-control-threats-law-enforcement = Threats of law enforcement
casecodes-control-threatens-children-family = Threats to children or family
casecodes-control-debt-bondage = Debt bondage
casecodes-control-false-promises = False promises
casecodes-control-physical-abuse = Physical abuse
casecodes-control-sexual-abuse = Sexual abuse
casecodes-control-takes-earnings = Takes earnings
casecodes-control-restricts-financial-access = Restricts financial access
casecodes-control-restricts-medical-care = Restricts medical care
casecodes-control-withholds-necessities = Withholds necessities
casecodes-control-psychological-abuse = Psychological abuse
casecodes-control-psychoactive-substance = Psychoactive substances
casecodes-control-excessive-working-hours = Excessive working hours
casecodes-control-withholds-documents = Withholds documents
casecodes-control-uses-children = Uses the person's children
casecodes-control-lover-boy = Romantic bonding ("lover boy")
casecodes-control-other = Other

casecodes-recruiter-familial = Family member
casecodes-recruiter-intimate = Intimate partner
casecodes-recruiter-acquainted = Acquaintance
casecodes-recruiter-unacquainted = Stranger
casecodes-recruiter-unknown = Unknown

casecodes-age-band-0-11 = 0–11
casecodes-age-band-12-14 = 12–14
casecodes-age-band-15-17 = 15–17
casecodes-age-band-18-20 = 18–20
casecodes-age-band-21-24 = 21–24
casecodes-age-band-25-plus = 25+
casecodes-age-band-unknown = Unknown

casecodes-gender-feminine = Feminine
casecodes-gender-masculine = Masculine
casecodes-gender-transgender-feminine = Transgender feminine
casecodes-gender-transgender-masculine = Transgender masculine
casecodes-gender-non-conforming = Non-conforming
casecodes-gender-non-specified-unknown = Not specified / unknown

casecodes-setting-shelter = Shelter or safe house
casecodes-setting-residential-care = Residential care
casecodes-setting-foster-care = Foster family
casecodes-setting-family-home = At home with the family
casecodes-setting-day-centre = Day centre
casecodes-setting-outreach = Outreach and street work
casecodes-setting-school = School or training
casecodes-setting-health-service = Health service
casecodes-setting-reception-centre = Reception centre
casecodes-setting-justice = Police, prosecution or court
casecodes-setting-online = Online or by telephone
casecodes-setting-other = Elsewhere

casecodes-assistance-accommodation = Safe accommodation
casecodes-assistance-material = Material assistance
casecodes-assistance-medical = Medical treatment
casecodes-assistance-psychological = Psychological support
casecodes-assistance-counselling-info = Counselling and information
casecodes-assistance-interpretation = Translation and interpretation
casecodes-assistance-legal = Legal aid and representation
casecodes-assistance-guardianship = Guardian or representative
casecodes-assistance-education = Education
casecodes-assistance-vocational = Vocational training
casecodes-assistance-employment = Employment support
casecodes-assistance-financial = Financial support and compensation
casecodes-assistance-social = Social care
casecodes-assistance-family = Family tracing and family work
casecodes-assistance-residence = Residence or protection status
casecodes-assistance-return = Voluntary return and repatriation
casecodes-assistance-court = Support in court (witness support)
casecodes-assistance-peer-support = Peer-to-peer support
casecodes-assistance-coaching = Coaching support
casecodes-assistance-leisure = Leisure and community activities

casecodes-maturity-potential-innovation = Potential innovation
casecodes-maturity-promising-practice = Promising practice
casecodes-maturity-good-practice = Good practice

casecodes-exploitation-sexual-group = Sexual exploitation
casecodes-exploitation-labour-group = Forced labour or services
casecodes-exploitation-other-group = Other purposes

casecodes-age-band-0-17 = Under 18
casecodes-age-band-18-plus = 18 and over

casecodes-place-eu = European Union
casecodes-place-europe = Europe outside the EU
casecodes-place-africa = Africa
casecodes-place-asia = Asia
casecodes-place-americas = The Americas
casecodes-place-oceania = Oceania
