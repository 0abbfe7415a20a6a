import { Alert, Anchor } from "@mantine/core";
import { IconZoomQuestion } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { Rows } from "~/api/paging";
import { paths } from "~/lib/paths";
import { useParam } from "~/lib/screen";
import { useTexts } from "~/lib/use-language";
import { Page } from "~/ui/page";
import { Await } from "~/ui/state";
import { clarificationTexts } from "./clarification-texts";
import { EntryTable } from "./entry-table";
import type { Line } from "./lines";
import { Outcomes } from "./outcome-badge";
import { type BankStatement, useStatement } from "./queries";
import { StatementFacts } from "./statement-facts";
import { StatementFindings } from "./statement-findings";
import { texts } from "./texts";

/** One bank statement: what it says, what does not add up, and what became of its entries. */
export default function BankStatementPage() {
	const { statement, lines } = useStatement(useParam("id"));
	return <Await query={statement}>{(found) => <Shown statement={found} lines={lines} />}</Await>;
}

function Shown({ statement, lines }: { statement: BankStatement; lines: Rows<Line> }) {
	const t = useTexts(texts);
	return (
		<Page
			title={statement.name || statement.file_name}
			crumbs={[{ label: t("statements"), to: paths.bankStatements() }]}
			about={<bdi dir="ltr">{statement.bank_account}</bdi>}
			badge={<Outcomes counts={statement.outcomes} />}
		>
			<Waiting count={statement.outcomes.unclear ?? 0} />
			<StatementFindings statement={statement} />
			<StatementFacts statement={statement} />
			<EntryTable lines={lines} />
		</Page>
	);
}

/** Says that a person has to decide, and where. */
function Waiting({ count }: { count: number }) {
	const t = useTexts(texts);
	const c = useTexts(clarificationTexts);
	if (count === 0) {
		return null;
	}
	return (
		<Alert color="yellow" icon={<IconZoomQuestion aria-hidden />} title={t("toClarify", { count })}>
			<Anchor component={Link} to={paths.clarifications()} size="sm" c="inherit" underline="always">
				{c("clarifications")}
			</Anchor>
		</Alert>
	);
}
