import { SimpleGrid, Text, Title } from "@mantine/core";
import { useTexts } from "~/lib/use-language";
import { CampaignNeeds } from "./campaign-needs";
import classes from "./need-list.module.css";
import { ApprovalNeeds, FieldNeeds, ParkedNeeds } from "./other-needs";
import { texts } from "./texts";

/** What waits for whoever looks, by role: each kind asks for itself and shows nothing when there is nothing. */
export function Needs() {
	const t = useTexts(texts);
	return (
		<section aria-label={t("needs")}>
			<Title order={2} mb="sm">
				{t("needs")}
			</Title>
			<SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="md" className={classes.needs}>
				<ApprovalNeeds />
				<CampaignNeeds />
				<FieldNeeds />
				<ParkedNeeds />
			</SimpleGrid>
			<Text c="dimmed" size="sm" className={classes.nothing}>
				{t("nothingWaits")}
			</Text>
		</section>
	);
}
