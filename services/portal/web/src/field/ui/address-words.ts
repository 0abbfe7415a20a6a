import { useLanguage } from "../language";
import type { Task } from "../store/db";

/** Where a door is and whom the notice is for, as the chosen language writes it where that is known. */
export function useDoorWords() {
	const { language } = useLanguage();
	const isArabic = language === "ar";
	return {
		place: ({ building, community, community_ar }: Task["address"]) => {
			const district = isArabic ? (community_ar ?? community) : community;
			// A building that carries the name of its community needs no second one.
			return building.startsWith(district) ? building : [building, district].filter(Boolean).join(" · ");
		},
		addressee: ({ name, name_ar }: Task["addressee"]) => (isArabic ? (name_ar ?? name) : name),
	};
}

/** `350 m`, `2.4 km`. */
export function useDistance() {
	const { locale } = useLanguage();
	return (metres: number) => {
		const isFar = metres >= 950;
		return new Intl.NumberFormat(locale, {
			style: "unit",
			unit: isFar ? "kilometer" : "meter",
			maximumFractionDigits: isFar && metres < 9_950 ? 1 : 0,
		}).format(isFar ? metres / 1000 : Math.round(metres / 10) * 10);
	};
}
