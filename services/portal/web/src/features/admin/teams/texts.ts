import { defineTexts } from "~/lib/texts";

export const texts = defineTexts({
	teams: { en: "Teams", ar: "الفرق" },
	about: { en: "Groups of people who share rounds and tasks.", ar: "مجموعات من الأشخاص تتشارك الجولات والمهام." },
	add: { en: "Add a team", ar: "إضافة فريق" },
	rename: { en: "Rename {name}", ar: "إعادة تسمية {name}" },
	name: { en: "Name", ar: "الاسم" },
	none: { en: "No teams yet", ar: "لا فرق بعد" },
	noneWhy: {
		en: "A team makes it easy to give tasks and rounds to people who work together.",
		ar: "الفريق يسهّل إسناد المهام والجولات إلى من يعملون معًا.",
	},
	people: { en: "People", ar: "الأشخاص" },
});
