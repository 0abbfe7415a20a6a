#!/bin/sh
# Brings the Arabic fonts the notices are set in to shared/documents/fonts (not committed; Open Font License 1.1).
# First choice: the npm package below. Without npm: Debian's fonts-noto-core, when it is installed.
set -eu

package=@expo-google-fonts/noto-naskh-arabic
version=0.4.5
regular_sha=706b4580c025f6c75ec1c06013e17f00a23ec1780091b77a5a5b339469bda94d
bold_sha=35418f91100645a36e4d72d75866b61c5da14dc5ebbade64db434d2c9e76234c
debian=/usr/share/fonts/truetype/noto

here=$(CDPATH="" cd -- "$(dirname -- "$0")" && pwd)
fonts=$here/fonts
regular=$fonts/NotoNaskhArabic-Regular.ttf
bold=$fonts/NotoNaskhArabic-Bold.ttf

if [ -s "$regular" ] && [ -s "$bold" ]; then
    exit 0
fi
mkdir -p "$fonts"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

from_npm() {
    command -v npm >/dev/null || return 1
    (cd "$work" && npm pack --silent "$package@$version" >/dev/null && tar -xzf ./*.tgz) || return 1
    printf '%s  %s\n' "$regular_sha" "$work/package/400Regular/NotoNaskhArabic_400Regular.ttf" \
        "$bold_sha" "$work/package/700Bold/NotoNaskhArabic_700Bold.ttf" | sha256sum --check --quiet || return 1
    cp "$work/package/400Regular/NotoNaskhArabic_400Regular.ttf" "$regular"
    cp "$work/package/700Bold/NotoNaskhArabic_700Bold.ttf" "$bold"
}

from_debian() {
    [ -s "$debian/NotoNaskhArabic-Regular.ttf" ] && [ -s "$debian/NotoNaskhArabic-Bold.ttf" ] || return 1
    cp "$debian/NotoNaskhArabic-Regular.ttf" "$regular"
    cp "$debian/NotoNaskhArabic-Bold.ttf" "$bold"
}

from_npm || from_debian || {
    echo "fonts: neither npm ($package $version) nor Debian's fonts-noto-core could give Noto Naskh Arabic" >&2
    exit 1
}
echo "fonts: Noto Naskh Arabic is in $fonts"
