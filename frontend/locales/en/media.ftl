# Files that members attach.

media-field-unknown-kind = This kind of file is not taken. You can add pictures (PNG, JPEG, WebP, GIF), PDF, and documents of Word, Excel, PowerPoint and LibreOffice in their current formats.
media-field-damaged = This file cannot be read: it is damaged, or was cut off on the way. Please save it once more and add it again.
media-field-encrypted = This file opens with a password only. Please save it without one and add it again.
media-field-active = There is a macro, a program or an embedded object in this file. Please save it without, or as PDF.
media-field-too-much = This is more than we can take. Please make the pictures or the document smaller.
media-field-day-full = With this file you would have sent more than { $limit } MB in a day, which is the most. Please add it tomorrow.

media-attach-label = Files
media-attach-add = Add files
media-attach-hint = Pictures, PDF, Word, Excel, PowerPoint, LibreOffice; at most { $most } files of 20 MB. When, where and by whom they were made is taken out; comments and changes inside a document stay.
media-attach-sending = { $percent } % sent
media-attach-checking = Being checked…
media-attach-stop = Stop
media-attach-again = Try again
media-attach-remove = Remove
media-attach-alt = What does this picture show?
media-attach-alt-hint = For colleagues who cannot see it. A sentence is enough; leave it empty only if the picture says nothing.
media-attach-too-large = This file is larger than 20 MB. Please make it smaller.
media-attach-too-many = There can be { $most } files. Please remove one first.
media-attach-wait = A file is still on its way. Please wait for it, or stop it.

media-file-kilobytes = { $size } kB
media-file-megabytes = { $size } MB
media-picture-full = Picture in full size
media-picture-wordless = A picture without a description
