import { defineTexts } from "../language";

export const texts = defineTexts({
	aim: {
		en: "Hold the camera over the square code.",
		ar: "وجّه الكاميرا نحو الرمز المربع.",
		hi: "कैमरा चौकोर कोड पर रखें।",
		ur: "کیمرہ چوکور کوڈ پر رکھیں۔",
	},
	picture: { en: "Picture of the camera", ar: "صورة الكاميرا" },
	noCamera: {
		en: "The camera cannot be used. Allow it in the settings of the browser, or type the code.",
		ar: "لا يمكن استخدام الكاميرا. اسمح بها في إعدادات المتصفح، أو اكتب الرمز.",
		hi: "कैमरा उपलब्ध नहीं है। ब्राउज़र की सेटिंग में अनुमति दें, या कोड लिखें।",
		ur: "کیمرہ دستیاب نہیں۔ براؤزر کی ترتیبات میں اجازت دیں، یا کوڈ لکھیں۔",
	},
	light: { en: "Light", ar: "الإضاءة", hi: "रोशनी", ur: "روشنی" },
	use: { en: "Use this code", ar: "استخدم هذا الرمز", hi: "यह कोड लें", ur: "یہ کوڈ لیں" },
	scan: { en: "Scan notice", ar: "امسح الإشعار", hi: "नोटिस स्कैन करें", ur: "نوٹس اسکین کریں" },
	checkCode: { en: "Check code", ar: "رمز التحقق", hi: "जाँच कोड", ur: "جانچ کوڈ" },
	checkCodeAbout: {
		en: "Printed beside the square code.",
		ar: "مطبوع بجانب الرمز المربع.",
		hi: "चौकोर कोड के पास छपा है।",
		ur: "چوکور کوڈ کے پاس چھپا ہے۔",
	},
	unknown: {
		en: "This code is of no notice on your round.",
		ar: "هذا الرمز لا يخص أي إشعار في جولتك.",
		hi: "यह कोड आपके राउंड के किसी नोटिस का नहीं है।",
		ur: "یہ کوڈ آپ کے راؤنڈ کے کسی نوٹس کا نہیں ہے۔",
	},
	void: {
		en: "This sheet was printed again and is void. Deliver the newer sheet of {number}.",
		ar: "أُعيدت طباعة هذه الورقة وأصبحت لاغية. سلّم النسخة الأحدث من {number}.",
		hi: "यह पर्चा दोबारा छपा है और रद्द है। {number} का नया पर्चा दें।",
		ur: "یہ پرچہ دوبارہ چھپا ہے اور منسوخ ہے۔ {number} کا نیا پرچہ دیں۔",
	},
	otherStop: {
		en: "This notice belongs to stop {place}.",
		ar: "هذا الإشعار يخص المحطة {place}.",
		hi: "यह नोटिस पड़ाव {place} का है।",
		ur: "یہ نوٹس اسٹاپ {place} کا ہے۔",
	},
});
