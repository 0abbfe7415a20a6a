/** The words of the screens, so that one story can be told in every language. */

import type { Language } from "~/lib/language";
import { type Facts, say, type Text } from "~/lib/texts";

/** `const w = wordsOf("ar")`, then `w(texts.save)`. */
export function wordsOf(language: Language) {
	return (text: Text, facts?: Facts) => say(text, language, facts);
}

export type Words = ReturnType<typeof wordsOf>;
