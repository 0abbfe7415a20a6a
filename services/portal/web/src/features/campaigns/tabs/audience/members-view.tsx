import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { client, type Schemas } from "~/api/client";
import { rowsOf } from "~/api/paging";
import { queries } from "~/api/queries";
import { useHasRole } from "~/api/roles";
import { useUrlState } from "~/lib/screen";
import { useCodeWords, useTexts } from "~/lib/use-language";
import { AskReason } from "~/ui/ask-reason";
import { DataTable } from "~/ui/data-table/data-table";
import { ClearFilters, Pick, SearchBox } from "~/ui/filters";
import { Empty } from "~/ui/state";
import { words } from "~/ui/words";
import { armWords, memberStateWords } from "../../member-words";
import { texts as shared } from "../texts";
import { useMemberColumns } from "./columns";
import { type MemberFilter, useMembers } from "./queries";
import { texts } from "./texts";

/** Nobody leaves a campaign that is over (`withdraw_member` in the service). */
const OVER: Schemas["Stage"][] = ["closed", "cancelled"];

export function MembersView({ campaign }: { campaign: Schemas["Campaign"] }) {
	const t = useTexts(texts);
	const s = useTexts(shared);
	const w = useTexts(words);
	const arm = useCodeWords(armWords);
	const state = useCodeWords(memberStateWords);
	const [filter, change] = useUrlState<MemberFilter>();
	const { q, arm: side, state: standing } = filter;
	const members = useMembers(campaign.id, { q, arm: side, state: standing });
	const [leaving, setLeaving] = useState<Schemas["Member"]>();
	const mayWithdraw = useHasRole("planner") && !OVER.includes(campaign.stage);
	const columns = useMemberColumns(mayWithdraw ? setLeaving : undefined);
	const isFiltered = Boolean(q || side || standing);
	const clear = () => change({ q: undefined, arm: undefined, state: undefined });
	return (
		<>
			<DataTable
				id="campaign-members"
				label={t("members")}
				columns={columns}
				rows={rowsOf(members)}
				rowKey={({ id }) => id}
				total={isFiltered ? undefined : campaign.frozen?.audience}
				height="calc(100dvh - 22rem)"
				filters={
					<>
						<SearchBox
							label={t("search")}
							placeholder={t("searchHint")}
							value={q}
							onChange={(next) => change({ q: next })}
						/>
						<Pick
							label={t("arm")}
							value={side}
							options={optionsOf(armWords, arm)}
							onChange={(next) => change({ arm: next as MemberFilter["arm"] })}
						/>
						<Pick
							label={s("state")}
							value={standing}
							options={optionsOf(memberStateWords, state)}
							onChange={(next) => change({ state: next as MemberFilter["state"] })}
							width={220}
						/>
						<ClearFilters isShown={isFiltered} onClear={clear} />
					</>
				}
				empty={<Empty title={w("nothingFound")} why={w("nothingFoundWhy")} />}
			/>
			{leaving && <Withdrawal campaignId={campaign.id} member={leaving} onClose={() => setLeaving(undefined)} />}
		</>
	);
}

function optionsOf(known: Record<string, unknown>, say: (code: string) => string) {
	return Object.keys(known).map((value) => ({ value, label: say(value) }));
}

interface WithdrawalProps {
	campaignId: string;
	member: Schemas["Member"];
	onClose: () => void;
}

function Withdrawal({ campaignId, member, onClose }: WithdrawalProps) {
	const t = useTexts(texts);
	const reference = member.account_reference;
	const send = async (reason: string) => {
		const { error } = await client.POST("/api/campaigns/v1/campaigns/{id}/members/{member_id}/withdraw", {
			params: { path: { id: campaignId, member_id: member.id } },
			body: { reason },
		});
		if (error) {
			throw error;
		}
		notifications.show({ message: t("withdrawn", { reference }) });
		await queries.invalidateQueries({ predicate: ({ queryKey }) => JSON.stringify(queryKey).includes(campaignId) });
	};
	return (
		<AskReason
			title={t("withdrawMember", { name: member.name })}
			about={t("withdrawAbout", { reference })}
			submit={t("withdraw")}
			isDangerous
			onSend={send}
			onClose={onClose}
		/>
	);
}
