# What certificates say.
certificate-title = Certificate of completion
certificate-says = This is to certify that
certificate-completed = has completed the course
certificate-hours = { $count ->
    [one] { $count } hour of learning
   *[other] { $count } hours of learning
}
certificate-outcomes = Learning outcomes
certificate-outcomes-next = The learning outcomes are on the next page.
certificate-enrolled-on = Enrolled
certificate-completed-on = Completed
certificate-issued-on = Issued
certificate-code = Certificate code
certificate-check = Check this certificate at
certificate-check-picture = QR code with the address at which this certificate can be checked: { $address }
