//! What is not taken, and that nothing of it stays.

use super::{png, send, stored};
use crate::support::{Answer, Person, TestApp, problem};
use shared::core::{FieldCode, ProblemCode};
use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

fn zip_of(name: &str) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
    zip.write_all(b"content").unwrap();
    zip.finish().unwrap().into_inner()
}

#[actix_web::test]
async fn each_refusal_has_a_word() {
    let app = TestApp::start();
    let member = app.member().await;
    let svg = br#"<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>"#.to_vec();
    for (name, content, wrong) in [
        ("picture.png", svg, FieldCode::UnknownKind),
        ("report.pdf", zip_of("a.txt"), FieldCode::UnknownKind),
        ("letter.docx", b"MZ\x90\0".to_vec(), FieldCode::UnknownKind),
        ("empty.png", Vec::new(), FieldCode::UnknownKind),
        ("half.png", png(1)[..60].to_vec(), FieldCode::Damaged),
        ("report.pdf", b"%PDF-1.7\nnothing".to_vec(), FieldCode::Damaged),
    ] {
        let refused = problem(send(&member, name, content).await);
        assert_eq!((refused.code, refused.errors[0].field.as_str()), (ProblemCode::InvalidFields, "file"));
        assert_eq!(refused.errors[0].code, wrong, "{name}");
    }
    assert_eq!(stored(&app).len(), 0);
}

#[actix_web::test]
async fn a_file_has_a_name() {
    let app = TestApp::start();
    let member = app.member().await;
    let request = app.request("POST", "/api/v1/media/files").header("authorization", member.bearer());
    assert_eq!(Answer::to(request.body(png(1))).await.brief(), (400, Some(ProblemCode::MalformedRequest)));
}

/// A connection on which a file of so many bytes is announced.
fn announce(app: &TestApp, member: &Person, length: &str) -> TcpStream {
    let mut stream = TcpStream::connect(app.host()).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    write!(
        stream,
        "POST /api/v1/media/files HTTP/1.1\r\nHost: {}\r\nAuthorization: {}\r\n{length}\r\n\
         Content-Disposition: attachment; filename=\"a.png\"\r\n\r\n",
        app.host(),
        member.bearer(),
    )
    .unwrap();
    stream
}

fn status_line(stream: &mut TcpStream) -> String {
    let mut start = [0; 12];
    stream.read_exact(&mut start).unwrap();
    String::from_utf8(start.to_vec()).unwrap()
}

#[actix_web::test]
async fn fifty_megabytes_are_not_received() {
    let app = TestApp::start();
    let member = app.member().await;
    let mut stream = announce(&app, &member, "Content-Length: 52428800");
    assert_eq!(status_line(&mut stream), "HTTP/1.1 413");
    // Nobody said beforehand how much it would be: what is too much ends it, and the rest is thrown away as it comes.
    let mut stream = announce(&app, &member, "Transfer-Encoding: chunked");
    let piece = [b"100000\r\n".as_slice(), &vec![b'x'; 0x10_0000], b"\r\n"].concat();
    let all_went_through = (0..50).all(|_| stream.write_all(&piece).is_ok());
    if all_went_through {
        assert_eq!(status_line(&mut stream), "HTTP/1.1 413");
    }
    wait_until_nothing_is_stored(&app).await;
}

#[actix_web::test]
async fn what_is_cut_off_midway_leaves_nothing() {
    let app = TestApp::start();
    let member = app.member().await;
    let mut stream = announce(&app, &member, "Content-Length: 5000000");
    stream.write_all(&vec![b'x'; 1_000_000]).unwrap();
    stream.shutdown(Shutdown::Both).unwrap();
    wait_until_nothing_is_stored(&app).await;
    send(&member, "a.png", png(1)).await.unwrap();
}

/// Other requests are answered meanwhile; each gives the broken one a turn.
async fn wait_until_nothing_is_stored(app: &TestApp) {
    for _ in 0..2_000 {
        if stored(app).is_empty() {
            return;
        }
        app.get("/health/live").await;
    }
    panic!("still there: {:?}", stored(app));
}
