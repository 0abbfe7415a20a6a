use contracts::notices::Outcome;

use super::{Term, Words};
use crate::domain::outcomes;

impl Term for Outcome {
    const ALL: &'static [Self] = &outcomes::ALL;

    fn words(self) -> Words {
        match self {
            Self::DeliveredToRecipient => Words::of("Handed to the addressee", "سُلّم إلى المرسل إليه"),
            Self::DeliveredToThirdParty => Words::of("Handed to another adult", "سُلّم إلى شخص بالغ آخر"),
            Self::DeliveredToMailbox => Words::of("Put into the mailbox", "وُضع في صندوق البريد"),
            Self::PostedOnDoor => Words::of("Posted on the door", "أُلصق على الباب"),
            Self::DeliveredOther => Words::of("Delivered in another way", "سُلّم بطريقة أخرى"),
            Self::FailedNotHome => Words::of("Nobody at home", "لا أحد في المنزل"),
            Self::FailedRefused => Words::of("Refused to take it", "رُفض الاستلام"),
            Self::FailedNoAccess => Words::of("No way to the door", "تعذّر الوصول إلى الباب"),
            Self::FailedCantFindAddress => Words::of("Address not found", "لم يُعثر على العنوان"),
            Self::FailedVacant => Words::of("Nobody lives there", "المكان غير مأهول"),
            Self::FailedMoved => Words::of("Moved away", "انتقل من العنوان"),
            Self::FailedUnsafeArea => Words::of("Not safe to go on", "المنطقة غير آمنة"),
            Self::FailedNoTime => Words::of("No time left", "لم يكفِ الوقت"),
            Self::FailedOther => Words::of("Failed in another way", "تعذّر التسليم لسبب آخر"),
            Self::FailedMissingRequiredProof => Words::of("Proof missing", "الإثبات المطلوب ناقص"),
        }
    }
}
