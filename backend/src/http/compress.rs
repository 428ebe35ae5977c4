//! Compresses answers that are whole in memory: where they are made, with a compressor that each worker keeps.
//!
//! The framework's own hands whatever is over a kilobyte to another thread, and makes a compressor, 300 kB of zeroes, for
//! each answer; together a sixth of what a page of posts costs. It still does what is large, and what streams.

use actix_web::Error;
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ResponseHead, ServiceRequest, ServiceResponse};
use actix_web::http::header::{
    AcceptEncoding, CONTENT_ENCODING, CONTENT_TYPE, ContentEncoding, Encoding, Header, HeaderValue, VARY,
};
use actix_web::middleware::Next;
use flate2::{Compress, Compression, FlushCompress, Status};
use std::cell::RefCell;

/// Bytes up to which a worker compresses itself: half a millisecond.
const LARGEST: usize = 128 * 1024;
/// The window of gzip, as a power of two.
const WINDOW_BITS: u8 = 15;

thread_local! {
    static GZIP: RefCell<Compress> = RefCell::new(Compress::new_gzip(Compression::fast(), WINDOW_BITS));
}

/// Compresses the answer, if the reader takes gzip.
pub async fn compress(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let accepts = accepts_gzip(&request);
    let answer = next.call(request).await?.map_into_boxed_body();
    if !accepts
        || answer.headers().contains_key(CONTENT_ENCODING)
        || !is_text(answer.headers().get(CONTENT_TYPE))
    {
        return Ok(answer);
    }
    Ok(answer.map_body(|head, body| match body.try_into_bytes() {
        Ok(whole) => pack(head, &whole).unwrap_or_else(|| BoxBody::new(whole)),
        Err(stream) => stream,
    }))
}

fn accepts_gzip(request: &ServiceRequest) -> bool {
    let known = [Encoding::gzip(), Encoding::identity()];
    let best = AcceptEncoding::parse(request).ok().and_then(|accepted| accepted.negotiate(known.iter()));
    best == Some(Encoding::gzip())
}

fn is_text(kind: Option<&HeaderValue>) -> bool {
    let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.starts_with("text/") || kind.contains("json") || kind.contains("xml")
}

/// The compressed body, told of in the head; nothing if it is empty or too large.
fn pack(head: &mut ResponseHead, whole: &[u8]) -> Option<BoxBody> {
    let packed = Some(whole).filter(|whole| (1..=LARGEST).contains(&whole.len())).and_then(gzip)?;
    let headers = head.headers_mut();
    headers.insert(CONTENT_ENCODING, HeaderValue::from_static(ContentEncoding::Gzip.as_str()));
    headers.append(VARY, HeaderValue::from_static("accept-encoding"));
    Some(BoxBody::new(packed))
}

fn gzip(whole: &[u8]) -> Option<Vec<u8>> {
    // What cannot be compressed grows by an eighth at most, and a header and a trailer come with it.
    let mut packed = Vec::with_capacity(whole.len() + whole.len() / 8 + 64);
    let ended = GZIP.with_borrow_mut(|gzip| {
        gzip.reset();
        gzip.compress_vec(whole, &mut packed, FlushCompress::Finish)
    });
    matches!(ended, Ok(Status::StreamEnd)).then_some(packed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;
    use xxhash_rust::xxh3::xxh3_64;

    fn unpacked(packed: &[u8]) -> Vec<u8> {
        let mut whole = Vec::new();
        flate2::read::GzDecoder::new(packed).read_to_end(&mut whole).unwrap();
        whole
    }

    #[test]
    fn what_is_packed_comes_out_again() {
        let noise: Vec<u8> = (0_u64..16_384).flat_map(|n| xxh3_64(&n.to_le_bytes()).to_le_bytes()).collect();
        assert_eq!(noise.len(), LARGEST);
        for whole in [&b"a"[..], &b"sedin\xc8\x9ba ".repeat(4000), &noise] {
            assert_eq!(unpacked(&gzip(whole).unwrap()), whole);
        }
    }
}
