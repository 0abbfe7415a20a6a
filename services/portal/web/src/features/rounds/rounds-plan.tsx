import { Button, Group, MultiSelect, NumberInput, Select, SimpleGrid, Stack, Text } from "@mantine/core";
import { TimeInput } from "@mantine/dates";
import { notifications } from "@mantine/notifications";
import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import type { Schemas } from "~/api/client";
import { type Operation, operations } from "~/api/operations";
import { paths } from "~/lib/paths";
import { useFormat, useTexts } from "~/lib/use-language";
import { DayField } from "~/ui/day-field";
import { FormModal } from "~/ui/form-modal";
import { OperationProgress } from "~/ui/operation-progress";
import { useProblemForm } from "~/ui/use-problem-form";
import { planRounds } from "./commands";
import { planTexts } from "./plan-texts";
import { refreshRounds, useLastRound, useTechnicians, useWalkedCampaigns } from "./queries";

type Values = Schemas["PlanIn"] & Record<string, unknown>;

/** A plan that was asked for. */
export interface Asked {
	operation: string;
	day: string;
}

interface Props {
	day: string;
	onAsked: (asked: Asked) => void;
	onClose: () => void;
}

/** A plan on its way; it goes on when the page is left. */
export function PlanProgress({ asked, onOver }: { asked: Asked; onOver: () => void }) {
	const t = useTexts(planTexts);
	const format = useFormat();
	const navigate = useNavigate();
	const arrive = async ({ state, result }: Operation) => {
		await refreshRounds();
		if (state === "succeeded") {
			const { rounds = [] } = (result ?? {}) as { rounds?: unknown[] };
			notifications.show({ message: t("planned", { count: rounds.length }) });
			onOver();
			navigate({ to: paths.rounds(), search: { day: asked.day } as never });
		}
	};
	return (
		<OperationProgress
			service="notices"
			id={asked.operation}
			label={t("planning", { day: format.day(asked.day) })}
			onOver={arrive}
		/>
	);
}

/** Asks for the plan of a day. */
export function RoundsPlan({ day, onAsked, onClose }: Props) {
	const t = useTexts(planTexts);
	const format = useFormat();
	const campaigns = useWalkedCampaigns();
	const people = useTechnicians();
	const last = useLastRound();
	const form = useProblemForm<Values>({
		initialValues: {
			campaign_id: "",
			day,
			technicians: [],
			depot: { latitude: 0, longitude: 0 },
			shift: { from: "08:00", to: "16:00" },
			service_minutes: 4,
			seconds_limit: 5,
			capacity: null,
			share: "fewest_technicians",
		},
		validate: {
			campaign_id: (chosen) => (chosen ? null : t("missingCampaign")),
			technicians: (chosen) => (chosen.length > 0 ? null : t("missingTechnicians")),
		},
	});
	const plan = async (values: Values) => {
		const { operation_id } = await planRounds({ ...values, capacity: Number(values.capacity) || null });
		operations.follow({
			service: "notices",
			id: operation_id,
			label: t("planning", { day: format.day(values.day) }),
			page: `${paths.rounds()}?day=${values.day}`,
		});
		onAsked({ operation: operation_id, day: values.day });
	};
	const technicians = people.data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? [];
	useStartFrom(last, campaigns.data?.items, form);
	return (
		<FormModal title={t("title")} form={form} onSend={plan} onClose={onClose} submit={t("submit")} size="lg">
			<Text size="sm" c="dimmed">
				{t("about")}
			</Text>
			<SimpleGrid cols={{ base: 1, xs: 2 }}>
				<Select
					label={t("campaign")}
					required
					searchable
					data={campaigns.data?.items.map(({ id, reference, title }) => ({
						value: id,
						label: `${reference} ${title}`,
					}))}
					{...form.getInputProps("campaign_id")}
				/>
				<DayField
					label={t("day")}
					required
					value={form.values.day}
					onChange={(next) => next && form.setFieldValue("day", next)}
					error={form.errors.day}
				/>
			</SimpleGrid>
			<Stack gap={4}>
				<MultiSelect
					label={t("technicians")}
					description={t("techniciansAbout")}
					required
					searchable
					data={technicians}
					{...form.getInputProps("technicians")}
				/>
				<Group justify="flex-end">
					<Button
						variant="subtle"
						size="compact-sm"
						onClick={() => form.setFieldValue("technicians", technicians.map(({ value }) => value).slice(0, 100))}
					>
						{t("everybody")}
					</Button>
				</Group>
			</Stack>
			<SimpleGrid cols={{ base: 1, xs: 2 }}>
				<TimeInput label={t("from")} required {...form.getInputProps("shift.from")} error={form.errors.shift} />
				<TimeInput label={t("to")} required {...form.getInputProps("shift.to")} />
				<NumberInput
					label={t("latitude")}
					required
					decimalScale={6}
					hideControls
					{...form.getInputProps("depot.latitude")}
					error={form.errors.depot}
				/>
				<NumberInput
					label={t("longitude")}
					required
					decimalScale={6}
					hideControls
					{...form.getInputProps("depot.longitude")}
				/>
				<NumberInput label={t("minutes")} min={0.1} max={120} {...form.getInputProps("service_minutes")} />
				<NumberInput
					label={t("capacity")}
					description={t("capacityAbout")}
					inputWrapperOrder={["label", "input", "description", "error"]}
					min={1}
					{...form.getInputProps("capacity")}
					value={form.values.capacity ?? ""}
				/>
				<Select
					label={t("share")}
					allowDeselect={false}
					data={(["fewest_technicians", "evenly"] as const).map((value) => ({ value, label: t(value) }))}
					{...form.getInputProps("share")}
				/>
				<NumberInput label={t("search")} min={0} max={30} {...form.getInputProps("seconds_limit")} />
			</SimpleGrid>
		</FormModal>
	);
}

/** Begins where the newest round began, with the only campaign there is. */
function useStartFrom(
	last: Schemas["RoundOut"] | undefined,
	campaigns: { id: string }[] | undefined,
	form: { isTouched: (field: string) => boolean; setFieldValue: (field: never, value: never) => void },
) {
	const set = (field: string, value: unknown) =>
		!form.isTouched(field) && form.setFieldValue(field as never, value as never);
	const only = campaigns?.length === 1 ? campaigns[0]?.id : undefined;
	// biome-ignore lint/correctness/useExhaustiveDependencies: once, when the answers come
	useEffect(() => {
		if (last) {
			set("depot", last.depot);
			set("shift", last.shift);
		}
	}, [last?.id]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: once, when the answer comes
	useEffect(() => {
		if (only) {
			set("campaign_id", only);
		}
	}, [only]);
}
