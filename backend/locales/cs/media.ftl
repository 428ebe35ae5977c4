# Soubory, které členové přikládají.

media-archive-files = Soubory, které jste odeslali: název, druh, velikost a adresa obsahu.
media-archive-versions = Verze příspěvků, které jste napsali nebo upravili.
