import { Anchor, Badge, Table, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Schemas } from "~/api/client";
import { paths } from "~/lib/paths";
import { useFormat, useTexts } from "~/lib/use-language";
import { Amount } from "~/ui/amount";
import { exclusionWords } from "~/ui/exclusion-words";
import { texts } from "./texts";

/** The largest debtors a rule finds: a look at whether it finds the right ones. */
export function Samples({ samples }: { samples: Schemas["PreviewSample"][] }) {
	const t = useTexts(texts);
	const reason = useTexts(exclusionWords);
	const format = useFormat();
	return (
		<section>
			<Title order={2} mb="xs">
				{t("samples")}
			</Title>
			{samples.length === 0 ? (
				<Text size="sm" c="dimmed">
					{t("noSamples")}
				</Text>
			) : (
				<Table.ScrollContainer minWidth={640} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
					<Table aria-label={t("samples")}>
						<Table.Thead>
							<Table.Tr>
								<Table.Th>{t("account")}</Table.Th>
								<Table.Th>{t("customer")}</Table.Th>
								<Table.Th>{t("community")}</Table.Th>
								<Table.Th ta="end">{t("daysPastDue")}</Table.Th>
								<Table.Th ta="end">{t("toCollect")}</Table.Th>
								<Table.Th>{t("wouldBe")}</Table.Th>
							</Table.Tr>
						</Table.Thead>
						<Table.Tbody>
							{samples.map((sample) => (
								<Table.Tr key={sample.account_id}>
									<Table.Td>
										<Anchor component={Link} to={paths.accountOf(sample.account_id)} size="sm" className="figures">
											{sample.reference}
										</Anchor>
									</Table.Td>
									<Table.Td>
										<bdi>{sample.name}</bdi>
									</Table.Td>
									<Table.Td>
										<bdi>{sample.community ?? "–"}</bdi>
									</Table.Td>
									<Table.Td ta="end" className="figures">
										{sample.days_past_due == null ? "–" : format.number(sample.days_past_due)}
									</Table.Td>
									<Table.Td ta="end">
										<Amount value={sample.to_collect} />
									</Table.Td>
									<Table.Td>
										{sample.excluded ? <Badge color="yellow">{reason(sample.excluded)}</Badge> : t("included")}
									</Table.Td>
								</Table.Tr>
							))}
						</Table.Tbody>
					</Table>
				</Table.ScrollContainer>
			)}
		</section>
	);
}
