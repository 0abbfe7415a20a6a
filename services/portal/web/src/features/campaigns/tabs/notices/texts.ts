import { defineTexts } from "~/lib/texts";

export const texts = defineTexts({
	runs: { en: "Print runs of the campaign", ar: "دفعات طباعة الحملة" },
	none: { en: "Nothing was printed yet", ar: "لم يُطبع شيء بعد" },
	noneWhy: {
		en: "A supervisor or planner prints the released targets, sorted by the technicians' rounds.",
		ar: "يطبع المشرف أو المخطط إشعارات الأهداف المُحالة مرتبة حسب جولات الفنيين.",
	},
	openPrinting: { en: "Go to print runs", ar: "انتقل إلى دفعات الطباعة" },
});
