use super::{Term, Words};
use crate::domain::flags::Flag;

impl Term for Flag {
    const ALL: &'static [Self] = &[
        Self::LocNone,
        Self::LocMock,
        Self::LocLowAccuracy,
        Self::LocStale,
        Self::LocOutsideFence,
        Self::LocTeleport,
        Self::TimeSkew,
        Self::PhotoDuplicate,
        Self::PhotoExifFar,
        Self::SpeedRun,
        Self::ProofMissing,
        Self::CodeMismatch,
        Self::CodeVoid,
        Self::Forced,
    ];

    fn words(self) -> Words {
        match self {
            Self::LocNone => Words::of("No position", "لا يوجد موقع"),
            Self::LocMock => Words::of("The position was made up by an app", "الموقع مصطنع بواسطة تطبيق"),
            Self::LocLowAccuracy => Words::of("The position is too vague", "دقة الموقع ضعيفة"),
            Self::LocStale => Words::of("The position is too old", "الموقع قديم"),
            Self::LocOutsideFence => Words::of("The technician stood elsewhere", "كان الفني في مكان آخر"),
            Self::LocTeleport => Words::of("Nobody moves that fast", "تنقّل أسرع من الممكن"),
            Self::TimeSkew => Words::of("The clock of the phone was off", "ساعة الهاتف غير مضبوطة"),
            Self::PhotoDuplicate => Words::of("The photo belongs to another visit", "الصورة تخص زيارة أخرى"),
            Self::PhotoExifFar => Words::of("The photo was taken elsewhere", "التُقطت الصورة في مكان آخر"),
            Self::SpeedRun => Words::of("Too soon after the door before", "زيارة سريعة جداً بعد الباب السابق"),
            Self::ProofMissing => Words::of("A proof is missing", "إثبات ناقص"),
            Self::CodeMismatch => Words::of("The code is that of another notice", "الرمز لا يخص هذا الإشعار"),
            Self::CodeVoid => Words::of("The code was voided by a reprint", "أُلغي الرمز بإعادة الطباعة"),
            Self::Forced => Words::of("Something before this never arrived", "لم يصل ما سُجّل قبل هذا"),
        }
    }
}
