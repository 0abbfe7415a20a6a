import { Anchor, Group, Stack } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Schemas } from "~/api/client";
import { paths } from "~/lib/paths";
import { useParam } from "~/lib/screen";
import { useTexts } from "~/lib/use-language";
import { ListStateBadge } from "~/ui/list-state";
import { Page } from "~/ui/page";
import { Await } from "~/ui/state";
import { EntryTable } from "./entry-table";
import { ListActions } from "./list-actions";
import { ListFacts } from "./list-facts";
import { ListFiles } from "./list-files";
import { texts as ofList } from "./list-texts";
import { useCampaign, useList } from "./queries";
import { TellRegulator } from "./tell-regulator";
import { texts } from "./texts";

/** One defaulter list: what it says, its files, its way to the regulator, and who came off since. */
export default function ListPage() {
	const list = useList(useParam("id"));
	return <Await query={list}>{(found) => <Opened list={found} />}</Await>;
}

function Opened({ list }: { list: Schemas["DefaulterList"] }) {
	const t = useTexts(texts);
	return (
		<Page
			title={list.reference}
			crumbs={[{ label: t("lists"), to: paths.lists() }]}
			badge={<ListStateBadge state={list.state} />}
			about={<OfCampaign id={list.campaign_id} />}
			actions={<ListActions list={list} />}
		>
			<Stack gap="lg">
				<TellRegulator list={list} />
				<ListFacts list={list} />
				<ListFiles list={list} />
				<EntryTable list={list} />
			</Stack>
		</Page>
	);
}

function OfCampaign({ id }: { id: string }) {
	const t = useTexts(ofList);
	const campaign = useCampaign(id);
	return campaign.data ? (
		<Group gap={4}>
			<Anchor component={Link} to={paths.campaignOf(id, "lists")} size="sm">
				{t("ofCampaign", { campaign: `${campaign.data.reference} ${campaign.data.title}` })}
			</Anchor>
		</Group>
	) : null;
}
