//! The `claims` parameter: JSON in which a client asks for more than a scope says. `OpenID` Connect Core, section 5.5.

use serde_json::Value;

use super::Failure;
use crate::fields::Fields;
use crate::synthetic;

/// What of it means something here. The rest is tolerated: Microsoft's own clients ask for claims that nobody documents.
#[derive(Debug, Clone, Default)]
pub(crate) struct RequestedClaims {
    /// `xms_cc` holds `cp1`: the client handles claims challenges.
    pub(crate) handles_challenges: bool,
    /// `acrs`: a Conditional Access authentication context, which a second factor satisfies here.
    pub(crate) context: Option<String>,
    /// The names that were asked for in the ID token.
    pub(crate) in_id_token: Vec<String>,
}

impl RequestedClaims {
    /// Reads the parameter, from an authorize request or a token request.
    pub(crate) fn read(fields: &Fields) -> Result<Self, Failure> {
        let Some(text) = fields.get("claims") else {
            return Ok(Self::default());
        };
        let claims: Value =
            serde_json::from_str(text).map_err(|_| synthetic::malformed("The claims are not JSON."))?;
        let values = claims
            .pointer("/access_token/xms_cc/values")
            .and_then(Value::as_array);
        let context = ["/id_token/acrs", "/access_token/acrs"]
            .into_iter()
            .filter_map(|place| claims.pointer(place))
            .filter_map(|acrs| acrs.get("value").or_else(|| acrs.pointer("/values/0")))
            .filter_map(Value::as_str)
            // An older way to declare `cp1`, which Microsoft's page on claims challenges still shows.
            .find(|value| *value != "cp1");
        Ok(Self {
            handles_challenges: values.is_some_and(|values| values.iter().any(|value| value == "cp1")),
            context: context.map(str::to_owned),
            in_id_token: claims
                .get("id_token")
                .and_then(Value::as_object)
                .map(|names| names.keys().cloned().collect())
                .unwrap_or_default(),
        })
    }
}
