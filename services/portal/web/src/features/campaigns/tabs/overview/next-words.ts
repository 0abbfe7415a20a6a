import { defineTexts } from "~/lib/texts";

/** What each stage waits for. */
export const nextWords = defineTexts({
	draft: {
		en: "The draft is being written. When it is complete, freeze the audience.",
		ar: "المسودة قيد الإعداد. عند اكتمالها جمّد الجمهور المستهدف.",
	},
	draftFrozen: {
		en: "The audience is frozen. Look at its figures, then submit it for approval.",
		ar: "الجمهور المستهدف مجمّد. راجع أرقامه ثم قدّمه للموافقة.",
	},
	in_approval: {
		en: "The approvers decide. A change of the campaign now takes the request back.",
		ar: "القرار لدى أصحاب الموافقة. أي تعديل على الحملة الآن يسحب الطلب.",
	},
	approved: {
		en: "Approved. It can be launched now or on a later day.",
		ar: "تمت الموافقة. يمكن إطلاقها الآن أو في يوم لاحق.",
	},
	scheduled: { en: "It launches by itself on {day}.", ar: "تنطلق تلقائيًا في {day}." },
	running: {
		en: "Notices are printed and delivered; whoever pays drops out. Say when every step is done.",
		ar: "تُطبع الإشعارات وتُبلَّغ، ومن يسدّد يخرج من الحملة. أكمل الحملة عند انتهاء كل الخطوات.",
	},
	paused: {
		en: "Paused: nothing more is released until it goes on.",
		ar: "متوقفة مؤقتًا: لا يُحال شيء آخر حتى تُستأنف.",
	},
	completed: {
		en: "Every step is done. Payments count until {day}; then it can be closed.",
		ar: "أُنجزت كل الخطوات. تُحتسب المدفوعات حتى {day} ثم يمكن إغلاقها.",
	},
	closed: { en: "It is over. Its effect stands.", ar: "انتهت الحملة وثبت أثرها." },
	rejected: {
		en: "The approvers refused it. It can be changed and submitted again.",
		ar: "رفضها أصحاب الموافقة. يمكن تعديلها وتقديمها من جديد.",
	},
	cancelled: { en: "It was called off.", ar: "أُلغيت الحملة." },
	plannerOnly: { en: "A campaign planner can do this.", ar: "يمكن لمخطط الحملات القيام بذلك." },
});
