# Con qué frecuencia el guardián de la privacidad rechazó y avisó.

guardcounts-title = Guardián de la privacidad
guardcounts-about = Cuántos textos se rechazaron o se enviaron tras un aviso.
guardcounts-intro = El guardián lee lo que se escribe en el foro antes de guardarlo. Un número nacional de identidad o un número de teléfono se rechaza; lo demás se muestra a quien escribe, que decide. Se cuentan los textos, por día y país; no se guarda el nombre de nadie ni nada del texto.
guardcounts-spans = Periodo
guardcounts-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
  }
guardcounts-table = Textos según lo encontrado en ellos
guardcounts-rule = Qué se encontró
guardcounts-refused = Rechazados
guardcounts-warned = Enviados tras un aviso
guardcounts-overruled = Dejados con un motivo
guardcounts-empty-title = No se encontró nada
guardcounts-empty-text = En este tiempo no se rechazó ningún texto ni se envió ninguno con algo que pueda identificar a una persona.
