import type { Money } from "~/lib/format";
import { sizeOf } from "~/lib/money";
import { useFormat, useTexts } from "~/lib/use-language";
import { ageingWords } from "./ageing-words";
import { type Bar, Bars } from "./bars";

const TONES: Record<string, Bar["tone"]> = {
	not_due: "good",
	"91-120": "warn",
	"121-180": "warn",
	"181-365": "bad",
	over_365: "bad",
};

/** Open amounts of one currency by days past due. */
export function AgeingBars({ currency, buckets }: { currency: string; buckets: { bucket: string; amount: Money }[] }) {
	const t = useTexts(ageingWords);
	const format = useFormat();
	const nameOf = (bucket: string) => (bucket in ageingWords ? t(bucket as keyof typeof ageingWords) : bucket);
	const bars = buckets.map(({ bucket, amount }) => ({
		label: nameOf(bucket),
		size: sizeOf(amount),
		value: <bdi>{format.amount(amount)}</bdi>,
		tone: TONES[bucket],
	}));
	return <Bars label={t("ageing", { currency })} bars={bars} />;
}
