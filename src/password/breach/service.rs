//! A service with the range API of Have I Been Pwned: told the first five digits of a hash, it answers with the rest of
//! every hash that begins with them.
//!
//! <https://haveibeenpwned.com/API/v3#SearchingPwnedPasswordsByRange>

use reqwest::{Client, StatusCode};
use url::Url;

use super::{DIGITS, Hash, NotKnown, TOLD, entry};
use crate::http::{self, Http};

/// A client for one service.
#[derive(Clone)]
pub(super) struct Service {
    client: Client,
    url: Url,
}

impl Service {
    pub(super) fn new(url: &Url, http: &Http) -> Self {
        Self {
            client: http.shared.clone(),
            url: url.clone(),
        }
    }

    /// Asks once, and follows nobody elsewhere.
    pub(super) async fn knows(&self, hash: &Hash) -> Result<bool, NotKnown> {
        let url = self
            .url
            .join(hash.told())
            .map_err(|_| NotKnown::new("no address"))?;
        // Padded answers are all of about the same size: who watches the wire cannot tell the five digits by it.
        let request = self.client.get(url).header("Add-Padding", "true");
        let response = request
            .send()
            .await
            .map_err(|error| NotKnown::new(http::why(&error)))?;
        if response.status() != StatusCode::OK {
            return Err(NotKnown::new(format!(
                "the service answered {}",
                response.status().as_u16()
            )));
        }
        let body = http::read_limited(response)
            .await
            .map_err(|_| NotKnown::new("the answer broke off or is too large"))?;
        let text = std::str::from_utf8(&body).map_err(|_| NotKnown::new("the answer is no text"))?;
        judge(text, hash.kept())
    }
}

/// Whether this answer has the rest of the hash in it. A page that somebody else puts in its place (a sign-in page of a
/// network, say) is no answer.
fn judge(answer: &str, kept: &str) -> Result<bool, NotKnown> {
    let lines = answer
        .split(['\r', '\n'])
        .map(str::trim)
        .filter(|line| !line.is_empty());
    let mut is_answer = false;
    let mut is_known = false;
    for line in lines {
        let (rest, counts) =
            entry(line, DIGITS - TOLD).ok_or_else(|| NotKnown::new("the answer is no list of hashes"))?;
        is_answer = true;
        is_known |= counts && rest.eq_ignore_ascii_case(kept);
    }
    // Every five digits have hundreds of hashes: nothing at all says nothing.
    if is_answer {
        Ok(is_known)
    } else {
        Err(NotKnown::new("the answer is empty"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEPT: &str = "1E4C9B93F3F0682250B6CF8331B7EE68FD8";
    const OTHER: &str = "0018A45C4D1DEF81644B54AB7F969B88D65";

    #[test]
    fn finds_the_rest_of_the_hash_however_it_is_written() {
        let low = KEPT.to_lowercase();
        for (answer, known) in [
            (format!("{OTHER}:1\r\n{KEPT}:3730471\r\n"), true),
            (format!("{OTHER}:1\n{KEPT}:2"), true),
            (format!("{OTHER}:1\r{KEPT}:2\r"), true),
            (format!("\r\n\r\n {KEPT}:2 \r\n"), true),
            (format!("{low}:7\r\n"), true),
            (format!("{KEPT}:{}\r\n", "9".repeat(400)), true),
            (format!("{KEPT}:0\r\n{OTHER}:1\r\n"), false),
            (format!("{KEPT}:00\r\n"), false),
            (format!("{KEPT}:0\r\n{KEPT}:1\r\n"), true),
            (format!("{OTHER}:1\r\n"), false),
        ] {
            assert_eq!(judge(&answer, KEPT), Ok(known), "{answer:?}");
        }
    }

    #[test]
    fn what_is_no_list_is_no_answer() {
        for answer in [
            String::new(),
            "\r\n\r\n".to_owned(),
            "<html>Please sign in to this network</html>".to_owned(),
            format!("{KEPT}:1\r\nand more"),
            format!("{KEPT}\r\n"),
            format!("5BAA6{KEPT}:1\r\n"),
            format!("{KEPT}:-1\r\n"),
            format!("{KEPT}:1\0"),
        ] {
            assert!(judge(&answer, KEPT).is_err(), "{answer:?}");
        }
    }
}
