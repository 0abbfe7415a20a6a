import { defineTexts } from "~/lib/texts";

const versions = {
	zero: "لم تُستخدم",
	one: "دفعة طباعة واحدة",
	two: "دفعتا طباعة",
	few: "{count} دفعات طباعة",
	many: "{count} دفعة طباعة",
	other: "{count} دفعة طباعة",
};

export const texts = defineTexts({
	title: { en: "Notice templates", ar: "قوالب الإشعارات" },
	about: {
		en: "A version never changes once it is saved. New print runs use the active one.",
		ar: "لا يتغير الإصدار بعد حفظه. تستخدم دفعات الطباعة الجديدة الإصدار المفعّل.",
	},
	template: { en: "Template", ar: "القالب" },
	versions: { en: "Versions", ar: "الإصدارات" },
	version: { en: "Version {version}", ar: "الإصدار {version}" },
	active: { en: "Active", ar: "مفعّل" },
	madeBy: { en: "{name}, {at}", ar: "{name}، {at}" },
	runs: {
		en: { one: "{count} print run", other: "{count} print runs" },
		ar: versions,
	},
	use: { en: "Use version {version}", ar: "استخدم الإصدار {version}" },
	useAbout: {
		en: "New print runs use version {version}. Runs that were asked for keep theirs.",
		ar: "تستخدم دفعات الطباعة الجديدة الإصدار {version}، وتبقى الدفعات المطلوبة على إصدارها.",
	},
	used: { en: "Version {version} is active now.", ar: "أصبح الإصدار {version} مفعّلًا." },
	name: { en: "Title", ar: "العنوان" },
	source: { en: "Source (Typst)", ar: "المصدر (Typst)" },
	sourceAbout: {
		en: "It is set with made-up notices. What a template reads is told in the guide of the notices service.",
		ar: "يُعرض بإشعارات افتراضية. يشرح دليل خدمة الإشعارات ما يقرأه القالب.",
	},
	activate: { en: "Use it for new print runs from now on", ar: "استخدمه لدفعات الطباعة الجديدة من الآن" },
	save: { en: "Save as a new version", ar: "احفظ كإصدار جديد" },
	saved: { en: "Version {version} is saved.", ar: "حُفظ الإصدار {version}." },
	discard: { en: "Discard changes", ar: "تجاهل التعديلات" },
	unchanged: { en: "Nothing has been changed.", ar: "لم يتغير شيء." },
	faulty: { en: "The source does not compile yet.", ar: "المصدر لا يُترجم بعد." },
	plannerOnly: { en: "A planner changes templates.", ar: "تعديل القوالب من عمل مخطط الحملات." },
	preview: { en: "Preview", ar: "معاينة" },
	previewOf: { en: "Preview of the notice", ar: "معاينة الإشعار" },
	previewing: { en: "Setting the page…", ar: "جارٍ إعداد الصفحة…" },
	unsaved: { en: "not saved", ar: "غير محفوظ" },
	fault: { en: "It does not compile", ar: "لا يمكن ترجمة المصدر" },
	place: { en: "Line {line}, column {column}", ar: "السطر {line}، العمود {column}" },
	placeLine: { en: "Line {line}", ar: "السطر {line}" },
	goTo: { en: "Go there", ar: "انتقل إليه" },
	none: { en: "No templates", ar: "لا قوالب" },
});
