import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { formatter } from "./format";
import { initialLanguage, keepLanguage, type Language, languages } from "./language";
import { type Facts, say, type Text } from "./texts";

interface Chosen {
	language: Language;
	setLanguage: (language: Language) => void;
}

const LanguageContext = createContext<Chosen | undefined>(undefined);

/** Keeps the language of the page: its `lang` and `dir`, and every text and figure below. */
export function LanguageProvider({ children }: { children: ReactNode }) {
	const [language, choose] = useState(initialLanguage);
	useEffect(() => {
		document.documentElement.lang = language;
		document.documentElement.dir = languages[language].direction;
	}, [language]);
	const chosen = useMemo(() => {
		const setLanguage = (next: Language) => {
			keepLanguage(next);
			choose(next);
		};
		return { language, setLanguage };
	}, [language]);
	return <LanguageContext value={chosen}>{children}</LanguageContext>;
}

export function useLanguage() {
	const chosen = useContext(LanguageContext);
	if (!chosen) {
		throw new Error("no LanguageProvider above");
	}
	return { ...chosen, ...languages[chosen.language] };
}

/** `const t = useTexts(texts)`, then `t("title")` or `t("found", { count })`. */
export function useTexts<Key extends string>(texts: Record<Key, Text>) {
	const { language } = useLanguage();
	return useMemo(() => (key: Key, facts?: Facts) => say(texts[key], language, facts), [texts, language]);
}

/** Codes of the API in words; one that is not known here stands for itself. */
export function useCodeWords<Key extends string>(texts: Record<Key, Text>) {
	const t = useTexts(texts);
	return useMemo(
		() => (code: string | null | undefined) => (code && code in texts ? t(code as Key) : (code ?? "–")),
		[t, texts],
	);
}

/** Figures, days and instants as the chosen language writes them. */
export function useFormat() {
	const { locale } = useLanguage();
	return useMemo(() => formatter(locale), [locale]);
}
