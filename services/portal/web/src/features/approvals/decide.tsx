import { Button, Select, Text, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconCheck, IconX } from "@tabler/icons-react";
import { useState } from "react";
import { client, type Schemas } from "~/api/client";
import { usePerson } from "~/api/roles";
import { useTexts } from "~/lib/use-language";
import { FormModal } from "~/ui/form-modal";
import { ReasonedButton } from "~/ui/reasoned-button";
import { useProblemForm } from "~/ui/use-problem-form";
import { words } from "~/ui/words";
import { forgetRequests, type Request } from "./queries";
import { texts } from "./texts";

type Decision = Schemas["DecisionIn"];

/** Yes or no, for whoever is asked. */
export function Decide({ request }: { request: Request }) {
	const t = useTexts(texts);
	const [decision, setDecision] = useState<Decision>();
	if (request.state !== "open") {
		return null;
	}
	const why = !request.can_vote && request.why_not?.detail;
	return (
		<>
			<ReasonedButton
				why={why}
				variant="default"
				leftSection={<IconX size={16} aria-hidden />}
				onClick={() => setDecision("rejected")}
			>
				{t("reject")}
			</ReasonedButton>
			{why ? (
				<ReasonedButton why={why} onClick={() => undefined}>
					{t("approve")}
				</ReasonedButton>
			) : (
				<Button leftSection={<IconCheck size={16} aria-hidden />} onClick={() => setDecision("approved")}>
					{t("approve")}
				</Button>
			)}
			{decision && <Vote request={request} decision={decision} onClose={() => setDecision(undefined)} />}
		</>
	);
}

function Vote({ request, decision, onClose }: { request: Request; decision: Decision; onClose: () => void }) {
	const t = useTexts(texts);
	const w = useTexts(words);
	const me = usePerson();
	const form = useProblemForm({ initialValues: { reason: "", on_behalf_of: null as string | null } });
	const isRejection = decision === "rejected";
	const asked = request.stages.find(({ position }) => position === request.current_stage)?.voters ?? [];
	const others = asked.filter(({ state, person_id }) => state === "requested" && person_id && person_id !== me?.id);
	const isAsked = asked.some(({ person_id }) => person_id === me?.id);
	const send = async ({ reason, on_behalf_of }: typeof form.values) => {
		const { error } = await client.POST("/api/approvals/v1/requests/{id}/votes", {
			params: { path: { id: request.id } },
			body: { decision, reason: reason || null, on_behalf_of, subject_hash: request.subject.hash },
		});
		if (error) {
			throw error;
		}
		await forgetRequests();
		notifications.show({ message: t("decided") });
	};
	return (
		<FormModal
			title={`${isRejection ? t("reject") : t("approve")}: ${request.subject.title}`}
			form={form}
			onSend={send}
			onClose={onClose}
			submit={isRejection ? t("reject") : t("approve")}
			isDangerous={isRejection}
		>
			<Text size="sm">{isRejection ? t("rejectAbout") : t("approveAbout")}</Text>
			{!isAsked && others.length > 1 && (
				<Select
					label={t("onBehalfOf")}
					data={others.map(({ person_id, name }) => ({ value: person_id ?? "", label: name }))}
					required
					{...form.getInputProps("on_behalf_of")}
				/>
			)}
			<Textarea
				label={isRejection ? w("reason") : t("comment")}
				required={isRejection}
				autosize
				minRows={2}
				data-autofocus
				{...form.getInputProps("reason")}
			/>
		</FormModal>
	);
}
