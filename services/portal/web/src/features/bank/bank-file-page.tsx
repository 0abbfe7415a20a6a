import { Anchor, Paper, Table, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useOperation } from "~/api/operations";
import { paths } from "~/lib/paths";
import { useParam } from "~/lib/screen";
import { useFormat, useTexts } from "~/lib/use-language";
import { OperationProgress } from "~/ui/operation-progress";
import { Page } from "~/ui/page";
import { Wide } from "~/ui/wide";
import { Outcomes } from "./outcome-badge";
import { booksChanged } from "./queries";
import { texts } from "./texts";

/** What came of one statement of a file (`Taken` in `take_statements` of the service). */
interface Taken {
	id: string;
	name: string;
	bank_account: string;
	/** An earlier upload brought it; nothing was done. */
	is_known: boolean;
	findings: number;
	applied: number;
	returned: number;
	unclear: number;
	known: number;
}

/** A file of statements while it is read, and what came of it. */
export default function BankFilePage() {
	const t = useTexts(texts);
	const id = useParam("id");
	const { data: operation } = useOperation("accounts", id);
	const result = operation?.result as { statements?: Taken[] } | null | undefined;
	return (
		<Page title={t("fileTaken")} crumbs={[{ label: t("statements"), to: paths.bankStatements() }]}>
			<Paper bg="var(--surface)">
				<OperationProgress service="accounts" id={id} label={t("reading")} onOver={booksChanged} />
			</Paper>
			{result?.statements && <InFile statements={result.statements} />}
		</Page>
	);
}

function InFile({ statements }: { statements: Taken[] }) {
	const t = useTexts(texts);
	const format = useFormat();
	return (
		<Paper component="section" aria-label={t("inFile")} bg="var(--surface)">
			<Title order={2} mb="sm">
				{t("inFile")}
			</Title>
			<Wide label={t("inFile")}>
				<Table>
					<Table.Thead>
						<Table.Tr>
							<Table.Th scope="col">{t("statement")}</Table.Th>
							<Table.Th scope="col">{t("bankAccount")}</Table.Th>
							<Table.Th scope="col">{t("outcomes")}</Table.Th>
							<Table.Th scope="col" ta="end">
								{t("findings")}
							</Table.Th>
						</Table.Tr>
					</Table.Thead>
					<Table.Tbody>
						{statements.map((one) => (
							<Table.Tr key={`${one.id} ${one.is_known}`}>
								<Table.Td>
									<Anchor component={Link} to={paths.bankStatementOf(one.id)} size="sm">
										<bdi>{one.name || t("statement")}</bdi>
									</Anchor>
								</Table.Td>
								<Table.Td>
									<bdi dir="ltr">{one.bank_account}</bdi>
								</Table.Td>
								<Table.Td>
									{one.is_known ? <Text size="sm">{t("alreadyKnown")}</Text> : <Outcomes counts={outcomesOf(one)} />}
								</Table.Td>
								<Table.Td ta="end" className="figures">
									{format.number(one.findings)}
								</Table.Td>
							</Table.Tr>
						))}
					</Table.Tbody>
				</Table>
			</Wide>
		</Paper>
	);
}

function outcomesOf({ applied, returned, unclear, known }: Taken): Record<string, number> {
	return { applied, returned, unclear, known };
}
