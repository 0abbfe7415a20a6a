/** The languages of the portal, and how each is written. */

export const languages = {
	en: { name: "English", locale: "en-GB", direction: "ltr" },
	ar: { name: "العربية", locale: "ar-AE", direction: "rtl" },
} as const;

export type Language = keyof typeof languages;

/** Where the choice is kept; the technician's page knows more languages and keeps its choice there too. */
export const KEPT_AS = "dunlin.language";

/** What was chosen here before, else what the browser asks for. */
export function initialLanguage(): Language {
	const asked = [localStorage.getItem(KEPT_AS), ...navigator.languages].map((tag) => tag?.slice(0, 2));
	return asked.find((tag): tag is Language => tag !== undefined && tag in languages) ?? "en";
}

export function keepLanguage(language: Language) {
	localStorage.setItem(KEPT_AS, language);
}
