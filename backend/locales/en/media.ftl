# Files that members attach.

media-archive-files = Files that you sent: name, kind, size, and the address of the content.
media-archive-versions = Versions of posts that you wrote or changed.
