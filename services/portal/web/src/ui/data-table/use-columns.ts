import { useLocalStorage } from "@mantine/hooks";
import type { Column } from "./column";

/** What was chosen about single columns; a column nobody chose about stands as it is made. */
type Choices = Record<string, boolean>;

const NONE: Choices = {};

/** Which columns of a table are shown; remembered in this browser. */
export function useColumns<Row>(table: string, columns: Column<Row>[]) {
	const [choices, choose] = useLocalStorage({
		key: `dunlin.columns.${table}`,
		defaultValue: NONE,
		getInitialValueInEffect: false,
	});
	const isShown = ({ key, isSpare }: Column<Row>) => choices[key] ?? !isSpare;
	const shown = columns.filter((column, place) => place === 0 || isShown(column));
	const toggle = (key: string) => {
		const column = columns.find((one) => one.key === key);
		if (column) {
			choose({ ...choices, [key]: !isShown(column) });
		}
	};
	return { shown, toggle };
}
