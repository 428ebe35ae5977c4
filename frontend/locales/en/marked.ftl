# Notices about work that was marked.

marked-said = { $actor } has marked what you handed in
marked-kind = What I handed in was marked
