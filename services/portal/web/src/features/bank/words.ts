/** The bank's and the ledger's codes in words. */

import type { Schemas } from "~/api/client";
import { defineTexts } from "~/lib/texts";

/** What became of a payment. */
export const outcomeWords = defineTexts<Schemas["BankOutcome"]>({
	applied: { en: "Applied", ar: "مُطبّق" },
	returned: { en: "Return recorded", ar: "سُجّل الارتجاع" },
	unclear: { en: "To be clarified", ar: "بحاجة إلى توضيح" },
	dismissed: { en: "Dismissed", ar: "مستبعد" },
	left_out: { en: "Not booked", ar: "غير مقيّد" },
	known: { en: "Booked before", ar: "مقيّد سابقًا" },
});

/** What it is to the ledger. */
export const kindWords = defineTexts<Schemas["BankTransactionKind"]>({
	incoming: { en: "Payment", ar: "دفعة" },
	returned: { en: "Returned payment", ar: "دفعة مُرتجعة" },
	own_transfer_back: { en: "Own transfer back", ar: "تحويل صادر عاد" },
	charge: { en: "Bank charge", ar: "رسوم بنكية" },
	outgoing: { en: "Money out", ar: "مبلغ صادر" },
	pending: { en: "Not booked by the bank yet", ar: "لم يقيّده البنك بعد" },
	information: { en: "Information", ar: "للعلم" },
});

/** What decided which account and documents a payment pays. */
export const ruleWords = defineTexts<Schemas["CashRule"]>({
	structured_reference: { en: "Structured reference", ar: "المرجع المهيكل" },
	document_reference: { en: "Document named", ar: "مستند مذكور" },
	account_reference: { en: "Account named", ar: "حساب مذكور" },
	exact_amount: { en: "Exact amount", ar: "المبلغ نفسه" },
	document_subset: { en: "Only documents of that sum", ar: "المستندات الوحيدة بهذا المجموع" },
	oldest_first: { en: "Oldest first", ar: "الأقدم أولاً" },
	by_hand: { en: "By hand", ar: "يدويًا" },
});

export const confidenceWords = defineTexts<Schemas["CashConfidence"]>({
	certain: { en: "certain", ar: "مؤكد" },
	likely: { en: "likely", ar: "مرجّح" },
});

/** What does not add up in a statement. */
export const findingWords = defineTexts<Schemas["BankFindingKind"]>({
	unbalanced: {
		en: "Opening balance and entries do not make the closing balance",
		ar: "الرصيد الافتتاحي مع القيود لا يساوي الرصيد الختامي",
	},
	control_total: { en: "A stated total is not that of the entries", ar: "مجموع مذكور لا يطابق مجموع القيود" },
	control_count: { en: "A stated count is not that of the entries", ar: "عدد مذكور لا يطابق عدد القيود" },
	batch_differs: { en: "The payments of an entry do not make its amount", ar: "دفعات قيد لا تساوي مبلغه" },
	entry_currency: {
		en: "An entry is in another currency than the statement",
		ar: "قيد بعملة غير عملة الكشف",
	},
	sequence_gap: { en: "Statements are missing before this one", ar: "كشوف ناقصة قبل هذا الكشف" },
	sequence_repeated: {
		en: "Another statement of the account has the same number",
		ar: "كشف آخر للحساب يحمل الرقم نفسه",
	},
	opening_differs: {
		en: "It does not open where the statement before it closed",
		ar: "لا يُفتتح بالرصيد الذي أُقفل به الكشف السابق",
	},
	entries_known: {
		en: "Entries that an earlier statement told; they were not booked again",
		ar: "قيود وردت في كشف سابق؛ لم تُقيّد ثانية",
	},
	entries_repeated: {
		en: "The same line stands more than once in this statement",
		ar: "السطر نفسه مكرر في هذا الكشف",
	},
});

/** Why no rule decided. */
export const whyWords = defineTexts<Schemas["ClarificationWhy"]>({
	nothing_found: { en: "Nothing points at an account", ar: "لا شيء يدل على حساب" },
	ambiguous: { en: "It points at more than one account", ar: "يدل على أكثر من حساب" },
	documents_unclear: { en: "Which documents it pays is not clear", ar: "المستندات المدفوعة غير واضحة" },
	documents_settled: { en: "The documents it names are settled", ar: "المستندات المذكورة مسددة" },
	currency_differs: { en: "The account is kept in another currency", ar: "الحساب بعملة أخرى" },
	day_out_of_range: { en: "Its day cannot be booked", ar: "لا يمكن القيد في تاريخه" },
	return_unmatched: { en: "The receipt it takes back is not known", ar: "الإيصال المُرتجع غير معروف" },
});

/** Where a clarification stands. */
export const stateWords = defineTexts<Schemas["ClarificationState"]>({
	open: { en: "Open", ar: "مفتوح" },
	applied: { en: "Applied", ar: "مُطبّق" },
	dismissed: { en: "Dismissed", ar: "مستبعد" },
});
