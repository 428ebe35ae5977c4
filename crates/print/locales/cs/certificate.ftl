# Co stojí na osvědčeních.
certificate-title = Osvědčení o absolvování kurzu
certificate-says = Tímto se osvědčuje, že
certificate-completed = absolvoval(a) kurz
certificate-hours = { $count ->
    [one] { $count } hodina výuky
    [few] { $count } hodiny výuky
   *[other] { $count } hodin výuky
}
certificate-outcomes = Výsledky učení
certificate-outcomes-next = Výsledky učení jsou uvedeny na další straně.
certificate-enrolled-on = Datum zápisu
certificate-completed-on = Datum dokončení
certificate-issued-on = Datum vystavení
certificate-code = Kód osvědčení
certificate-check = Pravost osvědčení ověříte na adrese
certificate-check-picture = QR kód s adresou, na které lze toto osvědčení ověřit: { $address }
