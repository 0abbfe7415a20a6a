use super::{Term, Words};
use crate::domain::mutations::AnswerCode;

impl Term for AnswerCode {
    const ALL: &'static [Self] = &[
        Self::TaskWithdrawn,
        Self::TaskReassigned,
        Self::TaskClosed,
        Self::Soft,
        Self::Hard,
        Self::Forced,
        Self::TaskUnknown,
        Self::TaskCompleted,
        Self::NoticeNotPrinted,
        Self::InvalidArgs,
        Self::MalformedItem,
        Self::MutationUnknown,
        Self::MutationIdReused,
        Self::NumberReused,
        Self::Replay,
        Self::RoundUnknown,
        Self::RoundFinished,
    ];

    fn words(self) -> Words {
        match self {
            Self::TaskWithdrawn => Words::of(
                "The stop had been taken back. What you recorded is kept; bring the notice back.",
                "تم سحب هذه الزيارة. حُفظ ما سجلته؛ يرجى إعادة الإشعار.",
            ),
            Self::TaskReassigned => Words::of(
                "The round is with somebody else now. Your visit counts.",
                "أصبحت الجولة مع شخص آخر. زيارتك محتسبة.",
            ),
            Self::TaskClosed => Words::of(
                "The stop was no longer on a round. Your visit counts.",
                "لم تعد هذه الزيارة ضمن جولة. زيارتك محتسبة.",
            ),
            Self::Soft => Words::of(
                "Others changed other fields meanwhile. Both changes are kept.",
                "غيّر آخرون حقولاً أخرى في هذه الأثناء. حُفظ التغييران.",
            ),
            Self::Hard => Words::of(
                "Others changed the same field meanwhile. Your value counts.",
                "غيّر آخرون الحقل نفسه في هذه الأثناء. القيمة التي أدخلتها هي المعتمدة.",
            ),
            Self::Forced => Words::of(
                "Something you recorded before this never arrived. A supervisor will look at it.",
                "لم يصل ما سجلته قبل هذا. سيراجعه المشرف.",
            ),
            Self::TaskUnknown => {
                Words::of("This stop was never on your phone.", "لم تكن هذه الزيارة على هاتفك في أي وقت.")
            }
            Self::TaskCompleted => Words::of(
                "This stop is done already. A further visit is a new stop.",
                "أُنجزت هذه الزيارة من قبل. أي زيارة أخرى تكون زيارة جديدة.",
            ),
            Self::NoticeNotPrinted => {
                Words::of("There is no printed notice for this door.", "لا يوجد إشعار مطبوع لهذا الباب.")
            }
            Self::InvalidArgs => {
                Words::of("What was recorded is incomplete or not allowed.", "البيانات المسجلة ناقصة أو غير مسموح بها.")
            }
            Self::MalformedItem => Words::of("What was recorded could not be read.", "تعذّرت قراءة ما تم تسجيله."),
            Self::MutationUnknown => Words::of(
                "The server does not know this action. Update the app.",
                "الخادم لا يعرف هذا الإجراء. حدّث التطبيق.",
            ),
            Self::MutationIdReused => Words::of(
                "Something else was sent under this identifier before. The first one counts.",
                "أُرسل شيء آخر بهذا المعرّف من قبل. المعتمد هو الأول.",
            ),
            Self::NumberReused => Words::of(
                "Something else was sent under this number before. The first one counts.",
                "أُرسل شيء آخر بهذا الرقم من قبل. المعتمد هو الأول.",
            ),
            Self::Replay => Words::of(
                "The same position and proofs were sent for another visit.",
                "أُرسل الموقع والإثباتات نفسها لزيارة أخرى.",
            ),
            Self::RoundUnknown => {
                Words::of("This round is not on your phone any more.", "لم تعد هذه الجولة على هاتفك.")
            }
            Self::RoundFinished => Words::of("The round has ended.", "انتهت الجولة."),
        }
    }
}
