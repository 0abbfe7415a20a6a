import { Alert, Grid, Stack } from "@mantine/core";
import { paths } from "~/lib/paths";
import { useParam } from "~/lib/screen";
import { useFormat, useTexts } from "~/lib/use-language";
import { useDoorWords } from "~/ui/door-words";
import { outcomeWords } from "~/ui/outcome-words";
import { Page } from "~/ui/page";
import { Await } from "~/ui/state";
import { Doubts } from "./doubts";
import { Proofs } from "./proofs";
import { useVisit, type VisitDetail } from "./queries";
import { ReviewActions } from "./review-actions";
import { ReviewBadge } from "./review-badge";
import { Reviews } from "./reviews";
import { texts } from "./texts";
import { VisitFacts } from "./visit-facts";
import { VisitMap } from "./visit-map";

/** One visit: what happened, what proves it, what is in doubt, and what a supervisor thinks of it. */
export default function VisitPage() {
	const visit = useVisit(useParam("id"));
	return <Await query={visit}>{(found) => <Opened visit={found} />}</Await>;
}

function Opened({ visit }: { visit: VisitDetail }) {
	const t = useTexts(texts);
	const outcome = useTexts(outcomeWords);
	const format = useFormat();
	const { address } = useDoorWords();
	return (
		<Page
			title={outcome(visit.outcome)}
			crumbs={[{ label: t("visits"), to: paths.visits() }]}
			badge={<ReviewBadge state={visit.review_state} />}
			about={<bdi>{`${format.instant(visit.visited_at)} · ${address(visit.address)}`}</bdi>}
			actions={<ReviewActions visit={visit} />}
		>
			<Stack gap="lg">
				{visit.withdrawn_before && <Alert color="yellow">{t("withdrawnBefore")}</Alert>}
				<Grid gap="lg">
					<Grid.Col span={{ base: 12, md: 7 }}>
						<Stack gap="lg">
							<Doubts doubts={visit.doubts} />
							<Proofs proofs={visit.proofs} />
							<Reviews reviews={visit.reviews} />
						</Stack>
					</Grid.Col>
					<Grid.Col span={{ base: 12, md: 5 }}>
						<Stack gap="lg">
							<VisitFacts visit={visit} />
							<VisitMap visit={visit} />
						</Stack>
					</Grid.Col>
				</Grid>
			</Stack>
		</Page>
	);
}
