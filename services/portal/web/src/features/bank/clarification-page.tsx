import { Alert, Anchor, Text } from "@mantine/core";
import { IconZoomQuestion } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { paths } from "~/lib/paths";
import { useParam } from "~/lib/screen";
import { useFormat, useTexts } from "~/lib/use-language";
import { Page } from "~/ui/page";
import { Await } from "~/ui/state";
import { ClarificationDecision } from "./clarification-decision";
import { clarificationTexts } from "./clarification-texts";
import { DismissButton } from "./dismiss-button";
import { signed } from "./lines";
import { ClarificationBadge } from "./outcome-badge";
import { PaymentChoice } from "./payment-choice";
import { type Clarification, useClarification } from "./queries";
import { ReturnChoice } from "./return-choice";
import { TransactionFacts } from "./transaction-facts";
import { whyWords } from "./words";

/** A payment that no rule could apply: what is known of it, and the decision. */
export default function ClarificationPage() {
	const found = useClarification(useParam("id"));
	return <Await query={found}>{(one) => <Shown key={one.id} one={one} />}</Await>;
}

function Shown({ one }: { one: Clarification }) {
	const t = useTexts(clarificationTexts);
	const format = useFormat();
	const name = one.transaction.counterparty_name || t("unnamed");
	return (
		<Page
			title={`${name} · ${format.amount(signed(one.transaction))}`}
			crumbs={[{ label: t("clarifications"), to: paths.clarifications() }]}
			badge={<ClarificationBadge state={one.state} />}
			about={
				<Anchor component={Link} to={paths.bankStatementOf(one.bank_statement_id)} size="sm">
					{t("ofStatement")}
				</Anchor>
			}
			actions={one.state === "open" && <DismissButton one={one} />}
		>
			<Why one={one} />
			<TransactionFacts transaction={one.transaction} />
			{one.state !== "open" && <ClarificationDecision one={one} />}
			{one.state === "open" &&
				(one.transaction.kind === "returned" ? <ReturnChoice one={one} /> : <PaymentChoice one={one} />)}
		</Page>
	);
}

function Why({ one: { state, why, detail } }: { one: Clarification }) {
	const t = useTexts(whyWords);
	return (
		<Alert color={state === "open" ? "yellow" : "gray"} icon={<IconZoomQuestion aria-hidden />} title={t(why)}>
			<Text size="sm" lang="en">
				<bdi>{detail}</bdi>
			</Text>
		</Alert>
	);
}
