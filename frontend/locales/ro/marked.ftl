# Notificări despre lucrări evaluate.

marked-said = { $actor } a evaluat lucrarea predată de dumneavoastră
marked-kind = Lucrarea mea a fost evaluată
