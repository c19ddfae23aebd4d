//! What a first visit loads, weighed as a browser would get it from a proxy that compresses.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::support::{ADA, Page, Portal};

/// The promise, in bytes.
const MOST: usize = 30_000;

fn compressed(text: &str) -> usize {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::default());
    gzip.write_all(text.as_bytes()).unwrap();
    gzip.finish().unwrap().len()
}

/// The addresses that the browser asks for by itself when it shows this page.
fn loaded(page: &Page) -> Vec<String> {
    let mut all = page.attributes("href");
    all.retain(|link| link.contains("/assets/"));
    all.extend(page.attributes("src"));
    all.sort();
    all.dedup();
    all
}

#[tokio::test]
async fn a_first_visit_is_small_and_comes_from_one_place() {
    let portal = Portal::start().await;
    let mut browser = portal.signed_in(ADA).await;
    for path in ["/", "/password", "/help"] {
        let page = browser.clone().get(path).await;
        let page = if page.status == 303 {
            portal.browser().get(path).await
        } else {
            page
        };
        let (mut plain, mut small) = (page.body.len(), compressed(&page.body));
        let files = loaded(&page);
        assert!(files.len() >= 3, "{files:?}");
        for file in files {
            assert!(file.starts_with('/'), "{file} is somewhere else");
            let file = browser.get(&file).await;
            file.assert_status(200);
            plain += file.body.len();
            small += compressed(&file.body);
        }
        assert!(
            small < MOST,
            "{path} weighs {small} bytes, {plain} before compression"
        );
    }
}

#[tokio::test]
async fn nothing_is_compressed_together_with_a_secret() {
    let portal = Portal::start().await;
    let ada = portal.signed_in(ADA).await;
    for path in ["/password", "/help"] {
        let request = ada
            .request(reqwest::Method::GET, path)
            .header("accept-encoding", "gzip, br, zstd, deflate");
        let page = ada.clone().send(request).await;
        assert!(!page.headers.contains_key("content-encoding"), "{path}");
    }
}
