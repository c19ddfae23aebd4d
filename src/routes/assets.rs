//! `GET /assets/{hash}/{name}`: style sheet, script and icon. The hash is that of the content, so a browser may keep them.

use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG};
use axum::response::{IntoResponse as _, Response};

use crate::web::{AppError, assets};

/// Serves the asset of exactly this hash.
pub(crate) async fn show(Path((hash, name)): Path<(String, String)>) -> Result<Response, AppError> {
    let asset = assets::find(&hash, &name).ok_or(AppError::NotFound)?;
    let headers = [
        (CONTENT_TYPE, asset.content_type),
        (CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (ETAG, asset.etag),
    ];
    Ok((headers, asset.bytes).into_response())
}
