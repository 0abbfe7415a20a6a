/** Figures, days and instants as a locale writes them. Amounts stay decimal text: no float comes near money. */

export interface Money {
	amount: string;
	currency: string;
}

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
	["day", 86_400],
	["hour", 3_600],
	["minute", 60],
];

export function formatter(locale: string) {
	const number = new Intl.NumberFormat(locale);
	const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
	const shortDay = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" });
	const month = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" });
	const instant = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
	const time = new Intl.DateTimeFormat(locale, { timeStyle: "short" });
	const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
	const money = new Map<string, Intl.NumberFormat>();
	const moneyIn = (currency: string, notation: "standard" | "compact") => {
		const key = `${currency} ${notation}`;
		let format = money.get(key);
		if (!format) {
			const short = notation === "compact" ? { maximumFractionDigits: 1 } : {};
			format = new Intl.NumberFormat(locale, {
				style: "currency",
				currency,
				currencyDisplay: "code",
				notation,
				...short,
			});
			money.set(key, format);
		}
		return format;
	};
	return {
		number: (value: number) => number.format(value),
		/** A share between 0 and 1. */
		percent: (share: number, digits = 1) =>
			new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: digits }).format(share),
		/** Exact: `Intl` takes decimal text as it is. */
		amount: ({ amount, currency }: Money) => moneyIn(currency, "standard").format(amount as Intl.StringNumericLiteral),
		/** `AED 1.2M`, for tiles and axes. */
		shortAmount: ({ amount, currency }: Money) =>
			moneyIn(currency, "compact").format(amount as Intl.StringNumericLiteral),
		/** A calendar day, `2026-03-31`; the same in every time zone. */
		day: (value: string) => day.format(new Date(`${value}T00:00:00Z`)),
		shortDay: (value: string) => shortDay.format(new Date(`${value}T00:00:00Z`)),
		/** `1 – 14 Mar 2026`. */
		days: (from: string, to: string) => day.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)),
		/** `1 – 14 Mar`. */
		shortDays: (from: string, to: string) =>
			shortDay.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)),
		month: (value: string) => month.format(new Date(`${value.slice(0, 7)}-01T00:00:00Z`)),
		/** An instant, in the reader's time zone. */
		instant: (value: string) => instant.format(new Date(value)),
		time: (value: string) => time.format(new Date(value)),
		/** `3 hours ago`. */
		since: (value: string, now = Date.now()) => {
			const seconds = (new Date(value).getTime() - now) / 1000;
			const [unit, length] = UNITS.find(([, least]) => Math.abs(seconds) >= least) ?? ["minute", 60];
			return relative.format(Math.trunc(seconds / length), unit);
		},
	};
}

export type Formatter = ReturnType<typeof formatter>;
