import { useCodeWords, useLanguage, useTexts } from "~/lib/use-language";
import { outcomeWords } from "~/ui/outcome-words";
import { withdrawalWords } from "../../member-words";

import { decisionWords, sentences } from "./sentences";
import type { Told } from "./tidy";

/** Tells a line of the feed in the chosen language. */
export function useSentence() {
	const t = useTexts(sentences);
	const { locale } = useLanguage();
	const reason = useCodeWords(withdrawalWords);
	const decision = useCodeWords(decisionWords);
	const outcome = useCodeWords(outcomeWords);
	const several = new Intl.ListFormat(locale, { type: "unit" });
	const within = (words: string) => words.charAt(0).toLocaleLowerCase(locale) + words.slice(1);
	return ({ kind, count, line: { facts, summary } }: Told): string => {
		if (!(kind in sentences)) {
			return summary;
		}
		return t(kind as keyof typeof sentences, {
			count,
			reference: facts.reference ?? "",
			stage: facts.stage ?? "",
			decision: decision(facts.decision),
			outcome: within(outcome(facts.outcome)),
			reasons: several.format((facts.reasons ?? []).map((code) => within(reason(code)))),
		});
	};
}
