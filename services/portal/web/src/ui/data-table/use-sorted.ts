import { useState } from "react";
import type { Rows } from "~/api/paging";
import type { Cell } from "~/lib/csv";
import type { Column } from "./column";

export interface Order {
	/** A column's key (sorted here) or its API word (sorted by the suite). */
	by: string;
	isDescending: boolean;
}

/** Sorting by the suite, where the state of the order lives in the screen's address. */
export interface ServerOrder {
	order: Order | undefined;
	onOrder: (order: Order) => void;
}

/** Sorts rows here if all of them are loaded and the suite does not sort them. */
export function useSorted<Row>(rows: Rows<Row>, columns: Column<Row>[], server: ServerOrder | undefined) {
	const [local, setLocal] = useState<Order>();
	const wordOf = (column: Column<Row>) =>
		server ? column.order : column.value && !rows.hasMore ? column.key : undefined;
	const order = server ? server.order : local;
	const sort = (column: Column<Row>) => {
		const by = wordOf(column);
		if (by) {
			const next = { by, isDescending: order?.by === by ? !order.isDescending : Boolean(column.isFigure) };
			server ? server.onOrder(next) : setLocal(next);
		}
	};
	const by = server ? undefined : columns.find(({ key }) => key === local?.by)?.value;
	const items =
		by && local ? rows.items.toSorted((a, b) => compare(by(a), by(b)) * (local.isDescending ? -1 : 1)) : rows.items;
	return { items, order, sort, wordOf };
}

function compare(a: Cell, b: Cell): number {
	const [x, y] = [Number(a), Number(b)];
	return Number.isNaN(x) || Number.isNaN(y) ? String(a ?? "").localeCompare(String(b ?? "")) : x - y;
}
