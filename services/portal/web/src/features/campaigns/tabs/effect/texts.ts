import { defineTexts } from "~/lib/texts";

export const texts = defineTexts({
	notLaunchedWhy: {
		en: "The effect compares what targets and hold-out paid from the launch to the end of the window.",
		ar: "يقارن الأثر بين ما سدّده الأهداف ومجموعة المقارنة من الإطلاق حتى نهاية فترة القياس.",
	},
	preliminary: { en: "Preliminary", ar: "أولي" },
	preliminaryWhy: {
		en: "Payments count until {day}. These figures will still move.",
		ar: "تُحتسب المدفوعات حتى {day}. ستتغير هذه الأرقام.",
	},
	final: { en: "The window has ended", ar: "انتهت فترة القياس" },
	finalWhy: { en: "Payments from {from} to {to} were counted.", ar: "احتُسبت المدفوعات من {from} إلى {to}." },
	share: { en: "Who paid in full", ar: "من سدّد بالكامل" },
	targets: { en: "Targets", ar: "الأهداف" },
	holdOut: { en: "Hold-out, left alone", ar: "مجموعة المقارنة، لم يُتواصل معها" },
	paidOf: { en: "{paid} of {n} paid in full", ar: "سدّد بالكامل {paid} من {n}" },
	difference: { en: "Difference", ar: "الفرق" },
	points: { en: "{points} percentage points", ar: "{points} نقطة مئوية" },
	interval: { en: "95 % interval from {low} to {high}", ar: "فترة الثقة 95 % من {low} إلى {high}" },
	intervalLabel: {
		en: "Difference {points} percentage points, 95 % interval from {low} to {high}",
		ar: "الفرق {points} نقطة مئوية، فترة الثقة 95 % من {low} إلى {high}",
	},
	noDifference: { en: "no difference", ar: "لا فرق" },
	more: {
		en: "The whole interval is above zero: more targets paid than would have without the campaign.",
		ar: "فترة الثقة كلها فوق الصفر: سدّد من الأهداف أكثر ممن كانوا سيسدّدون دون الحملة.",
	},
	fewer: {
		en: "The whole interval is below zero: fewer targets paid than would have without the campaign.",
		ar: "فترة الثقة كلها تحت الصفر: سدّد من الأهداف أقل ممن كانوا سيسدّدون دون الحملة.",
	},
	unclear: {
		en: "The interval includes zero: these figures do not show an effect, and do not exclude one.",
		ar: "تشمل فترة الثقة الصفر: لا تُثبت هذه الأرقام أثرًا ولا تنفيه.",
	},
	noComparison: {
		en: "One side has no members: without a hold-out the effect cannot be measured.",
		ar: "إحدى المجموعتين بلا أعضاء: لا يمكن قياس الأثر دون مجموعة مقارنة.",
	},
	money: { en: "Money", ar: "المبالغ" },
	moneyAbout: {
		en: "Received within the window, at most the frozen debt of each member.",
		ar: "المحصّل خلال فترة القياس، بحد أقصى الدين المجمّد لكل عضو.",
	},
	currency: { en: "Currency", ar: "العملة" },
	fromTargets: { en: "Received from targets", ar: "المحصّل من الأهداف" },
	ofFrozen: { en: "{share} of {frozen}", ar: "{share} من {frozen}" },
	fromHoldOut: { en: "Received from hold-out", ar: "المحصّل من مجموعة المقارنة" },
	incremental: { en: "Would not have come otherwise", ar: "ما لم يكن ليُحصَّل دون الحملة" },
	notMeasured: { en: "not measured: nobody held out", ar: "لم يُقَس: لا أحد في مجموعة المقارنة" },
	curve: { en: "Recovery by day", ar: "التحصيل حسب اليوم" },
	curveAbout: {
		en: "Share of the frozen debt received by each day since the launch.",
		ar: "نسبة المحصّل من الدين المجمّد حتى كل يوم منذ الإطلاق.",
	},
	curveLabel: {
		en: "Share of the frozen debt received by day, in {currency}: targets {targets}, hold-out {holdOut} so far",
		ar: "نسبة المحصّل من الدين المجمّد حسب اليوم بعملة {currency}: الأهداف {targets}، مجموعة المقارنة {holdOut} حتى الآن",
	},
	dayNumber: { en: "Days since the launch", ar: "الأيام منذ الإطلاق" },
	day: { en: "Day", ar: "اليوم" },
	asTable: { en: "The curve as a table", ar: "المنحنى كجدول" },
	notProven: { en: "What this does not prove", ar: "ما لا يثبته هذا" },
	ofThis: { en: "In this campaign", ar: "في هذه الحملة" },
	always: { en: "Always", ar: "دائمًا" },
});
