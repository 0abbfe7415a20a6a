import { Group, Text } from "@mantine/core";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useRef } from "react";
import type { Rows } from "~/api/paging";
import { useTexts } from "~/lib/use-language";
import { Empty, Failure, Loading } from "../state";
import { words } from "../words";
import type { Column } from "./column";
import classes from "./data-table.module.css";
import { HeaderCell } from "./header-cell";
import { TableMenu } from "./table-menu";
import { useColumns } from "./use-columns";
import { type ServerOrder, useSorted } from "./use-sorted";

interface Props<Row> {
	/** Names the table for what is remembered about it, and its exported file. */
	id: string;
	/** What the rows are, for screen readers. */
	label: string;
	columns: Column<Row>[];
	rows: Rows<Row>;
	rowKey: (row: Row) => string;
	/** A click anywhere on a row; the first column holds the link that keyboards and screen readers use. */
	onOpen?: (row: Row) => void;
	/** Given when the suite sorts. */
	server?: ServerOrder;
	/** Search and filters. */
	filters?: ReactNode;
	/** Shown instead of rows when there are none. */
	empty?: ReactNode;
	/** Rows there are in all, if known. */
	total?: number;
	height?: string;
}

const ROW_HEIGHT = 44;

/** The one table: it loads while scrolling, draws only what is seen, sorts, chooses columns and exports. */
export function DataTable<Row>(props: Props<Row>) {
	const {
		id,
		label,
		columns,
		rows,
		rowKey,
		onOpen,
		server,
		filters,
		empty,
		total,
		height = "calc(100dvh - 17rem)",
	} = props;
	const t = useTexts(words);
	const { shown, toggle } = useColumns(id, columns);
	const { items, order, sort, wordOf } = useSorted(rows, columns, server);
	const scroller = useRef<HTMLElement>(null);
	const virtual = useVirtualizer({
		count: items.length,
		getScrollElement: () => scroller.current,
		estimateSize: () => ROW_HEIGHT,
		overscan: 12,
	});
	const seen = virtual.getVirtualItems();
	const last = seen.at(-1)?.index ?? 0;
	useEffect(() => {
		if (last >= items.length - 20 && rows.hasMore && !rows.isLoadingMore) {
			rows.loadMore();
		}
	}, [last, items.length, rows]);
	const above = seen[0]?.start ?? 0;
	const below = virtual.getTotalSize() - (seen.at(-1)?.end ?? 0);
	const count = total ?? items.length;
	return (
		<div>
			<Group justify="space-between" align="flex-end" mb="xs" gap="sm">
				<Group gap="xs" align="flex-end">
					{filters}
				</Group>
				<Group gap="xs">
					<Text size="sm" c="dimmed" role="status" className="figures">
						{total === undefined && rows.hasMore ? t("rowsAndMore", { count }) : t("rows", { count })}
					</Text>
					<TableMenu id={id} columns={columns} shown={shown} toggle={toggle} rows={rows} />
				</Group>
			</Group>
			{rows.error ? (
				<Failure error={rows.error} retry={rows.retry} />
			) : rows.isLoading ? (
				<Loading rows={8} />
			) : items.length === 0 ? (
				(empty ?? <Empty />)
			) : (
				<section
					ref={scroller}
					className={classes.scroller}
					style={{ maxBlockSize: height }}
					// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
					tabIndex={0}
					aria-label={label}
				>
					<table className={classes.table} aria-rowcount={total ?? (rows.hasMore ? -1 : items.length)}>
						<thead>
							<tr>
								{shown.map((column) => (
									<HeaderCell
										key={column.key}
										column={column}
										order={order && order.by === wordOf(column) ? order : undefined}
										onSort={wordOf(column) ? () => sort(column) : undefined}
									/>
								))}
							</tr>
						</thead>
						<tbody>
							{above > 0 && <tr aria-hidden style={{ blockSize: above }} />}
							{seen.map(({ index }) => {
								const row = items[index] as Row;
								return (
									<tr
										key={rowKey(row)}
										aria-rowindex={index + 2}
										data-opens={Boolean(onOpen)}
										onClick={onOpen && ((event) => opens(event) && onOpen(row))}
									>
										{shown.map((column) => (
											<td key={column.key} data-figure={column.isFigure}>
												{column.cell(row)}
											</td>
										))}
									</tr>
								);
							})}
							{below > 0 && <tr aria-hidden style={{ blockSize: below }} />}
						</tbody>
					</table>
				</section>
			)}
		</div>
	);
}

/** A click on a row opens it, unless it met something of its own or ended a selection of text. */
function opens(event: React.MouseEvent): boolean {
	const target = event.target as HTMLElement;
	return !target.closest("a, button, input, label") && window.getSelection()?.toString() === "";
}
