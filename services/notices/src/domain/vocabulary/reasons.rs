use super::{Term, Words};
use crate::domain::rounds::Gone;
use crate::domain::routing::Reason;

impl Term for Reason {
    const ALL: &'static [Self] = &[
        Self::Skill,
        Self::TimeWindow,
        Self::Capacity,
        Self::MaxDuration,
        Self::Reachable,
        Self::TourSize,
        Self::NoReasonFound,
    ];

    fn words(self) -> Words {
        match self {
            Self::Skill => Words::of("No technician has the skills", "لا يوجد فني لديه المهارة المطلوبة"),
            Self::TimeWindow => Words::of("Nobody can be there in time", "لا يمكن لأحد الوصول في الوقت المحدد"),
            Self::Capacity => Words::of("It fits into no bag", "لا تتسع له أي حقيبة"),
            Self::MaxDuration => Words::of("The shift is too short", "وقت المناوبة غير كافٍ"),
            Self::Reachable => Words::of("Nobody knows where it is: plan it by hand", "الموقع غير معروف: خطّط له يدوياً"),
            Self::TourSize => Words::of("The plan is full", "اكتمل حجم الخطة"),
            Self::NoReasonFound => Words::of("No single reason found", "لم يُعثر على سبب محدد"),
        }
    }
}

impl Term for Gone {
    const ALL: &'static [Self] = &[Self::Recalled, Self::Reassigned, Self::TakenOff, Self::RoundEnded];

    fn words(self) -> Words {
        match self {
            Self::Recalled => Words::of("Do not deliver it; bring the notice back.", "لا تسلّم الإشعار؛ يرجى إعادته."),
            Self::Reassigned => Words::of("Somebody else does it now.", "تولّى شخص آخر هذه الزيارة."),
            Self::TakenOff => Words::of("It was taken off your round.", "أُزيلت الزيارة من جولتك."),
            Self::RoundEnded => Words::of("The round has ended.", "انتهت الجولة."),
        }
    }
}
