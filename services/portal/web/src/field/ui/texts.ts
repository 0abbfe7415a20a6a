import { defineTexts } from "../language";

/** Words that several screens share. */
export const texts = defineTexts({
	app: { en: "Dunlin rounds", ar: "جولات دنلن", hi: "Dunlin राउंड", ur: "Dunlin راؤنڈ" },
	back: { en: "Back", ar: "رجوع", hi: "वापस", ur: "واپس" },
	close: { en: "Close", ar: "إغلاق", hi: "बंद करें", ur: "بند کریں" },
	cancel: { en: "Cancel", ar: "إلغاء", hi: "रद्द करें", ur: "منسوخ کریں" },
	save: { en: "Save", ar: "حفظ", hi: "सहेजें", ur: "محفوظ کریں" },
	done: { en: "Done", ar: "تم", hi: "हो गया", ur: "ہو گیا" },
	loading: { en: "Loading…", ar: "جارٍ التحميل…", hi: "लोड हो रहा है…", ur: "لوڈ ہو رہا ہے…" },
	settings: { en: "Settings", ar: "الإعدادات", hi: "सेटिंग", ur: "ترتیبات" },
	allSent: { en: "All sent", ar: "أُرسل الكل", hi: "सब भेजा गया", ur: "سب بھیج دیا" },
	sending: { en: "Sending…", ar: "جارٍ الإرسال…", hi: "भेजा जा रहा है…", ur: "بھیجا جا رہا ہے…" },
	waiting: {
		en: { one: "{count} waiting to be sent", other: "{count} waiting to be sent" },
		ar: {
			zero: "لا شيء بانتظار الإرسال",
			one: "عنصر واحد بانتظار الإرسال",
			two: "عنصران بانتظار الإرسال",
			few: "{count} عناصر بانتظار الإرسال",
			many: "{count} عنصرًا بانتظار الإرسال",
			other: "{count} عنصر بانتظار الإرسال",
		},
		hi: { other: "{count} भेजना बाकी" },
		ur: { other: "{count} بھیجنا باقی" },
	},
	bytesWaiting: {
		en: { one: "{count} picture waiting to be sent", other: "{count} pictures waiting to be sent" },
		ar: {
			zero: "لا صور بانتظار الإرسال",
			one: "صورة واحدة بانتظار الإرسال",
			two: "صورتان بانتظار الإرسال",
			few: "{count} صور بانتظار الإرسال",
			many: "{count} صورة بانتظار الإرسال",
			other: "{count} صورة بانتظار الإرسال",
		},
		hi: { other: "{count} तस्वीरें भेजना बाकी" },
		ur: { other: "{count} تصویریں بھیجنا باقی" },
	},
	toRead: {
		en: { one: "{count} to look at", other: "{count} to look at" },
		ar: {
			zero: "لا شيء للمراجعة",
			one: "عنصر واحد للمراجعة",
			two: "عنصران للمراجعة",
			few: "{count} عناصر للمراجعة",
			many: "{count} عنصرًا للمراجعة",
			other: "{count} عنصر للمراجعة",
		},
		hi: { other: "{count} देखना बाकी" },
		ur: { other: "{count} دیکھنا باقی" },
	},
	offline: { en: "No network", ar: "لا توجد شبكة", hi: "नेटवर्क नहीं", ur: "نیٹ ورک نہیں" },
	newVersion: {
		en: "A new version is ready",
		ar: "إصدار جديد جاهز",
		hi: "नया संस्करण तैयार है",
		ur: "نیا ورژن تیار ہے",
	},
	update: { en: "Update now", ar: "حدّث الآن", hi: "अभी अपडेट करें", ur: "ابھی اپڈیٹ کریں" },
	sessionOver: {
		en: "This phone is signed out by the office. What you recorded is kept here; ask your supervisor for a new code.",
		ar: "سجّل المكتب خروج هذا الهاتف. ما سجلته محفوظ هنا؛ اطلب من المشرف رمزًا جديدًا.",
		hi: "इस फ़ोन का सत्र समाप्त हो गया है। आपका काम यहाँ सुरक्षित है; पर्यवेक्षक से नया कोड माँगें।",
		ur: "اس فون کا سیشن ختم ہو گیا ہے۔ آپ کا کام یہاں محفوظ ہے؛ سپروائزر سے نیا کوڈ مانگیں۔",
	},
	enterCode: { en: "Enter new code", ar: "أدخل رمزًا جديدًا", hi: "नया कोड डालें", ur: "نیا کوڈ درج کریں" },
	broken: {
		en: "This page met an error. What you recorded is kept.",
		ar: "حدث خطأ في هذه الصفحة. ما سجلته محفوظ.",
	},
	reload: { en: "Load again", ar: "أعد التحميل" },
});
