/** What the suite says about a campaign on its way, in words: risks, duties, milestones. */

import { defineTexts } from "~/lib/texts";

export const riskWords = defineTexts({
	approval_waiting: {
		en: { one: "Waiting for approval for {count} day", other: "Waiting for approval for {count} days" },
		ar: {
			zero: "بانتظار الموافقة منذ اليوم",
			one: "بانتظار الموافقة منذ يوم",
			two: "بانتظار الموافقة منذ يومين",
			few: "بانتظار الموافقة منذ {count} أيام",
			many: "بانتظار الموافقة منذ {count} يومًا",
			other: "بانتظار الموافقة منذ {count} يوم",
		},
	},
	behind_plan: {
		en: { one: "{count} door not visited on its day", other: "{count} doors not visited on their day" },
		ar: "أبواب لم تُزَر في موعدها: {count}",
	},
	not_printed: {
		en: { one: "{count} target released without a notice", other: "{count} targets released without a notice" },
		ar: "أهداف محالة بلا إشعار مطبوع: {count}",
	},
	undelivered: {
		en: { one: "{count} target visited without success", other: "{count} targets visited without success" },
		ar: "أهداف تمت زيارتها دون تسليم: {count}",
	},
	window_ending: {
		en: {
			one: "The window ends on {day}, {count} target not reached",
			other: "The window ends on {day}, {count} targets not reached",
		},
		ar: "أهداف لم تُبلَّغ: {count}، وتنتهي فترة القياس في {day}",
	},
	figures_aging: {
		en: { one: "Frozen {count} day ago and not launched", other: "Frozen {count} days ago and not launched" },
		ar: {
			zero: "جُمّدت اليوم ولم تُطلق",
			one: "جُمّدت منذ يوم ولم تُطلق",
			two: "جُمّدت منذ يومين ولم تُطلق",
			few: "جُمّدت منذ {count} أيام ولم تُطلق",
			many: "جُمّدت منذ {count} يومًا ولم تُطلق",
			other: "جُمّدت منذ {count} يوم ولم تُطلق",
		},
	},
});

export const dutyWords = defineTexts({
	finish_draft: { en: "Finish the draft", ar: "أكمل المسودة" },
	submit: { en: "Ask for approval", ar: "اطلب الموافقة" },
	rework: { en: "Mend what was refused", ar: "عالج ما رُفض" },
	launch: { en: "Launch it", ar: "أطلقها" },
	resume: { en: "Resume it, or call it off", ar: "استأنفها أو ألغها" },
	complete: { en: "Complete it: every step is done", ar: "أكملها: تمت كل الخطوات" },
	close: { en: "Close it: the window is over", ar: "أغلقها: انتهت فترة القياس" },
});

export const milestoneWords = defineTexts({
	freeze: { en: "Freeze", ar: "التجميد" },
	submit: { en: "Submission", ar: "طلب الموافقة" },
	decision: { en: "Decision", ar: "القرار" },
	launch: { en: "Launch", ar: "الإطلاق" },
	release: { en: "Next release", ar: "الإحالة التالية" },
	first_visit: { en: "First visit", ar: "أول زيارة" },
	last_visit: { en: "Last visit", ar: "آخر زيارة" },
	complete: { en: "Completion", ar: "الإكمال" },
	window_end: { en: "End of the window", ar: "نهاية فترة القياس" },
	close: { en: "Closing", ar: "الإغلاق" },
});
