/** An import before it is asked for: the file, and how it is to be read. */

import type { Schemas } from "~/api/client";

export interface Draft {
	file?: File;
	/** Left out: detected. */
	layout?: string;
	kind?: Schemas["Kind"];
	/** The file's column → the field it fills; left out: as detected. */
	mapping?: Record<string, string | null>;
	currency?: string;
}

type Table = Schemas["InspectedTableOut"];

/** The first rows of a text file are all that is looked at; a workbook is one piece. */
const HEAD = 512 * 1024;

export function headOf(file: File): Blob {
	return file.name.toLowerCase().endsWith(".csv") || file.type === "text/csv" ? file.slice(0, HEAD) : file;
}

/** A mapping as the API takes it: JSON of the columns that are read. */
export function mappingOf(mapping: Record<string, string | null>): string {
	return JSON.stringify(Object.fromEntries(Object.entries(mapping).filter(([, field]) => field !== null)));
}

/** A table with the fields the draft chose; what was detected otherwise. */
export function withMapping(table: Table, mapping: Draft["mapping"]): Table {
	const columns = table.columns.map(({ name, field }) => ({ name, field: mapping ? mapping[name] : field }));
	return { ...table, columns };
}

/** The field of every column as a table shows it now. */
export function shownMapping(table: Table): Record<string, string | null> {
	return Object.fromEntries(table.columns.map(({ name, field }) => [name, field ?? null]));
}

/** A column gets a field; the column that had it before is no longer read. */
export function withField(table: Table, column: string, field: string | null): Record<string, string | null> {
	const before = Object.entries(shownMapping(table));
	const freed = before.map(([name, had]) => [name, field !== null && had === field ? null : had]);
	return { ...Object.fromEntries(freed), [column]: field };
}

/** What to send along when the import starts: nothing where the headings or the layout speak for themselves. */
export function mappingToSend(tables: Table[]): string | undefined {
	const [table, ...others] = tables;
	if (
		!table ||
		others.length > 0 ||
		table.fields.length === 0 ||
		table.columns.every(({ name, field }) => field === name)
	) {
		return undefined;
	}
	return mappingOf(shownMapping(table));
}

/** Needed fields that no column fills. */
export function missingFields(table: Table): Table["fields"] {
	return table.fields.filter(({ name, required }) => required && !table.columns.some(({ field }) => field === name));
}

/** Rows that would be refused. */
export function refusedRows(table: Table): number {
	return table.rows.filter(({ error, cells }) => error || cells.some((cell) => cell.error)).length;
}
