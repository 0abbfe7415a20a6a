import { defineTexts } from "~/lib/texts";
import { useTexts } from "~/lib/use-language";

/** Ways to pay that most books name alike. */
const channels = defineTexts({
	bank_transfer: { en: "Bank transfer", ar: "تحويل بنكي" },
	card: { en: "Card", ar: "بطاقة" },
	cash: { en: "Cash", ar: "نقدًا" },
	cheque: { en: "Cheque", ar: "شيك" },
	direct_debit: { en: "Direct debit", ar: "خصم مباشر" },
	online: { en: "Online", ar: "عبر الإنترنت" },
	app: { en: "App", ar: "التطبيق" },
	kiosk: { en: "Kiosk", ar: "جهاز الدفع الذاتي" },
});

/** How something was paid; a company's own word stays as it is written in its books. */
export function useChannelWord() {
	const t = useTexts(channels);
	return (channel: string) =>
		channel in channels ? t(channel as keyof typeof channels) : channel.replaceAll("_", " ");
}
