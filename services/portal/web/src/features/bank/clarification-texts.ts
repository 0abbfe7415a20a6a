import { defineTexts } from "~/lib/texts";

export const clarificationTexts = defineTexts({
	clarifications: { en: "Clarifications", ar: "التوضيحات" },
	clarificationsAbout: {
		en: "Payments of bank statements that no rule could apply. Until somebody decides, they pay nothing.",
		ar: "دفعات من كشوف بنكية لم تستطع قاعدة تطبيقها. ولا تسدد شيئًا حتى يقرر أحد.",
	},
	none: { en: "Nothing waits for a decision", ar: "لا شيء ينتظر قرارًا" },
	noneWhy: {
		en: "Every payment of the statements taken in so far was applied or decided.",
		ar: "كل دفعات الكشوف المُدخلة حتى الآن طُبّقت أو بُتّ فيها.",
	},
	payment: { en: "Payment", ar: "الدفعة" },
	unnamed: { en: "No name", ar: "بلا اسم" },
	state: { en: "State", ar: "الحالة" },
	why: { en: "Why", ar: "السبب" },
	proposals: { en: "Proposals", ar: "المقترحات" },
	waitsSince: { en: "Waits since", ar: "ينتظر منذ" },
	ofStatement: { en: "From this bank statement", ar: "من هذا الكشف البنكي" },
	whatItSays: { en: "What the bank says", ar: "ما يقوله البنك" },

	decide: { en: "Decide", ar: "القرار" },
	ofAccount: { en: "The payment is of", ar: "الدفعة عن" },
	another: { en: "Another account", ar: "حساب آخر" },
	searchAccount: { en: "Search an account", ar: "ابحث عن حساب" },
	searchFor: { en: "Name, reference, phone, unit", ar: "الاسم أو المرجع أو الهاتف أو الوحدة" },
	noAccount: { en: "No account of this currency is found", ar: "لا حساب بهذه العملة" },
	documents: { en: "Documents it pays", ar: "المستندات التي تسددها" },
	documentsAbout: {
		en: "In the order they are chosen; left empty, the oldest due are paid first. What is left over goes the same way.",
		ar: "بترتيب اختيارها؛ وإذا تُرك فارغًا فالأقدم استحقاقًا أولاً. وما يتبقى يُعامل كذلك.",
	},
	proposed: { en: "Proposed document", ar: "مستند مقترح" },
	receipt: { en: "Receipt that came back", ar: "الإيصال المُرتجع" },
	receiptAbout: {
		en: "The receipt must be of the amount that came back; what it had paid is open again.",
		ar: "يجب أن يكون الإيصال بالمبلغ المُرتجع؛ وما كان قد سدده يُفتح من جديد.",
	},
	chooseAccount: { en: "Choose an account first.", ar: "اختر حسابًا أولاً." },
	chooseReceipt: { en: "Choose the receipt first.", ar: "اختر الإيصال أولاً." },
	apply: { en: "Apply", ar: "تطبيق" },
	applied: { en: "The payment is applied.", ar: "طُبّقت الدفعة." },
	returned: { en: "The return is recorded.", ar: "سُجّل الارتجاع." },
	dismiss: { en: "Dismiss", ar: "استبعاد" },
	dismissTitle: { en: "Dismiss the payment", ar: "استبعاد الدفعة" },
	dismissAbout: {
		en: "It concerns no account: nothing is booked, and the reason is kept.",
		ar: "لا تخص أي حساب: لا يُقيّد شيء، ويُحفظ السبب.",
	},
	dismissed: { en: "The payment is dismissed.", ar: "استُبعدت الدفعة." },

	decision: { en: "What was decided", ar: "ما تقرر" },
	decidedBy: { en: "Decided by", ar: "قرره" },
	decidedAt: { en: "Decided", ar: "تاريخ القرار" },
	note: { en: "Reason", ar: "السبب" },
});
