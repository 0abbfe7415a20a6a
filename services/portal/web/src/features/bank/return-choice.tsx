import { Group, Paper, Select, Stack, Title } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { useHasRole } from "~/api/roles";
import { useFormat, useTexts } from "~/lib/use-language";
import { ProblemAlert } from "~/ui/problem-alert";
import { ReasonedButton } from "~/ui/reasoned-button";
import { useProblemForm } from "~/ui/use-problem-form";
import { AccountPick } from "./account-pick";
import { clarificationTexts } from "./clarification-texts";
import { applyClarification } from "./commands";
import { type Clarification, useReceipts } from "./queries";
import { texts } from "./texts";

/** Says which receipt a returned payment takes back. */
export function ReturnChoice({ one }: { one: Clarification }) {
	const t = useTexts(clarificationTexts);
	const bank = useTexts(texts);
	const format = useFormat();
	const mayDecide = useHasRole("planner", "finance");
	const [account, setAccount] = useState<string | null>(null);
	const receipts = useReceipts(account);
	const form = useProblemForm<{ receipt_id: string | null }>({ initialValues: { receipt_id: null } });
	const standing = (receipts.data?.items ?? []).filter(({ returned_on }) => !returned_on);
	const { receipt_id } = form.values;
	const send = form.send(async () => {
		await applyClarification(one.id, { receipt_id });
		notifications.show({ message: t("returned") });
	});
	const pick = (next: string | null) => {
		setAccount(next);
		form.setFieldValue("receipt_id", null);
	};
	return (
		<Paper component="section" aria-label={t("decide")} bg="var(--surface)">
			<Title order={2} mb="sm">
				{t("decide")}
			</Title>
			<Stack>
				<AccountPick value={account} currency={one.transaction.amount.currency} onPick={pick} />
				{account && (
					<Select
						label={t("receipt")}
						description={t("receiptAbout")}
						data={standing.map(({ id, reference, effective_on, amount }) => ({
							value: id,
							label: [reference, format.day(effective_on), format.amount(amount)].join(" · "),
						}))}
						searchable
						maw={480}
						{...form.getInputProps("receipt_id")}
					/>
				)}
				<ProblemAlert error={receipts.error ?? form.problem} />
				<Group>
					<ReasonedButton
						why={
							(!mayDecide && bank("onlyBookkeepers")) ||
							(!account && t("chooseAccount")) ||
							(!receipt_id && t("chooseReceipt"))
						}
						loading={form.isSending}
						onClick={send}
					>
						{t("apply")}
					</ReasonedButton>
				</Group>
			</Stack>
		</Paper>
	);
}
