import type { Schemas } from "~/api/client";
import { formatter } from "~/lib/format";
import { languages } from "~/lib/language";

/** Figures of a report are written as its words are. */
const format = formatter(languages.en.locale);

/** One value of a report. */
export function ReportCell({ cell }: { cell: Schemas["ReportCell"] }) {
	switch (cell.type) {
		case "empty":
			return "–";
		case "text":
			return <bdi>{cell.value}</bdi>;
		case "money":
			return <span className="figures">{format.amount(cell.value)}</span>;
		case "day":
			return <span className="figures">{format.day(cell.value)}</span>;
		case "integer":
			return <span className="figures">{format.number(cell.value)}</span>;
		case "share":
			return <span className="figures">{format.percent(cell.value / 10_000)}</span>;
	}
}
