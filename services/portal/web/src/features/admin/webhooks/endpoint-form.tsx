import { MultiSelect, Radio, Stack, TextInput } from "@mantine/core";
import { client, type Schemas } from "~/api/client";
import { useTexts } from "~/lib/use-language";
import { FormModal } from "~/ui/form-modal";
import { useProblemForm } from "~/ui/use-problem-form";
import { words } from "~/ui/words";
import { type Endpoint, forgetEndpoints, useEventOptions } from "./queries";
import { texts } from "./texts";

interface Props {
	endpoint?: Endpoint;
	onClose: () => void;
	/** Hears the secret of a new endpoint, which is told this once. */
	onSecret: (secret: string) => void;
}

/** Adds or changes an endpoint. */
export function EndpointForm({ endpoint, onClose, onSecret }: Props) {
	const t = useTexts(texts);
	const w = useTexts(words);
	const events = useEventOptions();
	const form = useProblemForm({
		initialValues: {
			url: endpoint?.url ?? "",
			description: endpoint?.description ?? "",
			event_types: endpoint?.event_types ?? [],
			payload: endpoint?.payload ?? ("thin" as Schemas["Payload"]),
		},
	});
	const send = async (body: typeof form.values) => {
		if (endpoint) {
			const params = { path: { id: endpoint.id }, header: { "If-Match": `"${endpoint.version}"` } };
			const { error } = await client.PATCH("/api/reporting/v1/webhook-endpoints/{id}", { params, body });
			if (error) {
				throw error;
			}
		} else {
			const { data, error } = await client.POST("/api/reporting/v1/webhook-endpoints", { body });
			if (!data) {
				throw error;
			}
			onSecret(data.secret);
		}
		await forgetEndpoints();
	};
	return (
		<FormModal
			title={endpoint ? t("change") : t("add")}
			form={form}
			onSend={send}
			onClose={onClose}
			submit={w("save")}
			size="lg"
		>
			<TextInput
				label={t("url")}
				description={t("urlHint")}
				type="url"
				dir="ltr"
				required
				data-autofocus
				{...form.getInputProps("url")}
			/>
			<TextInput label={t("description")} {...form.getInputProps("description")} />
			<MultiSelect label={t("events")} data={events} searchable required {...form.getInputProps("event_types")} />
			<Radio.Group label={t("payload")} {...form.getInputProps("payload")}>
				<Stack gap="xs" mt="xs">
					<Radio value="thin" label={t("thin")} />
					<Radio value="full" label={t("full")} />
				</Stack>
			</Radio.Group>
		</FormModal>
	);
}
