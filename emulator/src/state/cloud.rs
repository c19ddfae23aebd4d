//! The four national clouds: what differs between them, from Microsoft's national cloud pages.

use std::str::FromStr;

/// Which of Microsoft's clouds is stood in for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Cloud {
    /// Everybody's, and the US Government's "GCC".
    #[default]
    Global,
    /// US Government L4, "GCC High".
    UsGov,
    /// US Government L5, the Department of Defense.
    UsGovDod,
    /// China, operated by 21Vianet.
    China,
}

impl Cloud {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Global, Self::UsGov, Self::UsGovDod, Self::China];

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Global => "global",
            Self::UsGov => "us-gov",
            Self::UsGovDod => "us-gov-dod",
            Self::China => "china",
        }
    }

    /// The origin of Microsoft Graph: the audience of its tokens and the prefix of its scopes.
    pub fn graph_origin(self) -> &'static str {
        match self {
            Self::Global => "https://graph.microsoft.com",
            Self::UsGov => "https://graph.microsoft.us",
            Self::UsGovDod => "https://dod-graph.microsoft.us",
            Self::China => "https://microsoftgraph.chinacloudapi.cn",
        }
    }

    /// The origin of the sign-in service, which is also that of the issuer.
    pub fn login_origin(self) -> &'static str {
        match self {
            Self::Global => "https://login.microsoftonline.com",
            Self::UsGov | Self::UsGovDod => "https://login.microsoftonline.us",
            Self::China => "https://login.partner.microsoftonline.cn",
        }
    }

    /// Graph's origin for whoever sees the sign-in service at this one: Microsoft's names are two, any other is one for both.
    pub(crate) fn graph_beside(self, login: &str) -> &str {
        if login == self.login_origin() {
            self.graph_origin()
        } else {
            login
        }
    }

    /// The same the other way round.
    pub(crate) fn login_beside(self, graph: &str) -> &str {
        if graph == self.graph_origin() {
            self.login_origin()
        } else {
            graph
        }
    }

    /// The audience of a federated credential's assertion.
    pub fn federated_audience(self) -> &'static str {
        match self {
            Self::Global => "api://AzureADTokenExchange",
            Self::UsGov | Self::UsGovDod => "api://AzureADTokenExchangeUSGov",
            Self::China => "api://AzureADTokenExchangeChina",
        }
    }

    /// After how many wrong passwords smart lockout begins.
    pub fn lockout_threshold(self) -> u32 {
        match self {
            Self::Global | Self::China => 10,
            Self::UsGov | Self::UsGovDod => 3,
        }
    }
}

impl FromStr for Cloud {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|cloud| cloud.name() == text)
            .ok_or_else(|| format!("`{text}` is none of {}", Self::ALL.map(Self::name).join(", ")))
    }
}
