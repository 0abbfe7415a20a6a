import type { Schemas } from "~/api/client";
import { defineTexts } from "~/lib/texts";

/** What an import found though nothing was refused. */
export const findingWords = defineTexts<Schemas["ImportFindingKind"]>({
	total_differs: { en: "A sum is not that of the rows", ar: "مجموع لا يطابق الصفوف" },
	count_differs: { en: "A count is not that of the rows", ar: "عدد لا يطابق الصفوف" },
	reference_mended: { en: "Reference mended", ar: "مرجع أُصلح" },
	customer_respelt: { en: "Customer spelt otherwise", ar: "عميل بكتابة أخرى" },
	account_respelt: { en: "Account spelt otherwise", ar: "حساب بكتابة أخرى" },
	document_respelt: { en: "Document without its zeros", ar: "مستند دون أصفاره" },
	name_differs: { en: "Customer with several names", ar: "عميل بأكثر من اسم" },
	day_with_time: { en: "A time beside a day was left out", ar: "وقت بجانب التاريخ لم يؤخذ" },
	partly_paid: { en: "Partly paid; what is open was taken", ar: "مسدد جزئيًا؛ أُخذ المفتوح" },
	zero_amount: { en: "Amount is zero; nothing was taken", ar: "المبلغ صفر؛ لم يؤخذ شيء" },
	due_before_issue: { en: "Due before it counts", ar: "الاستحقاق قبل الاحتساب" },
	due_assumed: { en: "No day it is due; one was assumed", ar: "بلا تاريخ استحقاق؛ افتُرض تاريخ" },
	reference_missing: { en: "No number; one was made", ar: "بلا رقم؛ أُعطي رقمًا" },
	reference_repeated: { en: "The same number twice", ar: "الرقم نفسه مرتين" },
	cleared_credit: { en: "Cleared credit left out", ar: "رصيد دائن مسوّى لم يؤخذ" },
	cleared_without_day: { en: "Cleared without a day; nothing was taken", ar: "مسوّى بلا تاريخ؛ لم يؤخذ شيء" },
	not_posted: { en: "A row that is not posted", ar: "صف لا يُقيّد" },
});
