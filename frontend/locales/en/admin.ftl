# Words of the administration, which only its own app has.

admin-frame-sections = Administration
admin-frame-refused-title = This page is not part of your work here
admin-frame-refused-text = Your role does not lead to it. If you think that it should, please ask your coordinator.

admin-overview-title = Overview
admin-overview-heading = Administration
admin-overview-about = What you look after here. Everything that you do is recorded.
