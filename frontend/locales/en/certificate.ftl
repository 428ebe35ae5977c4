# Where anybody checks a certificate.

certificate-page-title = Check a certificate
certificate-page-lead = A certificate of this platform has a code. Type it here, or scan the picture on the certificate, to see what was certified.
certificate-page-unknown = No certificate has this code. Compare it with the one on paper, letter by letter.
certificate-page-code = Code of the certificate
certificate-page-code-hint = Sixteen letters and digits, such as 7K3M-0QZX-4T8B-9WRD. Capitals and lines do not matter.
certificate-page-act = Check
certificate-page-valid = This certificate was issued by this platform and counts.
certificate-page-revoked = This certificate was revoked on { $day }. It does not count any more.
certificate-page-learner = Issued to
certificate-page-course = Course
certificate-page-hours = Hours of learning
certificate-page-enrolled = Enrolled
certificate-page-completed = Completed
certificate-page-issued = Issued
certificate-page-issuer = Who stands behind it
certificate-page-signatory = Signed by
certificate-page-outcomes = Learning outcomes
certificate-page-compare = Compare all of this with what you were shown: a certificate that says anything else is not ours.
certificate-page-another = Check another certificate
