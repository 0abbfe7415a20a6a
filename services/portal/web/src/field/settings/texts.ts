import { defineTexts } from "../language";

export const texts = defineTexts({
	title: { en: "Settings", ar: "الإعدادات", hi: "सेटिंग", ur: "ترتیبات" },
	language: { en: "Language", ar: "اللغة", hi: "भाषा", ur: "زبان" },
	technician: { en: "Technician", ar: "الفني", hi: "तकनीशियन", ur: "ٹیکنیشن" },
	lastPull: {
		en: "Last in step with the server",
		ar: "آخر تزامن مع الخادم",
		hi: "पिछली बार सर्वर से मिला",
		ur: "آخری بار سرور سے ملا",
	},
	version: { en: "Version", ar: "الإصدار", hi: "संस्करण", ur: "ورژن" },
	ready: {
		en: "Ready to work without network",
		ar: "جاهز للعمل بدون شبكة",
		hi: "बिना नेटवर्क काम के लिए तैयार",
		ur: "بغیر نیٹ ورک کام کے لیے تیار",
	},
	notReady: {
		en: "Not yet ready to work without network. Keep this page open for a moment.",
		ar: "ليس جاهزًا بعد للعمل بدون شبكة. أبقِ هذه الصفحة مفتوحة لحظة.",
		hi: "अभी बिना नेटवर्क के तैयार नहीं। पेज को थोड़ी देर खुला रखें।",
		ur: "ابھی بغیر نیٹ ورک کے تیار نہیں۔ صفحہ تھوڑی دیر کھلا رکھیں۔",
	},
	signOut: { en: "Sign out", ar: "تسجيل الخروج", hi: "साइन आउट", ur: "سائن آؤٹ" },
	signOutAbout: {
		en: "Everything of yours is removed from this phone. To work with it again you need a new code.",
		ar: "يُحذف كل ما يخصك من هذا الهاتف. للعمل به مجددًا تحتاج إلى رمز جديد.",
		hi: "आपका सब कुछ इस फ़ोन से हट जाएगा। फिर काम करने के लिए नया कोड चाहिए।",
		ur: "آپ کا سب کچھ اس فون سے ہٹ جائے گا۔ دوبارہ کام کے لیے نیا کوڈ چاہیے۔",
	},
	unsent: {
		en: {
			one: "{count} thing you recorded has not been sent. Signing out now loses it for ever.",
			other: "{count} things you recorded have not been sent. Signing out now loses them for ever.",
		},
		ar: {
			zero: "لم يبقَ شيء بلا إرسال.",
			one: "عنصر واحد سجلته لم يُرسل بعد. تسجيل الخروج الآن يفقده نهائيًا.",
			two: "عنصران سجلتهما لم يُرسلا بعد. تسجيل الخروج الآن يفقدهما نهائيًا.",
			few: "{count} عناصر سجلتها لم تُرسل بعد. تسجيل الخروج الآن يفقدها نهائيًا.",
			many: "{count} عنصرًا سجلتها لم تُرسل بعد. تسجيل الخروج الآن يفقدها نهائيًا.",
			other: "{count} عنصر سجلتها لم تُرسل بعد. تسجيل الخروج الآن يفقدها نهائيًا.",
		},
		hi: { other: "{count} चीज़ें अभी भेजी नहीं गईं। अभी साइन आउट करने पर वे हमेशा के लिए खो जाएँगी।" },
		ur: { other: "{count} چیزیں ابھی بھیجی نہیں گئیں۔ ابھی سائن آؤٹ کرنے پر وہ ہمیشہ کے لیے کھو جائیں گی۔" },
	},
	stay: { en: "Stay", ar: "ابقَ", hi: "रहने दें", ur: "رہنے دیں" },
	loseAndSignOut: { en: "Lose it and sign out", ar: "افقده وسجّل الخروج", hi: "खोकर साइन आउट", ur: "کھو کر سائن آؤٹ" },
});
