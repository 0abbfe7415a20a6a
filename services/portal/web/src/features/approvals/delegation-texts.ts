import { defineTexts } from "~/lib/texts";

export const texts = defineTexts({
	delegations: { en: "Delegations", ar: "التفويضات" },
	about: {
		en: "While you are away somebody else decides for you. Both names stay on record.",
		ar: "أثناء غيابك يقرر شخص آخر نيابة عنك. ويبقى الاسمان محفوظين.",
	},
	approvals: { en: "Approvals", ar: "الموافقات" },
	add: { en: "Delegate", ar: "تفويض" },
	from: { en: "For", ar: "عن" },
	to: { en: "Who decides", ar: "من يقرر" },
	starts: { en: "From", ar: "من" },
	ends: { en: "Until", ar: "حتى" },
	comment: { en: "Comment", ar: "تعليق" },
	state: { en: "State", ar: "الحالة" },
	ahead: { en: "Ahead", ar: "قادم" },
	active: { en: "In force", ar: "ساري" },
	over: { en: "Over", ar: "منتهٍ" },
	revoked: { en: "Ended early", ar: "أُنهي مبكرًا" },
	end: { en: "End now", ar: "إنهاء الآن" },
	endAbout: { en: "{name} no longer decides in your place.", ar: "لن يقرر {name} نيابة عنك بعد الآن." },
	none: { en: "No delegations", ar: "لا تفويضات" },
	noneWhy: {
		en: "Delegate before you go away, so that approvals do not wait for you.",
		ar: "فوّض قبل غيابك حتى لا تنتظرك الموافقات.",
	},
});
