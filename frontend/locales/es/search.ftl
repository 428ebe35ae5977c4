# Words of search: the box in the frame, the page, its filters.

search-box-label = Buscar en el foro
search-box-act = Buscar
search-box-topics = Temas
search-shortcut = buscar

search-page-title = Búsqueda
search-page-title-of = Búsqueda: { $q }
search-page-hint = Deben aparecer todas las palabras, en cualquier forma, con o sin tildes. Las "comillas" encuentran exactamente esas palabras; reintegr* encuentra lo que empieza así; -palabra descarta lo que la contiene.
search-page-start-title = ¿Qué busca?
search-page-start-text = Lo mejor son dos o tres palabras que habría escrito un colega: albergue nocturno, primera entrevista, permiso de residencia.

search-filters-title = Acotar la búsqueda
search-filters-any = Cualquiera
search-filters-category = Categoría
search-filters-language = Escrito en
search-filters-author = Escrito por
search-filters-anybody = Cualquier persona
search-filters-me = Mí
search-filters-colleague = La persona elegida
search-filters-answer = Respuesta
search-filters-answered = Preguntas respondidas
search-filters-unanswered = Sin respuesta aceptada
search-filters-from = Desde este día
search-filters-until = Hasta este día
search-filters-act = Acotar
search-filters-clear = Buscar sin estas condiciones

search-results-empty-title = No se ha encontrado nada
search-results-empty-text = Pruebe con menos palabras o con otras, o con el principio de una palabra y un asterisco: reintegr*. Puede que alguien haya escrito sobre ello en otro idioma.
search-results-attachment = en un archivo adjunto
search-results-better = Mejores resultados
search-results-further = Más resultados

search-wrong-nothing = No hay ninguna palabra que buscar. Escriba al menos una palabra que deba aparecer.
search-wrong-long = El texto es demasiado largo para buscarlo. Escriba como máximo { $limit } caracteres.
search-wrong-many = Son demasiadas palabras. Escriba como máximo { $limit }.
