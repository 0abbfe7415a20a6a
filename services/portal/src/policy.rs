//! What a browser may do with our pages: nothing from elsewhere, nothing inline, nobody frames us.

use crate::config::Settings;

/// The content security policy of one answer. `nonce` lets in the styles that the component library writes.
pub(crate) fn of(nonce: &str, settings: &Settings) -> String {
    let tiles = settings.tile_origin().map(|origin| format!(" {origin}")).unwrap_or_default();
    format!(
        "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}'; img-src 'self' blob: data:{tiles}; \
         connect-src 'self'; font-src 'self'; manifest-src 'self'; worker-src 'self'; media-src 'self' blob:; \
         frame-src 'self' blob:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
}
