import { defineTexts } from "~/lib/texts";

export const texts = defineTexts({
	title: { en: "Campaign", ar: "الحملة" },
	reference: { en: "Reference", ar: "المرجع" },
	progress: { en: "Progress", ar: "التقدم" },
	frozenDebt: { en: "Frozen debt", ar: "الدين المجمّد" },
	recovered: { en: "Received", ar: "المحصّل" },
	next: { en: "Next", ar: "التالي" },
	risks: { en: "Risks", ar: "المخاطر" },
	noRisks: { en: "None", ar: "لا شيء" },
	andMore: { en: "+{count}", ar: "+{count}" },
	launchedOn: { en: "Launched", ar: "أُطلقت" },
	createdBy: { en: "Drafted by", ar: "أعدّها" },
	windowEnds: { en: "Window ends", ar: "نهاية فترة القياس" },
	mine: { en: "Drafted by me", ar: "من إعدادي" },
	notFrozen: { en: "not frozen", ar: "غير مجمّدة" },
	funnel: {
		en: "{printed} of {targets} printed, {delivered} served, {paid} paid",
		ar: "طُبع {printed} من {targets}، وبُلّغ {delivered}، وسدّد {paid}",
	},
	served: { en: "{delivered} of {targets} served", ar: "بُلّغ {delivered} من {targets}" },
	targets: {
		en: { one: "{count} target", other: "{count} targets" },
		ar: {
			zero: "لا أهداف",
			one: "هدف واحد",
			two: "هدفان",
			few: "{count} أهداف",
			many: "{count} هدفًا",
			other: "{count} هدف",
		},
	},
});
