import { defineTexts } from "~/lib/texts";

export const texts = defineTexts({
	signIn: { en: "Sign in", ar: "تسجيل الدخول" },
	email: { en: "Email", ar: "البريد الإلكتروني" },
	password: { en: "Password", ar: "كلمة المرور" },
	name: { en: "Name", ar: "الاسم" },
	token: { en: "Set-up token", ar: "رمز الإعداد" },
	tokenAbout: {
		en: "Written to the file first-run-token in the data folder at the first start.",
		ar: "مكتوب في ملف first-run-token في مجلد البيانات عند أول تشغيل.",
	},
	passwordAbout: { en: "At least 10 characters.", ar: "عشرة أحرف على الأقل." },
	firstRun: { en: "Set up the first administrator", ar: "إعداد المسؤول الأول" },
	firstRunAbout: {
		en: "Nobody can sign in yet. The first administrator adds everybody else.",
		ar: "لا يمكن لأحد تسجيل الدخول بعد. يضيف المسؤول الأول بقية الأشخاص.",
	},
	setUp: { en: "Set up and sign in", ar: "إعداد وتسجيل الدخول" },
	regain: { en: "Sign in again to go on", ar: "سجّل الدخول مجددًا للمتابعة" },
	regainAbout: {
		en: "Your session has ended. This page waits as you left it.",
		ar: "انتهت جلستك. هذه الصفحة تنتظرك كما تركتها.",
	},
	leave: { en: "Leave and sign out", ar: "غادر وسجّل الخروج" },
	otherPerson: { en: "Sign in as {name}, or leave.", ar: "سجّل الدخول باسم {name} أو غادر." },
	tagline: { en: "High-debt collection campaigns", ar: "حملات تحصيل المديونيات العالية" },
	me: { en: "My account", ar: "حسابي" },
	roles: { en: "Roles", ar: "الأدوار" },
	signOutEverywhere: { en: "Sign out everywhere", ar: "تسجيل الخروج من كل مكان" },
	signOutEverywhereAbout: {
		en: "Ends every session of yours, on every computer and phone, this one too.",
		ar: "ينهي كل جلساتك على كل حاسوب وهاتف، بما فيها هذه.",
	},
	changePassword: { en: "Change password", ar: "تغيير كلمة المرور" },
	currentPassword: { en: "Current password", ar: "كلمة المرور الحالية" },
	newPassword: { en: "New password", ar: "كلمة المرور الجديدة" },
	passwordLength: { en: "At least {count} characters.", ar: "{count} أحرف على الأقل." },
	welcome: { en: "Welcome, {name}", ar: "أهلًا {name}" },
	welcomeSomebody: { en: "Welcome", ar: "أهلًا" },
	welcomeAbout: {
		en: "Choose a password that nobody else knows. The link works once.",
		ar: "اختر كلمة مرور لا يعرفها غيرك. يعمل الرابط مرة واحدة.",
	},
	setPassword: { en: "Set password and sign in", ar: "تعيين كلمة المرور والدخول" },
	passwordChanged: { en: "Password changed", ar: "تم تغيير كلمة المرور" },
});
