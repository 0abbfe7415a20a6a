import type { Schemas } from "~/api/client";
import type { Text } from "~/lib/texts";

/** How a visit ended, as people say it. */
export const outcomeWords: Record<Schemas["Outcome"], Text> = {
	delivered_to_recipient: { en: "Delivered to the recipient", ar: "سُلّم إلى المعني" },
	delivered_to_third_party: { en: "Delivered to a third party", ar: "سُلّم إلى طرف ثالث" },
	delivered_to_mailbox: { en: "Delivered to the mailbox", ar: "وُضع في صندوق البريد" },
	posted_on_door: { en: "Posted on the door", ar: "أُلصق على الباب" },
	delivered_other: { en: "Delivered otherwise", ar: "سُلّم بطريقة أخرى" },
	failed_not_home: { en: "Not at home", ar: "لم يكن في المنزل" },
	failed_refused: { en: "Refused", ar: "رفض الاستلام" },
	failed_no_access: { en: "No access", ar: "تعذّر الدخول" },
	failed_cant_find_address: { en: "Address not found", ar: "لم يُعثر على العنوان" },
	failed_vacant: { en: "Vacant", ar: "شاغر" },
	failed_moved: { en: "Moved away", ar: "انتقل" },
	failed_unsafe_area: { en: "Unsafe area", ar: "منطقة غير آمنة" },
	failed_no_time: { en: "No time left", ar: "لم يتسع الوقت" },
	failed_missing_required_proof: { en: "Required proof missing", ar: "الإثبات المطلوب ناقص" },
	failed_other: { en: "Failed otherwise", ar: "تعذّر لسبب آخر" },
};
