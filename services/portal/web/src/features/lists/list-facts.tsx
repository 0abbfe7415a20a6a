import { Paper, Stack, Text, Title } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { useFormat, useTexts } from "~/lib/use-language";
import { Amounts } from "~/ui/amount";
import { CopyText } from "~/ui/copy-text";
import { Facts } from "~/ui/facts";
import { texts as ofList } from "./list-texts";
import { useProfileOptions } from "./queries";
import { texts } from "./texts";

export function ListFacts({ list }: { list: Schemas["DefaulterList"] }) {
	const t = useTexts(ofList);
	const shared = useTexts(texts);
	const format = useFormat();
	const profiles = useProfileOptions();
	const regulator = profiles.find(({ value }) => value === list.profile)?.label ?? list.profile;
	const instant = (at: string | null | undefined) => (at ? format.instant(at) : undefined);
	return (
		<Paper component="section" bg="var(--surface)" aria-label={t("facts")}>
			<Title order={2} mb="sm">
				{t("facts")}
			</Title>
			<Stack>
				<Facts
					cols={4}
					facts={[
						{ label: shared("regulator"), value: <bdi>{regulator}</bdi> },
						{ label: t("debtorCount"), value: format.number(list.rows) },
						{ label: t("totals"), value: <Amounts values={list.totals} /> },
						{ label: t("madeAt"), value: format.instant(list.created_at) },
						{ label: t("filedAt"), value: instant(list.filed_at) },
						{ label: t("acknowledgedAt"), value: instant(list.acknowledged_at) },
						{ label: t("acknowledgement"), value: list.acknowledgement && <bdi>{list.acknowledgement}</bdi> },
					]}
				/>
				<div>
					<Text size="xs" c="dimmed">
						{t("sha256")}
					</Text>
					<CopyText value={list.sha256} label={t("sha256")} />
					<Text size="xs" c="dimmed" mt={4}>
						{t("sha256About")}
					</Text>
				</div>
			</Stack>
		</Paper>
	);
}
