import { Anchor, Text, Timeline, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Schemas } from "~/api/client";
import { paths } from "~/lib/paths";
import { useCodeWords, useFormat, useTexts } from "~/lib/use-language";
import { actorName } from "~/ui/actor-name";
import { outcomeWords } from "~/ui/outcome-words";
import { noticeStatusWords, noticeTexts } from "./notice-texts";
import { silenceWords } from "./texts";

type Happening = Schemas["HappeningOut"];

/** What happened to a notice, the newest first. */
export function NoticeHistory({ history }: { history: Happening[] }) {
	const t = useTexts(noticeTexts);
	const format = useFormat();
	return (
		<section aria-label={t("history")}>
			<Title order={2} mb="sm">
				{t("history")}
			</Title>
			<Timeline bulletSize={14} lineWidth={2}>
				{history.toReversed().map((happening) => (
					<Timeline.Item key={`${happening.at} ${happening.what}`} title={<Told happening={happening} />}>
						<More happening={happening} />
						<Text size="xs" c="dimmed">
							{format.instant(happening.at)}
						</Text>
					</Timeline.Item>
				))}
			</Timeline>
		</section>
	);
}

function Told({ happening }: { happening: Happening }) {
	const t = useTexts(noticeTexts);
	const status = useTexts(noticeStatusWords);
	switch (happening.what) {
		case "numbered":
			return t("numbered");
		case "reprinted":
			return t("reprintedAs", { issue: happening.issue });
		case "printed":
			return t("printed");
		case "assigned":
			return t("assigned", { name: happening.technician_name ?? "–" });
		case "visited":
			return t("visited", { name: happening.technician_name ?? "–" });
		case "taken_back":
			return t("takenBack", { status: status(happening.status) });
	}
}

function More({ happening }: { happening: Happening }) {
	const t = useTexts(noticeTexts);
	const reason = useCodeWords(silenceWords);
	const outcome = useTexts(outcomeWords);
	const parts: React.ReactNode[] = [];
	if ("attempt" in happening) {
		parts.push(t("attempt", { attempt: happening.attempt }));
	}
	if (happening.what === "assigned") {
		parts.push(<Way key="way" to={paths.roundOf(happening.round_id)} words={t("openRound")} />);
	}
	if (happening.what === "visited") {
		parts.push(outcome(happening.outcome));
		if (happening.served) {
			parts.push(t("served"));
		}
		parts.push(<Way key="way" to={paths.visitOf(happening.visit_id)} words={t("openVisit")} />);
	}
	if ("reason" in happening && happening.reason) {
		parts.push(<bdi key="reason">{reason(happening.reason)}</bdi>);
	}
	if ("by" in happening && happening.by) {
		parts.push(t("by", { name: actorName(happening.by) }));
	}
	return parts.length > 0 ? (
		<Text size="sm" component="div">
			{parts.map((part, place) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence stay where they are
				<span key={place}>
					{place > 0 && " · "}
					{part}
				</span>
			))}
		</Text>
	) : null;
}

function Way({ to, words }: { to: string; words: string }) {
	return (
		<Anchor component={Link} to={to} inherit underline="always">
			{words}
		</Anchor>
	);
}
