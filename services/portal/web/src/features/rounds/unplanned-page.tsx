import { Button, Group } from "@mantine/core";
import { useState } from "react";
import type { Schemas } from "~/api/client";
import { rowsOf } from "~/api/paging";
import { useHasRole } from "~/api/roles";
import { paths } from "~/lib/paths";
import { useUrlState } from "~/lib/screen";
import { useLanguage, useTexts } from "~/lib/use-language";
import { Bars } from "~/ui/bars";
import { DataTable } from "~/ui/data-table/data-table";
import { DayField } from "~/ui/day-field";
import { ClearFilters, Pick } from "~/ui/filters";
import { Page } from "~/ui/page";
import { Await, Empty } from "~/ui/state";
import { words } from "~/ui/words";
import { DoorAdd } from "./door-add";
import { useOverview, useUnplanned, useWalkedCampaigns } from "./queries";
import { texts } from "./texts";
import { useUnplannedColumns } from "./unplanned-columns";
import { unplannedTexts } from "./unplanned-texts";

type Door = Schemas["UnplannedOut"];
type Reason = Schemas["UnplannedReason"];

/** The doors that no round takes, why, and the way to put them on one by hand. */
export default function UnplannedPage() {
	const t = useTexts(unplannedTexts);
	const s = useTexts(texts);
	const [{ day, campaign }, change] = useUrlState<{ day?: string; campaign?: string }>();
	const overview = useOverview(day);
	const campaigns = useWalkedCampaigns();
	return (
		<Page title={t("title")} about={t("about")} crumbs={[{ label: s("rounds"), to: paths.rounds() }]}>
			<Await query={overview}>
				{(seen) => (
					<Await query={campaigns}>
						{({ items }) => {
							const walked = seen.rounds[0]?.campaign_id;
							const chosen = campaign ?? walked ?? items[0]?.id;
							return (
								<>
									<Group align="flex-end" gap="xs">
										<DayField
											label={t("day")}
											value={seen.day}
											onChange={(next) => change({ day: next })}
											clearable={false}
											w={170}
										/>
										<Pick
											label={t("campaign")}
											value={chosen}
											options={items.map(({ id, reference, title }) => ({ value: id, label: `${reference} ${title}` }))}
											onChange={(next) => change({ campaign: next })}
											width={320}
										/>
									</Group>
									{chosen ? (
										<Doors campaign={chosen} seen={seen} />
									) : (
										<Empty title={t("chooseCampaign")} why={t("chooseCampaignWhy")} />
									)}
								</>
							);
						}}
					</Await>
				)}
			</Await>
		</Page>
	);
}

function Doors({ campaign, seen }: { campaign: string; seen: Schemas["OverviewOut"] }) {
	const t = useTexts(unplannedTexts);
	const w = useTexts(words);
	const { language } = useLanguage();
	const isSupervisor = useHasRole("supervisor");
	const [{ reason }, change] = useUrlState<{ reason?: Reason }>();
	const [adding, setAdding] = useState<Door>();
	const doors = useUnplanned({ campaign_id: campaign, day: seen.day, reason });
	const columns = useUnplannedColumns(
		isSupervisor
			? (door) => (
					<Button
						variant="default"
						size="compact-xs"
						aria-label={t("addOf", { account: door.account_reference })}
						onClick={() => setAdding(door)}
					>
						{t("add")}
					</Button>
				)
			: undefined,
	);
	return (
		<>
			{seen.unplanned.length > 0 && (
				<Bars
					label={t("reasons")}
					bars={seen.unplanned.map(({ text, doors: count }) => ({
						label: text[language],
						size: count,
						value: count,
						tone: "warn",
					}))}
				/>
			)}
			<DataTable
				id="unplanned"
				label={t("title")}
				columns={columns}
				rows={rowsOf(doors)}
				rowKey={({ member_id }) => member_id}
				filters={
					<>
						<Pick
							label={t("reason")}
							value={reason}
							options={seen.unplanned.map(({ reason: value, text }) => ({ value, label: text[language] }))}
							onChange={(next) => change({ reason: next as Reason | undefined })}
							width={300}
						/>
						<ClearFilters isShown={Boolean(reason)} onClear={() => change({ reason: undefined })} />
					</>
				}
				empty={
					reason ? (
						<Empty title={w("nothingFound")} why={w("nothingFoundWhy")} />
					) : (
						<Empty title={t("none")} why={t("noneWhy")} />
					)
				}
			/>
			{adding && <DoorAdd door={adding} campaign={campaign} day={seen.day} onClose={() => setAdding(undefined)} />}
		</>
	);
}
