import { List, Paper, Title } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { useFormat, useTexts } from "~/lib/use-language";
import { texts as making } from "./making-texts";

/** What a regulator wants, in words. */
export function ProfileTerms({ terms }: { terms: Schemas["Profile"] }) {
	const t = useTexts(making);
	const format = useFormat();
	const { min_amount = 0, min_days_overdue = 0, notice_served_required, approval_required } = terms;
	const lines = [
		min_amount > 0 ? t("minAmount", { amount: format.number(min_amount) }) : t("anyAmount"),
		min_days_overdue > 0 && t("minDays", { count: min_days_overdue }),
		t(notice_served_required ? "noticeNeeded" : "noticeNotNeeded"),
		t(approval_required ? "approvalNeeded" : "approvalNotNeeded"),
	];
	return (
		<Paper component="section" bg="var(--surface)" aria-label={t("terms")}>
			<Title order={2} mb="sm">
				{t("terms")}
			</Title>
			<List size="sm" spacing={4}>
				{lines
					.filter((line) => typeof line === "string")
					.map((line) => (
						<List.Item key={line}>{line}</List.Item>
					))}
			</List>
		</Paper>
	);
}
