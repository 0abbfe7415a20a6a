//! QR codes as SVG.

use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};

/// The content does not fit into a QR code.
#[derive(Debug, thiserror::Error)]
#[error("no qr code can hold this content: {0}")]
pub struct QrError(#[from] qrcode::types::QrError);

/// A QR code of error correction level M with a quiet zone of 4 modules.
///
/// Keep the content to digits, capitals and ` $%*+-./:`: then the alphanumeric mode makes it a size smaller.
pub fn qr_svg(content: &str) -> Result<String, QrError> {
    let code = QrCode::with_error_correction_level(content, EcLevel::M)?;
    Ok(code.render::<svg::Color<'_>>().quiet_zone(true).module_dimensions(1, 1).build())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_a_short_capital_link_in_version_three() {
        let svg = qr_svg("HTTPS://D.EXAMPLE/N/2026000017-7K3QX9VFMA").unwrap();
        assert!(svg.contains("viewBox=\"0 0 37 37\""), "29 modules and a quiet zone of 4 on each side: {svg}");
    }

    #[test]
    fn refuses_more_than_a_code_can_hold() {
        assert!(qr_svg(&"x".repeat(5_000)).is_err());
    }
}
