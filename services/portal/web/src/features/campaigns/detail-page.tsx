import { Group } from "@mantine/core";
import { type ComponentType, Fragment, lazy, Suspense } from "react";
import { api, type Schemas } from "~/api/client";
import { paths } from "~/lib/paths";
import { useParam } from "~/lib/screen";
import { useFormat, useTexts } from "~/lib/use-language";
import { StageBadge } from "~/ui/campaign-stage";
import { Page } from "~/ui/page";
import { Await, Failure, Loading } from "~/ui/state";
import { TabLinks } from "~/ui/tab-links";
import { CampaignActions } from "./actions/campaign-actions";
import type { TabProps } from "./tabs/tab";
import { texts } from "./tabs/texts";
import { useFreshCampaign } from "./tabs/use-fresh-campaign";

const tabs = {
	overview: lazy(() => import("./tabs/overview/overview-tab")),
	audience: lazy(() => import("./tabs/audience/audience-tab")),
	timeline: lazy(() => import("./tabs/timeline/timeline-tab")),
	map: lazy(() => import("./tabs/map/map-tab")),
	effect: lazy(() => import("./tabs/effect/effect-tab")),
	lists: lazy(() => import("./tabs/lists/lists-tab")),
	notices: lazy(() => import("./tabs/notices/notices-tab")),
} satisfies Record<string, ComponentType<TabProps>>;

type TabName = keyof typeof tabs;
const names = Object.keys(tabs) as TabName[];

export default function CampaignPage() {
	const id = useParam("id");
	const campaign = api.useQuery("get", "/api/campaigns/v1/campaigns/{id}", { params: { path: { id } } });
	return <Await query={campaign}>{(found) => <Opened campaign={found} />}</Await>;
}

function Opened({ campaign }: { campaign: Schemas["Campaign"] }) {
	const t = useTexts(texts);
	const isLive = useFreshCampaign(campaign.id);
	const asked = useParam("tab") || "overview";
	const here = names.find((name) => name === asked);
	const Tab = here && tabs[here];
	const addressOf = (name: TabName) => paths.campaignOf(campaign.id, name === "overview" ? undefined : name);
	return (
		<Page
			title={campaign.title}
			crumbs={[{ label: t("campaigns"), to: paths.campaigns() }]}
			badge={<StageBadge stage={campaign.stage} />}
			about={<Dates campaign={campaign} />}
			actions={<CampaignActions campaign={campaign} />}
		>
			<TabLinks
				label={t("parts")}
				tabs={names.map((name) => ({ to: addressOf(name), label: t(name), isHere: name === here }))}
			/>
			<Suspense fallback={<Loading rows={8} />}>
				{Tab ? (
					<Tab campaign={campaign} isLive={isLive} />
				) : (
					<Failure error={{ status: 404, title: "", type: "/problems/not-found" }} />
				)}
			</Suspense>
		</Page>
	);
}

/** Its reference and the days that matter, in one line. */
function Dates({ campaign }: { campaign: Schemas["Campaign"] }) {
	const t = useTexts(texts);
	const format = useFormat();
	const { reference, launches_on, launched_on, window_ends_on, closed_on } = campaign;
	const parts = [
		reference,
		launches_on && !launched_on && t("launchesOn", { day: format.day(launches_on) }),
		launched_on && t("launchedOn", { day: format.day(launched_on) }),
		window_ends_on && t("windowEndsOn", { day: format.day(window_ends_on) }),
		closed_on && t("closedOn", { day: format.day(closed_on) }),
	].filter((part) => typeof part === "string");
	return (
		<Group gap={6} component="span">
			{parts.map((part, place) => (
				<Fragment key={part}>
					{place > 0 && <span aria-hidden>·</span>}
					<bdi>{part}</bdi>
				</Fragment>
			))}
		</Group>
	);
}
