import { defineTexts } from "~/lib/texts";

export const texts = defineTexts({
	home: { en: "Today", ar: "اليوم" },
	live: { en: "Live", ar: "مباشر" },
	notLive: { en: "Reconnecting…", ar: "إعادة الاتصال…" },

	needs: { en: "What needs you", ar: "ما يحتاج إليك" },
	nothingWaits: { en: "Nothing waits for you.", ar: "لا شيء بانتظارك." },
	andMore: { en: "Show all {count}", ar: "عرض الكل ({count})" },
	approvals: { en: "Approvals waiting for you", ar: "موافقات بانتظارك" },
	dueAt: { en: "due {at}", ar: "حتى {at}" },
	duties: { en: "Next for your campaigns", ar: "التالي في حملاتك" },
	atRisk: { en: "Campaigns at risk", ar: "حملات معرّضة للتعثر" },
	tasks: { en: "Your tasks", ar: "مهامك" },
	lists: { en: "Defaulter lists", ar: "قوائم المتخلفين" },
	toTell: {
		en: { one: "{count} debtor to delist", other: "{count} debtors to delist" },
		ar: {
			zero: "لا مدينين للشطب",
			one: "مدين واحد للشطب",
			two: "مدينان للشطب",
			few: "{count} مدينين للشطب",
			many: "{count} مدينًا للشطب",
			other: "{count} مدين للشطب",
		},
	},
	debtors: {
		en: { one: "{count} debtor", other: "{count} debtors" },
		ar: {
			zero: "لا مدينين",
			one: "مدين واحد",
			two: "مدينان",
			few: "{count} مدينين",
			many: "{count} مدينًا",
			other: "{count} مدين",
		},
	},
	inField: { en: "In the field today", ar: "في الميدان اليوم" },
	unplanned: {
		en: { one: "{count} door on no round", other: "{count} doors on no round" },
		ar: {
			zero: "لا أبواب خارج الجولات",
			one: "باب واحد خارج الجولات",
			two: "بابان خارج الجولات",
			few: "{count} أبواب خارج الجولات",
			many: "{count} بابًا خارج الجولات",
			other: "{count} باب خارج الجولات",
		},
	},
	toReview: {
		en: { one: "{count} visit to review", other: "{count} visits to review" },
		ar: {
			zero: "لا زيارات للمراجعة",
			one: "زيارة واحدة للمراجعة",
			two: "زيارتان للمراجعة",
			few: "{count} زيارات للمراجعة",
			many: "{count} زيارة للمراجعة",
			other: "{count} زيارة للمراجعة",
		},
	},
	orMore: { en: "{count} or more visits to review", ar: "{count} زيارة أو أكثر للمراجعة" },
	parked: { en: "Parked messages", ar: "الرسائل الموقوفة" },
	parkedIn: { en: "{service}: {count}", ar: "{service}: {count}" },

	running: { en: "Campaigns on their way", ar: "الحملات الجارية" },
	noneRunning: { en: "No campaign is running.", ar: "لا حملة جارية." },
	toCampaigns: { en: "All campaigns", ar: "كل الحملات" },
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
	printed: { en: "Printed", ar: "طُبع" },
	delivered: { en: "Served", ar: "بُلّغ" },
	paid: { en: "Paid in full", ar: "سدّد بالكامل" },
	withdrawn: { en: "Withdrawn", ar: "سُحب" },
	recovered: { en: "Received of frozen debt", ar: "المقبوض من الدين المجمّد" },
	of: { en: "{part} of {whole}", ar: "{part} من {whole}" },

	receivables: { en: "What is owed", ar: "المستحقات" },
	asOf: { en: "As of {day}", ar: "كما في {day}" },
	open: { en: "Open", ar: "المفتوح" },
	overdue: { en: "Overdue", ar: "المتأخر" },
	neverAdded: {
		en: "Each currency stands alone; amounts of different currencies are never added.",
		ar: "كل عملة قائمة بذاتها؛ لا تُجمع مبالغ العملات المختلفة.",
	},
	trend: { en: "Open and overdue over 12 months, {currency}", ar: "المفتوح والمتأخر خلال 12 شهرًا، {currency}" },
	sinceMonthEnd: { en: "since the end of {month}", ar: "منذ نهاية {month}" },
	seeAccounts: { en: "Overdue accounts", ar: "الحسابات المتأخرة" },

	firstDay: { en: "From receivables to a first campaign", ar: "من الذمم المدينة إلى أول حملة" },
	firstDayAbout: {
		en: "Nothing is in the books yet. Three steps lead to a campaign whose effect can be measured.",
		ar: "الدفاتر فارغة بعد. ثلاث خطوات تقود إلى حملة يمكن قياس أثرها.",
	},
	firstDayWait: {
		en: "Nothing is in the books yet. A planner begins by importing what customers owe.",
		ar: "الدفاتر فارغة بعد. يبدأ مخطط الحملات باستيراد ما على العملاء.",
	},
	stepImport: { en: "Import what is owed", ar: "استورد المستحقات" },
	stepImportAbout: {
		en: "Customers, premises, accounts, documents and receipts, from CSV or Excel. Refused rows come back with their reason.",
		ar: "العملاء والعقارات والحسابات والمستندات والإيصالات من CSV أو Excel. تعود الصفوف المرفوضة مع أسبابها.",
	},
	stepSegment: { en: "Choose whom to reach", ar: "اختر من تريد الوصول إليه" },
	stepSegmentAbout: {
		en: "A segment is a rule such as: over 90 days past due, without a dispute. Its count and amounts show while you build it.",
		ar: "الشريحة قاعدة مثل: متأخر أكثر من 90 يومًا وبلا نزاع. يظهر عددها ومبالغها أثناء بنائها.",
	},
	stepCampaign: { en: "Draft a campaign", ar: "أنشئ مسودة حملة" },
	stepCampaignAbout: {
		en: "Notices, visits, calendar and capacity; a share is held out so that the effect can be measured.",
		ar: "الإشعارات والزيارات والتقويم والطاقة؛ وتُترك نسبة للمقارنة كي يُقاس الأثر.",
	},
});
