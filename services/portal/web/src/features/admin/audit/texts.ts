import { defineTexts } from "~/lib/texts";

export const texts = defineTexts({
	audit: { en: "Audit", ar: "التدقيق" },
	about: {
		en: "What was done, by whom and when. Each record carries the fingerprint of the one before: a changed or missing record breaks the chain.",
		ar: "ما الذي جرى، ومن قام به ومتى. يحمل كل سجل بصمة ما قبله: أي سجل معدّل أو مفقود يكسر السلسلة.",
	},
	service: { en: "Service", ar: "الخدمة" },
	stream: { en: "Chain", ar: "السلسلة" },
	verify: { en: "Verify the chain", ar: "تحقق من السلسلة" },
	whole: {
		en: { one: "The chain of {count} record is whole.", other: "The chain of {count} records is whole." },
		ar: {
			zero: "السلسلة فارغة.",
			one: "السلسلة سليمة: سجل واحد.",
			two: "السلسلة سليمة: سجلان.",
			few: "السلسلة سليمة: {count} سجلات.",
			many: "السلسلة سليمة: {count} سجلًا.",
			other: "السلسلة سليمة: {count} سجل.",
		},
	},
	head: { en: "Fingerprint of the last record", ar: "بصمة آخر سجل" },
	broken: { en: "The chain is broken at record {seq}.", ar: "السلسلة مكسورة عند السجل {seq}." },
	number: { en: "No.", ar: "الرقم" },
	at: { en: "When", ar: "متى" },
	who: { en: "Who", ar: "من" },
	action: { en: "What", ar: "ماذا" },
	hash: { en: "Fingerprint", ar: "البصمة" },
	none: { en: "This chain has no records yet", ar: "لا سجلات في هذه السلسلة بعد" },
	content: { en: "Record {seq}", ar: "السجل {seq}" },
	show: { en: "Show record {seq}", ar: "عرض السجل {seq}" },
});
