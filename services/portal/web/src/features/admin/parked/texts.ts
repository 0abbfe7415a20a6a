import { defineTexts } from "~/lib/texts";

export const texts = defineTexts({
	parked: { en: "Parked messages", ar: "الرسائل الموقوفة" },
	about: {
		en: "Events a service could not work after several tries. Nothing else waits for them. Replay one when its cause is mended.",
		ar: "أحداث لم تستطع الخدمة معالجتها بعد محاولات عدة. لا شيء آخر ينتظرها. أعد تشغيلها بعد إصلاح سببها.",
	},
	service: { en: "Service", ar: "الخدمة" },
	kind: { en: "Event", ar: "الحدث" },
	subject: { en: "About", ar: "بشأن" },
	error: { en: "Why it failed", ar: "سبب الفشل" },
	attempts: { en: "Tries", ar: "المحاولات" },
	parkedAt: { en: "Parked", ar: "أوقفت" },
	replay: { en: "Replay", ar: "إعادة التشغيل" },
	drop: { en: "Drop", ar: "حذف" },
	dropAbout: {
		en: "The event is not worked by {service} any more. What it would have changed stays as it is.",
		ar: "لن تعالج خدمة {service} هذا الحدث. ما كان سيغيّره يبقى كما هو.",
	},
	replayed: { en: "The message is being worked again", ar: "تجري معالجة الرسالة من جديد" },
	body: { en: "Content", ar: "المحتوى" },
	none: { en: "No message is parked", ar: "لا رسائل موقوفة" },
	noneWhy: { en: "Every event was worked.", ar: "عولجت كل الأحداث." },
	show: { en: "Show the content of {kind}", ar: "عرض محتوى {kind}" },
});
