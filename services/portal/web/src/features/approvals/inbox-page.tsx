import { Button, SegmentedControl } from "@mantine/core";
import { IconUserShare } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { rowsOf } from "~/api/paging";
import { useHasRole } from "~/api/roles";
import { paths } from "~/lib/paths";
import { useUrlState } from "~/lib/screen";
import { useTexts } from "~/lib/use-language";
import { DataTable } from "~/ui/data-table/data-table";
import { Pick, SearchBox } from "~/ui/filters";
import { Page } from "~/ui/page";
import { Empty } from "~/ui/state";
import { useRequestColumns } from "./columns";
import { type Box, type InboxFilter, useCounts, useRequests } from "./queries";
import { texts } from "./texts";

export default function InboxPage() {
	const t = useTexts(texts);
	const navigate = useNavigate();
	const columns = useRequestColumns();
	const isDecider = useHasRole("finance", "legal", "director");
	const [{ box = isDecider ? "mine" : "open", ...filter }, change] = useUrlState<InboxFilter>();
	const requests = useRequests({ box, ...filter });
	const counts = useCounts();
	const waiting = counts.data?.waiting_for_me;
	const boxes: { value: Box; label: string }[] = [
		{ value: "mine", label: waiting ? `${t("mine")} (${waiting})` : t("mine") },
		{ value: "open", label: t("open") },
		{ value: "decided", label: t("decidedByMe") },
		{ value: "all", label: t("all") },
	];
	const delegations = isDecider && (
		<Button
			variant="default"
			leftSection={<IconUserShare size={16} aria-hidden />}
			renderRoot={(root) => <Link to={paths.delegations()} {...root} />}
		>
			{t("delegations")}
		</Button>
	);
	return (
		<Page title={t("approvals")} about={t("about")} actions={delegations}>
			<SegmentedControl
				aria-label={t("approvals")}
				data={isDecider ? boxes : boxes.filter(({ value }) => value === "open" || value === "all")}
				value={box}
				onChange={(next) => change({ box: next as Box })}
				style={{ alignSelf: "flex-start" }}
			/>
			<DataTable
				id="approvals"
				label={t("approvals")}
				columns={columns}
				rows={rowsOf(requests)}
				rowKey={({ id }) => id}
				onOpen={({ id }) => navigate({ to: paths.approvalOf(id) })}
				empty={box === "mine" ? <Empty title={t("nothingMine")} why={t("nothingMineWhy")} /> : undefined}
				filters={
					<>
						<SearchBox label={t("search")} value={filter.q} onChange={(q) => change({ q })} />
						<Pick
							label={t("kind")}
							value={filter.kind}
							options={[
								{ value: "campaign", label: t("campaign") },
								{ value: "defaulter_list", label: t("list") },
							]}
							onChange={(kind) => change({ kind })}
						/>
					</>
				}
			/>
		</Page>
	);
}
