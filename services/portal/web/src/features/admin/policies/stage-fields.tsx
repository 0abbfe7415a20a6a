import { ActionIcon, Fieldset, Group, NumberInput, Select, SimpleGrid, TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useTexts } from "~/lib/use-language";
import { roleWords } from "~/ui/role-words";
import type { ProblemForm } from "~/ui/use-problem-form";
import { texts } from "./texts";
import type { PolicyValues } from "./values";

/** Who may decide for a stage (`Rule` and `StageSpec` of the service). */
const DECIDERS = ["finance", "legal", "director"] as const;

interface Props {
	form: ProblemForm<PolicyValues>;
	place: number;
}

/** One stage of a policy: who, how many, until when. */
export function StageFields({ form, place }: Props) {
	const t = useTexts(texts);
	const role = useTexts(roleWords);
	const stage = form.values.stages[place];
	const field = (name: string) => form.getInputProps(`stages.${place}.${name}`);
	const rules = [
		{ value: "any", label: t("ruleAny") },
		{ value: "first_response", label: t("ruleFirst") },
		{ value: "all", label: t("ruleAll") },
		{ value: "all_responded_any", label: t("ruleAllAny") },
		{ value: "count", label: t("ruleCount") },
		{ value: "percent", label: t("rulePercent") },
	];
	if (!stage) {
		return null;
	}
	return (
		<Fieldset legend={t("stage", { number: place + 1 })}>
			<SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
				<TextInput label={t("name")} required {...field("name")} />
				<Select
					label={t("who")}
					data={[
						{ value: "role", label: t("byRole") },
						{ value: "outside", label: t("outside") },
					]}
					allowDeselect={false}
					{...field("who")}
				/>
				{stage.who === "role" ? (
					<Select
						label={t("role")}
						data={DECIDERS.map((value) => ({ value, label: role(value) }))}
						required
						allowDeselect={false}
						{...field("role")}
					/>
				) : (
					<>
						<TextInput label={t("organisation")} required {...field("organisation")} />
						<TextInput label={t("person")} required {...field("person")} />
						<TextInput label={t("email")} type="email" dir="ltr" required {...field("email")} />
					</>
				)}
				<Select label={t("rule")} data={rules} allowDeselect={false} {...field("rule")} />
				{(stage.rule === "count" || stage.rule === "percent") && (
					<NumberInput
						label={stage.rule === "count" ? t("needed") : t("percent")}
						min={1}
						max={stage.rule === "percent" ? 100 : undefined}
						{...field("measure")}
					/>
				)}
				<NumberInput label={t("due")} min={1} {...field("due_hours")} />
			</SimpleGrid>
			{form.values.stages.length > 1 && (
				<Group justify="flex-end" mt="xs">
					<ActionIcon
						color="red"
						aria-label={t("removeStage", { number: place + 1 })}
						onClick={() => form.removeListItem("stages", place)}
					>
						<IconTrash size={16} aria-hidden />
					</ActionIcon>
				</Group>
			)}
		</Fieldset>
	);
}
