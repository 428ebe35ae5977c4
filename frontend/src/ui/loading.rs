//! Something that is loaded from the program. All kinds of things share one resource type inside, because every
//! further type of resource is code that each member downloads.

use api_client::ClientError;
use leptos::prelude::*;
use shared::core::ProblemCode;
use std::any::Any;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;

/// A loaded value of any type.
pub(super) type Loaded = Arc<dyn Any + Send + Sync>;
type LoadedFuture = Pin<Box<dyn Future<Output = Result<Loaded, ClientError>>>>;

/// A `T` that is loaded, and loaded anew when a signal changes that its fetching reads.
pub struct Loading<T> {
    pub(super) resource: LocalResource<Result<Loaded, ClientError>>,
    kind: PhantomData<fn() -> T>,
}

impl<T> Clone for Loading<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Loading<T> {}

impl<T: Send + Sync + 'static> Loading<T> {
    /// Loads by this function.
    pub fn new<F: Future<Output = Result<T, ClientError>> + 'static>(
        fetch: impl Fn() -> F + 'static,
    ) -> Self {
        let erased = move || -> LoadedFuture {
            let future = fetch();
            Box::pin(async move {
                let loaded: Loaded = Arc::new(future.await?);
                Ok(loaded)
            })
        };
        Self { resource: resource(Box::new(erased)), kind: PhantomData }
    }

    /// Loads again; what is there stays until the answer comes.
    pub fn refetch(self) {
        self.resource.refetch();
    }

    /// Why there is no value, if loading it failed; follows it.
    pub fn failure(self) -> Option<ClientError> {
        self.resource.get()?.err()
    }

    /// Whether what was asked for does not exist, at least not for the reader; follows it.
    pub fn is_missing(self) -> Memo<bool> {
        is_missing(self.resource)
    }

    /// Reads the value and follows it; nothing while there is none.
    pub fn with<U>(self, read: impl FnOnce(&T) -> U) -> Option<U> {
        let loaded = self.resource.get()?.ok()?;
        loaded.downcast_ref().map(read)
    }
}

fn is_missing(resource: LocalResource<Result<Loaded, ClientError>>) -> Memo<bool> {
    Memo::new(move |_| {
        let failure = resource.get().and_then(Result::err);
        matches!(failure, Some(ClientError::Problem(problem)) if problem.code == ProblemCode::NotFound)
    })
}

fn resource(fetch: Box<dyn Fn() -> LoadedFuture>) -> LocalResource<Result<Loaded, ClientError>> {
    LocalResource::new(fetch)
}
