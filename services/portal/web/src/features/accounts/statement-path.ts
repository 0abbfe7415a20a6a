interface Asked {
	language: string;
	/** Left out: the first of the last day's month. */
	from?: string;
	/** Left out: the day the books stand at. */
	to?: string;
}

/** Where the statement of a customer's accounts is made. */
export function statementPath(customer: string, ending: "pdf" | "xlsx", asked: Asked): string {
	const given = Object.entries(asked).filter(([, value]) => value);
	return `/api/accounts/v1/customers/${customer}/statement.${ending}?${new URLSearchParams(given)}`;
}
