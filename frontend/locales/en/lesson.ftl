# The blocks of a lesson while it is written.

lesson-blocks = Blocks
lesson-empty = This lesson has no blocks yet
lesson-empty-text = A lesson is read from top to bottom: begin with a case in a few lines, then a text, and a question to oneself at the end.
lesson-add = Add a block
lesson-add-below = Add a block below
lesson-about-text = Reading, in small portions.
lesson-about-vignette = A case of which the text speaks. Names and details are invented.
lesson-about-callout = What must not be overlooked.
lesson-about-reflection = A question to oneself. Nobody else reads the answer.
lesson-about-question = Marked at once, as often as one likes.
lesson-about-checklist = Things to tick off in one's own work.
lesson-about-picture = With a description for those who do not see it.
lesson-about-audio = To listen to, with what is said in it to read.
lesson-about-video = With captions and what is said in it to read.
lesson-about-file = A form or sheet to take away.
lesson-file = File
lesson-file-none = No file was chosen yet.
lesson-file-choose = Choose a file
lesson-file-look = Open the file
lesson-file-picture = A picture: PNG, JPEG, WebP or GIF.
lesson-file-audio = A recording: MP3, Ogg or M4A.
lesson-file-video = A film: MP4 or WEBM.
lesson-file-document = A PDF, a document of Word, Excel, PowerPoint or LibreOffice, or a picture.
