import { defineTexts } from "~/lib/texts";

export const texts = defineTexts({
	map: { en: "Map of the doors", ar: "خريطة الأبواب" },
	legend: { en: "Doors by state", ar: "الأبواب حسب الحالة" },
	waiting: { en: "On no round yet", ar: "ليس في جولة بعد" },
	planned: { en: "On a drafted round", ar: "في جولة قيد الإعداد" },
	on_the_way: { en: "With a technician", ar: "لدى الفني" },
	delivered: { en: "Delivered", ar: "مُبلَّغ" },
	failed: { en: "Visited without success", ar: "زيارة دون نجاح" },
	withdrawn: { en: "Withdrawn", ar: "مسحوب" },
	doors: { en: "Doors", ar: "الأبواب" },
	count: {
		en: { one: "{count} door", other: "{count} doors" },
		ar: {
			zero: "لا أبواب",
			one: "باب واحد",
			two: "بابان",
			few: "{count} أبواب",
			many: "{count} بابًا",
			other: "{count} باب",
		},
	},
	noPosition: {
		en: {
			one: "{count} door has no known position; it is in the list only.",
			other: "{count} doors have no known position; they are in the list only.",
		},
		ar: {
			zero: "كل الأبواب معروفة الموقع.",
			one: "باب واحد غير معروف الموقع؛ يظهر في القائمة فقط.",
			two: "بابان غير معروفي الموقع؛ يظهران في القائمة فقط.",
			few: "{count} أبواب غير معروفة الموقع؛ تظهر في القائمة فقط.",
			many: "{count} بابًا غير معروف الموقع؛ تظهر في القائمة فقط.",
			other: "{count} باب غير معروف الموقع؛ تظهر في القائمة فقط.",
		},
	},
	onlyFirst: {
		en: "Only the first {count} doors are shown.",
		ar: "تُعرض أول {count} باب فقط.",
	},
	none: { en: "No doors yet", ar: "لا أبواب بعد" },
	noneWhy: {
		en: "Doors appear when targets are released for printing.",
		ar: "تظهر الأبواب عند إحالة الأهداف للطباعة.",
	},
	noneInState: { en: "No door stands there", ar: "لا باب في هذه الحالة" },
	round: { en: "Round", ar: "الجولة" },
	openRound: { en: "Open the round", ar: "افتح الجولة" },
	outcome: { en: "Outcome", ar: "النتيجة" },
});
