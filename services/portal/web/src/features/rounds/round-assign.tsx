import { Select } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { useHasRole } from "~/api/roles";
import { useTexts } from "~/lib/use-language";
import { FormModal } from "~/ui/form-modal";
import { ReasonedButton } from "~/ui/reasoned-button";
import { useProblemForm } from "~/ui/use-problem-form";
import { assignRound } from "./commands";
import { type Round, useTechnicians } from "./queries";
import { roundTexts } from "./round-texts";

/** Gives a round to its technician, or to another one, as long as nobody has set out (`RoundState::assign`). */
export function RoundAssign({ round }: { round: Round }) {
	const t = useTexts(roundTexts);
	const isSupervisor = useHasRole("supervisor");
	const [isOpen, setOpen] = useState(false);
	const why =
		(!isSupervisor && t("supervisorOnly")) ||
		(round.state === "active" && t("underWay")) ||
		(round.state === "finished" && t("over"));
	const word = round.state === "draft" ? t("assign") : t("reassign");
	return (
		<>
			<ReasonedButton variant={round.state === "draft" ? "filled" : "default"} why={why} onClick={() => setOpen(true)}>
				{word}
			</ReasonedButton>
			{isOpen && <AssignForm round={round} title={word} onClose={() => setOpen(false)} />}
		</>
	);
}

function AssignForm({ round, title, onClose }: { round: Round; title: string; onClose: () => void }) {
	const t = useTexts(roundTexts);
	const technicians = useTechnicians();
	const form = useProblemForm({ initialValues: { technician: round.technician } });
	return (
		<FormModal
			title={title}
			form={form}
			onSend={async ({ technician }) => {
				const { technician_name } = await assignRound(round.id, technician);
				notifications.show({ message: t("assignedTo", { name: technician_name ?? "–" }) });
			}}
			onClose={onClose}
			submit={title}
		>
			<Select
				label={t("assignTo")}
				description={t("assignAbout")}
				inputWrapperOrder={["label", "input", "description", "error"]}
				required
				allowDeselect={false}
				searchable
				data={technicians.data?.items.map(({ id, name }) => ({ value: id, label: name }))}
				{...form.getInputProps("technician")}
			/>
		</FormModal>
	);
}
