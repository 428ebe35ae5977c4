# Versions of a course: proposed, read by a colleague, published.

versions-title = Versions
versions-none = No version was proposed yet
versions-none-text = A version is the course as it stands at one moment. Learners get only versions that a colleague has read.
versions-propose-title = Propose a version
versions-propose-text = Another facilitator reads it before it can be published. You can go on writing meanwhile. It takes the place of a version that still waits.
versions-propose = Send for review
versions-note = What changed
versions-note-hint = In a sentence or two, for who reads it.
versions-proposed = The version waits for a colleague to read it.
versions-flawed = It cannot be proposed yet. Each line leads to where it is mended.
versions-number = Version { $number }
versions-by = proposed by { $name }
versions-read-by = Read by { $name }
versions-look = Look at it as a learner gets it
versions-back = To the versions
versions-languages = Languages
versions-changes = { $count ->
    [one] { $count } change to what learners get now
   *[other] { $count } changes to what learners get now
}
versions-change-added = new
versions-change-removed = taken away
versions-change-changed = changed
versions-change-reworded = reworded
versions-state-proposed = waits for a review
versions-state-sent-back = sent back
versions-state-reviewed = can be published
versions-state-published = published
versions-state-retired = replaced by a newer one
versions-accept = Accept
versions-accept-words = A word to who wrote it
versions-accept-hint = May be left empty.
versions-accepted = The version can be published now.
versions-send-back = Send back
versions-send-back-words = What has to change
versions-send-back-hint = Name the lesson and what a learner would stumble over.
versions-sent-back = The version was sent back.
versions-publish = Publish
versions-publish-text = Whoever comes into the course from now on gets this version. Those who are in an older one can finish it or move on.
versions-published = The version is published.
