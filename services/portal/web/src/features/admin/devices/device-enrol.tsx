import { Image, Select, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { api, client, type Schemas } from "~/api/client";
import { queries } from "~/api/queries";
import { useFormat, useTexts } from "~/lib/use-language";
import { CopyText } from "~/ui/copy-text";
import { Dialog } from "~/ui/dialog";
import { FormModal } from "~/ui/form-modal";
import { useProblemForm } from "~/ui/use-problem-form";
import { texts } from "./texts";

/** Makes a one-time code for a technician's phone, then shows it as a picture to scan. */
export function DeviceEnrol({ onClose }: { onClose: () => void }) {
	const t = useTexts(texts);
	const [made, setMade] = useState<{ code: Schemas["CodeOut"]; name: string }>();
	const technicians = api.useQuery("get", "/api/identity/v1/people", {
		params: { query: { role: "technician", active: true, limit: 500 } },
	});
	const people = technicians.data?.items ?? [];
	const form = useProblemForm({ initialValues: { person_id: "", label: "" } });
	const send = async (body: typeof form.values) => {
		const { data, error } = await client.POST("/api/identity/v1/devices/enrolment-codes", { body });
		if (!data) {
			throw error;
		}
		setMade({ code: data, name: people.find(({ id }) => id === body.person_id)?.name ?? "" });
	};
	const close = () => {
		queries.invalidateQueries({ queryKey: ["get", "/api/identity/v1/devices"] });
		onClose();
	};
	if (made) {
		return <EnrolmentCode {...made} onClose={close} />;
	}
	return (
		<FormModal
			title={t("enrol")}
			form={form}
			onSend={send}
			onClose={close}
			onSent={() => undefined}
			submit={t("makeCode")}
		>
			<Select
				label={t("technician")}
				data={people.map(({ id, name }) => ({ value: id, label: name }))}
				searchable
				required
				error={technicians.data && people.length === 0 ? t("noTechnicians") : undefined}
				{...form.getInputProps("person_id")}
			/>
			<TextInput label={t("label")} placeholder={t("labelHint")} required {...form.getInputProps("label")} />
		</FormModal>
	);
}

function EnrolmentCode({ code, name, onClose }: { code: Schemas["CodeOut"]; name: string; onClose: () => void }) {
	const t = useTexts(texts);
	const format = useFormat();
	return (
		<Dialog title={t("enrol")} onClose={onClose}>
			<Stack align="center">
				<Text size="sm">{t("scan", { name })}</Text>
				<Image
					src={`data:image/svg+xml;utf8,${encodeURIComponent(code.qr_svg)}`}
					alt={t("qr")}
					w={220}
					h={220}
					bg="white"
					p="xs"
				/>
				<Text fz="xl" fw={600} className="figures" dir="ltr">
					{code.code}
				</Text>
				<CopyText value={code.link} label={t("link")} />
				<Text size="sm" c="dimmed">
					{t("until", { at: format.instant(code.expires_at) })}
				</Text>
			</Stack>
		</Dialog>
	);
}
