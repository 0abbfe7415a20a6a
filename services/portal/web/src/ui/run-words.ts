import { defineTexts } from "~/lib/texts";

/** The words about print runs, their states among them. */
export const runWords = defineTexts({
	run: { en: "Print run", ar: "دفعة الطباعة" },
	template: { en: "Template", ar: "القالب" },
	version: { en: "{template}, version {version}", ar: "{template}، الإصدار {version}" },
	printedOn: { en: "Day on the paper", ar: "تاريخ الإشعار" },
	requestedBy: { en: "Asked for by", ar: "طلبها" },
	requestedAt: { en: "Asked for", ar: "وقت الطلب" },
	pieces: { en: "Notices", ar: "الإشعارات" },
	piecesOf: { en: "{done} of {all}", ar: "{done} من {all}" },
	pages: { en: "Pages", ar: "الصفحات" },
	leftOut: { en: "Left out", ar: "المستبعدون" },
	requested: { en: "Asked for", ar: "مطلوبة" },
	rendering: { en: "Being made", ar: "قيد الإعداد" },
	printed: { en: "Printed", ar: "مطبوعة" },
	cancelled: { en: "Called off", ar: "ملغاة" },
	state: { en: "State", ar: "الحالة" },
	campaign: { en: "Campaign", ar: "الحملة" },
});
