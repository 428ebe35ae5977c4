# Lo que dicen los certificados.
certificate-title = Certificado de finalización
certificate-says = Por el presente documento se certifica que
certificate-completed = ha completado el curso
certificate-hours = { $count ->
    [one] { $count } hora de formación
   *[other] { $count } horas de formación
}
certificate-outcomes = Resultados de aprendizaje
certificate-outcomes-next = Los resultados de aprendizaje figuran en la página siguiente.
certificate-enrolled-on = Fecha de inscripción
certificate-completed-on = Fecha de finalización
certificate-issued-on = Fecha de expedición
certificate-code = Código del certificado
certificate-check = Compruebe este certificado en
certificate-check-picture = Código QR con la dirección en la que puede comprobarse este certificado: { $address }
