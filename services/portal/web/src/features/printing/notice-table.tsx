import { Title } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { rowsOf } from "~/api/paging";
import { paths } from "~/lib/paths";
import { useUrlState } from "~/lib/screen";
import { useFormat, useTexts } from "~/lib/use-language";
import { DataTable } from "~/ui/data-table/data-table";
import { ClearFilters, Pick, SearchBox } from "~/ui/filters";
import { Empty } from "~/ui/state";
import { words } from "~/ui/words";
import { useNoticeColumns } from "./notice-columns";
import { noticeStatusWords, noticeTexts } from "./notice-texts";
import { type NoticeFilter, type NoticeStatus, type Run, useNotices } from "./queries";

const STATUSES = Object.keys(noticeStatusWords) as NoticeStatus[];

/** The notices of a run, by status and number. */
export function NoticeTable({ run }: { run: Run }) {
	const t = useTexts(noticeTexts);
	const w = useTexts(words);
	const statusOf = useTexts(noticeStatusWords);
	const format = useFormat();
	const navigate = useNavigate();
	const columns = useNoticeColumns();
	const [{ status, number }, change] = useUrlState<NoticeFilter>();
	const notices = useNotices(run.id, { status, number });
	const counts = run.notices as Record<string, number>;
	const isFiltered = Boolean(status || number);
	return (
		<section>
			<Title order={2} mb="xs">
				{t("notices")}
			</Title>
			<DataTable
				id="notices"
				label={t("noticesOfRun")}
				columns={columns}
				rows={rowsOf(notices)}
				rowKey={({ id }) => id}
				onOpen={({ id }) => navigate({ to: paths.noticeOf(id) })}
				height="36rem"
				filters={
					<>
						<SearchBox label={t("number")} value={number} onChange={(next) => change({ number: next })} />
						<Pick
							label={t("status")}
							value={status}
							options={STATUSES.map((value) => ({
								value,
								label: `${statusOf(value)} (${format.number(counts[value] ?? 0)})`,
							}))}
							onChange={(next) => change({ status: next as NoticeStatus | undefined })}
						/>
						<ClearFilters isShown={isFiltered} onClear={() => change({ status: undefined, number: undefined })} />
					</>
				}
				empty={
					isFiltered ? <Empty title={w("nothingFound")} why={w("nothingFoundWhy")} /> : <Empty title={t("none")} />
				}
			/>
		</section>
	);
}
