import { defineTexts } from "~/lib/texts";

/** What no figure of an effect proves. */
export const limits = defineTexts({
	notCollected: {
		en: "Money received from targets is not the effect. Part of it would have come anyway, as the hold-out shows.",
		ar: "المبالغ المحصّلة من الأهداف ليست هي الأثر. فجزء منها كان سيُحصَّل على أي حال كما تُظهر مجموعة المقارنة.",
	},
	notMoney: {
		en: "The money that would not have come otherwise is one estimate without an interval. A few large debts can move it much.",
		ar: "تقدير المبلغ الذي لم يكن ليُحصَّل دون الحملة قيمة واحدة بلا فترة ثقة، وقد تغيّره ديون كبيرة قليلة تغييرًا كبيرًا.",
	},
	notWhich: {
		en: "It does not say which step worked: the paper, the visit, or the word among neighbours.",
		ar: "لا يبيّن أي خطوة أثمرت: الإشعار أم الزيارة أم ما شاع بين الجيران.",
	},
	notOthers: {
		en: "It holds for this audience and these weeks, not for other debtors or another season.",
		ar: "يسري على هذا الجمهور وهذه الأسابيع، لا على مدينين آخرين أو موسم آخر.",
	},
	notLater: {
		en: "Payments after the window, returned ones, and what exceeds the frozen debt are not counted.",
		ar: "لا تُحتسب المدفوعات بعد فترة القياس ولا المرتدة ولا ما يزيد على الدين المجمّد.",
	},
});

/** What the figures of one campaign leave open. */
export const caveats = defineTexts({
	not_randomised: {
		en: "Nobody was held out: there is nothing random to compare with.",
		ar: "لم يُترك أحد في مجموعة المقارنة: لا يوجد ما يُقارن به عشوائيًا.",
	},
	small_treated: {
		en: {
			one: "There is only {count} target: chance rules the share.",
			other: "There are only {count} targets: chance rules their share.",
		},
		ar: {
			zero: "لا أهداف: المصادفة تحكم النسبة.",
			one: "يوجد هدف واحد فقط: المصادفة تحكم نسبته.",
			two: "يوجد هدفان فقط: المصادفة تحكم نسبتهما.",
			few: "توجد {count} أهداف فقط: المصادفة تحكم نسبتها.",
			many: "يوجد {count} هدفًا فقط: المصادفة تحكم نسبتها.",
			other: "يوجد {count} هدف فقط: المصادفة تحكم نسبتها.",
		},
	},
	small_held_out: {
		en: {
			one: "Only {count} member was held out: chance rules the comparison.",
			other: "Only {count} members were held out: chance rules the comparison.",
		},
		ar: {
			zero: "مجموعة المقارنة فارغة.",
			one: "في مجموعة المقارنة عضو واحد فقط: المصادفة تحكم المقارنة.",
			two: "في مجموعة المقارنة عضوان فقط: المصادفة تحكم المقارنة.",
			few: "في مجموعة المقارنة {count} أعضاء فقط: المصادفة تحكم المقارنة.",
			many: "في مجموعة المقارنة {count} عضوًا فقط: المصادفة تحكم المقارنة.",
			other: "في مجموعة المقارنة {count} عضو فقط: المصادفة تحكم المقارنة.",
		},
	},
	window_open: {
		en: "The window is open until {day}: whoever pays later is not counted yet.",
		ar: "فترة القياس مفتوحة حتى {day}: من يسدّد لاحقًا لم يُحتسب بعد.",
	},
	interval_holds_zero: {
		en: "No effect at all would fit these figures as well: the interval includes zero.",
		ar: "انعدام الأثر يتفق أيضًا مع هذه الأرقام: ففترة الثقة تشمل الصفر.",
	},
	contamination: {
		en: {
			one: "{count} held-out member was reached by another campaign: the difference is smaller than the true effect.",
			other:
				"{count} held-out members were reached by another campaign: the difference is smaller than the true effect.",
		},
		ar: {
			zero: "لم تصل حملة أخرى إلى مجموعة المقارنة.",
			one: "وصلت حملة أخرى إلى عضو واحد من مجموعة المقارنة: الفرق أصغر من الأثر الحقيقي.",
			two: "وصلت حملة أخرى إلى عضوين من مجموعة المقارنة: الفرق أصغر من الأثر الحقيقي.",
			few: "وصلت حملة أخرى إلى {count} أعضاء من مجموعة المقارنة: الفرق أصغر من الأثر الحقيقي.",
			many: "وصلت حملة أخرى إلى {count} عضوًا من مجموعة المقارنة: الفرق أصغر من الأثر الحقيقي.",
			other: "وصلت حملة أخرى إلى {count} عضو من مجموعة المقارنة: الفرق أصغر من الأثر الحقيقي.",
		},
	},
	not_reached: {
		en: {
			one: "{count} target was never served a notice and counts as treated all the same.",
			other: "{count} targets were never served a notice and count as treated all the same.",
		},
		ar: {
			zero: "بُلِّغت كل الأهداف.",
			one: "هدف واحد لم يُبلَّغ بإشعار ويُحتسب ضمن الأهداف مع ذلك.",
			two: "هدفان لم يُبلَّغا بإشعار ويُحتسبان ضمن الأهداف مع ذلك.",
			few: "{count} أهداف لم تُبلَّغ بإشعار وتُحتسب ضمن الأهداف مع ذلك.",
			many: "{count} هدفًا لم تُبلَّغ بإشعار وتُحتسب ضمن الأهداف مع ذلك.",
			other: "{count} هدف لم تُبلَّغ بإشعار وتُحتسب ضمن الأهداف مع ذلك.",
		},
	},
	currency_without_control: {
		en: "Nobody was held out in {currency}: nothing is said about its money.",
		ar: "لا أحد في مجموعة المقارنة بعملة {currency}: لا يُقال شيء عن مبالغها.",
	},
});
