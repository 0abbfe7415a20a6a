/** The words of a screen, in every language side by side: the compiler finds the one that is missing. */

import { type Language, languages } from "./language";

/** One wording, or one for each plural form the language knows. `{name}` stands for what is filled in. */
export type Wording = string | (Partial<Record<Intl.LDMLPluralRule, string>> & { other: string });
export type Text = Record<Language, Wording>;
export type Facts = Record<string, string | number>;

/** Declares the words of a screen. */
export function defineTexts<const Key extends string>(texts: Record<Key, Text>): Record<Key, Text> {
	return texts;
}

/** A text in a language; `count` picks the plural form. */
export function say(text: Text, language: Language, facts?: Facts): string {
	return fill(text[language], languages[language].locale, facts);
}

/** A wording with its facts filled in, as a locale writes them. */
export function fill(wording: Wording, locale: string, facts: Facts = {}): string {
	const plural =
		typeof wording === "string" ? undefined : new Intl.PluralRules(locale).select(Number(facts.count ?? 0));
	const chosen = typeof wording === "string" ? wording : (wording[plural ?? "other"] ?? wording.other);
	return chosen.replace(/\{(\w+)\}/g, (whole, name: string) => {
		const fact = facts[name];
		return fact === undefined ? whole : typeof fact === "number" ? new Intl.NumberFormat(locale).format(fact) : fact;
	});
}
