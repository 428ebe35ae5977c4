//! The forum: categories, topics, posts, drafts.

use crate::{Answer, Client, ClientError};
use shared::core::id::{CategoryId, HeldPostId, PostId, ReviewId, TopicId};
use shared::core::{Language, Page, Timestamp};
use shared::forum::{
    AcceptedAnswer, Bookmark, BookmarkContent, BookmarkQuery, Category, CategoryContent, CategoryOrder,
    CategoryRules, CategoryRulesSetup, CategorySetup, DraftContent, DraftKey, DraftQuery, Feed, FeedAddress,
    ForumHome, GuardCount, GuardCountQuery, HeldPost, HeldPostDecision, HeldPostQuery, MentionQuery,
    MentionSuggestion, NewAssignment, NewCategoryRules, NewFlag, NewHeldPost, NewPoll, NewPost, NewReveal,
    NewReviewAct, NewReviewAnswer, NewTopic, NewTranslation, Poll, PollVote, Post, PostPatch, PostPlace,
    PostQuery, PostReview, PostSource, PostTranslations, PostVersion, Preview, PreviewRequest, PurgeReport,
    PurgeRequest, Reaction, ReadMark, Reveal, RevealedAuthor, ReviewQuery, ReviewSummary, RulesAcceptance,
    SavedDraft, TagCount, Topic, TopicMark, TopicMerge, TopicMove, TopicPatch, TopicQuery, TopicSplit,
    TopicSummary,
};

impl Client {
    /// The categories that one may see, in their order.
    pub async fn list_categories(&self) -> Result<Vec<Category>, ClientError> {
        self.request("GET", "/forum/categories").send().await
    }

    /// Every category as it is set up, in the order of the lists.
    pub async fn list_category_setups(&self) -> Result<Vec<CategorySetup>, ClientError> {
        self.request("GET", "/admin/forum/categories").send().await
    }

    /// Makes a category. The key makes a repeated sending harmless.
    pub async fn create_category(
        &self,
        content: &CategoryContent,
        idempotency_key: &str,
    ) -> Result<CategorySetup, ClientError> {
        let request = self.request("POST", "/admin/forum/categories").body(content);
        request.idempotency_key(idempotency_key).send().await
    }

    /// Changes a category of this version.
    pub async fn update_category(
        &self,
        category: CategoryId,
        version: u32,
        content: &CategoryContent,
    ) -> Result<CategorySetup, ClientError> {
        let path = format!("/admin/forum/categories/{category}");
        self.request("PUT", &path).body(content).if_match(version).send().await
    }

    /// Closes a category: it can be read, and nothing new is written.
    pub async fn archive_category(&self, category: CategoryId) -> Result<(), ClientError> {
        self.request("PUT", &format!("/admin/forum/categories/{category}/archive")).send_for_nothing().await
    }

    /// Opens a closed category again.
    pub async fn reopen_category(&self, category: CategoryId) -> Result<(), ClientError> {
        self.request("DELETE", &format!("/admin/forum/categories/{category}/archive"))
            .send_for_nothing()
            .await
    }

    /// Takes away a category that has no topics and no parts.
    pub async fn delete_category(&self, category: CategoryId) -> Result<(), ClientError> {
        self.request("DELETE", &format!("/admin/forum/categories/{category}")).send_for_nothing().await
    }

    /// Puts the categories into another order.
    pub async fn order_categories(&self, order: &CategoryOrder) -> Result<(), ClientError> {
        self.request("PUT", "/admin/forum/categories/order").body(order).send_for_nothing().await
    }

    /// The rules that hold in a category.
    pub async fn find_category_rules(&self, category: CategoryId) -> Result<CategoryRules, ClientError> {
        self.request("GET", &format!("/forum/categories/{category}/rules")).send().await
    }

    /// Accepts them in the version that was read.
    pub async fn accept_category_rules(
        &self,
        category: CategoryId,
        acceptance: &RulesAcceptance,
    ) -> Result<(), ClientError> {
        let path = format!("/forum/categories/{category}/rules/acceptance");
        self.request("PUT", &path).body(acceptance).send_for_nothing().await
    }

