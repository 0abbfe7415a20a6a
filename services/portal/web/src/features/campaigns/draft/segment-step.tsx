import { Anchor, Button, Group, Paper, Select, SimpleGrid, Stack, Text, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { paths } from "~/lib/paths";
import { useLanguage, useTexts } from "~/lib/use-language";
import { PreviewFigures } from "~/ui/preview-figures";
import { ProblemAlert } from "~/ui/problem-alert";
import { useProblemForm } from "~/ui/use-problem-form";
import { type Campaign, useAudience, useSegment, useSegmentChoice } from "./queries";
import { change, create } from "./save";
import { StepForm } from "./step-form";
import { texts } from "./texts";

interface Props {
	campaign?: Campaign;
	/** Chosen already, on the way here. */
	segment?: string;
	title?: string;
	field?: string;
	onNext: (campaign: Campaign) => void;
}

/** Whom: the segment, and what its rule finds today. */
export function SegmentStep({ campaign, segment, title, field, onNext }: Props) {
	const t = useTexts(texts);
	const form = useProblemForm({
		initialValues: { title: title ?? campaign?.title ?? "", segment_id: segment ?? campaign?.segment_id ?? "" },
		validate: {
			title: (typed) => (typed.trim() === "" ? t("titleFirst") : null),
			segment_id: (chosen) => (chosen === "" && !campaign ? t("pickSegmentFirst") : null),
		},
	});
	const { segment_id, title: typed } = form.getValues();
	const chosen = useSegment(segment_id || undefined);
	const rule = segment_id ? chosen.data?.rule : campaign?.rule;
	const save = ({ title, segment_id }: { title: string; segment_id: string }) => {
		const named = { title: title.trim(), ...(segment_id && { segment_id }) };
		return campaign ? change(campaign, named) : create(named);
	};
	const pick = (id: string | null, name: string | undefined) => {
		form.setFieldValue("segment_id", id ?? "");
		if (id && typed.trim() === "" && name) {
			form.setFieldValue("title", name);
		}
	};
	return (
		<StepForm step="segment" form={form} onSave={save} onNext={onNext} field={field}>
			<SimpleGrid cols={{ base: 1, xl: 2 }} spacing="xl">
				<Stack>
					<SegmentPick
						value={segment_id}
						known={chosen.data}
						error={form.errors.segment_id}
						isRequired={!campaign}
						onPick={pick}
					/>
					<ChosenRule segment={segment_id ? chosen.data : undefined} hasOwn={!segment_id && campaign !== undefined} />
					<Button
						variant="default"
						leftSection={<IconPlus size={16} aria-hidden />}
						style={{ alignSelf: "flex-start" }}
						renderRoot={(root) => (
							<Link
								to={paths.newSegment()}
								search={
									{ back: campaign ? paths.campaignDraft(campaign.id) : paths.newCampaign(), title: typed } as never
								}
								{...root}
							/>
						)}
					>
						{t("newSegment")}
					</Button>
					<TextInput
						label={t("title")}
						description={t("titleAbout")}
						required
						maxLength={200}
						{...form.getInputProps("title")}
					/>
				</Stack>
				<Found rule={rule} campaign={campaign?.id} />
			</SimpleGrid>
		</StepForm>
	);
}

interface PickProps {
	value: string;
	known: { id: string; title: string } | undefined;
	error: React.ReactNode;
	isRequired: boolean;
	onPick: (id: string | null, title: string | undefined) => void;
}

function SegmentPick({ value, known, error, isRequired, onPick }: PickProps) {
	const t = useTexts(texts);
	const [search, setSearch] = useState("");
	const [asked] = useDebouncedValue(search === known?.title ? "" : search, 250);
	const { data, error: refused } = useSegmentChoice(asked);
	const found = data?.items ?? [];
	const listed = known && !found.some(({ id }) => id === known.id) ? [known, ...found] : found;
	return (
		<>
			<Select
				label={t("segment")}
				placeholder={t("pickSegment")}
				data={listed.map(({ id, title }) => ({ value: id, label: title }))}
				value={value || null}
				onChange={(id) => onPick(id, listed.find((one) => one.id === id)?.title)}
				searchable
				searchValue={search}
				onSearchChange={setSearch}
				filter={({ options }) => options}
				required={isRequired}
				error={error}
				data-path="segment_id"
				nothingFoundMessage={t("noSegments")}
			/>
			<ProblemAlert error={refused} />
		</>
	);
}

function ChosenRule({
	segment,
	hasOwn,
}: {
	segment: { id: string; sentence?: { en: string; ar: string } | null } | undefined;
	hasOwn: boolean;
}) {
	const t = useTexts(texts);
	const { language } = useLanguage();
	if (!segment && !hasOwn) {
		return null;
	}
	return (
		<Paper p="sm" bg="var(--surface-sunk)">
			<Group justify="space-between">
				<Text size="xs" c="dimmed">
					{hasOwn ? t("ownRule") : t("rule")}
				</Text>
				{segment && (
					<Anchor component={Link} to={paths.segmentOf(segment.id)} size="xs">
						{t("openSegment")}
					</Anchor>
				)}
			</Group>
			{segment && <Text size="sm">{segment.sentence?.[language] ?? "–"}</Text>}
		</Paper>
	);
}

function Found({ rule, campaign }: { rule: Campaign["rule"] | undefined; campaign: string | undefined }) {
	const found = useAudience(rule, campaign);
	if (!rule) {
		return null;
	}
	return (
		<div style={{ opacity: found.isPlaceholderData ? 0.55 : 1 }}>
			<ProblemAlert error={found.error} />
			{found.data && <PreviewFigures found={found.data} />}
		</div>
	);
}
