import { Select } from "@mantine/core";
import { Fragment } from "react";
import type { Schemas } from "~/api/client";
import { useFormat, useTexts } from "~/lib/use-language";
import { withField } from "./draft";
import { useFieldWord } from "./field-words";
import { newTexts } from "./new-texts";
import classes from "./preview-table.module.css";

type Table = Schemas["InspectedTableOut"];

interface Props {
	table: Table;
	/** Left out: columns cannot be mapped. */
	onMap?: (mapping: Record<string, string | null>) => void;
}

/** The first rows as they are understood: over each column the field it fills, in each cell why it would be refused. */
export function PreviewTable({ table, onMap }: Props) {
	const t = useTexts(newTexts);
	const format = useFormat();
	return (
		<section
			className={classes.scroller}
			// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
			tabIndex={0}
			aria-label={table.sheet ? `${t("preview")}: ${table.sheet}` : t("preview")}
		>
			<table className={classes.table}>
				<thead>
					<tr>
						<th scope="col">{t("line")}</th>
						{table.columns.map((column) => (
							<th key={column.name} scope="col">
								<bdi>{column.name}</bdi>
								<FieldPick
									table={table}
									column={column}
									onPick={onMap && ((field) => onMap(withField(table, column.name, field)))}
								/>
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{table.rows.map((row) => (
						<Fragment key={row.line}>
							<tr data-refused={Boolean(row.error)}>
								<th scope="row">{format.number(row.line)}</th>
								{row.cells.map((cell, place) => (
									<Cell
										key={table.columns[place]?.name ?? place}
										cell={cell}
										isRead={Boolean(table.columns[place]?.field)}
									/>
								))}
							</tr>
							{row.error && (
								<tr>
									<td colSpan={table.columns.length + 1} data-refused>
										<div className={classes.why}>
											{format.number(row.line)}: {row.error}
										</div>
									</td>
								</tr>
							)}
						</Fragment>
					))}
				</tbody>
			</table>
		</section>
	);
}

function Cell({ cell, isRead }: { cell: Schemas["InspectedCellOut"]; isRead: boolean }) {
	return (
		<td data-refused={Boolean(cell.error)} data-skipped={!isRead} title={cell.text}>
			<bdi className={classes.text}>{cell.value ?? cell.text}</bdi>
			{cell.error && <div className={classes.why}>{cell.error}</div>}
		</td>
	);
}

interface PickProps {
	table: Table;
	column: Schemas["InspectedColumnOut"];
	onPick?: (field: string | null) => void;
}

function FieldPick({ table, column, onPick }: PickProps) {
	const t = useTexts(newTexts);
	const word = useFieldWord();
	return (
		<Select
			aria-label={t("fieldOf", { column: column.name })}
			placeholder={t("notRead")}
			size="xs"
			mt={4}
			data={table.fields.map(({ name, required }) => ({
				value: name,
				label: required ? `${word(name)} *` : word(name),
			}))}
			value={column.field ?? null}
			onChange={(field) => onPick?.(field)}
			disabled={!onPick}
			clearable
			searchable
			comboboxProps={{ withinPortal: true, width: 220, position: "bottom-start" }}
		/>
	);
}
