//! `GET /assets/{hash}/{name}`: style sheet, script and icon, and what the operator brought. The hash is that of the content,
//! so a browser may keep them.

use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG};
use axum::response::{IntoResponse as _, Response};

use crate::web::{AppError, Portal, assets};

const KEPT: &str = "public, max-age=31536000, immutable";

/// For whoever opens an operator's picture by itself: nothing in it could run or load anything, and nothing may.
const NOTHING: &str = "default-src 'none'; sandbox";

/// Serves the asset of exactly this hash.
pub(crate) async fn show(
    State(portal): State<Portal>,
    Path((hash, name)): Path<(String, String)>,
) -> Result<Response, AppError> {
    if let Some(asset) = assets::find(&hash, &name) {
        let headers = [
            (CONTENT_TYPE, asset.content_type),
            (CACHE_CONTROL, KEPT),
            (ETAG, asset.etag),
        ];
        return Ok((headers, asset.bytes).into_response());
    }
    let brand = portal.branding.now();
    let file = brand.find(&hash, &name).ok_or(AppError::NotFound)?;
    let etag = format!("\"{}\"", file.hash);
    let headers = [
        (CONTENT_TYPE, file.content_type),
        (CACHE_CONTROL, KEPT),
        (ETAG, etag.as_str()),
        (CONTENT_SECURITY_POLICY, NOTHING),
    ];
    Ok((headers, file.bytes.clone()).into_response())
}
