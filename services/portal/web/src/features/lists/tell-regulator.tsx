import { Alert, Button, Group, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { notifications } from "@mantine/notifications";
import { IconMailForward } from "@tabler/icons-react";
import type { Schemas } from "~/api/client";
import { useHasRole } from "~/api/roles";
import { useTexts } from "~/lib/use-language";
import { FormModal } from "~/ui/form-modal";
import { useProblemForm } from "~/ui/use-problem-form";
import { tellRegulator } from "./commands";
import { texts } from "./list-texts";
import { useEntries } from "./queries";

type List = Schemas["DefaulterList"];

/** Says that the regulator does not know yet of debtors who came off, and notes when it does. */
export function TellRegulator({ list }: { list: List }) {
	const t = useTexts(texts);
	const isPlanner = useHasRole("planner");
	const [isOpen, { open, close }] = useDisclosure(false);
	const waiting = useEntries(list.id, { state: "to_tell" });
	const count = waiting.data?.pages[0]?.items.length ?? 0;
	if (count === 0) {
		return null;
	}
	return (
		<Alert variant="default" icon={<IconMailForward aria-hidden />}>
			<Group justify="space-between">
				{t("tellWaiting", { count })}
				{isPlanner && (
					<Button variant="default" onClick={open}>
						{t("tell")}
					</Button>
				)}
			</Group>
			{isOpen && <Telling list={list} onClose={close} />}
		</Alert>
	);
}

function Telling({ list, onClose }: { list: List; onClose: () => void }) {
	const t = useTexts(texts);
	const form = useProblemForm({ mode: "uncontrolled", initialValues: { reference: "" } });
	const send = async (body: { reference: string }) => {
		await tellRegulator(list, body);
		notifications.show({ message: t("toldDone") });
	};
	return (
		<FormModal title={t("tell")} form={form} onSend={send} onClose={onClose} submit={t("tell")}>
			<TextInput
				label={t("tellReference")}
				required
				maxLength={500}
				data-autofocus
				key={form.key("reference")}
				{...form.getInputProps("reference")}
			/>
		</FormModal>
	);
}
