feeds-archive = Fluxurile pe care le-ați creat; adresele lor le cunoașteți doar dumneavoastră.
