import { Stack, Text, type TextProps } from "@mantine/core";
import type { Money } from "~/lib/format";
import { useFormat } from "~/lib/use-language";

/** An amount of one currency: right-aligned where it stands in a column, with tabular figures. */
export function Amount({ value, short, ...text }: { value: Money; short?: boolean } & TextProps) {
	const format = useFormat();
	return (
		<Text component="bdi" inherit className="figures" {...text}>
			{short ? format.shortAmount(value) : format.amount(value)}
		</Text>
	);
}

/** Amounts of several currencies, one below the other: they are never added. */
export function Amounts({ values, short, ...text }: { values: Money[]; short?: boolean } & TextProps) {
	if (values.length === 0) {
		return (
			<Text inherit {...text}>
				–
			</Text>
		);
	}
	return (
		<Stack gap={0}>
			{values.map((value) => (
				<Amount key={value.currency} value={value} short={short} {...text} />
			))}
		</Stack>
	);
}
