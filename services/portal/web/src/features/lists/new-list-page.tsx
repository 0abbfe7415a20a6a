import { Group, Paper, Select, Stack } from "@mantine/core";
import { paths } from "~/lib/paths";
import { useUrlState } from "~/lib/screen";
import { useTexts } from "~/lib/use-language";
import { Page } from "~/ui/page";
import { Await, Empty } from "~/ui/state";
import { ListPreview } from "./list-preview";
import { texts as making } from "./making-texts";
import { useProfileOptions, useReadyCampaigns } from "./queries";
import { texts } from "./texts";

/** Choose a campaign and a regulator, see who is in and who is out, then make the list. */
export default function NewListPage() {
	const t = useTexts(making);
	const shared = useTexts(texts);
	const [{ campaign, profile = "standard" }, change] = useUrlState<{ campaign?: string; profile?: string }>();
	const campaigns = useReadyCampaigns();
	const profiles = useProfileOptions();
	return (
		<Page title={t("title")} about={t("about")} crumbs={[{ label: shared("lists"), to: paths.lists() }]}>
			<Await query={campaigns}>
				{({ items }) =>
					items.length === 0 ? (
						<Empty title={t("noCampaigns")} why={t("noCampaignsWhy")} />
					) : (
						<Stack gap="lg">
							<Paper bg="var(--surface)">
								<Group align="flex-end">
									<Select
										label={shared("campaign")}
										placeholder={t("chooseCampaign")}
										data={items.map(({ id, reference, title }) => ({ value: id, label: `${reference} ${title}` }))}
										value={campaign ?? null}
										onChange={(next) => change({ campaign: next ?? undefined })}
										searchable
										w={380}
									/>
									<Select
										label={shared("regulator")}
										data={profiles}
										value={profile}
										onChange={(next) => change({ profile: next ?? undefined })}
										allowDeselect={false}
										w={280}
									/>
								</Group>
							</Paper>
							{campaign ? (
								<ListPreview key={`${campaign} ${profile}`} campaignId={campaign} profile={profile} />
							) : (
								<Empty title={t("chooseCampaign")} why={t("chooseCampaignWhy")} />
							)}
						</Stack>
					)
				}
			</Await>
		</Page>
	);
}
