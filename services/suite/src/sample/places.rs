//! Made-up communities on a real coast: names in both scripts, buildings around a centre.

use super::dice::Dice;

/// A community and where it lies, in millionths of a degree.
pub struct Community {
    /// In Latin letters.
    pub name: &'static str,
    /// In Arabic letters.
    pub arabic: &'static str,
    latitude: i64,
    longitude: i64,
}

const fn at(name: &'static str, arabic: &'static str, latitude: i64, longitude: i64) -> Community {
    Community { name, arabic, latitude, longitude }
}

/// The communities, the busiest first.
pub const COMMUNITIES: &[Community] = &[
    at("Marsa Heights", "مرتفعات المرسى", 25_078_000, 55_138_000),
    at("Pearl Gardens", "حدائق اللؤلؤ", 25_042_000, 55_148_000),
    at("Dune Village", "قرية الكثبان", 25_060_000, 55_208_000),
    at("Sidra Park", "حديقة السدرة", 25_098_000, 55_176_000),
    at("Creek Residences", "مساكن الخور", 25_196_000, 55_342_000),
    at("Palm Court", "ساحة النخيل", 25_114_000, 55_196_000),
    at("Falcon Towers", "أبراج الصقر", 25_184_000, 55_272_000),
    at("Coral Bay", "خليج المرجان", 25_132_000, 55_186_000),
    at("Oasis Square", "ميدان الواحة", 25_088_000, 55_238_000),
    at("Saffron Hills", "تلال الزعفران", 25_052_000, 55_264_000),
    at("Lagoon Walk", "ممشى البحيرة", 25_172_000, 55_318_000),
    at("Henna Terraces", "شرفات الحناء", 25_024_000, 55_176_000),
    at("Harbour Point", "رأس الميناء", 25_266_000, 55_296_000),
    at("Acacia Grove", "بستان السمر", 25_074_000, 55_296_000),
    at("Amber Plaza", "ساحة العنبر", 25_218_000, 55_282_000),
    at("Wadi Springs", "ينابيع الوادي", 25_036_000, 55_232_000),
];

/// A building: all its units share one door to the street.
pub struct Building {
    /// Which community.
    pub community: &'static Community,
    /// Its name: `Marsa Heights 3`.
    pub name: String,
    /// Millionths of a degree north.
    pub latitude: i64,
    /// Millionths of a degree east.
    pub longitude: i64,
    /// Units it has.
    pub units: i64,
}

/// Builds enough buildings to house so many units.
pub fn buildings(dice: &mut Dice, units: i64) -> Vec<Building> {
    let mut built: Vec<Building> = Vec::new();
    let mut housed = 0;
    while housed < units {
        // The first communities are the larger ones.
        let place = dice.between(0, 16).min(dice.between(0, 16));
        let community = &COMMUNITIES[usize::try_from(place).unwrap_or(0)];
        let number = built.iter().filter(|other| other.community.name == community.name).count() + 1;
        let units = dice.weighted(&[(12, 30), (24, 40), (48, 20), (96, 10)]);
        built.push(Building {
            community,
            name: format!("{} {number}", community.name),
            latitude: community.latitude + dice.between(-6_000, 6_000),
            longitude: community.longitude + dice.between(-6_000, 6_000),
            units,
        });
        housed += units;
    }
    built
}
