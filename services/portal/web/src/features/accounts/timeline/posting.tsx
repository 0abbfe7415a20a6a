import type { Schemas } from "~/api/client";
import { isNothing } from "~/lib/money";
import { useFormat, useTexts } from "~/lib/use-language";
import { Amount } from "~/ui/amount";
import { useChannelWord } from "../channel-words";
import { holdTexts } from "../hold-texts";
import { texts as accountTexts } from "../texts";
import { HappeningLine } from "./happening-line";
import { texts } from "./texts";

/** What the books say happened: a document, a receipt or its return, a hold placed or released. */
export function Posting({ posting }: { posting: Schemas["TimelineOut"] }) {
	const t = useTexts(texts);
	const account = useTexts(accountTexts);
	const hold = useTexts(holdTexts);
	const format = useFormat();
	const channelWord = useChannelWord();
	const { facts } = posting;
	const reference = posting.reference && <bdi>{posting.reference}</bdi>;
	const amount = posting.amount && <Amount value={posting.amount} />;
	const until = facts.until && t("until", { day: format.day(facts.until) });
	switch (posting.kind) {
		case "document_issued": {
			const due = facts.due_on && t("due", { day: format.day(facts.due_on) });
			const open =
				facts.open && (isNothing(facts.open) ? t("settled") : t("open", { amount: format.amount(facts.open) }));
			const title = (
				<>
					{facts.document_kind && account(facts.document_kind)} {reference}
				</>
			);
			return <HappeningLine title={title} facts={[due, open]} amount={amount} />;
		}
		case "receipt_recorded": {
			const left = facts.open && !isNothing(facts.open) && t("unapplied", { amount: format.amount(facts.open) });
			const title = (
				<>
					{t("receiptCame")} {reference}
				</>
			);
			return (
				<HappeningLine title={title} facts={[facts.channel && channelWord(facts.channel), left]} amount={amount} />
			);
		}
		case "receipt_returned": {
			const title = (
				<>
					{t("receiptReturned")} {reference}
				</>
			);
			return <HappeningLine title={title} facts={[facts.reason]} amount={amount} />;
		}
		default: {
			const kind = facts.hold_kind ? hold(facts.hold_kind) : "";
			const title = t(posting.kind === "hold_placed" ? "holdPlaced" : "holdReleased", { kind });
			return <HappeningLine title={title} facts={[reference, facts.reason, until]} amount={amount ?? t("allHeld")} />;
		}
	}
}