    /// The rules of a category as they are set up.
    pub async fn find_category_rules_setup(
        &self,
        category: CategoryId,
    ) -> Result<CategoryRulesSetup, ClientError> {
        self.request("GET", &format!("/admin/forum/categories/{category}/rules")).send().await
    }

    /// Changes the rules of a category of this version, 0 for the first ones.
    pub async fn update_category_rules(
        &self,
        category: CategoryId,
        version: u32,
        new: &NewCategoryRules,
    ) -> Result<CategoryRulesSetup, ClientError> {
        let path = format!("/admin/forum/categories/{category}/rules");
        self.request("PUT", &path).body(new).if_match(version).send().await
    }

    /// Topics by newest activity.
    pub async fn list_topics(&self, query: &TopicQuery) -> Result<Page<TopicSummary>, ClientError> {
        self.request("GET", "/forum/topics").query(query).send().await
    }

    /// One topic; its version is in the `ETag`.
    pub async fn find_topic(&self, topic: TopicId) -> Result<Topic, ClientError> {
        self.request("GET", &format!("/forum/topics/{topic}")).send().await
    }

    /// Opens a topic. The key makes a repeated sending harmless.
    pub async fn create_topic(&self, new: &NewTopic, idempotency_key: &str) -> Result<Topic, ClientError> {
        self.request("POST", "/forum/topics").body(new).idempotency_key(idempotency_key).send().await
    }

    /// Marks a topic: closes it, puts it above the list, puts it away, or recommends it to the colleagues of one's country.
    pub async fn mark_topic(&self, topic: TopicId, mark: TopicMark) -> Result<(), ClientError> {
        self.request("PUT", &format!("/forum/topics/{topic}/marks/{mark}")).send_for_nothing().await
    }

    /// Takes a mark of a topic away.
    pub async fn unmark_topic(&self, topic: TopicId, mark: TopicMark) -> Result<(), ClientError> {
        self.request("DELETE", &format!("/forum/topics/{topic}/marks/{mark}")).send_for_nothing().await
    }

    /// Moves a topic into another category.
    pub async fn move_topic(&self, topic: TopicId, into: &TopicMove) -> Result<Topic, ClientError> {
        self.request("PUT", &format!("/forum/topics/{topic}/category")).body(into).send().await
    }

    /// The tags of the topics that one may see, the most used first.
    pub async fn list_tags(&self) -> Result<Vec<TagCount>, ClientError> {
        self.request("GET", "/forum/tags").send().await
    }

    /// Puts the posts of a topic behind those of another; gives the one that stays.
    pub async fn merge_topic(&self, topic: TopicId, merge: &TopicMerge) -> Result<Topic, ClientError> {
        self.request("POST", &format!("/forum/topics/{topic}/merge")).body(merge).send().await
    }

    /// Makes a topic of its own of some posts. The key makes a repeated sending harmless.
    pub async fn split_topic(
        &self,
        topic: TopicId,
        split: &TopicSplit,
        idempotency_key: &str,
    ) -> Result<Topic, ClientError> {
        let path = format!("/forum/topics/{topic}/split");
        self.request("POST", &path).body(split).idempotency_key(idempotency_key).send().await
    }

    /// Where the post is now that has this number in this topic, or had it before posts were moved.
    pub async fn find_post_place(&self, topic: TopicId, number: u32) -> Result<PostPlace, ClientError> {
        self.request("GET", &format!("/forum/topics/{topic}/places/{number}")).send().await
    }

    /// What waits for one in the forum.
    pub async fn find_forum_home(&self) -> Result<ForumHome, ClientError> {
        self.request("GET", "/forum/home").send().await
    }

    /// Marks everything in the forum as read until now.
    pub async fn mark_all_read(&self) -> Result<(), ClientError> {
        self.request("PUT", "/forum/read").send_for_nothing().await
    }

    /// Changes a topic of this version.
    pub async fn update_topic(
        &self,
        topic: TopicId,
        version: u32,
        patch: &TopicPatch,
    ) -> Result<Topic, ClientError> {
        self.request("PATCH", &format!("/forum/topics/{topic}")).body(patch).if_match(version).send().await
    }

    /// Remembers how far one has read.
    pub async fn mark_topic_read(&self, topic: TopicId, mark: &ReadMark) -> Result<(), ClientError> {
        self.request("PUT", &format!("/forum/topics/{topic}/read")).body(mark).send_for_nothing().await
    }

