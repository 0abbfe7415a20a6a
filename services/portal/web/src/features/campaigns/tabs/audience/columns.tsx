import { Anchor, Badge, Button, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Schemas } from "~/api/client";
import { isNothing } from "~/lib/money";
import { paths } from "~/lib/paths";
import { useCodeWords, useFormat, useLanguage, useTexts } from "~/lib/use-language";
import { Amount } from "~/ui/amount";
import type { Column } from "~/ui/data-table/column";
import { exclusionWords } from "~/ui/exclusion-words";
import { outcomeWords } from "~/ui/outcome-words";
import { armWords, memberStateWords, withdrawalWords } from "../../member-words";
import { texts as shared } from "../texts";

import { texts } from "./texts";

type Member = Schemas["Member"];

const TONES: Record<string, string> = { served: "teal", failed: "orange", withdrawn: "gray", printed: "blue" };

/** The columns of the members' table; with `onWithdraw`, one to take a target out. */
export function useMemberColumns(onWithdraw: ((member: Member) => void) | undefined): Column<Member>[] {
	const t = useTexts(texts);
	const s = useTexts(shared);
	const format = useFormat();
	const { language } = useLanguage();
	const arm = useCodeWords(armWords);
	const state = useCodeWords(memberStateWords);
	const reason = useCodeWords(withdrawalWords);
	const outcome = useCodeWords(outcomeWords);
	const nameOf = (member: Member) => (language === "ar" && member.name_ar) || member.name;
	const stateOf = (member: Member) =>
		member.withdrawn_reason ? t("withdrawnBecause", { reason: reason(member.withdrawn_reason) }) : state(member.state);
	const day = (value: string | null | undefined) => (value ? format.day(value) : "–");
	const columns: Column<Member>[] = [
		{
			key: "account",
			header: s("account"),
			cell: ({ account_id, account_reference }) => (
				<Anchor component={Link} to={paths.accountOf(account_id)} inherit>
					<bdi>{account_reference}</bdi>
				</Anchor>
			),
			value: ({ account_reference }) => account_reference,
		},
		{ key: "name", header: s("name"), cell: (member) => <bdi>{nameOf(member)}</bdi>, value: nameOf },
		{
			key: "address",
			header: s("address"),
			cell: ({ premise }) => <Address premise={premise} />,
			value: ({ premise }) => premise && [premise.community, premise.building, premise.unit].filter(Boolean).join(", "),
		},
		{ key: "arm", header: t("arm"), cell: (member) => arm(member.arm), value: (member) => arm(member.arm) },
		{
			key: "state",
			header: s("state"),
			cell: (member) => <Badge color={TONES[member.state] ?? "gray"}>{stateOf(member)}</Badge>,
			value: stateOf,
		},
		{
			key: "frozen",
			header: t("frozen"),
			cell: ({ frozen }) => <Amount value={frozen} />,
			value: ({ frozen }) => frozen.amount,
			isFigure: true,
		},
		{
			key: "recovered",
			header: t("recovered"),
			cell: ({ recovered }) => <Amount value={recovered} c={isNothing(recovered) ? "dimmed" : undefined} />,
			value: ({ recovered }) => recovered.amount,
			isFigure: true,
		},
		{
			key: "outcome",
			header: t("outcome"),
			cell: ({ last_outcome }) => outcome(last_outcome),
			value: ({ last_outcome }) => outcome(last_outcome),
		},
		{
			key: "served",
			header: t("served"),
			cell: ({ served_on }) => day(served_on),
			value: ({ served_on }) => served_on,
			isSpare: true,
		},
		{
			key: "oldest",
			header: t("oldestDue"),
			cell: ({ oldest_due_on }) => day(oldest_due_on),
			value: ({ oldest_due_on }) => oldest_due_on,
			isSpare: true,
		},
		{
			key: "attempts",
			header: t("attempts"),
			cell: ({ attempts }) => format.number(attempts),
			value: ({ attempts }) => attempts,
			isFigure: true,
			isSpare: true,
		},
		{
			key: "entity",
			header: t("entity"),
			cell: ({ legal_entity }) => legal_entity,
			value: ({ legal_entity }) => legal_entity,
			isSpare: true,
		},
		{
			key: "bucket",
			header: t("bucket"),
			cell: ({ bucket }) => bucket,
			value: ({ bucket }) => bucket,
			isFigure: true,
			isSpare: true,
		},
	];
	if (onWithdraw) {
		columns.push({
			key: "withdraw",
			header: t("action"),
			cell: (member) =>
				member.arm === "treated" &&
				member.state !== "withdrawn" && (
					<Button
						variant="subtle"
						size="compact-sm"
						color="red"
						aria-label={t("withdrawMember", { name: nameOf(member) })}
						onClick={() => onWithdraw(member)}
					>
						{t("withdraw")}
					</Button>
				),
		});
	}
	return columns;
}

function Address({ premise }: { premise: Schemas["PremiseFacts"] | null | undefined }) {
	const { language } = useLanguage();
	if (!premise) {
		return "–";
	}
	const community = (language === "ar" && premise.community_ar) || premise.community;
	return (
		<Stack gap={0}>
			<bdi>{[premise.building, premise.unit].filter(Boolean).join(" · ")}</bdi>
			{community !== premise.building && (
				<Text size="xs" c="dimmed" component="bdi">
					{community}
				</Text>
			)}
		</Stack>
	);
}

export function useExclusionColumns(): Column<Schemas["Exclusion"]>[] {
	const t = useTexts(texts);
	const s = useTexts(shared);
	const why = useCodeWords(exclusionWords);
	return [
		{
			key: "account",
			header: s("account"),
			cell: ({ account_id, account_reference }) => (
				<Anchor component={Link} to={paths.accountOf(account_id)} inherit>
					<bdi>{account_reference}</bdi>
				</Anchor>
			),
			value: ({ account_reference }) => account_reference,
		},
		{ key: "reason", header: t("reason"), cell: ({ reason }) => why(reason), value: ({ reason }) => why(reason) },
		{
			key: "overdue",
			header: t("overdue"),
			cell: ({ overdue }) => <Amount value={overdue} />,
			value: ({ overdue }) => overdue.amount,
			isFigure: true,
		},
	];
}
