# Fișiere pe care le atașează membrii.

media-archive-files = Fișierele pe care le-ați trimis: nume, tip, dimensiune și adresa conținutului.
media-archive-versions = Versiuni ale postărilor pe care le-ați scris sau le-ați modificat.
