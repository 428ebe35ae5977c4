//! Answers to look at: raw ones with their headers, and the problems of the typed client.

use api_client::ClientError;
use reqwest::RequestBuilder;
use reqwest::header::HeaderMap;
use serde_json::Value;
use shared::core::{Problem, ProblemCode};

/// A whole answer.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
}

/// What most tests look at: status and code.
pub type Brief = (u16, Option<ProblemCode>);

impl Answer {
    /// Sends the request.
    pub async fn to(request: RequestBuilder) -> Self {
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        Self { status, headers, bytes: response.bytes().await.unwrap().to_vec() }
    }

    /// A header's text; empty if it is missing.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The whole `Set-Cookie` of this cookie; none if the answer sets no such.
    pub fn set_cookie(&self, name: &str) -> Option<&str> {
        let all = self.headers.get_all("set-cookie").iter().map(|value| value.to_str().unwrap());
        all.into_iter().find(|cookie| cookie.split('=').next() == Some(name))
    }

    /// A cookie that the answer sets, as a browser sends it back: `name=value`.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.set_cookie(name).and_then(|cookie| cookie.split(';').next()).map(str::to_owned)
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.bytes).unwrap()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap_or_else(|_| panic!("no JSON: {self:?}"))
    }

    /// The problem, which every error must be.
    pub fn problem(&self) -> Problem {
        assert_eq!(self.header("content-type"), "application/problem+json", "{self:?}");
        let problem: Problem = serde_json::from_slice(&self.bytes).unwrap();
        assert_eq!(problem.status, self.status);
        assert_eq!(problem.request_id.as_deref(), Some(self.header("x-request-id")), "{self:?}");
        problem
    }

    pub fn brief(&self) -> Brief {
        (self.status, (self.status >= 400).then(|| self.problem().code))
    }
}

/// The problem that the typed client was answered with.
pub fn problem<T: std::fmt::Debug>(result: Result<T, ClientError>) -> Problem {
    match result {
        Err(ClientError::Problem(problem)) => *problem,
        other => panic!("a problem was expected, not {other:?}"),
    }
}

/// Its code.
pub fn code<T: std::fmt::Debug>(result: Result<T, ClientError>) -> ProblemCode {
    problem(result).code
}
