import { defineTexts } from "~/lib/texts";

/** The comparisons, as the suite's own sentence of a rule says them. */
export const operatorWords = defineTexts({
	"=": { en: "is", ar: "يساوي" },
	"!=": { en: "is not", ar: "لا يساوي" },
	"<": { en: "is less than", ar: "أقل من" },
	">": { en: "is more than", ar: "أكثر من" },
	"<=": { en: "is at most", ar: "لا يزيد عن" },
	">=": { en: "is at least", ar: "لا يقل عن" },
	contains: { en: "contains", ar: "يحتوي على" },
	beginsWith: { en: "begins with", ar: "يبدأ بـ" },
	endsWith: { en: "ends with", ar: "ينتهي بـ" },
	doesNotContain: { en: "does not contain", ar: "لا يحتوي على" },
	doesNotBeginWith: { en: "does not begin with", ar: "لا يبدأ بـ" },
	doesNotEndWith: { en: "does not end with", ar: "لا ينتهي بـ" },
	null: { en: "is not known", ar: "غير معروف" },
	notNull: { en: "is known", ar: "معروف" },
	in: { en: "is one of", ar: "واحد من" },
	notIn: { en: "is none of", ar: "ليس من" },
	between: { en: "is between", ar: "بين" },
	notBetween: { en: "is not between", ar: "ليس بين" },
});

/** Days come before and after; they are not less or more. */
export const dayOperatorWords = defineTexts({
	"<": { en: "is before", ar: "قبل" },
	">": { en: "is after", ar: "بعد" },
	"<=": { en: "is not after", ar: "ليس بعد" },
	">=": { en: "is not before", ar: "ليس قبل" },
});

/** Sets have members. */
export const setOperatorWords = defineTexts({
	contains: { en: "include", ar: "تشمل" },
	doesNotContain: { en: "do not include", ar: "لا تشمل" },
	in: { en: "include one of", ar: "تشمل واحدًا من" },
	notIn: { en: "include none of", ar: "لا تشمل أيًّا من" },
});

/** The values of closed fields. */
export const optionWords = defineTexts({
	en: { en: "English", ar: "الإنجليزية" },
	ar: { en: "Arabic", ar: "العربية" },
	dispute: { en: "Dispute", ar: "نزاع" },
	promise: { en: "Promise to pay", ar: "وعد بالسداد" },
	plan: { en: "Payment plan", ar: "خطة سداد" },
	legal: { en: "Legal matter", ar: "مسألة قانونية" },
	vulnerable: { en: "Vulnerable", ar: "حالة إنسانية" },
});
