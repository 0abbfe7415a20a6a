import { Button, Card, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Schemas } from "~/api/client";
import { paths } from "~/lib/paths";
import { useLanguage, useTexts } from "~/lib/use-language";
import { Page } from "~/ui/page";
import { Await } from "~/ui/state";
import { PastReports } from "./past-reports";
import { useKinds } from "./queries";
import { texts } from "./texts";

export default function ReportsPage() {
	const t = useTexts(texts);
	const kinds = useKinds();
	return (
		<Page title={t("reports")} about={t("reportsAbout")}>
			<Await query={kinds}>
				{({ items }) => (
					<>
						<Stack component="section" gap="sm" aria-label={t("kinds")}>
							<Title order={2}>{t("kinds")}</Title>
							<SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
								{items.map((kind) => (
									<KindCard key={kind.code} kind={kind} />
								))}
							</SimpleGrid>
						</Stack>
						<PastReports kinds={items} />
					</>
				)}
			</Await>
		</Page>
	);
}

function KindCard({ kind }: { kind: Schemas["ReportKindDescription"] }) {
	const t = useTexts(texts);
	const { language } = useLanguage();
	const name = kind.name[language];
	return (
		<Card bg="var(--surface)">
			<Stack gap="xs" h="100%">
				<Title order={3}>{name}</Title>
				<Text size="sm" c="dimmed" flex={1}>
					{kind.purpose[language]}
				</Text>
				<Button
					variant="default"
					style={{ alignSelf: "flex-start" }}
					aria-label={t("previewOf", { name })}
					renderRoot={(root) => <Link to={paths.newReport()} search={{ kind: kind.code } as never} {...root} />}
				>
					{t("preview")}
				</Button>
			</Stack>
		</Card>
	);
}
