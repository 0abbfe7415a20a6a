import { Group, Select, Textarea, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { api, type Schemas } from "~/api/client";
import { useTexts } from "~/lib/use-language";
import { DayField } from "~/ui/day-field";
import { FormModal } from "~/ui/form-modal";
import { useProblemForm } from "~/ui/use-problem-form";
import { words } from "~/ui/words";
import { addTask, changeTask } from "./tasks";
import { texts } from "./texts";

interface Props {
	campaignId: string;
	/** Left out: a new one. */
	task: Schemas["CampaignTask"] | undefined;
	onClose: () => void;
}

/** A task: what, whose, and until when. */
export function TaskForm({ campaignId, task, onClose }: Props) {
	const t = useTexts(texts);
	const w = useTexts(words);
	const people = api.useQuery("get", "/api/identity/v1/people", { params: { query: { active: true, limit: 500 } } });
	const teams = api.useQuery("get", "/api/identity/v1/teams", { params: { query: { limit: 500 } } });
	const form = useProblemForm({
		initialValues: {
			title: task?.title ?? "",
			note: task?.note ?? "",
			team_id: task?.team?.id ?? null,
			person_id: task?.person?.id ?? null,
			starts_on: task?.starts_on ?? undefined,
			due_on: task?.due_on ?? undefined,
		},
	});
	const { starts_on, due_on } = form.getValues();
	const send = async ({ note, ...terms }: typeof form.values) => {
		const body = { ...terms, note: note.trim() || null };
		await (task ? changeTask(task, body) : addTask(campaignId, body));
		notifications.show({ message: t(task ? "taskChanged" : "taskAdded") });
	};
	return (
		<FormModal
			title={t(task ? "editTask" : "addTask")}
			form={form}
			onSend={send}
			onClose={onClose}
			submit={task ? w("save") : t("addTask")}
		>
			<TextInput label={t("taskTitle")} required maxLength={200} data-autofocus {...form.getInputProps("title")} />
			<Textarea label={t("note")} autosize minRows={2} {...form.getInputProps("note")} />
			<Group grow align="flex-start">
				<Select
					label={t("team")}
					placeholder={t("nobody")}
					data={optionsOf(teams.data?.items)}
					clearable
					searchable
					{...form.getInputProps("team_id")}
				/>
				<Select
					label={t("person")}
					placeholder={t("nobody")}
					data={optionsOf(people.data?.items)}
					clearable
					searchable
					{...form.getInputProps("person_id")}
				/>
			</Group>
			<Group grow align="flex-start">
				<DayField label={t("startsOn")} value={starts_on} {...form.getInputProps("starts_on")} />
				<DayField label={t("dueOn")} value={due_on} minDate={starts_on} {...form.getInputProps("due_on")} />
			</Group>
		</FormModal>
	);
}

function optionsOf(items: { id: string; name: string }[] = []) {
	return items.map(({ id, name }) => ({ value: id, label: name }));
}
