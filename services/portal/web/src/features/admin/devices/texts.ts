import { defineTexts } from "~/lib/texts";

export const texts = defineTexts({
	devices: { en: "Devices", ar: "الأجهزة" },
	about: {
		en: "Phones that technicians carry. A phone is enrolled once, with a code that works once.",
		ar: "الهواتف التي يحملها الفنيون. يُسجَّل الهاتف مرة واحدة برمز يعمل مرة واحدة.",
	},
	enrol: { en: "Enrol a phone", ar: "تسجيل هاتف" },
	technician: { en: "Technician", ar: "الفني" },
	label: { en: "What to call the phone", ar: "اسم الهاتف" },
	labelHint: { en: "Phone 7", ar: "هاتف 7" },
	makeCode: { en: "Make a code", ar: "إنشاء رمز" },
	scan: {
		en: "Let {name} point the phone's camera at this picture, or open the technician's page and type the code.",
		ar: "ليوجّه {name} كاميرا الهاتف إلى هذه الصورة، أو يفتح صفحة الفني ويكتب الرمز.",
	},
	until: { en: "It works once, until {at}.", ar: "يعمل مرة واحدة حتى {at}." },
	code: { en: "Code", ar: "الرمز" },
	link: { en: "Link", ar: "الرابط" },
	qr: { en: "QR code with the enrolment link", ar: "رمز QR يحمل رابط التسجيل" },
	name: { en: "Phone", ar: "الهاتف" },
	model: { en: "Model", ar: "الطراز" },
	enrolled: { en: "Enrolled", ar: "تاريخ التسجيل" },
	lastSeen: { en: "Last seen", ar: "آخر ظهور" },
	state: { en: "State", ar: "الحالة" },
	active: { en: "In service", ar: "في الخدمة" },
	revoked: { en: "Revoked", ar: "ملغى" },
	revoke: { en: "Revoke", ar: "إلغاء" },
	revokeAbout: {
		en: "{label} of {name} is signed out at once and gets no more stops. Confirmations it has not sent yet can no longer be sent.",
		ar: "يُسجَّل خروج {label} الخاص بـ {name} فورًا ولا يتلقى محطات أخرى. لا يمكن بعدها إرسال ما لم يُرسل من تأكيدات.",
	},
	none: { en: "No phones yet", ar: "لا هواتف بعد" },
	noneWhy: { en: "Enrol the first technician's phone.", ar: "سجّل هاتف أول فني." },
	noTechnicians: {
		en: "Nobody holds the role of technician yet: add a person first.",
		ar: "لا أحد يحمل دور الفني بعد: أضف شخصًا أولًا.",
	},
});
