# Where anybody checks a certificate.

certificate-page-title = Comprobar un certificado
certificate-page-lead = Cada certificado de esta plataforma tiene un código. Escríbalo aquí, o escanee la imagen del certificado, para ver qué se certificó.
certificate-page-unknown = Ningún certificado tiene este código. Compárelo con el del papel, letra por letra.
certificate-page-code = Código del certificado
certificate-page-code-hint = Dieciséis letras y cifras, por ejemplo 7K3M-0QZX-4T8B-9WRD. No importan las mayúsculas ni los guiones.
certificate-page-act = Comprobar
certificate-page-valid = Este certificado fue emitido por esta plataforma y es válido.
certificate-page-revoked = Este certificado fue revocado el { $day }. Ya no es válido.
certificate-page-learner = Expedido a
certificate-page-course = Curso
certificate-page-hours = Horas de aprendizaje
certificate-page-enrolled = Inscripción
certificate-page-completed = Finalización
certificate-page-issued = Emisión
certificate-page-issuer = Quién responde de él
certificate-page-signatory = Firmado por
certificate-page-outcomes = Resultados de aprendizaje
certificate-page-compare = Compare todo esto con lo que le han mostrado: un certificado que diga otra cosa no es nuestro.
certificate-page-another = Comprobar otro certificado
