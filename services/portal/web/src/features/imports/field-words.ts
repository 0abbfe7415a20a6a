import { defineTexts } from "~/lib/texts";
import { useTexts } from "~/lib/use-language";

/** The fields of the layouts, as people call them. */
const fields = defineTexts({
	customer_reference: { en: "Customer reference", ar: "مرجع العميل" },
	name: { en: "Name", ar: "الاسم" },
	name_ar: { en: "Name in Arabic", ar: "الاسم بالعربية" },
	language: { en: "Language", ar: "اللغة" },
	segment: { en: "Customer group", ar: "فئة العملاء" },
	phone: { en: "Phone", ar: "الهاتف" },
	email: { en: "Email", ar: "البريد الإلكتروني" },
	premise_reference: { en: "Premise reference", ar: "مرجع العقار" },
	community: { en: "Community", ar: "المجمع السكني" },
	community_ar: { en: "Community in Arabic", ar: "المجمع السكني بالعربية" },
	building: { en: "Building", ar: "المبنى" },
	unit: { en: "Unit", ar: "الوحدة" },
	latitude: { en: "Latitude", ar: "خط العرض" },
	longitude: { en: "Longitude", ar: "خط الطول" },
	account_reference: { en: "Account reference", ar: "مرجع الحساب" },
	legal_entity: { en: "Legal entity", ar: "الكيان القانوني" },
	currency: { en: "Currency", ar: "العملة" },
	document_reference: { en: "Document number", ar: "رقم المستند" },
	kind: { en: "Kind", ar: "النوع" },
	issued_on: { en: "Issued on", ar: "تاريخ الإصدار" },
	due_on: { en: "Due on", ar: "تاريخ الاستحقاق" },
	amount: { en: "Amount", ar: "المبلغ" },
	receipt_reference: { en: "Receipt number", ar: "رقم الإيصال" },
	effective_on: { en: "Counts from", ar: "يُحسب من" },
	channel: { en: "Channel", ar: "القناة" },
	returned_on: { en: "Returned on", ar: "تاريخ الارتجاع" },
	return_reason: { en: "Reason of the return", ar: "سبب الارتجاع" },
	reason: { en: "Reason", ar: "السبب" },
	from: { en: "First day", ar: "أول يوم" },
	until: { en: "Last day", ar: "آخر يوم" },
});

/** A field's name; one of another system's layout stays as it is. */
export function useFieldWord() {
	const t = useTexts(fields);
	return (field: string) => (field in fields ? t(field as keyof typeof fields) : field);
}
