# The learning group, as its learners see it.

owncohort-title = Grupa dumneavoastră de curs
owncohort-guides = Vă îndrumă, văd cât ați înaintat și evaluează ce predați:
owncohort-discussion = La discuția grupei
owncohort-when = Când și unde
owncohort-not-planned = Nu este stabilită încă nicio zi. O stabilesc cei care vă îndrumă; va apărea aici.
owncohort-completes = Prezența încheie această activitate, după ce o notează cei care vă îndrumă.
