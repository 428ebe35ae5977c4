# Revocarea certificatelor.

revoking-link = Certificate
revoking-title = Revocați un certificat
revoking-intro = Un certificat eliberat greșit se revocă. El rămâne pe pagina de verificare, care spune că nu mai este valabil.
revoking-find = Căutați
revoking-reason = Motivul
revoking-reason-hint = Îl citește titularul certificatului; pagina de verificare nu îl arată. Cel mult { $limit } de caractere.
revoking-act = Revocați
revoking-confirm = Revocați acest certificat?
revoking-confirm-text = De acum înainte, oricine îl verifică află că nu mai este valabil. Acest lucru nu poate fi anulat.
revoking-done = Certificatul este revocat.
