import { defineTexts } from "~/lib/texts";

export const texts = defineTexts({
	lists: { en: "Defaulter lists", ar: "قوائم المتخلفين" },
	listsAbout: {
		en: "What is filed with regulators: who owes, by each regulator's own terms.",
		ar: "ما يُقدَّم إلى الجهات التنظيمية: من عليهم ديون، وفق متطلبات كل جهة.",
	},
	make: { en: "Make a list", ar: "إعداد قائمة" },
	none: { en: "No defaulter list yet", ar: "لا قوائم متخلفين بعد" },
	noneWhy: {
		en: "A list is made from the frozen figures of a campaign, by the profile of a regulator.",
		ar: "تُعد القائمة من الأرقام المجمّدة لحملة وفق متطلبات الجهة التنظيمية.",
	},
	search: { en: "Search lists", ar: "البحث في القوائم" },
	searchHint: { en: "Reference", ar: "المرجع" },
	regulator: { en: "Regulator", ar: "الجهة التنظيمية" },
	state: { en: "State", ar: "الحالة" },
	campaign: { en: "Campaign", ar: "الحملة" },
	account: { en: "Account", ar: "الحساب" },
	name: { en: "Name", ar: "الاسم" },
	amount: { en: "Frozen amount", ar: "المبلغ المجمّد" },
	oldestDue: { en: "Oldest due", ar: "أقدم استحقاق" },
	daysOverdue: { en: "Days overdue", ar: "أيام التأخير" },
	served: { en: "Notice served", ar: "تاريخ التبليغ" },
	days: {
		en: { one: "{count} day", other: "{count} days" },
		ar: {
			zero: "لا أيام",
			one: "يوم واحد",
			two: "يومان",
			few: "{count} أيام",
			many: "{count} يومًا",
			other: "{count} يوم",
		},
	},
	debtors: {
		en: { one: "{count} debtor", other: "{count} debtors" },
		ar: {
			zero: "لا مدينين",
			one: "مدين واحد",
			two: "مدينان",
			few: "{count} مدينين",
			many: "{count} مدينًا",
			other: "{count} مدين",
		},
	},
});
