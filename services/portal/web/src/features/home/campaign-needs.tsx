import { paths } from "~/lib/paths";
import { useFormat, useTexts } from "~/lib/use-language";
import { useRiskWords } from "~/ui/campaign-risk";
import { dutyWords } from "~/ui/campaign-words";
import { NeedList } from "./need-list";
import { useAttention } from "./queries";
import { texts } from "./texts";

/** What campaigns need: of a planner, of whoever has tasks, and of all who follow one that may go wrong. */
export function CampaignNeeds() {
	const t = useTexts(texts);
	const duty = useTexts(dutyWords);
	const risk = useRiskWords();
	const format = useFormat();
	const { data } = useAttention();
	if (!data) {
		return null;
	}
	const named = ({ reference, title }: { reference: string; title: string }) => (
		<>
			<bdi>{reference}</bdi> <bdi>{title}</bdi>
		</>
	);
	return (
		<>
			<NeedList
				title={t("duties")}
				tone="act"
				to={paths.campaigns()}
				needs={data.duties.map((one) => ({
					key: one.campaign_id,
					what: named(one),
					to: paths.campaignOf(one.campaign_id),
					facts: [duty(one.duty), one.due_on && format.day(one.due_on)],
				}))}
			/>
			<NeedList
				title={t("tasks")}
				tone={data.counts.tasks_overdue > 0 ? "warn" : "act"}
				needs={data.tasks.map((task) => ({
					key: task.id,
					what: task.title,
					to: paths.campaignOf(task.campaign_id, "timeline"),
					facts: [task.due_on && t("dueAt", { at: format.day(task.due_on) })],
				}))}
			/>
			<NeedList
				title={t("atRisk")}
				tone="warn"
				to={paths.campaigns()}
				needs={data.at_risk.map((campaign) => ({
					key: campaign.id,
					what: named(campaign),
					to: paths.campaignOf(campaign.id),
					facts: campaign.risks.map(risk),
				}))}
			/>
			<NeedList
				title={t("lists")}
				tone="act"
				to={paths.lists()}
				needs={data.lists.map((list) => ({
					key: list.id,
					what: <bdi>{list.reference}</bdi>,
					to: paths.listOf(list.id),
					facts: [list.to_tell > 0 ? t("toTell", { count: list.to_tell }) : t("debtors", { count: list.rows })],
				}))}
			/>
		</>
	);
}
