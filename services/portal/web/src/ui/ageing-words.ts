import { defineTexts } from "~/lib/texts";

/** The buckets of an ageing, as the books name them. */
export const ageingWords = defineTexts({
	not_due: { en: "Not due", ar: "غير مستحق" },
	"1-30": { en: "1–30 days", ar: "1–30 يومًا" },
	"31-60": { en: "31–60 days", ar: "31–60 يومًا" },
	"61-90": { en: "61–90 days", ar: "61–90 يومًا" },
	"91-120": { en: "91–120 days", ar: "91–120 يومًا" },
	"121-180": { en: "121–180 days", ar: "121–180 يومًا" },
	"181-365": { en: "181–365 days", ar: "181–365 يومًا" },
	over_365: { en: "Over 365 days", ar: "أكثر من 365 يومًا" },
	ageing: { en: "Ageing, {currency}", ar: "تقادم الديون، {currency}" },
});
