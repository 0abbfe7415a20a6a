import { defineTexts } from "~/lib/texts";

/** The sides of the comparison. */
export const armWords = defineTexts({
	treated: { en: "Target", ar: "هدف" },
	held_out: { en: "Hold-out", ar: "مجموعة المقارنة" },
});

/** How far a member is. */
export const memberStateWords = defineTexts({
	planned: { en: "Planned", ar: "مخطط" },
	released: { en: "Released", ar: "مُحال" },
	printed: { en: "Printed", ar: "مطبوع" },
	served: { en: "Served", ar: "مُبلَّغ" },
	failed: { en: "Visited without success", ar: "زيارة دون نجاح" },
	withdrawn: { en: "Withdrawn", ar: "مسحوب" },
});

/** Why a target left before the end. */
export const withdrawalWords = defineTexts({
	paid: { en: "Paid", ar: "سدّد" },
	dispute: { en: "Dispute", ar: "نزاع" },
	promise: { en: "Promise to pay", ar: "وعد بالسداد" },
	plan: { en: "Payment plan", ar: "خطة سداد" },
	legal: { en: "Legal matter", ar: "مسألة قانونية" },
	vulnerable: { en: "Vulnerable", ar: "حالة إنسانية" },
	cancelled: { en: "Campaign cancelled", ar: "أُلغيت الحملة" },
	manual: { en: "Taken out by a planner", ar: "سحبه مخطط الحملة" },
});
