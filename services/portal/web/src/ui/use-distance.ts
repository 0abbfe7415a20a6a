import { useMemo } from "react";
import { useLanguage } from "~/lib/use-language";

/** `350 m`, `2.4 km`. */
export function useDistance() {
	const { locale } = useLanguage();
	return useMemo(() => {
		const written = (unit: string, digits: number) =>
			new Intl.NumberFormat(locale, { style: "unit", unit, maximumFractionDigits: digits });
		const [near, far] = [written("meter", 0), written("kilometer", 1)];
		return (metres: number) => (metres < 1_000 ? near.format(Math.round(metres)) : far.format(metres / 1_000));
	}, [locale]);
}
