import { Anchor, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { api, type Schemas } from "~/api/client";
import { useHasRole } from "~/api/roles";
import { paths } from "~/lib/paths";
import { useTexts } from "~/lib/use-language";
import { Confirm } from "~/ui/confirm";
import { FormModal } from "~/ui/form-modal";
import { ReasonedButton } from "~/ui/reasoned-button";
import { useProblemForm } from "~/ui/use-problem-form";
import { acknowledgeList, fileList, submitList } from "./commands";
import { texts } from "./list-texts";

type List = Schemas["DefaulterList"];

/** What comes next on the way to the regulator; what cannot be done yet says why. */
export function ListActions({ list }: { list: List }) {
	const t = useTexts(texts);
	const [open, setOpen] = useState<"submit" | "file" | "acknowledge">();
	const isPlanner = useHasRole("planner");
	const notPlanner = !isPlanner && t("plannerOnly");
	const close = () => setOpen(undefined);
	const send = (work: (list: List) => Promise<void>, done: "submitted" | "filed") => async () => {
		await work(list);
		notifications.show({ message: t(done) });
	};
	const isWithRegulator = list.state === "filed" || list.state === "acknowledged";
	return (
		<>
			<ApprovalLink list={list} />
			{list.state === "draft" && (
				<ReasonedButton
					variant={list.approval_required ? "filled" : "default"}
					why={notPlanner}
					onClick={() => setOpen("submit")}
				>
					{t("submit")}
				</ReasonedButton>
			)}
			{!isWithRegulator && (
				<ReasonedButton
					variant={list.approval_required && list.state !== "approved" ? "default" : "filled"}
					why={notPlanner || obstacleOf(list, t)}
					onClick={() => setOpen("file")}
				>
					{t("file")}
				</ReasonedButton>
			)}
			{list.state === "filed" && (
				<ReasonedButton why={notPlanner} onClick={() => setOpen("acknowledge")}>
					{t("acknowledge")}
				</ReasonedButton>
			)}
			{open === "submit" && (
				<Confirm
					title={t("submit")}
					about={t("submitAbout")}
					submit={t("submit")}
					onSend={send(submitList, "submitted")}
					onClose={close}
				/>
			)}
			{open === "file" && (
				<Confirm
					title={t("file")}
					about={t("fileAbout")}
					submit={t("file")}
					onSend={send(fileList, "filed")}
					onClose={close}
				/>
			)}
			{open === "acknowledge" && <Acknowledge list={list} onClose={close} />}
		</>
	);
}

/** Why it may not be filed yet (`ListState::may_be_filed` in the service). */
function obstacleOf({ state, approval_required }: List, t: (word: keyof typeof texts) => string) {
	switch (state) {
		case "draft":
			return approval_required && t("approvalFirst");
		case "in_approval":
			return t("approvalOpen");
		case "rejected":
			return t("refused");
		default:
			return false;
	}
}

function Acknowledge({ list, onClose }: { list: List; onClose: () => void }) {
	const t = useTexts(texts);
	const form = useProblemForm({ mode: "uncontrolled", initialValues: { acknowledgement: "" } });
	const send = async (body: { acknowledgement: string }) => {
		await acknowledgeList(list, body);
		notifications.show({ message: t("acknowledged") });
	};
	return (
		<FormModal title={t("acknowledge")} form={form} onSend={send} onClose={onClose} submit={t("acknowledge")}>
			<TextInput
				label={t("acknowledgement")}
				required
				maxLength={200}
				data-autofocus
				key={form.key("acknowledgement")}
				{...form.getInputProps("acknowledgement")}
			/>
		</FormModal>
	);
}

/** The way to the newest approval request of this list, for whoever may see it. */
function ApprovalLink({ list }: { list: List }) {
	const t = useTexts(texts);
	const maySee = useHasRole("planner", "finance", "legal", "director", "manager", "auditor");
	const requests = api.useQuery(
		"get",
		"/api/approvals/v1/requests",
		{ params: { query: { subject_kind: "defaulter_list", subject_id: list.id, limit: 1 } } },
		{ enabled: maySee && list.state !== "draft" },
	);
	const request = requests.data?.items[0];
	return request ? (
		<Anchor component={Link} to={paths.approvalOf(request.id)} size="sm">
			{t("openApproval")}
		</Anchor>
	) : null;
}
