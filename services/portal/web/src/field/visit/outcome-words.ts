import { defineTexts, useLanguage, wordsOf } from "../language";
import type { Outcome } from "../store/db";
import { useKept } from "../store/kept";

/** The server says outcomes in English and Arabic; these are further languages. English here stands in without words. */
const further = defineTexts<Outcome>({
	delivered_to_recipient: {
		en: "Handed to the addressee",
		ar: "سُلّم إلى المرسل إليه",
		hi: "प्राप्तकर्ता को दिया",
		ur: "وصول کنندہ کو دیا",
	},
	delivered_to_third_party: {
		en: "Handed to another adult",
		ar: "سُلّم إلى شخص بالغ آخر",
		hi: "किसी और वयस्क को दिया",
		ur: "کسی اور بالغ کو دیا",
	},
	delivered_to_mailbox: {
		en: "Put into the mailbox",
		ar: "وُضع في صندوق البريد",
		hi: "डाक पेटी में डाला",
		ur: "ڈاک باکس میں ڈالا",
	},
	posted_on_door: { en: "Posted on the door", ar: "أُلصق على الباب", hi: "दरवाज़े पर चिपकाया", ur: "دروازے پر چسپاں کیا" },
	delivered_other: {
		en: "Delivered in another way",
		ar: "سُلّم بطريقة أخرى",
		hi: "किसी और तरह पहुँचाया",
		ur: "کسی اور طرح پہنچایا",
	},
	failed_not_home: { en: "Nobody at home", ar: "لا أحد في المنزل", hi: "घर पर कोई नहीं", ur: "گھر پر کوئی نہیں" },
	failed_refused: { en: "Refused to take it", ar: "رُفض الاستلام", hi: "लेने से मना किया", ur: "لینے سے انکار کیا" },
	failed_no_access: {
		en: "No way to the door",
		ar: "تعذّر الوصول إلى الباب",
		hi: "दरवाज़े तक नहीं पहुँच सके",
		ur: "دروازے تک نہیں پہنچ سکے",
	},
	failed_cant_find_address: {
		en: "Address not found",
		ar: "لم يُعثر على العنوان",
		hi: "पता नहीं मिला",
		ur: "پتا نہیں ملا",
	},
	failed_vacant: {
		en: "Nobody lives there",
		ar: "المكان غير مأهول",
		hi: "वहाँ कोई नहीं रहता",
		ur: "وہاں کوئی نہیں رہتا",
	},
	failed_moved: { en: "Moved away", ar: "انتقل من العنوان", hi: "कहीं और चले गए", ur: "کہیں اور منتقل ہو گئے" },
	failed_unsafe_area: {
		en: "Not safe to go on",
		ar: "المنطقة غير آمنة",
		hi: "आगे जाना सुरक्षित नहीं",
		ur: "آگے جانا محفوظ نہیں",
	},
	failed_no_time: { en: "No time left", ar: "لم يكفِ الوقت", hi: "समय नहीं बचा", ur: "وقت نہیں بچا" },
	failed_other: {
		en: "Failed in another way",
		ar: "تعذّر التسليم لسبب آخر",
		hi: "किसी और कारण से नहीं पहुँचा",
		ur: "کسی اور وجہ سے نہیں پہنچا",
	},
	failed_missing_required_proof: {
		en: "Proof missing",
		ar: "الإثبات المطلوب ناقص",
		hi: "प्रमाण नहीं है",
		ur: "ثبوت نہیں ہے",
	},
});

export function useOutcomeWords() {
	const { language } = useLanguage();
	const words = useKept()?.words;
	return (outcome: Outcome): string => {
		const told = words?.outcomes.find(({ code }) => code === outcome)?.text;
		return told && (language === "en" || language === "ar") ? told[language] : wordsOf(further[outcome], language);
	};
}

/** What may happen at a door, as the server offers it. */
export function useOutcomes() {
	return useKept()?.words?.outcomes.filter(({ claimable }) => claimable) ?? [];
}
