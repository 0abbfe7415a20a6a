import { ActionIcon, Button, Group, NumberInput, Paper, Select, SimpleGrid, Stack, Text } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useTexts } from "~/lib/use-language";
import { Await } from "~/ui/state";
import { type ProblemForm, useProblemForm } from "~/ui/use-problem-form";
import { type Campaign, useTemplates } from "./queries";
import { change } from "./save";
import { StepForm } from "./step-form";
import { texts } from "./texts";

interface Props {
	campaign: Campaign;
	field?: string;
	onNext: (campaign: Campaign) => void;
	onBack: () => void;
}

type Values = Pick<Campaign, "strategy">;
type Template = { code: string; title: string };

const MOST_STEPS = 10;
const FORTNIGHT = 14;

/** With what: the steps, each a notice at the door. */
export function StrategyStep(props: Props) {
	const templates = useTemplates();
	return <Await query={templates}>{({ items }) => <Steps {...props} templates={items} />}</Await>;
}

function Steps({ campaign, field, onNext, onBack, templates }: Props & { templates: Template[] }) {
	const t = useTexts(texts);
	const planned = campaign.strategy.steps;
	const first = { kind: "notice" as const, template: templates[0]?.code ?? "", offset_days: 0, pay_by_days: FORTNIGHT };
	const form = useProblemForm<Values>({
		initialValues: { strategy: { steps: planned.length > 0 ? planned : [first] } },
		validate: { strategy: { steps: { template: (code) => (code === "" ? t("pickTemplate") : null) } } },
	});
	const { steps } = form.getValues().strategy;
	const add = () => {
		const last = steps.at(-1) ?? first;
		form.insertListItem("strategy.steps", { ...last, offset_days: (last.offset_days ?? 0) + FORTNIGHT });
	};
	return (
		<StepForm
			step="strategy"
			form={form}
			onSave={(values) => change(campaign, values)}
			onNext={onNext}
			onBack={onBack}
			field={field}
		>
			<Stack component="ol" p={0} m={0} gap="sm" style={{ listStyle: "none" }}>
				{steps.map((_, place) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place
					<li key={place}>
						<StepFields form={form} place={place} templates={templates} isOnly={steps.length === 1} />
					</li>
				))}
			</Stack>
			{steps.length < MOST_STEPS && (
				<Button
					variant="default"
					leftSection={<IconPlus size={16} aria-hidden />}
					onClick={add}
					style={{ alignSelf: "flex-start" }}
				>
					{t("addStep")}
				</Button>
			)}
		</StepForm>
	);
}

interface FieldsProps {
	form: ProblemForm<Values>;
	place: number;
	templates: Template[];
	isOnly: boolean;
}

function StepFields({ form, place, templates, isOnly }: FieldsProps) {
	const t = useTexts(texts);
	const at = `strategy.steps.${place}`;
	const name = t("step", { place: place + 1 });
	const { template } = form.getValues().strategy.steps[place] ?? { template: "" };
	const choices = templates.map(({ code, title }) => ({ value: code, label: title }));
	// A template that is not kept any more is still the one that was chosen.
	if (template && !choices.some(({ value }) => value === template)) {
		choices.push({ value: template, label: template });
	}
	return (
		<Paper component="fieldset" p="md" m={0}>
			<Group justify="space-between" mb="xs">
				<Text component="legend" fw={600} size="sm" p={0}>
					{name} · {t("notice")}
				</Text>
				{!isOnly && (
					<ActionIcon
						aria-label={t("removeStep", { place: place + 1 })}
						onClick={() => form.removeListItem("strategy.steps", place)}
					>
						<IconX size={18} aria-hidden />
					</ActionIcon>
				)}
			</Group>
			<SimpleGrid cols={{ base: 1, sm: 3 }}>
				<Select
					label={t("template")}
					description={t("templateAbout")}
					data={choices}
					allowDeselect={false}
					searchable={templates.length > 8}
					required
					{...form.getInputProps(`${at}.template`)}
				/>
				<NumberInput
					label={t("offset")}
					description={t("offsetAbout")}
					min={0}
					max={365}
					allowDecimal={false}
					{...form.getInputProps(`${at}.offset_days`)}
				/>
				<NumberInput
					label={t("payBy")}
					description={t("payByAbout")}
					min={1}
					max={365}
					allowDecimal={false}
					{...form.getInputProps(`${at}.pay_by_days`)}
				/>
			</SimpleGrid>
		</Paper>
	);
}
