import { useTexts } from "../language";
import type { Need } from "./needs";
import { texts } from "./texts";

/** `a signature or the scanned notice`: any one of the lists, all of that list. */
export function useNeedWords() {
	const t = useTexts(texts);
	const join = (words: string[], by: "and" | "or") => words.reduce((a, b) => t(by, { a, b }));
	return (lists: Need[][]) =>
		join(
			lists.map((together) =>
				join(
					together.map((need) => t(`want_${need}`)),
					"and",
				),
			),
			"or",
		);
}
