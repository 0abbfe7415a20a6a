import { Select, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { Schemas } from "~/api/client";
import { useTexts } from "~/lib/use-language";
import { useDoorWords } from "~/ui/door-words";
import { FormModal } from "~/ui/form-modal";
import { useProblemForm } from "~/ui/use-problem-form";
import { addDoor } from "./commands";
import { useOpenRounds } from "./queries";
import { unplannedTexts } from "./unplanned-texts";

interface Props {
	door: Schemas["UnplannedOut"];
	campaign: string;
	day: string;
	onClose: () => void;
}

/** Puts a door at the end of a round by hand. */
export function DoorAdd({ door, campaign, day, onClose }: Props) {
	const t = useTexts(unplannedTexts);
	const { address } = useDoorWords();
	const rounds = useOpenRounds(campaign, day).items;
	const form = useProblemForm({ initialValues: { round: "" } });
	return (
		<FormModal
			title={t("addOf", { account: door.account_reference })}
			form={form}
			onSend={async ({ round }) => {
				await addDoor(round, door.member_id);
				notifications.show({ message: t("added") });
			}}
			onClose={onClose}
			submit={t("add")}
		>
			<Text size="sm">
				<bdi>{address(door.address)}</bdi>
			</Text>
			<Select
				label={t("round")}
				required
				description={rounds.length === 0 && t("noRound")}
				data={rounds.map(({ id, number, technician_name }) => ({
					value: id,
					label: t("roundOption", { number, name: technician_name ?? "–" }),
				}))}
				{...form.getInputProps("round")}
			/>
		</FormModal>
	);
}
