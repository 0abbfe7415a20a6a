import { Button, Group, Paper, SimpleGrid, Text, ThemeIcon, Title } from "@mantine/core";
import { IconFileImport, IconFilter, IconSpeakerphone } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useHasRole } from "~/api/roles";
import { paths } from "~/lib/paths";
import { useTexts } from "~/lib/use-language";
import { Empty } from "~/ui/state";
import { texts } from "./texts";

/** The books are empty: the way from there to a first campaign. */
export function FirstDay() {
	const t = useTexts(texts);
	const isPlanner = useHasRole("planner");
	const steps = [
		{ icon: IconFileImport, title: t("stepImport"), about: t("stepImportAbout"), to: paths.newImport() },
		{ icon: IconFilter, title: t("stepSegment"), about: t("stepSegmentAbout"), to: paths.newSegment() },
		{ icon: IconSpeakerphone, title: t("stepCampaign"), about: t("stepCampaignAbout"), to: paths.newCampaign() },
	];
	if (!isPlanner) {
		return <Empty why={t("firstDayWait")} />;
	}
	return (
		<section aria-label={t("firstDay")}>
			<Title order={2}>{t("firstDay")}</Title>
			<Text c="dimmed" size="sm" mb="md">
				{t("firstDayAbout")}
			</Text>
			<SimpleGrid component="ol" cols={{ base: 1, md: 3 }} p={0} m={0} style={{ listStyle: "none" }}>
				{steps.map(({ icon: Icon, title, about, to }, place) => (
					<Paper
						key={to}
						component="li"
						bg="var(--surface)"
						p="lg"
						style={{ display: "flex", flexDirection: "column" }}
					>
						<Group gap="sm" mb="xs" wrap="nowrap">
							<ThemeIcon variant="light" size={36} radius="xl" aria-hidden>
								<Icon size={20} />
							</ThemeIcon>
							<Title order={3}>
								{place + 1}. {title}
							</Title>
						</Group>
						<Text size="sm" c="dimmed" mb="md" style={{ flex: 1 }}>
							{about}
						</Text>
						<Button
							component={Link}
							to={to}
							variant={place === 0 ? "filled" : "default"}
							style={{ alignSelf: "flex-start" }}
						>
							{title}
						</Button>
					</Paper>
				))}
			</SimpleGrid>
		</section>
	);
}
