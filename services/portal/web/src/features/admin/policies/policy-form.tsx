import { Button, NumberInput, Select, SimpleGrid, Switch, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { client } from "~/api/client";
import { queries } from "~/api/queries";
import { useTexts } from "~/lib/use-language";
import { FormModal } from "~/ui/form-modal";
import { useProblemForm } from "~/ui/use-problem-form";
import { words } from "~/ui/words";
import { StageFields } from "./stage-fields";
import { texts } from "./texts";
import { NEW_STAGE, type Policy, type PolicyValues, policyOf, valuesOf } from "./values";

/** Adds or changes a row of the matrix. Requests already open keep the stages they were opened with. */
export function PolicyForm({ policy, onClose }: { policy?: Policy; onClose: () => void }) {
	const t = useTexts(texts);
	const w = useTexts(words);
	const today = new Date().toISOString().slice(0, 10);
	const form = useProblemForm<PolicyValues>({ initialValues: valuesOf(policy, today) });
	const send = async (values: PolicyValues) => {
		const body = policyOf(values);
		const { error } = policy
			? await client.PUT("/api/approvals/v1/policies/{id}", {
					params: { path: { id: policy.id }, header: { "If-Match": `"${policy.version}"` } },
					body,
				})
			: await client.POST("/api/approvals/v1/policies", { body });
		if (error) {
			throw error;
		}
		await queries.invalidateQueries({ queryKey: ["get", "/api/approvals/v1/policies"] });
	};
	return (
		<FormModal
			title={policy ? t("change", { name: policy.name }) : t("add")}
			form={form}
			onSend={send}
			onClose={onClose}
			submit={w("save")}
			size="xl"
		>
			<SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
				<TextInput label={t("name")} required data-autofocus {...form.getInputProps("name")} />
				<Select
					label={t("action")}
					data={[
						{ value: "campaign.approve", label: t("campaign") },
						{ value: "defaulter_list.approve", label: t("list") },
					]}
					allowDeselect={false}
					{...form.getInputProps("action")}
				/>
				<TextInput label={t("currency")} description={t("currencyHint")} {...form.getInputProps("currency")} />
				<NumberInput label={t("priority")} min={0} {...form.getInputProps("priority")} />
				<TextInput label={t("from")} inputMode="decimal" dir="ltr" {...form.getInputProps("lower")} />
				<TextInput label={t("to")} inputMode="decimal" dir="ltr" {...form.getInputProps("upper")} />
				<TextInput label={t("validFrom")} type="date" required {...form.getInputProps("valid_from")} />
				<TextInput label={t("validTo")} type="date" {...form.getInputProps("valid_to")} />
			</SimpleGrid>
			<Switch label={t("active")} {...form.getInputProps("active", { type: "checkbox" })} />
			{form.values.stages.map((_stage, place) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a stage is its place
				<StageFields key={place} form={form} place={place} />
			))}
			<Button
				variant="default"
				leftSection={<IconPlus size={16} aria-hidden />}
				onClick={() => form.insertListItem("stages", NEW_STAGE)}
				style={{ alignSelf: "flex-start" }}
			>
				{t("addStage")}
			</Button>
		</FormModal>
	);
}
