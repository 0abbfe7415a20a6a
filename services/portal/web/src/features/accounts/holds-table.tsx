import { Badge, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { client, type Schemas } from "~/api/client";
import { useHasRole } from "~/api/roles";
import { useTexts } from "~/lib/use-language";
import { Confirm } from "~/ui/confirm";
import { DataTable } from "~/ui/data-table/data-table";
import { ReasonedButton } from "~/ui/reasoned-button";
import { Empty } from "~/ui/state";
import { useHoldColumns } from "./hold-columns";
import { HoldPlace } from "./hold-place";
import { holdTexts } from "./hold-texts";
import { booksChanged, useHolds } from "./queries";

type Hold = Schemas["HoldOut"];

/** What keeps the account back: place a hold, release one. */
export function HoldsTable({ account }: { account: Schemas["AccountOut"] }) {
	const t = useTexts(holdTexts);
	const mayHold = useHasRole("planner", "finance");
	const rows = useHolds(account.id);
	const [isPlacing, setPlacing] = useState(false);
	const [leaving, setLeaving] = useState<Hold>();
	const columns = useHoldColumns(mayHold ? setLeaving : undefined);
	const place = (
		<ReasonedButton
			variant="default"
			why={!mayHold && t("onlyBookkeepers")}
			leftSection={<IconPlus size={16} aria-hidden />}
			onClick={() => setPlacing(true)}
		>
			{t("place")}
		</ReasonedButton>
	);
	return (
		<>
			<DataTable
				id="account-holds"
				label={t("hold")}
				columns={columns}
				rows={rows}
				rowKey={(row) => row.id}
				height="32rem"
				filters={place}
				empty={<Empty title={t("none")} why={t("noneWhy")} />}
			/>
			{isPlacing && <HoldPlace account={account} onClose={() => setPlacing(false)} />}
			{leaving && (
				<Confirm
					title={t("releaseHold")}
					about={
						<>
							<Badge mb="xs">{t(leaving.kind)}</Badge>
							<Text size="sm">{t("releaseAbout")}</Text>
						</>
					}
					submit={t("release")}
					onSend={async () => {
						await release(leaving.id);
						notifications.show({ message: t("wasReleased") });
					}}
					onClose={() => setLeaving(undefined)}
				/>
			)}
		</>
	);
}

async function release(id: string) {
	const { error } = await client.DELETE("/api/accounts/v1/holds/{id}", { params: { path: { id } } });
	if (error) {
		throw error;
	}
	await booksChanged();
}
