import { usePerson } from "~/api/roles";
import { useFormat, useTexts } from "~/lib/use-language";
import { Page } from "~/ui/page";
import { Failure, Loading } from "~/ui/state";
import { FirstDay } from "./first-day";
import { Needs } from "./needs";
import { useMayReadBooks, useTrend } from "./queries";
import { Receivables } from "./receivables";
import { RunningCampaigns } from "./running-campaigns";
import { texts } from "./texts";
import { useLiveHome } from "./use-live-home";

export default function HomePage() {
	const t = useTexts(texts);
	const format = useFormat();
	const person = usePerson();
	const isLive = useLiveHome();
	const mayReadBooks = useMayReadBooks();
	const trend = useTrend();
	const today = new Date().toLocaleDateString("sv-SE");
	const about = (
		<>
			<bdi>{person?.name}</bdi> · <bdi>{format.day(today)}</bdi>
		</>
	);
	if (mayReadBooks && trend.data?.currencies.length === 0) {
		return (
			<Page title={t("home")} about={about}>
				<FirstDay />
				<Needs />
			</Page>
		);
	}
	return (
		<Page title={t("home")} about={about}>
			<Needs />
			<RunningCampaigns isLive={isLive} />
			{trend.data && <Receivables trend={trend.data} />}
			{mayReadBooks && trend.isPending && <Loading rows={6} />}
			{trend.error && !trend.data && <Failure error={trend.error} retry={trend.refetch} />}
		</Page>
	);
}
