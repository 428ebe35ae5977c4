## Anonymous colleagues

anonymity-archive-reveals = Kdy se facilitátor dozvěděl, kdo napsal anonymní příspěvek: váš, nebo takový, u něhož jste se to dozvěděli vy.
