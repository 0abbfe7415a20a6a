import type { Schemas } from "~/api/client";
import type { Language } from "~/lib/language";

/** The customer's name as the reader's language writes it, where it is known. */
export function customerNameOf(customer: { name: string; name_ar?: string | null }, language: Language): string {
	return language === "ar" && customer.name_ar ? customer.name_ar : customer.name;
}

/** `Marina Heights 2 · 1204` */
export function placeOf({ building, unit }: Schemas["PremiseFacts"]): string {
	return `${building} · ${unit}`;
}
