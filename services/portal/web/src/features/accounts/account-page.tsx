import { Badge, Group, Tabs } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { paths } from "~/lib/paths";
import { useParam, useUrlState } from "~/lib/screen";
import { useLanguage, useTexts } from "~/lib/use-language";
import { Page } from "~/ui/page";
import { Await } from "~/ui/state";
import { AccountBalance } from "./account-balance";
import { AccountFacts } from "./account-facts";
import { DocumentsTable } from "./documents-table";
import { HoldBadge } from "./hold-badge";
import { HoldsTable } from "./holds-table";
import { customerNameOf } from "./names";
import { useAccount } from "./queries";
import { ReceiptsTable } from "./receipts-table";
import { StatementOfAccount } from "./statement-of-account";
import { texts } from "./texts";
import { Timeline } from "./timeline/timeline";

export default function AccountPage() {
	const id = useParam("id");
	const account = useAccount(id);
	return <Await query={account}>{(found) => <Shown account={found} />}</Await>;
}

const PARTS = ["timeline", "documents", "receipts", "holds"] as const;

function Shown({ account }: { account: Schemas["AccountOut"] }) {
	const t = useTexts(texts);
	const { language } = useLanguage();
	const [{ tab }, change] = useUrlState<{ tab?: string }>();
	return (
		<Page
			title={customerNameOf(account.customer, language)}
			crumbs={[{ label: t("accounts"), to: paths.accounts() }]}
			badge={
				<Group gap={4}>
					{account.balance?.holds.map((kind) => (
						<HoldBadge key={kind} kind={kind} />
					))}
				</Group>
			}
			about={
				<Group gap="xs">
					<bdi>{account.reference}</bdi>·<bdi>{account.legal_entity}</bdi>·
					<Badge color="gray">{account.currency}</Badge>
				</Group>
			}
			actions={<StatementOfAccount customer={account.customer} />}
		>
			<AccountFacts account={account} />
			<AccountBalance id={account.id} />
			<Tabs
				value={PARTS.find((part) => part === tab) ?? "timeline"}
				onChange={(part) => change({ tab: part === "timeline" ? undefined : (part ?? undefined) })}
			>
				<Tabs.List aria-label={t("parts")} mb="md">
					{PARTS.map((part) => (
						<Tabs.Tab key={part} value={part}>
							{t(part)}
						</Tabs.Tab>
					))}
				</Tabs.List>
				<Tabs.Panel value="timeline">
					<Timeline account={account} />
				</Tabs.Panel>
				<Tabs.Panel value="documents">
					<DocumentsTable id={account.id} />
				</Tabs.Panel>
				<Tabs.Panel value="receipts">
					<ReceiptsTable id={account.id} />
				</Tabs.Panel>
				<Tabs.Panel value="holds">
					<HoldsTable account={account} />
				</Tabs.Panel>
			</Tabs>
		</Page>
	);
}
