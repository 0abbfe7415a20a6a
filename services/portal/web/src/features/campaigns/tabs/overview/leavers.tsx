import { Paper, Text, Title } from "@mantine/core";
import { useCodeWords, useTexts } from "~/lib/use-language";
import { Bars } from "~/ui/bars";
import { withdrawalWords } from "../../member-words";
import { texts } from "./texts";

/** Targets who left before the end, by reason. */
export function Leavers({ reasons }: { reasons: Record<string, number> }) {
	const t = useTexts(texts);
	const reason = useCodeWords(withdrawalWords);
	const counts = Object.entries(reasons).toSorted(([, a], [, b]) => b - a);
	return (
		<Paper component="section" bg="var(--surface)" aria-label={t("left")}>
			<Title order={2} mb="sm">
				{t("left")}
			</Title>
			{counts.length === 0 ? (
				<Text size="sm" c="dimmed">
					{t("nobodyLeft")}
				</Text>
			) : (
				<Bars
					label={t("left")}
					bars={counts.map(([code, count]) => ({
						label: reason(code),
						size: count,
						value: t("targets", { count }),
						tone: code === "paid" ? "good" : "plain",
					}))}
				/>
			)}
		</Paper>
	);
}
