//! Applications for membership, for those who vet.

use crate::{Client, ClientError};
use shared::accounts::applications::{
    ApplicantQuestion, Application, ApplicationQuery, ApplicationSummary, Approval, Refusal,
};
use shared::core::Page;
use shared::core::id::ApplicationId;

impl Client {
    /// Applications of the countries that one vets for.
    pub async fn list_applications(
        &self,
        query: &ApplicationQuery,
    ) -> Result<Page<ApplicationSummary>, ClientError> {
        self.request("GET", "/accounts/applications").query(query).send().await
    }

    /// One application, with questions and answers.
    pub async fn find_application(&self, application: ApplicationId) -> Result<Application, ClientError> {
        self.request("GET", &format!("/accounts/applications/{application}")).send().await
    }

    /// Asks the applicant of an application of this version something.
    pub async fn ask_applicant(
        &self,
        application: ApplicationId,
        version: u32,
        question: &ApplicantQuestion,
    ) -> Result<Application, ClientError> {
        let path = format!("/accounts/applications/{application}/questions");
        self.request("POST", &path).body(question).if_match(version).send().await
    }

    /// Lets the applicant of an application of this version in.
    pub async fn approve_application(
        &self,
        application: ApplicationId,
        version: u32,
        approval: &Approval,
    ) -> Result<Application, ClientError> {
        let path = format!("/accounts/applications/{application}/approve");
        self.request("POST", &path).body(approval).if_match(version).send().await
    }

    /// Declines an application of this version.
    pub async fn decline_application(
        &self,
        application: ApplicationId,
        version: u32,
        refusal: &Refusal,
    ) -> Result<Application, ClientError> {
        let path = format!("/accounts/applications/{application}/decline");
        self.request("POST", &path).body(refusal).if_match(version).send().await
    }
}
