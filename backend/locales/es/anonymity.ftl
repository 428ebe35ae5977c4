## Anonymous colleagues

anonymity-archive-reveals = Cuándo una persona facilitadora supo quién había escrito una publicación anónima: una suya, o una de la que lo supo usted.
