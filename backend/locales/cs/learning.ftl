# E-learning, as the program says it.

learning-archive-courses = Kurzy, které absolvujete nebo jste absolvovali, a jak daleko jste v každém z nich.
learning-archive-notes = Co jste v lekcích napsali, zaškrtli a odpověděli. Nikdo jiný to nečte.
learning-archive-attempts = Vaše pokusy v testech s každou odpovědí tak, jak jste ji zadali.
learning-archive-marked-essays = Co jste řekli o esejích ostatních a jak jste je ohodnotili.
learning-archive-certificates = Vaše osvědčení se vším, co je na nich vytištěno.
learning-archive-submissions = Co jste v kurzech odevzdali a co k tomu bylo řečeno.
learning-archive-questionnaires = Vaše odpovědi v dotaznících před kurzy a po nich.
learning-archive-plays = Jak jste prošli nácviky rozhovorů a co jste si o nich mysleli. Nikdo jiný to nečte.
