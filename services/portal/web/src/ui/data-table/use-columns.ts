import { useLocalStorage } from "@mantine/hooks";
import type { Column } from "./column";

/** Which columns of a table are shown; remembered in this browser. */
export function useColumns<Row>(table: string, columns: Column<Row>[]) {
	const usual = columns.filter(({ isSpare }) => !isSpare).map(({ key }) => key);
	const [chosen, setChosen] = useLocalStorage({
		key: `dunlin.columns.${table}`,
		defaultValue: usual,
		getInitialValueInEffect: false,
	});
	const shown = columns.filter(({ key }, place) => place === 0 || chosen.includes(key));
	const toggle = (key: string) =>
		setChosen(chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key]);
	return { shown, toggle };
}
