import { defineTexts } from "~/lib/texts";

export const texts = defineTexts({
	lists: { en: "Defaulter lists of the campaign", ar: "قوائم المتخلفين للحملة" },
	make: { en: "Make a list", ar: "إعداد قائمة" },
	none: { en: "No defaulter list yet", ar: "لا قائمة متخلفين بعد" },
	noneWhy: {
		en: "A list is made from the frozen figures, by the profile of a regulator.",
		ar: "تُعد القائمة من الأرقام المجمّدة وفق متطلبات الجهة التنظيمية.",
	},
	tooEarly: {
		en: "A list can be made once the campaign is approved.",
		ar: "يمكن إعداد القائمة بعد الموافقة على الحملة.",
	},
});
