import type { Schemas } from "~/api/client";
import { useLanguage } from "~/lib/use-language";

/** Where a door is and whom a notice is for, as the chosen language writes it where that is known. */
export function useDoorWords() {
	const { language } = useLanguage();
	const isArabic = language === "ar";
	return {
		address: ({ unit, building, community, community_ar }: Schemas["Address"]) =>
			[unit, building, (isArabic && community_ar) || community].filter(Boolean).join(isArabic ? "، " : ", "),
		addressee: ({ name, name_ar }: Schemas["Addressee"]) => (isArabic && name_ar) || name,
	};
}