    /// The posts of a topic in their order.
    pub async fn list_posts(&self, topic: TopicId, query: &PostQuery) -> Result<Page<Post>, ClientError> {
        self.request("GET", &format!("/forum/topics/{topic}/posts")).query(query).send().await
    }

    /// Replies. The key makes a repeated sending harmless.
    pub async fn create_post(
        &self,
        topic: TopicId,
        new: &NewPost,
        idempotency_key: &str,
    ) -> Result<Post, ClientError> {
        let path = format!("/forum/topics/{topic}/posts");
        self.request("POST", &path).body(new).idempotency_key(idempotency_key).send().await
    }

    /// One post.
    pub async fn find_post(&self, post: PostId) -> Result<Answer<Post>, ClientError> {
        self.request("GET", &format!("/forum/posts/{post}")).send_for_answer().await
    }

    /// One's own post as it was written, to change it.
    pub async fn find_post_source(&self, post: PostId) -> Result<PostSource, ClientError> {
        self.request("GET", &format!("/forum/posts/{post}/source")).send().await
    }

    /// What a post said before its changes, the newest version first.
    pub async fn list_post_versions(&self, post: PostId) -> Result<Vec<PostVersion>, ClientError> {
        self.request("GET", &format!("/forum/posts/{post}/versions")).send().await
    }

    /// Changes a post of this version; `edit_conflict` brings both texts.
    pub async fn update_post(
        &self,
        post: PostId,
        version: u32,
        patch: &PostPatch,
    ) -> Result<Post, ClientError> {
        self.request("PATCH", &format!("/forum/posts/{post}")).body(patch).if_match(version).send().await
    }

    /// Deletes a post; its place remains.
    pub async fn delete_post(&self, post: PostId) -> Result<(), ClientError> {
        self.request("DELETE", &format!("/forum/posts/{post}")).send_for_nothing().await
    }

    /// The poll of a post.
    pub async fn find_poll(&self, post: PostId) -> Result<Poll, ClientError> {
        self.request("GET", &format!("/forum/posts/{post}/poll")).send().await
    }

    /// Lets a post of one's own ask with this poll.
    pub async fn save_poll(&self, post: PostId, new: &NewPoll) -> Result<Poll, ClientError> {
        self.request("PUT", &format!("/forum/posts/{post}/poll")).body(new).send().await
    }

    /// Chooses, in place of what one chose before.
    pub async fn vote_in_poll(&self, post: PostId, vote: &PollVote) -> Result<Poll, ClientError> {
        self.request("PUT", &format!("/forum/posts/{post}/poll/vote")).body(vote).send().await
    }

    /// Ends a poll.
    pub async fn end_poll(&self, post: PostId) -> Result<Poll, ClientError> {
        self.request("PUT", &format!("/forum/posts/{post}/poll/end")).send().await
    }

    /// Asks a member to answer a topic by a day.
    pub async fn assign_topic(&self, topic: TopicId, new: &NewAssignment) -> Result<Topic, ClientError> {
        self.request("PUT", &format!("/forum/topics/{topic}/assignment")).body(new).send().await
    }

    /// The topic waits for nobody any more.
    pub async fn unassign_topic(&self, topic: TopicId) -> Result<(), ClientError> {
        self.request("DELETE", &format!("/forum/topics/{topic}/assignment")).send_for_nothing().await
    }

    /// Asks which anonymous colleague wrote a post. It goes on record, and they are told.
    pub async fn reveal_author(&self, post: PostId, new: &NewReveal) -> Result<RevealedAuthor, ClientError> {
        self.request("POST", &format!("/forum/posts/{post}/reveals")).body(new).send().await
    }

    /// Who was told who wrote an anonymous post, and why.
    pub async fn list_reveals(&self, post: PostId) -> Result<Vec<Reveal>, ClientError> {
        self.request("GET", &format!("/forum/posts/{post}/reveals")).send().await
    }

    /// Says a word to a colleague's post.
    pub async fn react_to_post(&self, post: PostId, reaction: Reaction) -> Result<(), ClientError> {
        self.request("PUT", &format!("/forum/posts/{post}/reactions/{reaction}")).send_for_nothing().await
    }

