# Revocación de certificados.

revoking-link = Certificados
revoking-title = Revocar un certificado
revoking-intro = Un certificado expedido por error se revoca. Sigue en la página de comprobación, que indica que ya no es válido.
revoking-find = Buscar
revoking-reason = Motivo
revoking-reason-hint = Lo lee el titular del certificado; la página de comprobación no lo muestra. Como máximo { $limit } caracteres.
revoking-act = Revocar
revoking-confirm = ¿Revocar este certificado?
revoking-confirm-text = Desde ahora, quien lo compruebe sabrá que no es válido. Esto no se puede deshacer.
revoking-done = El certificado se ha revocado.
