import { defineTexts } from "~/lib/texts";

/** What happened in a campaign, a sentence for each kind of event. */
export const sentences = defineTexts({
	"campaigns.audience_frozen": { en: "The audience was frozen", ar: "جُمِّد الجمهور المستهدف" },
	"campaigns.campaign_launched": {
		en: { one: "Launched to {count} target", other: "Launched to {count} targets" },
		ar: {
			zero: "أُطلقت الحملة دون أهداف",
			one: "أُطلقت الحملة إلى هدف واحد",
			two: "أُطلقت الحملة إلى هدفين",
			few: "أُطلقت الحملة إلى {count} أهداف",
			many: "أُطلقت الحملة إلى {count} هدفًا",
			other: "أُطلقت الحملة إلى {count} هدف",
		},
	},
	"campaigns.targets_released": {
		en: { one: "{count} target released for printing", other: "{count} targets released for printing" },
		ar: {
			zero: "لم يُحَل أي هدف للطباعة",
			one: "أُحيل هدف واحد للطباعة",
			two: "أُحيل هدفان للطباعة",
			few: "أُحيل {count} أهداف للطباعة",
			many: "أُحيل {count} هدفًا للطباعة",
			other: "أُحيل {count} هدف للطباعة",
		},
	},
	"campaigns.target_withdrawn": {
		en: { one: "{count} target left: {reasons}", other: "{count} targets left: {reasons}" },
		ar: {
			zero: "لم يخرج أحد: {reasons}",
			one: "خرج هدف واحد: {reasons}",
			two: "خرج هدفان: {reasons}",
			few: "خرج {count} أهداف: {reasons}",
			many: "خرج {count} هدفًا: {reasons}",
			other: "خرج {count} هدف: {reasons}",
		},
	},
	"campaigns.campaign_closed": { en: "The campaign ended", ar: "انتهت الحملة" },
	"campaigns.list_filed": {
		en: {
			one: "Defaulter list {reference} filed with {count} debtor",
			other: "Defaulter list {reference} filed with {count} debtors",
		},
		ar: {
			zero: "قُدِّمت قائمة المتخلفين {reference} دون مدينين",
			one: "قُدِّمت قائمة المتخلفين {reference} وفيها مدين واحد",
			two: "قُدِّمت قائمة المتخلفين {reference} وفيها مدينان",
			few: "قُدِّمت قائمة المتخلفين {reference} وفيها {count} مدينين",
			many: "قُدِّمت قائمة المتخلفين {reference} وفيها {count} مدينًا",
			other: "قُدِّمت قائمة المتخلفين {reference} وفيها {count} مدين",
		},
	},
	"approvals.approval_requested": { en: "Approval was asked for", ar: "طُلبت الموافقة" },
	"approvals.approval_withdrawn": { en: "The request for approval was taken back", ar: "سُحب طلب الموافقة" },
	"approvals.request_opened": { en: "The approval request was opened", ar: "فُتح طلب الموافقة" },
	"approvals.stage_decided": { en: "{stage}: {decision}", ar: "{stage}: {decision}" },
	"approvals.request_decided": { en: "Approval ended: {decision}", ar: "انتهت الموافقة: {decision}" },
	"approvals.request_escalated": { en: "The approval request was escalated", ar: "صُعِّد طلب الموافقة" },
	"notices.run_printed": {
		en: { one: "{count} notice printed", other: "{count} notices printed" },
		ar: {
			zero: "لم يُطبع أي إشعار",
			one: "طُبع إشعار واحد",
			two: "طُبع إشعاران",
			few: "طُبعت {count} إشعارات",
			many: "طُبع {count} إشعارًا",
			other: "طُبع {count} إشعار",
		},
	},
	"notices.round_assigned": {
		en: { one: "A round of {count} stop was assigned", other: "A round of {count} stops was assigned" },
		ar: {
			zero: "أُسندت جولة بلا محطات",
			one: "أُسندت جولة من محطة واحدة",
			two: "أُسندت جولة من محطتين",
			few: "أُسندت جولة من {count} محطات",
			many: "أُسندت جولة من {count} محطة",
			other: "أُسندت جولة من {count} محطة",
		},
	},
	"notices.visit_recorded": {
		en: { one: "A visit: {outcome}", other: "{count} visits: {outcome}" },
		ar: {
			zero: "زيارة: {outcome}",
			one: "زيارة: {outcome}",
			two: "زيارتان: {outcome}",
			few: "{count} زيارات: {outcome}",
			many: "{count} زيارة: {outcome}",
			other: "{count} زيارة: {outcome}",
		},
	},
	"notices.notice_served": {
		en: { one: "A notice was served", other: "{count} notices were served" },
		ar: {
			zero: "لم يُبلَّغ أي إشعار",
			one: "بُلِّغ إشعار واحد",
			two: "بُلِّغ إشعاران",
			few: "بُلِّغت {count} إشعارات",
			many: "بُلِّغ {count} إشعارًا",
			other: "بُلِّغ {count} إشعار",
		},
	},
	"notices.notice_recalled": {
		en: { one: "A notice was recalled: {reasons}", other: "{count} notices were recalled: {reasons}" },
		ar: {
			zero: "لم يُسترجع أي إشعار: {reasons}",
			one: "استُرجع إشعار واحد: {reasons}",
			two: "استُرجع إشعاران: {reasons}",
			few: "استُرجعت {count} إشعارات: {reasons}",
			many: "استُرجع {count} إشعارًا: {reasons}",
			other: "استُرجع {count} إشعار: {reasons}",
		},
	},
});

/** How an approval, or a stage of one, ended. */
export const decisionWords = defineTexts({
	approved: { en: "approved", ar: "موافَق عليه" },
	rejected: { en: "rejected", ar: "مرفوض" },
	expired: { en: "expired", ar: "انتهت المهلة" },
	withdrawn: { en: "taken back", ar: "سُحب" },
});
