//! Made-up people and companies, in English and Arabic.

use super::dice::Dice;

const GIVEN: &[(&str, &str)] = &[
    ("Ahmed", "أحمد"),
    ("Aisha", "عائشة"),
    ("Ali", "علي"),
    ("Amal", "أمل"),
    ("Amina", "أمينة"),
    ("Bilal", "بلال"),
    ("Dana", "دانة"),
    ("Faisal", "فيصل"),
    ("Fatima", "فاطمة"),
    ("Hamad", "حمد"),
    ("Hana", "هناء"),
    ("Hassan", "حسن"),
    ("Huda", "هدى"),
    ("Ibrahim", "إبراهيم"),
    ("Jamila", "جميلة"),
    ("Karim", "كريم"),
    ("Khalid", "خالد"),
    ("Layla", "ليلى"),
    ("Mariam", "مريم"),
    ("Mohammed", "محمد"),
    ("Nadia", "نادية"),
    ("Nasser", "ناصر"),
    ("Noor", "نور"),
    ("Omar", "عمر"),
    ("Rania", "رانيا"),
    ("Rashid", "راشد"),
    ("Salem", "سالم"),
    ("Salma", "سلمى"),
    ("Samir", "سمير"),
    ("Sara", "سارة"),
    ("Tariq", "طارق"),
    ("Yousef", "يوسف"),
    ("Zainab", "زينب"),
    ("Ziad", "زياد"),
    ("Anna", "آنا"),
    ("Daniel", "دانيال"),
    ("Elena", "إيلينا"),
    ("George", "جورج"),
    ("Grace", "غريس"),
    ("Maria", "ماريا"),
    ("Peter", "بيتر"),
    ("Priya", "بريا"),
    ("Rahul", "راهول"),
    ("Sunita", "سونيتا"),
];

const FAMILY: &[(&str, &str)] = &[
    ("Al Ameri", "العامري"),
    ("Al Balushi", "البلوشي"),
    ("Al Falasi", "الفلاسي"),
    ("Al Hashimi", "الهاشمي"),
    ("Al Jaberi", "الجابري"),
    ("Al Kaabi", "الكعبي"),
    ("Al Mansouri", "المنصوري"),
    ("Al Marri", "المري"),
    ("Al Nuaimi", "النعيمي"),
    ("Al Suwaidi", "السويدي"),
    ("Al Zaabi", "الزعابي"),
    ("Abbas", "عباس"),
    ("Darwish", "درويش"),
    ("Fernandes", "فرنانديز"),
    ("Haddad", "حداد"),
    ("Hussain", "حسين"),
    ("Ivanov", "إيفانوف"),
    ("Khan", "خان"),
    ("Khoury", "خوري"),
    ("Kumar", "كومار"),
    ("Mahmoud", "محمود"),
    ("Malik", "مالك"),
    ("Mathew", "ماثيو"),
    ("Nair", "ناير"),
    ("Najjar", "نجار"),
    ("Patel", "باتيل"),
    ("Qasim", "قاسم"),
    ("Rahman", "رحمن"),
    ("Saleh", "صالح"),
    ("Shah", "شاه"),
    ("Sharma", "شارما"),
    ("Taylor", "تايلور"),
];

const TRADES: &[(&str, &str)] = &[
    ("Bakery", "مخبز"),
    ("Clinic", "عيادة"),
    ("Contracting", "للمقاولات"),
    ("Electronics", "للإلكترونيات"),
    ("Fitness", "للياقة البدنية"),
    ("Furniture", "للأثاث"),
    ("Logistics", "للخدمات اللوجستية"),
    ("Pharmacy", "صيدلية"),
    ("Restaurant", "مطعم"),
    ("Textiles", "للمنسوجات"),
    ("Trading", "للتجارة"),
    ("Travel", "للسفريات"),
];

/// A name in both scripts.
pub struct Name {
    /// In Latin letters.
    pub english: String,
    /// In Arabic letters.
    pub arabic: String,
}

/// A person's name.
pub fn person(dice: &mut Dice) -> Name {
    let given = dice.pick(GIVEN);
    let family = dice.pick(FAMILY);
    Name { english: format!("{} {}", given.0, family.0), arabic: format!("{} {}", given.1, family.1) }
}

/// A company's name.
pub fn company(dice: &mut Dice) -> Name {
    let family = dice.pick(FAMILY);
    let trade = dice.pick(TRADES);
    Name { english: format!("{} {} LLC", family.0, trade.0), arabic: format!("{} {} ذ.م.م", family.1, trade.1) }
}
