//! The portal's settings: the table `[portal]`.

use serde::Deserialize;

/// Defaults are here; every key can be left out.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Address pattern of a tile server for maps, `https://tiles.example/{z}/{x}/{y}.png`. Without it maps draw no
    /// streets, and no browser asks anybody else for anything.
    pub tiles: Option<String>,
    /// Whom the map thanks for its tiles, as plain text.
    pub tiles_attribution: Option<String>,
}

impl Settings {
    /// The one origin besides our own that a page may load pictures from.
    pub(crate) fn tile_origin(&self) -> Option<&str> {
        let tiles = self.tiles.as_deref()?;
        let host = tiles.strip_prefix("https://").or_else(|| tiles.strip_prefix("http://"))?;
        let end = tiles.len() - host.len() + host.find('/').unwrap_or(host.len());
        tiles[..end].bytes().all(|b| b.is_ascii_alphanumeric() || b":/.-*".contains(&b)).then_some(&tiles[..end])
    }
}

#[cfg(test)]
mod tests {
    use super::Settings;

    #[test]
    fn only_an_origin_reaches_the_policy() {
        let origin = |tiles: &str| {
            Settings { tiles: Some(tiles.into()), ..Settings::default() }.tile_origin().map(ToOwned::to_owned)
        };
        assert_eq!(origin("https://tiles.example/{z}/{x}/{y}.png").as_deref(), Some("https://tiles.example"));
        assert_eq!(origin("http://127.0.0.1:9/{z}").as_deref(), Some("http://127.0.0.1:9"));
        assert_eq!(origin("https://tiles.example; script-src *"), None);
        assert_eq!(origin("/tiles/{z}"), None);
    }
}
