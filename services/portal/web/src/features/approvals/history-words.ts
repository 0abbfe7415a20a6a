import { defineTexts } from "~/lib/texts";

/** What can happen to a request, as the audit trail names it. */
export const historyWords = defineTexts({
	"request.opened": { en: "Asked for", ar: "طُلبت الموافقة" },
	"request.decided": { en: "Decided", ar: "صدر القرار" },
	"request.escalated": { en: "Escalated", ar: "رُفع الأمر" },
	"request.cancelled": { en: "Cancelled", ar: "أُلغي الطلب" },
	"request.withdrawn": { en: "Withdrawn", ar: "سُحب الطلب" },
	"stage.opened": { en: "Stage begun", ar: "بدأت المرحلة" },
	"stage.decided": { en: "Stage decided", ar: "حُسمت المرحلة" },
	"stage.voters_refreshed": { en: "Approvers looked for again", ar: "أُعيد البحث عن الموافقين" },
	"vote.cast": { en: "Vote cast", ar: "أُدلي بصوت" },
	"link.made": { en: "One-time link made", ar: "أُنشئ رابط لمرة واحدة" },
	"link.consumed": { en: "One-time link used", ar: "استُخدم الرابط" },
});
