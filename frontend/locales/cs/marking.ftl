# Hodnocení odevzdaných prací.

marking-title = K hodnocení
marking-courses = Kurzy
marking-intro = Co účastníci odevzdali a nikdo to zatím neohodnotil, nejdéle čekající první. Hodnotíte práce těch, které vedete, nikdy ne vlastní.
marking-none-title = Nic nečeká na hodnocení
marking-none-text = Jakmile někdo něco odevzdá, objeví se to zde.
marking-since = čeká od
marking-again = odevzdáno { $number }×
marking-missing-title = Zde není co hodnotit
marking-missing-text = Odevzdaná práce neexistuje, nebo ji hodnotí někdo jiný.
marking-task = Co bylo úkolem
marking-text = Co bylo odevzdáno
marking-is-marked = Práce je ohodnocena.
marking-others = Odevzdáno předtím nebo potom
marking-say = Vaše hodnocení
marking-feedback = Zpětná vazba
marking-feedback-hint = Co je dobré a co by práci zlepšilo. Účastník si ji přečte. Do odeslání zůstává v tomto zařízení.
marking-every-line = Nejprve v každém řádku zvolte úroveň.
marking-accept = Přijmout
marking-return = Vrátit k dopracování
marking-accepted = Práce je přijata a účastník si může zpětnou vazbu přečíst.
marking-returned = Práce je vrácena a účastník si může zpětnou vazbu přečíst.
