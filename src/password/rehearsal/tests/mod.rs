//! A rehearsal asked: Microsoft's published examples, what is thrown at it, and how sure it says that it is.

mod evaluation;
mod findings;

use super::*;

const PERSON: About<'_> = About {
    given_name: Some("Ada"),
    surname: Some("Poll"),
    display_name: Some("Countess Lovelace"),
    user_principal_name: Some("countess@contoso.example"),
    tenant_name: Some("Fourth Coffee"),
    strong_password: Some(true),
};

fn rehearsal(words: &[&str]) -> Rehearsal {
    Rehearsal::new(&Lists {
        common: &words.join("\n"),
        ..Lists::default()
    })
}

fn points(words: &[&str], password: &str) -> usize {
    let verdict = rehearsal(words).judge(password, &About::default());
    verdict.score.points()
}

/// `part of the password = term`, with a `~` where it is near.
fn found(verdict: &Verdict, password: &str) -> Vec<String> {
    let show = |found: &Found| {
        let sign = if found.is_exact { "=" } else { "~" };
        format!("{}{sign}{}", &password[found.place.clone()], found.term)
    };
    verdict.score.found.iter().map(show).collect()
}