    /// Takes it back.
    pub async fn unreact_to_post(&self, post: PostId, reaction: Reaction) -> Result<(), ClientError> {
        self.request("DELETE", &format!("/forum/posts/{post}/reactions/{reaction}")).send_for_nothing().await
    }

    /// Says which post answers the topic's question.
    pub async fn accept_answer(&self, topic: TopicId, answer: &AcceptedAnswer) -> Result<Topic, ClientError> {
        self.request("PUT", &format!("/forum/topics/{topic}/answer")).body(answer).send().await
    }

    /// What one keeps, the last kept first.
    pub async fn list_bookmarks(&self, query: &BookmarkQuery) -> Result<Page<Bookmark>, ClientError> {
        self.request("GET", "/forum/bookmarks").query(query).send().await
    }

    /// Keeps a post, or changes what one noted of it.
    pub async fn save_bookmark(&self, post: PostId, content: &BookmarkContent) -> Result<(), ClientError> {
        self.request("PUT", &format!("/forum/posts/{post}/bookmark")).body(content).send_for_nothing().await
    }

    /// Keeps it no longer.
    pub async fn delete_bookmark(&self, post: PostId) -> Result<(), ClientError> {
        self.request("DELETE", &format!("/forum/posts/{post}/bookmark")).send_for_nothing().await
    }

    /// Asks those who moderate to look at a post.
    pub async fn flag_post(&self, post: PostId, flag: &NewFlag) -> Result<(), ClientError> {
        self.request("POST", &format!("/forum/posts/{post}/flags")).body(flag).send_for_nothing().await
    }

    /// The posts that wait to be looked at, the longest waiting first.
    pub async fn list_reviews(&self, query: &ReviewQuery) -> Result<Page<ReviewSummary>, ClientError> {
        self.request("GET", "/forum/reviews").query(query).send().await
    }

    /// A review, for those who moderate and for the post's author.
    pub async fn find_review(&self, review: ReviewId) -> Result<PostReview, ClientError> {
        self.request("GET", &format!("/forum/reviews/{review}")).send().await
    }

    /// Does something in an open review.
    pub async fn act_in_review(
        &self,
        review: ReviewId,
        act: &NewReviewAct,
    ) -> Result<PostReview, ClientError> {
        self.request("POST", &format!("/forum/reviews/{review}/acts")).body(act).send().await
    }

    /// Answers those who moderate, as the author of the post.
    pub async fn answer_review(
        &self,
        review: ReviewId,
        answer: &NewReviewAnswer,
    ) -> Result<PostReview, ClientError> {
        self.request("POST", &format!("/forum/reviews/{review}/answers")).body(answer).send().await
    }

    /// Hands in a first post where the category holds it.
    pub async fn create_held_post(&self, new: &NewHeldPost, key: &str) -> Result<HeldPost, ClientError> {
        self.request("POST", "/forum/held-posts").idempotency_key(key).body(new).send().await
    }

    /// The posts that wait where one moderates, or one's own.
    pub async fn list_held_posts(&self, query: &HeldPostQuery) -> Result<Page<HeldPost>, ClientError> {
        self.request("GET", "/forum/held-posts").query(query).send().await
    }

    /// Publishes a post that waited, or refuses it.
    pub async fn decide_held_post(
        &self,
        held: HeldPostId,
        decision: &HeldPostDecision,
    ) -> Result<(), ClientError> {
        let path = format!("/forum/held-posts/{held}/decision");
        self.request("POST", &path).body(decision).send_for_nothing().await
    }

    /// Takes back what one handed in, or puts away what was refused.
    pub async fn delete_held_post(&self, held: HeldPostId) -> Result<(), ClientError> {
        self.request("DELETE", &format!("/forum/held-posts/{held}")).send_for_nothing().await
    }

    /// Where an identifier stands.
    pub async fn preview_purge(&self, request: &PurgeRequest) -> Result<PurgeReport, ClientError> {
        self.request("POST", "/forum/purges/preview").body(request).send().await
    }

    /// Takes an identifier out of everything that is stored, and says where it stood.
    pub async fn create_purge(&self, request: &PurgeRequest) -> Result<PurgeReport, ClientError> {
        self.request("POST", "/forum/purges").body(request).send().await
    }

