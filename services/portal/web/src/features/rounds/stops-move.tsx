import { Select, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { Schemas } from "~/api/client";
import { useTexts } from "~/lib/use-language";
import { FormModal } from "~/ui/form-modal";
import { useProblemForm } from "~/ui/use-problem-form";
import { moveStops } from "./commands";
import { useOpenRounds } from "./queries";
import { roundTexts } from "./round-texts";

interface Props {
	round: Schemas["RoundDetail"];
	stops: string[];
	onClose: () => void;
}

/** Open stops to the end of another round of the same day; its technician may be out already. */
export function StopsMove({ round, stops, onClose }: Props) {
	const t = useTexts(roundTexts);
	const others = useOpenRounds(round.campaign_id, round.day).items.filter(({ id }) => id !== round.id);
	const form = useProblemForm({ initialValues: { round_id: "" } });
	return (
		<FormModal
			title={t("move")}
			form={form}
			onSend={async ({ round_id }) => {
				await moveStops(stops, round_id);
				notifications.show({ message: t("moved") });
			}}
			onClose={onClose}
			submit={t("move")}
		>
			<Text size="sm">{t("chosen", { count: stops.length })}</Text>
			<Select
				label={t("moveTo")}
				required
				description={others.length === 0 && t("noOther")}
				data={others.map(({ id, number, technician_name }) => ({
					value: id,
					label: t("moveOption", { number, name: technician_name ?? "–" }),
				}))}
				{...form.getInputProps("round_id")}
			/>
		</FormModal>
	);
}
