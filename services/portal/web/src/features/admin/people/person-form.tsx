import { MultiSelect, Select, TextInput } from "@mantine/core";
import { client } from "~/api/client";
import type { Role } from "~/api/roles";
import { useTexts } from "~/lib/use-language";
import { FormModal } from "~/ui/form-modal";
import { roleWords } from "~/ui/role-words";
import { useProblemForm } from "~/ui/use-problem-form";
import { words } from "~/ui/words";
import { forgetPeople, type Person, useTeamOptions } from "./queries";
import { texts } from "./texts";

interface Props {
	/** Whom to change; left out: somebody new. */
	person?: Person;
	onClose: () => void;
	onAdded?: (person: Person) => void;
}

/** Adds or changes a person. */
export function PersonForm({ person, onClose, onAdded }: Props) {
	const t = useTexts(texts);
	const w = useTexts(words);
	const role = useTexts(roleWords);
	const teams = useTeamOptions();
	const form = useProblemForm({
		initialValues: {
			name: person?.name ?? "",
			email: person?.email ?? "",
			roles: person?.roles ?? ([] as Role[]),
			team_id: person?.team_id ?? null,
		},
	});
	const send = async ({ email, ...values }: typeof form.values) => {
		const { data, error } = person
			? await client.PATCH("/api/identity/v1/people/{id}", {
					params: { path: { id: person.id }, header: { "If-Match": `"${person.version}"` } },
					body: values,
				})
			: await client.POST("/api/identity/v1/people", { body: { email, ...values } });
		if (!data) {
			throw error;
		}
		await forgetPeople();
		onAdded?.(data);
	};
	return (
		<FormModal
			title={person ? t("change", { name: person.name }) : t("add")}
			form={form}
			onSend={send}
			onClose={onClose}
			submit={w("save")}
		>
			<TextInput label={t("name")} required data-autofocus {...form.getInputProps("name")} />
			<TextInput
				label={t("email")}
				type="email"
				required
				dir="ltr"
				readOnly={person !== undefined}
				{...form.getInputProps("email")}
			/>
			<MultiSelect
				label={t("roles")}
				description={t("rolesAbout")}
				data={(Object.keys(roleWords) as Role[]).map((value) => ({ value, label: role(value) }))}
				searchable
				required
				{...form.getInputProps("roles")}
			/>
			<Select label={t("team")} placeholder={t("noTeam")} data={teams} clearable {...form.getInputProps("team_id")} />
		</FormModal>
	);
}
