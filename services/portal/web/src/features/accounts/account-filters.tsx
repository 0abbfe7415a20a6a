import { Button, Popover, Stack, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconAdjustmentsHorizontal } from "@tabler/icons-react";
import { useLanguage, useTexts } from "~/lib/use-language";
import { ClearFilters, Pick, SearchBox } from "~/ui/filters";
import { isAmount, isFiltered, type ListState, OVERDUE_FOR } from "./list-state";
import { useFacets } from "./queries";
import { texts } from "./texts";

interface Props {
	state: ListState;
	change: (part: Partial<ListState>) => void;
}

const NO_FILTERS: ListState = {
	search: undefined,
	community: undefined,
	entity: undefined,
	segment: undefined,
	currency: undefined,
	hold: undefined,
	debt: undefined,
	min: undefined,
};

export function AccountFilters({ state, change }: Props) {
	const t = useTexts(texts);
	const { language } = useLanguage();
	const { data: facets } = useFacets();
	const communities = facets?.communities ?? [];
	return (
		<>
			<SearchBox
				label={t("search")}
				placeholder={t("searchFor")}
				value={state.search}
				onChange={(search) => change({ search })}
			/>
			<Pick
				label={t("community")}
				value={state.community}
				options={communities.map(({ name, name_ar }) => ({
					value: name,
					label: (language === "ar" && name_ar) || name,
				}))}
				onChange={(community) => change({ community })}
			/>
			<Pick
				label={t("debt")}
				value={state.debt}
				options={[
					{ value: "overdue", label: t("anyOverdue") },
					...OVERDUE_FOR.map((days) => ({ value: days, label: t("overdueFor", { days }) })),
					{ value: "clear", label: t("nothingOverdue") },
				]}
				onChange={(debt) => change({ debt })}
				width={210}
			/>
			<MoreFilters state={state} change={change} />
			<ClearFilters isShown={isFiltered(state)} onClear={() => change(NO_FILTERS)} />
		</>
	);
}

function MoreFilters({ state, change }: Props) {
	const t = useTexts(texts);
	const { data: facets } = useFacets();
	const count = [state.entity, state.segment, state.currency, state.hold, state.min].filter(Boolean).length;
	const plain = (values: string[] | undefined) => values?.map((value) => ({ value, label: value })) ?? [];
	return (
		<Popover position="bottom-start" withinPortal trapFocus shadow="md" width={300}>
			<Popover.Target>
				<Button variant="default" leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}>
					{t("moreFilters")}
					{count > 0 && ` (${count})`}
				</Button>
			</Popover.Target>
			<Popover.Dropdown aria-label={t("moreFilters")}>
				<Stack gap="sm">
					<Pick
						label={t("onHold")}
						value={state.hold}
						options={[
							{ value: "yes", label: t("withHold") },
							{ value: "no", label: t("withoutHold") },
						]}
						onChange={(hold) => change({ hold })}
						width={266}
						isInside
					/>
					<Pick
						label={t("legalEntity")}
						value={state.entity}
						options={plain(facets?.legal_entities)}
						onChange={(entity) => change({ entity })}
						width={266}
						isInside
					/>
					<Pick
						label={t("segment")}
						value={state.segment}
						options={plain(facets?.segments)}
						onChange={(segment) => change({ segment })}
						width={266}
						isInside
					/>
					<Pick
						label={t("currency")}
						value={state.currency}
						options={plain(facets?.currencies)}
						onChange={(currency) => change(currency ? { currency } : { currency, min: undefined })}
						width={266}
						isInside
					/>
					<MinOverdue state={state} change={change} />
				</Stack>
			</Popover.Dropdown>
		</Popover>
	);
}

/** An amount means nothing without its currency. */
function MinOverdue({ state, change }: Props) {
	const t = useTexts(texts);
	const ask = useDebouncedCallback((min: string) => change({ min: min || undefined }), 400);
	const { currency, min } = state;
	return (
		<TextInput
			key={currency ?? ""}
			label={t("minOverdue")}
			description={currency ? t("minOverdueIn", { currency }) : t("minOverdueNeeds")}
			disabled={!currency}
			defaultValue={min ?? ""}
			inputMode="decimal"
			dir="ltr"
			error={min !== undefined && !isAmount(min) && t("notAnAmount")}
			onChange={(event) => ask(event.currentTarget.value.trim().replaceAll(",", ""))}
		/>
	);
}
