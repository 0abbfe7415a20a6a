import { TextInput } from "@mantine/core";
import { client, type Schemas } from "~/api/client";
import { queries } from "~/api/queries";
import { useTexts } from "~/lib/use-language";
import { FormModal } from "~/ui/form-modal";
import { useProblemForm } from "~/ui/use-problem-form";
import { words } from "~/ui/words";
import { texts } from "./texts";

/** Adds a team, or gives one another name. */
export function TeamForm({ team, onClose }: { team?: Schemas["TeamOut"]; onClose: () => void }) {
	const t = useTexts(texts);
	const w = useTexts(words);
	const form = useProblemForm({ mode: "uncontrolled", initialValues: { name: team?.name ?? "" } });
	const send = async (body: { name: string }) => {
		const { error } = team
			? await client.PATCH("/api/identity/v1/teams/{id}", {
					params: { path: { id: team.id }, header: { "If-Match": `"${team.version}"` } },
					body,
				})
			: await client.POST("/api/identity/v1/teams", { body });
		if (error) {
			throw error;
		}
		await queries.invalidateQueries({ queryKey: ["get", "/api/identity/v1/teams"] });
	};
	return (
		<FormModal
			title={team ? t("rename", { name: team.name }) : t("add")}
			form={form}
			onSend={send}
			onClose={onClose}
			submit={w("save")}
		>
			<TextInput label={t("name")} required data-autofocus key={form.key("name")} {...form.getInputProps("name")} />
		</FormModal>
	);
}
