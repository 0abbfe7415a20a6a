import type { Schemas } from "~/api/client";
import { useLanguage } from "~/lib/use-language";
import { useVocabulary } from "./queries";

/** A doubt in the words of the suite. */
export function useFlagWords() {
	const { language } = useLanguage();
	const words = new Map(useVocabulary().data?.flags.map(({ code, text }) => [code, text[language]]));
	return (flag: Schemas["Flag"]) => words.get(flag) ?? flag;
}
