import { Group, Select, Textarea, TextInput } from "@mantine/core";
import { api, client } from "~/api/client";
import { queries } from "~/api/queries";
import { usePerson } from "~/api/roles";
import { useTexts } from "~/lib/use-language";
import { FormModal } from "~/ui/form-modal";
import { useProblemForm } from "~/ui/use-problem-form";
import { texts } from "./delegation-texts";

/** Names who decides while somebody is away. */
export function DelegationAdd({ onClose }: { onClose: () => void }) {
	const t = useTexts(texts);
	const me = usePerson();
	const people = api.useQuery("get", "/api/identity/v1/people", { params: { query: { active: true, limit: 500 } } });
	const options = (people.data?.items ?? [])
		.filter(({ id }) => id !== me?.id)
		.map(({ id, name }) => ({ value: id, label: name }));
	const today = new Date().toISOString().slice(0, 10);
	const form = useProblemForm({ initialValues: { to: "", starts_on: today, ends_on: "", comment: "" } });
	const send = async (body: typeof form.values) => {
		const { error } = await client.POST("/api/approvals/v1/delegations", { body });
		if (error) {
			throw error;
		}
		await queries.invalidateQueries({ queryKey: ["get", "/api/approvals/v1/delegations"] });
	};
	return (
		<FormModal title={t("add")} form={form} onSend={send} onClose={onClose} submit={t("add")}>
			<Select label={t("to")} data={options} searchable required {...form.getInputProps("to")} />
			<Group grow>
				<TextInput label={t("starts")} type="date" required {...form.getInputProps("starts_on")} />
				<TextInput label={t("ends")} type="date" required {...form.getInputProps("ends_on")} />
			</Group>
			<Textarea label={t("comment")} autosize {...form.getInputProps("comment")} />
		</FormModal>
	);
}
