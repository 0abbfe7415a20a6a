import type { ReactNode } from "react";
import type { Cell } from "~/lib/csv";

/** A column of a table. */
export interface Column<Row> {
	key: string;
	/** Left empty for a column of buttons: it is read out, not shown, and cannot be put away. */
	header: string;
	cell: (row: Row) => ReactNode;
	/** What is exported and sorted by; an amount as decimal text. Left out: the column is neither. */
	value?: (row: Row) => Cell;
	/** The API's word to sort by this column; left out: sortable here once every row is loaded. */
	order?: string;
	/** Figures stand at the end of their column. */
	isFigure?: boolean;
	/** In rem. */
	width?: number;
	/** Not shown until chosen. */
	isSpare?: boolean;
}
