/** Words that the list, the draft and the commands of a campaign share. */

import { defineTexts } from "~/lib/texts";

export const texts = defineTexts({
	campaigns: { en: "Campaigns", ar: "الحملات" },
	campaignsAbout: {
		en: "Drives with a frozen audience, a plan, approvals and a measured effect.",
		ar: "حملات لكل منها جمهور مستهدف مجمّد وخطة وموافقات وأثر مقيس.",
	},
	newCampaign: { en: "New campaign", ar: "حملة جديدة" },
	draftCampaign: { en: "Draft a campaign", ar: "إعداد حملة" },
	noCampaigns: { en: "No campaigns yet", ar: "لا حملات بعد" },
	noCampaignsWhy: {
		en: "A campaign takes the debtors of a segment, freezes their figures and brings each of them a notice.",
		ar: "تأخذ الحملة مديني شريحة وتجمّد أرقامهم وتوصل إشعارًا إلى كل منهم.",
	},
	stage: { en: "Stage", ar: "المرحلة" },
	targets: { en: "Targets", ar: "الأهداف" },
	heldOut: { en: "Hold-out", ar: "مجموعة المقارنة" },
	audience: { en: "Audience", ar: "الجمهور المستهدف" },
	segment: { en: "Segment", ar: "الشريحة" },
	continueDraft: { en: "Continue the draft", ar: "تابع المسودة" },
	reason: { en: "Reason", ar: "السبب" },
});
