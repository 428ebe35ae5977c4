# A draft that was written on two devices.

draft-elsewhere = También escribió en este borrador en otro dispositivo ({ $time }). No se ha perdido ningún texto; elija con cuál sigue.
draft-look = Ver los dos textos
draft-kept-here = Guardado en este dispositivo. Elija arriba con qué texto sigue.
draft-other = Escrito en el otro dispositivo
draft-conflict-problem = Este borrador ha cambiado entretanto en otro dispositivo. Su texto se conserva en este.
