# A draft that was written on two devices.

draft-elsewhere = Do tohoto konceptu jste psali i na jiném zařízení ({ $time }). Žádný text se neztratil; vyberte prosím, se kterým budete pokračovat.
draft-look = Zobrazit oba texty
draft-kept-here = Uloženo v tomto zařízení. Vyberte výše, se kterým textem budete pokračovat.
draft-other = Napsáno na druhém zařízení
draft-conflict-problem = Tento koncept byl mezitím změněn na jiném zařízení. Váš text je uložen v tomto zařízení.
