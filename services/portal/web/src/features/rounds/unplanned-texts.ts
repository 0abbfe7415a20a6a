import { defineTexts } from "~/lib/texts";

export const unplannedTexts = defineTexts({
	title: { en: "Doors without a round", ar: "أبواب بلا جولة" },
	about: {
		en: "What the newest plan of a day left out, and why. A door can be added to a round by hand.",
		ar: "ما تركته أحدث خطة لليوم وسبب ذلك. يمكن إضافة الباب إلى جولة يدويًا.",
	},
	day: { en: "Day", ar: "اليوم" },
	campaign: { en: "Campaign", ar: "الحملة" },
	reason: { en: "Reason", ar: "السبب" },
	reasons: { en: "Doors by reason", ar: "الأبواب حسب السبب" },
	account: { en: "Account", ar: "الحساب" },
	address: { en: "Door", ar: "الباب" },
	position: { en: "Position", ar: "الموقع" },
	known: { en: "known", ar: "معروف" },
	notKnown: { en: "not known", ar: "غير معروف" },
	add: { en: "Add to a round", ar: "أضف إلى جولة" },
	addOf: { en: "Add {account} to a round", ar: "أضف {account} إلى جولة" },
	round: { en: "Round", ar: "الجولة" },
	roundOption: { en: "Round {number}, {name}", ar: "الجولة {number}، {name}" },
	noRound: {
		en: "No round of that day is open: plan rounds first.",
		ar: "لا جولة مفتوحة في ذلك اليوم: خطّط الجولات أولًا.",
	},
	added: { en: "The door stands at the end of the round now.", ar: "أصبح الباب في نهاية الجولة." },
	none: { en: "No door was left out", ar: "لم يُترك أي باب" },
	noneWhy: {
		en: "No plan of this day left a door out, or there is none yet.",
		ar: "لم تترك أي خطة لهذا اليوم بابًا، أو لا خطة له بعد.",
	},
	chooseCampaign: { en: "Choose a campaign", ar: "اختر حملة" },
	chooseCampaignWhy: { en: "Doors are left out by the plan of one campaign.", ar: "تُترك الأبواب في خطة حملة بعينها." },
});
