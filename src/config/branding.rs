//! `branding.*`: whose portal people see.

use url::Url;

/// Whose portal people see.
#[derive(Clone, Debug)]
pub struct Branding {
    /// The name in the title and the header of every page.
    pub name: String,
    /// A sentence about where people get help.
    pub help_text: Option<String>,
    /// A link to where people get help.
    pub help_url: Option<Url>,
}
