import { Code, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { useFormat, useTexts } from "~/lib/use-language";
import { Amounts } from "~/ui/amount";
import { Bars } from "~/ui/bars";
import { exclusionWords } from "~/ui/exclusion-words";
import { Tile } from "~/ui/tile";
import type { Campaign } from "./queries";
import { texts } from "./texts";

interface Props {
	campaign: Campaign;
	/** What is expected, where nothing is frozen yet. */
	check: Schemas["DraftCheck"] | undefined;
}

/** The audience: as frozen, with who was left out and why; before that, as expected. */
export function FrozenFigures({ campaign, check }: Props) {
	const t = useTexts(texts);
	const format = useFormat();
	const { frozen } = campaign;
	const shown = frozen ?? check;
	return (
		<Stack>
			<div>
				<Title order={2}>{frozen ? t("frozenFigures") : t("audience")}</Title>
				<Text size="sm" c="dimmed">
					{frozen ? t("frozenAt", { when: format.instant(frozen.frozen_at) }) : t("notFrozen")}
				</Text>
			</div>
			{shown && (
				<SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }}>
					<Tile label={t("audience")} about={frozen && `${t("selected")}: ${format.number(frozen.selected)}`}>
						{format.number(shown.audience)}
					</Tile>
					<Tile label={t("targets")}>{format.number(shown.targets)}</Tile>
					<Tile label={t("heldOut")}>{format.number(shown.held_out)}</Tile>
					<Tile label={t("toCollect")}>
						<Amounts values={shown.amounts} short />
					</Tile>
				</SimpleGrid>
			)}
			{frozen && <LeftOut frozen={frozen} />}
		</Stack>
	);
}

function LeftOut({ frozen }: { frozen: Schemas["Frozen"] }) {
	const t = useTexts(texts);
	const reason = useTexts(exclusionWords);
	const format = useFormat();
	const excluded = Object.entries(frozen.excluded);
	return (
		<SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
			<section>
				<Title order={3} mb="xs">
					{t("leftOut")}
				</Title>
				{excluded.length === 0 ? (
					<Text size="sm" c="dimmed">
						{t("noneLeftOut")}
					</Text>
				) : (
					<Bars
						label={t("leftOut")}
						bars={excluded.map(([why, count]) => ({
							label: why in exclusionWords ? reason(why as keyof typeof exclusionWords) : why,
							size: count,
							value: format.number(count),
							tone: "warn",
						}))}
					/>
				)}
			</section>
			<section>
				<Title order={3} mb="xs">
					{t("fingerprint")}
				</Title>
				<Text size="sm" c="dimmed" mb={4}>
					{t("fingerprintAbout")}
				</Text>
				<Code block dir="ltr" style={{ whiteSpace: "normal", overflowWrap: "anywhere" }}>
					{frozen.hash}
				</Code>
			</section>
		</SimpleGrid>
	);
}
