import { Anchor, Badge } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Schemas } from "~/api/client";
import { paths } from "~/lib/paths";
import { useFormat, useTexts } from "~/lib/use-language";
import { actorName } from "~/ui/actor-name";
import { outcomeWords } from "~/ui/outcome-words";
import { HappeningLine } from "./happening-line";
import { texts } from "./texts";

/** What happened to a notice, and at the door. */
export function Delivery({ delivery }: { delivery: Schemas["HappeningOut"] }) {
	const t = useTexts(texts);
	const format = useFormat();
	const time = format.time(delivery.at);
	const notice = (
		<Anchor component={Link} to={paths.noticeOf(delivery.notice_id)} inherit underline="always">
			<bdi>{delivery.number}</bdi>
		</Anchor>
	);
	const line = (words: string, ...facts: (string | null | undefined)[]) => (
		<HappeningLine
			title={
				<>
					{words} {notice}
				</>
			}
			facts={[time, ...facts]}
		/>
	);
	switch (delivery.what) {
		case "numbered":
			return line(t("numbered"), actorName(delivery.by));
		case "reprinted":
			return line(t("reprinted", { issue: delivery.issue }), actorName(delivery.by), delivery.reason);
		case "printed":
			return line(t("printed"));
		case "assigned":
			return line(t("assigned"), delivery.technician_name);
		case "taken_back":
			return line(t(delivery.status === "recalled" ? "recalled" : "withdrawn"), delivery.reason?.replaceAll("_", " "));
		default:
			return <Visited visit={delivery} time={time} />;
	}
}

function Visited({ visit, time }: { visit: Extract<Schemas["HappeningOut"], { what: "visited" }>; time: string }) {
	const t = useTexts(texts);
	const outcome = useTexts(outcomeWords);
	const title = (
		<>
			<Anchor component={Link} to={paths.visitOf(visit.visit_id)} inherit underline="always">
				{t("visited", { attempt: visit.attempt })}
			</Anchor>
			: {outcome(visit.outcome)}{" "}
			{visit.served && (
				<Badge color="green" size="sm">
					{t("served")}
				</Badge>
			)}{" "}
			{visit.review_state === "has_issues" && (
				<Badge color="orange" size="sm">
					{t("toReview")}
				</Badge>
			)}
		</>
	);
	return <HappeningLine title={title} facts={[time, visit.technician_name]} />;
}
