import { defineTexts } from "~/lib/texts";

/** The words of the campaign's page and of what its tabs share. */
export const texts = defineTexts({
	campaigns: { en: "Campaigns", ar: "الحملات" },
	parts: { en: "Parts of the campaign", ar: "أجزاء الحملة" },
	overview: { en: "Overview", ar: "نظرة عامة" },
	audience: { en: "Audience", ar: "الجمهور المستهدف" },
	timeline: { en: "Time line", ar: "الجدول الزمني" },
	map: { en: "Map", ar: "الخريطة" },
	effect: { en: "Effect", ar: "الأثر" },
	lists: { en: "Defaulter lists", ar: "قوائم المتخلفين" },
	notices: { en: "Notices", ar: "الإشعارات" },
	launchedOn: { en: "launched {day}", ar: "أُطلقت في {day}" },
	launchesOn: { en: "launches {day}", ar: "تُطلق في {day}" },
	windowEndsOn: { en: "payments count until {day}", ar: "تُحتسب المدفوعات حتى {day}" },
	closedOn: { en: "closed {day}", ar: "أُغلقت في {day}" },
	live: { en: "Live", ar: "مباشر" },
	notLive: { en: "Not live, connecting…", ar: "غير مباشر، جارٍ الاتصال…" },
	notFrozen: { en: "The audience is not frozen yet", ar: "لم يُجمَّد الجمهور المستهدف بعد" },
	notFrozenWhy: {
		en: "Freezing takes who is in, on which side and with what debt. Until then there is nothing to show here.",
		ar: "يحدد التجميد من يدخل الحملة وفي أي مجموعة وبأي دين. وحتى ذلك الحين لا شيء يُعرض هنا.",
	},
	notLaunched: { en: "The campaign is not launched yet", ar: "لم تُطلق الحملة بعد" },
	account: { en: "Account", ar: "الحساب" },
	name: { en: "Name", ar: "الاسم" },
	address: { en: "Address", ar: "العنوان" },
	state: { en: "State", ar: "الحالة" },
	since: { en: "Since", ar: "منذ" },
	amount: { en: "Amount", ar: "المبلغ" },
	reference: { en: "Reference", ar: "المرجع" },
});
