import { defineTexts } from "../language";

export const texts = defineTexts({
	title: { en: "Enrol this phone", ar: "تسجيل هذا الهاتف", hi: "यह फ़ोन पंजीकृत करें", ur: "یہ فون رجسٹر کریں" },
	about: {
		en: "Your supervisor shows you a code. Scan it, or type its ten characters.",
		ar: "يعرض لك المشرف رمزًا. امسحه أو اكتب أحرفه العشرة.",
		hi: "पर्यवेक्षक आपको एक कोड दिखाएँगे। उसे स्कैन करें या उसके दस अक्षर लिखें।",
		ur: "سپروائزر آپ کو ایک کوڈ دکھائے گا۔ اسے اسکین کریں یا اس کے دس حروف لکھیں۔",
	},
	code: { en: "Code", ar: "الرمز", hi: "कोड", ur: "کوڈ" },
	scan: { en: "Scan the code", ar: "امسح الرمز", hi: "कोड स्कैन करें", ur: "کوڈ اسکین کریں" },
	enrol: { en: "Enrol", ar: "تسجيل", hi: "पंजीकृत करें", ur: "رجسٹر کریں" },
	enrolling: { en: "Enrolling…", ar: "جارٍ التسجيل…", hi: "पंजीकरण हो रहा है…", ur: "رجسٹریشن ہو رہی ہے…" },
	language: { en: "Language", ar: "اللغة", hi: "भाषा", ur: "زبان" },
	tooShort: {
		en: "A code has ten letters and digits, such as 7QK2M-01J5B.",
		ar: "يتكون الرمز من عشرة أحرف وأرقام، مثل 7QK2M-01J5B.",
		hi: "कोड में दस अक्षर और अंक होते हैं, जैसे 7QK2M-01J5B।",
		ur: "کوڈ میں دس حروف اور ہندسے ہوتے ہیں، جیسے 7QK2M-01J5B۔",
	},
	unknown: {
		en: "This code is wrong. Compare it with what your supervisor shows.",
		ar: "هذا الرمز غير صحيح. قارنه بما يعرضه المشرف.",
		hi: "यह कोड गलत है। पर्यवेक्षक के कोड से मिलाएँ।",
		ur: "یہ کوڈ غلط ہے۔ سپروائزر کے کوڈ سے ملائیں۔",
	},
	used: {
		en: "This code was used before. Ask for a new one.",
		ar: "استُخدم هذا الرمز من قبل. اطلب رمزًا جديدًا.",
		hi: "यह कोड पहले इस्तेमाल हो चुका है। नया माँगें।",
		ur: "یہ کوڈ پہلے استعمال ہو چکا ہے۔ نیا مانگیں۔",
	},
	expired: {
		en: "This code is older than a quarter of an hour. Ask for a new one.",
		ar: "مضى على هذا الرمز أكثر من ربع ساعة. اطلب رمزًا جديدًا.",
		hi: "यह कोड पंद्रह मिनट से पुराना है। नया माँगें।",
		ur: "یہ کوڈ پندرہ منٹ سے پرانا ہے۔ نیا مانگیں۔",
	},
	notTechnician: {
		en: "This code is not for a technician. Ask your supervisor.",
		ar: "هذا الرمز ليس لفني. اسأل المشرف.",
	},
	tooMany: {
		en: "Too many tries. Wait a minute and try again.",
		ar: "محاولات كثيرة جدًا. انتظر دقيقة ثم أعد المحاولة.",
	},
	offline: {
		en: "No way to the server. Enrolling needs network, once.",
		ar: "تعذّر الوصول إلى الخادم. يحتاج التسجيل إلى شبكة مرة واحدة.",
		hi: "सर्वर तक नहीं पहुँच सके। पंजीकरण के लिए एक बार नेटवर्क चाहिए।",
		ur: "سرور تک رسائی نہیں۔ رجسٹریشن کے لیے ایک بار نیٹ ورک درکار ہے۔",
	},
	refused: { en: "The server refused: {why}", ar: "رفض الخادم: {why}" },
	hasSession: {
		en: "This phone is enrolled for {name} already.",
		ar: "هذا الهاتف مسجّل باسم {name} بالفعل.",
	},
	unsent: {
		en: "Work that is still waiting cannot be sent after a new enrolment. It stays here, to be shown to your supervisor.",
		ar: "لا يمكن إرسال العمل المنتظر بعد تسجيل جديد. يبقى هنا لعرضه على المشرف.",
	},
	notHere: {
		en: "That is not an enrolment code.",
		ar: "هذا ليس رمز تسجيل.",
	},
});
