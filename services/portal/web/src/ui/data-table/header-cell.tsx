import { UnstyledButton } from "@mantine/core";
import { IconArrowDown, IconArrowsSort, IconArrowUp } from "@tabler/icons-react";
import { useTexts } from "~/lib/use-language";
import { words } from "../words";
import type { Column } from "./column";
import classes from "./data-table.module.css";
import type { Order } from "./use-sorted";

interface Props<Row> {
	column: Column<Row>;
	order: Order | undefined;
	onSort: (() => void) | undefined;
}

/** A column's name; a button if it can be sorted by. */
export function HeaderCell<Row>({ column, order, onSort }: Props<Row>) {
	const t = useTexts(words);
	const Icon = order ? (order.isDescending ? IconArrowDown : IconArrowUp) : IconArrowsSort;
	return (
		<th
			scope="col"
			data-figure={column.isFigure}
			style={{ inlineSize: column.width && `${column.width}rem` }}
			aria-sort={order && (order.isDescending ? "descending" : "ascending")}
		>
			{onSort ? (
				<UnstyledButton
					className={classes.sort}
					onClick={onSort}
					title={t("sortBy", { column: column.header })}
					fz="inherit"
					fw="inherit"
				>
					{column.header}
					<Icon size={14} aria-hidden opacity={order ? 1 : 0.45} />
				</UnstyledButton>
			) : (
				column.header || <span className="visually-hidden">{t("actions")}</span>
			)}
		</th>
	);
}
