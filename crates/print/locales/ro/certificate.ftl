# Ce spun certificatele.
certificate-title = Certificat de finalizare
certificate-says = Prin prezentul document se certifică faptul că
certificate-completed = a finalizat cursul
certificate-hours = { $count ->
    [one] { $count } oră de studiu
    [few] { $count } ore de studiu
   *[other] { $count } de ore de studiu
}
certificate-outcomes = Rezultatele învățării
certificate-outcomes-next = Rezultatele învățării se află pe pagina următoare.
certificate-enrolled-on = Data înscrierii
certificate-completed-on = Data finalizării
certificate-issued-on = Data eliberării
certificate-code = Codul certificatului
certificate-check = Verificați acest certificat la adresa
certificate-check-picture = Cod QR cu adresa la care poate fi verificat acest certificat: { $address }
