# The blocks of a lesson while it is written.

lesson-blocks = Bloques
lesson-empty = Esta lección aún no tiene bloques
lesson-empty-text = Una lección se lee de arriba abajo: empiece con un caso en pocas líneas, luego un texto y al final una pregunta para uno mismo.
lesson-add = Añadir un bloque
lesson-add-below = Añadir un bloque debajo
lesson-about-text = Para leer, en porciones pequeñas.
lesson-about-vignette = Un caso del que habla el texto. Los nombres y detalles son inventados.
lesson-about-callout = Lo que no debe pasar desapercibido.
lesson-about-reflection = Una pregunta para uno mismo. Nadie más lee la respuesta.
lesson-about-question = Se corrige al momento, tantas veces como se quiera.
lesson-about-checklist = Cosas que marcar en el propio trabajo.
lesson-about-picture = Con una descripción para quien no la ve.
lesson-about-audio = Para escuchar, con la transcripción.
lesson-about-video = Con subtítulos y transcripción.
lesson-about-file = Un formulario o una ficha para llevarse.
lesson-file = Archivo
lesson-file-none = Aún no se ha elegido ningún archivo.
lesson-file-choose = Elegir un archivo
lesson-file-look = Abrir el archivo
lesson-file-picture = Una imagen: PNG, JPEG, WebP o GIF.
lesson-file-audio = Una grabación: MP3, Ogg o M4A.
lesson-file-video = Un vídeo: MP4 o WEBM.
lesson-file-document = Un PDF, un documento de Word, Excel, PowerPoint o LibreOffice, o una imagen.
