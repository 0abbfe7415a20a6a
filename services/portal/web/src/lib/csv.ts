/** Comma-separated values for spreadsheets: quoted where needed, and no cell is ever taken for a formula. */

export type Cell = string | number | boolean | null | undefined;

export function toCsv(rows: Cell[][]): string {
	return `\uFEFF${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

function cell(value: Cell): string {
	if (value === null || value === undefined) {
		return "";
	}
	const text =
		typeof value === "string" && /^[=+\-@\t\r]/.test(value) && !isFigure(value) ? `'${value}` : String(value);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function isFigure(text: string): boolean {
	return /^[+-]?\d+(\.\d+)?$/.test(text);
}
