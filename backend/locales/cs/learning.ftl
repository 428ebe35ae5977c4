# E-learning, as the program says it.

learning-archive-courses = Kurzy, které absolvujete nebo jste absolvovali, a jak daleko jste v každém z nich.
learning-archive-notes = Co jste v lekcích napsali, zaškrtli a odpověděli. Nikdo jiný to nečte.
learning-archive-attempts = Vaše pokusy v testech s každou odpovědí tak, jak jste ji zadali.
learning-archive-plays = Jak jste prošli nácviky rozhovorů a co jste si o nich mysleli. Nikdo jiný to nečte.
