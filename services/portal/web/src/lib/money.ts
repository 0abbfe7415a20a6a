/** Sums of decimal text, exact and per currency: amounts of different currencies are never added. */

import type { Money } from "./format";

/** One sum for each currency, in the order the currencies first occur. */
export function sumsOf(values: Money[]): Money[] {
	const sums = new Map<string, { scale: number; minor: bigint }>();
	for (const { amount, currency } of values) {
		const added = minorOf(amount);
		const before = sums.get(currency) ?? { scale: added.scale, minor: 0n };
		const scale = Math.max(before.scale, added.scale);
		sums.set(currency, { scale, minor: raised(before, scale) + raised(added, scale) });
	}
	return [...sums].map(([currency, { scale, minor }]) => ({ currency, amount: decimal(minor, scale) }));
}

/** Whether an amount is zero, however many decimals it is written with. */
export function isNothing({ amount }: Money): boolean {
	return minorOf(amount).minor === 0n;
}

/** For the length of a bar or the height of a line, never for a sum. */
export function sizeOf({ amount }: Money): number {
	return Number(amount);
}

function minorOf(amount: string) {
	const [whole = "0", part = ""] = amount.split(".");
	return { scale: part.length, minor: BigInt(whole + part) };
}

function raised({ scale, minor }: { scale: number; minor: bigint }, to: number): bigint {
	return minor * 10n ** BigInt(to - scale);
}

function decimal(minor: bigint, scale: number): string {
	const digits = (minor < 0n ? -minor : minor).toString().padStart(scale + 1, "0");
	const sign = minor < 0n ? "-" : "";
	return scale === 0 ? sign + digits : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
