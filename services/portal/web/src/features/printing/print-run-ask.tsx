import { MultiSelect, Select, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { operations } from "~/api/operations";
import { paths } from "~/lib/paths";
import { useTexts } from "~/lib/use-language";
import { DayField } from "~/ui/day-field";
import { FormModal } from "~/ui/form-modal";
import { useTechnicianOptions } from "~/ui/technicians";
import { useProblemForm } from "~/ui/use-problem-form";
import { askForRun, usePrintedCampaigns, useTemplates } from "./queries";
import { texts } from "./texts";

interface Props {
	campaign: string | undefined;
	onClose: () => void;
}

/** Asks for a print run, then goes to it: it is made there, and goes on when the page is left. */
export function PrintRunAsk({ campaign, onClose }: Props) {
	const t = useTexts(texts);
	const navigate = useNavigate();
	const campaigns = usePrintedCampaigns();
	const templates = useTemplates();
	const technicians = useTechnicianOptions();
	const form = useProblemForm({
		initialValues: {
			campaign_id: campaign ?? "",
			template: null as string | null,
			rounds_day: undefined as string | undefined,
			technicians: [] as string[],
		},
		validate: { campaign_id: (chosen) => (chosen ? null : t("missingCampaign")) },
	});
	const send = async (values: typeof form.values) => {
		const run = await askForRun(values);
		const page = paths.printRunOf(run.print_run_id);
		operations.follow({
			service: "notices",
			id: run.operation_id,
			label: t("printing", { reference: run.reference }),
			page,
		});
		navigate({ to: page });
	};
	return (
		<FormModal title={t("ask")} form={form} onSend={send} onClose={onClose} submit={t("ask")}>
			<Text size="sm" c="dimmed">
				{t("askAbout")}
			</Text>
			<Select
				label={t("campaign")}
				required
				searchable
				data={campaigns.data?.items.map(({ id, reference, title }) => ({ value: id, label: `${reference} ${title}` }))}
				{...form.getInputProps("campaign_id")}
			/>
			<Select
				label={t("template")}
				description={t("templateAbout")}
				inputWrapperOrder={["label", "input", "description", "error"]}
				clearable
				data={templates.data?.items.map(({ code, title }) => ({ value: code, label: title }))}
				{...form.getInputProps("template")}
			/>
			<DayField
				label={t("roundsDay")}
				description={t("roundsDayAbout")}
				value={form.values.rounds_day}
				onChange={(day) => form.setFieldValue("rounds_day", day)}
				error={form.errors.rounds_day}
			/>
			<MultiSelect
				label={t("technicians")}
				description={t("techniciansAbout")}
				inputWrapperOrder={["label", "input", "description", "error"]}
				data={technicians}
				{...form.getInputProps("technicians")}
			/>
		</FormModal>
	);
}