    /// One's drafts, the last saved first; with a key that one only, if there is one.
    pub async fn list_drafts(&self, query: &DraftQuery) -> Result<Vec<SavedDraft>, ClientError> {
        self.request("GET", "/forum/drafts").query(query).send().await
    }

    /// A post with its translations.
    pub async fn find_post_translations(&self, post: PostId) -> Result<PostTranslations, ClientError> {
        self.request("GET", &format!("/forum/posts/{post}/translations")).send().await
    }

    /// Translates a post, or translates it anew.
    pub async fn save_translation(
        &self,
        post: PostId,
        language: Language,
        new: &NewTranslation,
    ) -> Result<PostTranslations, ClientError> {
        self.request("PUT", &format!("/forum/posts/{post}/translations/{language}")).body(new).send().await
    }

    /// Takes a translation away.
    pub async fn delete_translation(&self, post: PostId, language: Language) -> Result<(), ClientError> {
        let path = format!("/forum/posts/{post}/translations/{language}");
        self.request("DELETE", &path).send_for_nothing().await
    }

    /// Saves a draft over the one before.
    pub async fn save_draft(&self, key: DraftKey, content: &DraftContent) -> Result<SavedDraft, ClientError> {
        self.request("PUT", &format!("/forum/drafts/{key}")).body(content).send().await
    }

    /// Saves a draft over the one that was saved then, or in the place of none; not over what another device wrote.
    pub async fn save_draft_over(
        &self,
        known: Option<Timestamp>,
        key: DraftKey,
        content: &DraftContent,
    ) -> Result<SavedDraft, ClientError> {
        let (name, value) = known_draft(known);
        let request = self.request("PUT", &format!("/forum/drafts/{key}")).body(content);
        request.header(name, value).send().await
    }

    /// Throws the draft away that was saved then; not what another device wrote.
    pub async fn delete_known_draft(
        &self,
        known: Option<Timestamp>,
        key: DraftKey,
    ) -> Result<(), ClientError> {
        let (name, value) = known_draft(known);
        self.request("DELETE", &format!("/forum/drafts/{key}")).header(name, value).send_for_nothing().await
    }

    /// Throws a draft away; none there is as good.
    pub async fn delete_draft(&self, key: DraftKey) -> Result<(), ClientError> {
        self.request("DELETE", &format!("/forum/drafts/{key}")).send_for_nothing().await
    }

    /// How often the privacy guard refused and warned in these days, where one moderates.
    pub async fn list_guard_counts(&self, query: &GuardCountQuery) -> Result<Vec<GuardCount>, ClientError> {
        self.request("GET", "/forum/guard-counts").query(query).send().await
    }

    /// The feeds that one has made.
    pub async fn list_feeds(&self) -> Result<Vec<Feed>, ClientError> {
        self.request("GET", "/forum/feeds").send().await
    }

    /// Makes the address of a category's feed; one that was made before is good no longer.
    pub async fn create_feed(&self, category: CategoryId) -> Result<FeedAddress, ClientError> {
        self.request("POST", &format!("/forum/categories/{category}/feed")).send().await
    }

    /// Takes the address of a category's feed back.
    pub async fn delete_feed(&self, category: CategoryId) -> Result<(), ClientError> {
        self.request("DELETE", &format!("/forum/categories/{category}/feed")).send_for_nothing().await
    }

    /// Colleagues who may be called in a text of this category, and one's own groups.
    pub async fn suggest_mentions(
        &self,
        category: CategoryId,
        query: &MentionQuery,
    ) -> Result<Vec<MentionSuggestion>, ClientError> {
        self.request("GET", &format!("/forum/categories/{category}/mentions")).query(query).send().await
    }

    /// Markdown as readers will see it.
    pub async fn preview_markdown(&self, request: &PreviewRequest) -> Result<Preview, ClientError> {
        self.request("POST", "/forum/preview").body(request).send().await
    }
}

fn known_draft(known: Option<Timestamp>) -> (&'static str, String) {
    known.map_or(("If-None-Match", "*".to_owned()), |at| ("If-Match", format!("\"{at}\"")))
}
