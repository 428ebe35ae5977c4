//! Search: posts by their words, titles while one types.

use crate::{Client, ClientError};
use shared::core::Page;
use shared::search::{SearchHit, SearchQuery, SuggestionQuery, TopicSuggestion};

impl Client {
    /// Posts with these words, the best first.
    pub async fn search_posts(&self, query: &SearchQuery) -> Result<Page<SearchHit>, ClientError> {
        self.request("GET", "/search").query(query).send().await
    }

    /// Topics whose titles begin as what was typed so far.
    pub async fn suggest_topics(&self, query: &SuggestionQuery) -> Result<Vec<TopicSuggestion>, ClientError> {
        self.request("GET", "/search/suggestions").query(query).send().await
    }
}
