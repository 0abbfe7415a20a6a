import { Group, SegmentedControl, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import { useState } from "react";
import type { Schemas } from "~/api/client";
import { useFormat, useTexts } from "~/lib/use-language";
import { AgeingBars } from "./ageing-bars";
import { Amounts } from "./amount";
import { Bars } from "./bars";
import { exclusionWords } from "./exclusion-words";
import { previewWords } from "./preview-words";
import { Tile } from "./tile";

type Preview = Schemas["Preview"];

/** The buckets of a preview, in the order they are sent. */
const BUCKETS = ["not_due", "1-30", "31-60", "61-90", "91-120", "121-180", "181-365", "over_365"];

/** What a rule finds: how many, how much, how old, and who would be left out. */
export function PreviewFigures({ found }: { found: Preview }) {
	const t = useTexts(previewWords);
	const format = useFormat();
	const { count, population, audience } = found;
	return (
		<Stack gap="md">
			<SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
				<Tile label={t("selected")} about={t("ofAll", { population })}>
					{format.number(count)}
				</Tile>
				<Tile label={t("audience")} about={t("audienceAbout")}>
					{format.number(audience.accounts)}
				</Tile>
				<Tile label={t("toCollect")} about={t("toCollectAbout")}>
					<Amounts values={audience.amounts} short />
				</Tile>
			</SimpleGrid>
			{count === 0 ? (
				<Text size="sm" c="dimmed">
					{t("nobody")}
				</Text>
			) : (
				<>
					<LeftOut exclusions={found.exclusions} />
					<Ageing ageing={found.ageing} />
				</>
			)}
		</Stack>
	);
}

function LeftOut({ exclusions }: Pick<Preview, "exclusions">) {
	const t = useTexts(previewWords);
	const reason = useTexts(exclusionWords);
	const format = useFormat();
	return (
		<section>
			<Title order={3} mb="xs">
				{t("leftOut")}
			</Title>
			{exclusions.length === 0 ? (
				<Text size="sm" c="dimmed">
					{t("noneLeftOut")}
				</Text>
			) : (
				<Bars
					label={t("leftOut")}
					bars={exclusions.map(({ reason: why, accounts }) => ({
						label: reason(why),
						size: accounts,
						value: format.number(accounts),
						tone: "warn",
					}))}
				/>
			)}
		</section>
	);
}

/** One currency at a time: their amounts are never compared. */
function Ageing({ ageing }: Pick<Preview, "ageing">) {
	const t = useTexts(previewWords);
	const [chosen, choose] = useState<string>();
	const shown = ageing.find(({ currency }) => currency === chosen) ?? ageing[0];
	if (!shown) {
		return null;
	}
	return (
		<section>
			<Group justify="space-between" mb="xs">
				<Title order={3}>{t("ageing")}</Title>
				{ageing.length > 1 && (
					<SegmentedControl
						size="xs"
						aria-label={t("ageing")}
						data={ageing.map(({ currency }) => currency)}
						value={shown.currency}
						onChange={choose}
					/>
				)}
			</Group>
			<AgeingBars
				currency={shown.currency}
				buckets={shown.buckets.map((amount, place) => ({ bucket: BUCKETS[place] ?? "", amount }))}
			/>
		</section>
	);
}
