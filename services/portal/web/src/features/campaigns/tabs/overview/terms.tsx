import { Paper, Title } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { useFormat, useTexts } from "~/lib/use-language";
import { CopyText } from "~/ui/copy-text";
import { Facts } from "~/ui/facts";
import { texts } from "./texts";

/** From here on the service takes a capacity for none. */
const NO_LIMIT = 1_000_000;

export function Terms({ campaign }: { campaign: Schemas["Campaign"] }) {
	const t = useTexts(texts);
	const format = useFormat();
	const { hold_out_bp, window_days, capacity, strategy, frozen } = campaign;
	return (
		<Paper component="section" bg="var(--surface)" aria-label={t("terms")}>
			<Title order={2} mb="sm">
				{t("terms")}
			</Title>
			<Facts
				cols={2}
				facts={[
					{ label: t("holdOutShare"), value: format.percent(hold_out_bp / 10_000) },
					{ label: t("window"), value: t("days", { count: window_days }) },
					{ label: t("steps"), value: format.number(strategy.steps.length) },
					{ label: t("capacity"), value: capacity >= NO_LIMIT ? t("unlimited") : format.number(capacity) },
					...(frozen
						? [
								{ label: t("frozenOn"), value: format.day(frozen.frozen_on) },
								{ label: t("fingerprint"), value: <CopyText value={frozen.hash} label={t("fingerprint")} short /> },
							]
						: []),
				]}
			/>
		</Paper>
	);
}
