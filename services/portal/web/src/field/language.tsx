/** The languages of the technician's page: those of the portal, and more where somebody has found good words. */

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { formatter } from "~/lib/format";
import { KEPT_AS, languages as portalLanguages } from "~/lib/language";
import { type Facts, fill, type Text, type Wording } from "~/lib/texts";

export const languages = {
	...portalLanguages,
	hi: { name: "हिन्दी", locale: "hi-IN", direction: "ltr" },
	ur: { name: "اردو", locale: "ur-PK", direction: "rtl" },
} as const;

export type FieldLanguage = keyof typeof languages;

/** English and Arabic always; another language where there is a wording, English where there is none. */
export type FieldText = Text & { hi?: Wording; ur?: Wording };

/** Declares the words of a screen. */
export function defineTexts<const Key extends string>(texts: Record<Key, FieldText>): Record<Key, FieldText> {
	return texts;
}

interface Chosen {
	language: FieldLanguage;
	setLanguage: (language: FieldLanguage) => void;
}

const LanguageContext = createContext<Chosen>({ language: "en", setLanguage: () => undefined });

function initialLanguage(): FieldLanguage {
	const asked = [localStorage.getItem(KEPT_AS), ...navigator.languages].map((tag) => tag?.slice(0, 2));
	return asked.find((tag): tag is FieldLanguage => tag !== undefined && tag in languages) ?? "en";
}

export function LanguageProvider({ children }: { children: ReactNode }) {
	const [language, choose] = useState(initialLanguage);
	useEffect(() => {
		document.documentElement.lang = language;
		document.documentElement.dir = languages[language].direction;
	}, [language]);
	const chosen = useMemo(() => {
		const setLanguage = (next: FieldLanguage) => {
			localStorage.setItem(KEPT_AS, next);
			choose(next);
		};
		return { language, setLanguage };
	}, [language]);
	return <LanguageContext value={chosen}>{children}</LanguageContext>;
}

export function useLanguage() {
	const chosen = useContext(LanguageContext);
	return { ...chosen, ...languages[chosen.language] };
}

/** `const t = useTexts(texts)`, then `t("title")` or `t("waiting", { count })`. */
export function useTexts<Key extends string>(texts: Record<Key, FieldText>) {
	const { language } = useLanguage();
	return useMemo(() => (key: Key, facts?: Facts) => wordsOf(texts[key], language, facts), [texts, language]);
}

export function wordsOf(text: FieldText, language: FieldLanguage, facts?: Facts): string {
	const known = text[language];
	return known === undefined
		? fill(text.en, languages.en.locale, facts)
		: fill(known, languages[language].locale, facts);
}

/** What the server says in English and Arabic. */
export function useServerWords() {
	const { language } = useLanguage();
	return (words: { en: string; ar: string }) => words[language === "ar" ? "ar" : "en"];
}

export function useFormat() {
	const { locale } = useLanguage();
	return useMemo(() => formatter(locale), [locale]);
}
