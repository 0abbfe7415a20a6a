import { defineTexts } from "~/lib/texts";
import { useTexts } from "~/lib/use-language";

/** Dunlin's own layouts, as people call them. */
const texts = defineTexts({
	native: { en: "Dunlin's own layout", ar: "تنسيق دنلن" },
	"ibm-late-payments": { en: "IBM's sample of settled invoices", ar: "عيّنة IBM للفواتير المسددة" },
	"sap-fbl5n": { en: "SAP customer line items (FBL5N)", ar: "بنود العملاء في SAP ‏(FBL5N)" },
	"sap-bsid-bsad": { en: "SAP tables BSID and BSAD", ar: "جداول SAP ‏BSID وBSAD" },
	"quickbooks-ar-ageing-detail": { en: "QuickBooks A/R ageing detail", ar: "تقادم ذمم QuickBooks المفصّل" },
	"open-items-wholesale": { en: "Open items (wholesale)", ar: "البنود المفتوحة (تجارة الجملة)" },
	"settled-history-wholesale": { en: "Settled invoices (wholesale)", ar: "الفواتير المسوّاة (تجارة الجملة)" },
});

/** A layout's name; one that somebody keeps goes by its own. */
export function useLayoutWord() {
	const word = useTexts(texts);
	return (layout: string) => (layout in texts ? word(layout as keyof typeof texts) : layout);
}
