import { defineTexts } from "~/lib/texts";

/** Why a selected account is left out of an audience. */
export const exclusionWords = defineTexts({
	legal: { en: "Legal matter", ar: "مسألة قانونية" },
	vulnerable: { en: "Vulnerable", ar: "حالة إنسانية" },
	disputed: { en: "Disputed", ar: "متنازع عليه" },
	promised: { en: "Promise to pay", ar: "وعد بالسداد" },
	on_plan: { en: "On a payment plan", ar: "ضمن خطة سداد" },
	nothing_to_collect: { en: "Nothing to collect", ar: "لا مبلغ للتحصيل" },
	in_other_campaign: { en: "In another campaign", ar: "في حملة أخرى" },
});
