//! What the features' operations are handed to: the server, which answers them, or the API's document, which describes
//! them. Each wants only its half, so that a worker carries no descriptions.

use actix_web::dev::HttpServiceFactory;
use actix_web::web;
use utoipa::openapi::{Components, OpenApi};
use utoipa_actix_web::OpenApiFactory;

/// Takes operations, one after the other.
pub trait Operations {
    /// Takes one.
    fn service(&mut self, operation: impl HttpServiceFactory + OpenApiFactory + 'static) -> &mut Self;
}

impl Operations for web::ServiceConfig {
    fn service(&mut self, operation: impl HttpServiceFactory + OpenApiFactory + 'static) -> &mut Self {
        Self::service(self, operation)
    }
}

/// Writes operations into a document.
pub struct Descriptions<'a> {
    document: &'a mut OpenApi,
    prefix: &'static str,
}

impl<'a> Descriptions<'a> {
    /// Whose paths begin with `prefix`.
    pub fn new(document: &'a mut OpenApi, prefix: &'static str) -> Self {
        Self { document, prefix }
    }
}

impl Operations for Descriptions<'_> {
    fn service(&mut self, operation: impl HttpServiceFactory + OpenApiFactory + 'static) -> &mut Self {
        let mut schemas = Vec::new();
        operation.schemas(&mut schemas);
        self.document.components.get_or_insert_with(Components::new).schemas.extend(schemas);
        for (path, item) in operation.paths().paths {
            let path = format!("{}{path}", self.prefix);
            self.document.paths.paths.entry(path).or_default().merge_operations(item);
        }
        self
    }
}
