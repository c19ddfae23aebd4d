//! Every URL of the site, each written once. Handlers, templates and tests use these constants.

/// The welcome page.
pub const WELCOME: &str = "/";
/// Begins a sign-in.
pub const SIGN_IN: &str = "/sign-in";
/// Where Entra ID sends the browser back to.
pub const CALLBACK: &str = "/auth/callback";
/// Where Entra ID tells, in a hidden frame, that somebody signed out elsewhere.
pub const FRONT_CHANNEL_LOGOUT: &str = "/auth/front-channel-logout";
/// The form.
pub const PASSWORD: &str = "/password";
/// The form again, with a suggestion for the new password.
pub const SUGGEST: &str = "/password/suggest";
/// What there is to say about a new password while it is typed.
pub const CHECK: &str = "/password/check";
/// What happens next, after a change.
pub const CHANGED: &str = "/changed";
/// Every other end.
pub const RESULT: &str = "/result";
/// Ends the session.
pub const SIGN_OUT: &str = "/sign-out";
/// After the sign-out.
pub const SIGNED_OUT: &str = "/signed-out";
/// Remembers the language.
pub const LANGUAGE: &str = "/language";
/// Help, without a session.
pub const HELP: &str = "/help";
/// Where password managers look (W3C "A Well-Known URL for Changing Passwords").
pub const WELL_KNOWN: &str = "/.well-known/change-password";
/// Style sheet, script and icon, under a name that changes with their content.
pub const ASSET: &str = "/assets/{hash}/{name}";

/// The address that browsers see, from `server.public_url` alone: no request header ever changes it.
#[derive(Clone, Debug)]
pub struct Site {
    origin: String,
    base: String,
    https: bool,
}

impl Site {
    /// Takes an `http` or `https` URL with a host; the path, if any, becomes the base of every path.
    pub fn new(public_url: &url::Url) -> Self {
        Self {
            origin: public_url.origin().ascii_serialization(),
            base: public_url.path().trim_end_matches('/').to_owned(),
            https: public_url.scheme() == "https",
        }
    }

    /// `https://host[:port]`, to compare with an `Origin` header.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The path below which everything lives, without a slash at its end; empty at the root.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// Whether browsers speak https to us.
    pub fn is_https(&self) -> bool {
        self.https
    }

    /// A path of ours as browsers see it.
    pub fn path(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    /// A path of ours with scheme and host.
    pub fn absolute(&self, path: &str) -> String {
        format!("{}{}{path}", self.origin, self.base)
    }
}
