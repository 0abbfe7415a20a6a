import { defineTexts } from "~/lib/texts";

export const texts = defineTexts({
	runs: { en: "Print runs of the campaign", ar: "دفعات طباعة الحملة" },
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
	none: { en: "Nothing was printed yet", ar: "لم يُطبع شيء بعد" },
	noneWhy: {
		en: "A supervisor or planner prints the released targets, sorted by the technicians' rounds.",
		ar: "يطبع المشرف أو المخطط إشعارات الأهداف المُحالة مرتبة حسب جولات الفنيين.",
	},
	openPrinting: { en: "Go to print runs", ar: "انتقل إلى دفعات الطباعة" },
});
