//! What a person has granted the application, and what stands for it on the wire: codes, refresh tokens, device codes.

use std::collections::HashMap;

use time::{Duration, OffsetDateTime};

use super::{Session, TokenKind};
use crate::{clock, ids};

/// Used codes are remembered this long, so that a second redemption can be named as what it is.
const CODE_MEMORY: Duration = Duration::hours(1);
/// How long a device code may be redeemed. RFC 8628, section 3.2, leaves it open; Microsoft says 15 minutes.
pub(crate) const DEVICE_CODE_LIFETIME: Duration = Duration::minutes(15);

/// A sign-in that the application may have tokens of.
#[derive(Debug, Clone)]
pub(crate) struct Grant {
    /// The account, by its object id.
    pub(crate) oid: String,
    /// The scopes as they were asked for.
    pub(crate) scopes: Vec<crate::entra::Scope>,
    /// Goes into the first ID token.
    pub(crate) nonce: Option<String>,
    /// The session it came from.
    pub(crate) session: Session,
    /// Seconds that a sign-in may be old; the access token ends with it.
    pub(crate) max_age: Option<i64>,
    /// What the `claims` parameter asked for.
    pub(crate) claims: crate::entra::RequestedClaims,
    /// When the person agreed.
    pub(crate) issued_at: OffsetDateTime,
}

/// An authorization code.
#[derive(Debug, Clone)]
pub(crate) struct Code {
    /// What it stands for.
    pub(crate) grant: Grant,
    /// As it was sent to the authorize address; the redemption must repeat it.
    pub(crate) redirect_uri: String,
    /// PKCE's challenge and whether it is a hash (`S256`).
    pub(crate) challenge: Option<(String, bool)>,
    /// Whether it has been redeemed.
    pub(crate) redeemed: bool,
}

/// A refresh token. It stays good when it is used: Microsoft's refresh token page.
#[derive(Debug, Clone)]
pub(crate) struct RefreshToken {
    /// What it stands for.
    pub(crate) grant: Grant,
    /// When this token was issued.
    pub(crate) issued_at: OffsetDateTime,
    /// The number of the access token that came with it: revocations go by it.
    pub(crate) number: u64,
    /// Whose it is: what revokes it depends on that.
    pub(crate) kind: TokenKind,
}

/// How far a device has come: RFC 8628.
#[derive(Debug, Clone)]
pub(crate) enum DeviceState {
    /// Nobody has typed the user code yet.
    Waiting,
    /// Somebody pressed Cancel.
    Declined,
    /// Somebody signed in.
    Approved(Box<Grant>),
}

/// A device code.
#[derive(Debug, Clone)]
pub(crate) struct Device {
    /// What the person types.
    pub(crate) user_code: String,
    /// What was asked for.
    pub(crate) scopes: Vec<crate::entra::Scope>,
    /// When it was issued.
    pub(crate) issued_at: OffsetDateTime,
    /// How far it has come.
    pub(crate) state: DeviceState,
}

/// All of it.
#[derive(Debug, Default)]
pub(crate) struct Grants {
    codes: HashMap<String, Code>,
    refresh_tokens: HashMap<String, RefreshToken>,
    devices: HashMap<String, Device>,
}

impl Grants {
    /// Issues a code.
    pub(crate) fn issue_code(
        &mut self,
        grant: Grant,
        redirect_uri: String,
        challenge: Option<(String, bool)>,
    ) -> String {
        let now = clock::now();
        self.codes
            .retain(|_, known| known.grant.issued_at + CODE_MEMORY > now);
        let code = format!("1.{}{}", ids::opaque(), ids::opaque());
        self.codes.insert(
            code.clone(),
            Code {
                grant,
                redirect_uri,
                challenge,
                redeemed: false,
            },
        );
        code
    }

    /// What a code stands for, redeemed or not.
    pub(crate) fn code(&mut self, code: &str) -> Option<&mut Code> {
        self.codes.get_mut(code)
    }

    /// Issues a refresh token.
    pub(crate) fn issue_refresh_token(&mut self, grant: Grant, number: u64, kind: TokenKind) -> String {
        let token = format!("1.{}", ids::opaque());
        self.refresh_tokens.insert(
            token.clone(),
            RefreshToken {
                grant,
                issued_at: clock::now(),
                number,
                kind,
            },
        );
        token
    }

    /// What a refresh token stands for, revoked or not.
    pub(crate) fn refresh_token(&self, token: &str) -> Option<&RefreshToken> {
        self.refresh_tokens.get(token)
    }

    /// Issues a device code.
    pub(crate) fn issue_device(&mut self, scopes: Vec<crate::entra::Scope>) -> (String, String) {
        let now = clock::now();
        self.devices
            .retain(|_, known| known.issued_at + CODE_MEMORY > now);
        let (device_code, user_code) = (ids::opaque(), ids::user_code());
        self.devices.insert(
            device_code.clone(),
            Device {
                user_code: user_code.clone(),
                scopes,
                issued_at: now,
                state: DeviceState::Waiting,
            },
        );
        (device_code, user_code)
    }

    /// What a device code stands for.
    pub(crate) fn device(&self, device_code: &str) -> Option<&Device> {
        self.devices.get(device_code)
    }

    /// A device code is redeemed once.
    pub(crate) fn end_device(&mut self, device_code: &str) {
        self.devices.remove(device_code);
    }

    /// The device that waits for this user code; case and spaces do not matter.
    pub(crate) fn waiting_device(&mut self, user_code: &str) -> Option<&mut Device> {
        let user_code = user_code.trim();
        let now = clock::now();
        self.devices.values_mut().find(|device| {
            device.user_code.eq_ignore_ascii_case(user_code)
                && matches!(device.state, DeviceState::Waiting)
                && device.issued_at + DEVICE_CODE_LIFETIME > now
        })
    }
}
