import { Group, MultiSelect, Paper, Radio, Stack, Title } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useHasRole } from "~/api/roles";
import { useFormat, useTexts } from "~/lib/use-language";
import { ProblemAlert } from "~/ui/problem-alert";
import { ReasonedButton } from "~/ui/reasoned-button";
import { useProblemForm } from "~/ui/use-problem-form";
import { AccountLink } from "./account-link";
import { AccountPick } from "./account-pick";
import { clarificationTexts } from "./clarification-texts";
import { applyClarification } from "./commands";
import { type Clarification, useOpenDocuments } from "./queries";
import { texts } from "./texts";

interface Values extends Record<string, unknown> {
	/** The place of a proposal, or any other account. */
	choice: string;
	account_id: string | null;
	/** In the order in which they are paid. */
	document_ids: string[];
}

const ANOTHER = "another";

/** Says which account a payment is of, and perhaps which documents it pays: as proposed, or otherwise. */
export function PaymentChoice({ one }: { one: Clarification }) {
	const t = useTexts(clarificationTexts);
	const bank = useTexts(texts);
	const mayDecide = useHasRole("planner", "finance");
	const form = useProblemForm<Values>({
		initialValues: { choice: one.proposals.length > 0 ? "" : ANOTHER, account_id: null, document_ids: [] },
	});
	const { choice, account_id, document_ids } = form.values;
	const choose = (next: string) => {
		const proposal = one.proposals[Number(next)];
		form.setValues({
			choice: next,
			account_id: proposal?.account_id ?? null,
			document_ids: proposal?.document_ids ?? [],
		});
	};
	const send = form.send(async () => {
		await applyClarification(one.id, { account_id, document_ids });
		notifications.show({ message: t("applied") });
	});
	return (
		<Paper component="section" aria-label={t("decide")} bg="var(--surface)">
			<Title order={2} mb="sm">
				{t("decide")}
			</Title>
			<Stack>
				<Radio.Group label={t("ofAccount")} value={choice} onChange={choose}>
					<Stack gap="xs" mt="xs">
						{one.proposals.map((proposal, place) => (
							<Proposal
								key={`${proposal.account_id} ${proposal.document_ids.join(" ")}`}
								proposal={proposal}
								value={String(place)}
							/>
						))}
						<Radio value={ANOTHER} label={t("another")} />
					</Stack>
				</Radio.Group>
				{choice === ANOTHER && (
					<AccountPick
						value={account_id}
						currency={one.transaction.amount.currency}
						error={form.errors.account_id}
						onPick={(account) => form.setValues({ account_id: account, document_ids: [] })}
					/>
				)}
				{account_id && (
					<DocumentPick
						key={choice + account_id}
						account={account_id}
						value={document_ids}
						error={form.errors.document_ids}
						onPick={(documents) => form.setFieldValue("document_ids", documents)}
					/>
				)}
				<ProblemAlert error={form.problem} />
				<Group>
					<ReasonedButton
						why={(!mayDecide && bank("onlyBookkeepers")) || (!account_id && t("chooseAccount"))}
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

function Proposal({ proposal, value }: { proposal: Clarification["proposals"][number]; value: string }) {
	return (
		<Group gap="xs">
			<Radio value={value} label={<span lang="en">{proposal.why}</span>} />
			<AccountLink id={proposal.account_id} isNamed />
		</Group>
	);
}

interface DocumentProps {
	account: string;
	value: string[];
	error: React.ReactNode;
	onPick: (documents: string[]) => void;
}

function DocumentPick({ account, value, error, onPick }: DocumentProps) {
	const t = useTexts(clarificationTexts);
	const format = useFormat();
	const documents = useOpenDocuments(account);
	const open = (documents.data?.items ?? []).map(({ id, reference, due_on, open }) => ({
		value: id,
		label: [reference, format.day(due_on), format.amount(open)].join(" · "),
	}));
	const unseen = value.filter((id) => !open.some((option) => option.value === id));
	return (
		<>
			<MultiSelect
				label={t("documents")}
				description={t("documentsAbout")}
				data={[...open, ...unseen.map((id) => ({ value: id, label: t("proposed") }))]}
				value={value}
				onChange={onPick}
				searchable
				error={error}
				maw={640}
			/>
			<ProblemAlert error={documents.error} />
		</>
	);
}
