import { defineTexts } from "~/lib/texts";

/** The words about what a rule finds. */
export const previewWords = defineTexts({
	selected: { en: "Selected", ar: "المختارون" },
	ofAll: { en: "of {population} accounts", ar: "من {population} حساب" },
	audience: { en: "In the audience", ar: "ضمن الجمهور" },
	audienceAbout: { en: "before the hold-out", ar: "قبل مجموعة المقارنة" },
	toCollect: { en: "To collect", ar: "المطلوب تحصيله" },
	toCollectAbout: { en: "from the audience", ar: "من الجمهور" },
	leftOut: { en: "Left out, by reason", ar: "المستبعدون حسب السبب" },
	noneLeftOut: { en: "Nobody would be left out.", ar: "لن يُستبعد أحد." },
	ageing: { en: "Ageing of the selected", ar: "تقادم ديون المختارين" },
	nobody: { en: "This rule selects nobody.", ar: "لا تختار هذه القاعدة أحدًا." },
});
