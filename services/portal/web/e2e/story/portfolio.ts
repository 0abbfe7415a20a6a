/** A small portfolio of its own for each telling of the story: one building, eight debtors, one row nobody can read. */

const DAY = 86_400_000;

function daysAgo(days: number): string {
	return new Date(Date.now() - days * DAY).toISOString().slice(0, 10);
}

function csv(head: string, lines: string[]): string {
	return `${[head, ...lines].join("\n")}\n`;
}

/** The files of a portfolio whose references begin with `mark`. */
export function portfolio(mark: string) {
	const numbers = Array.from({ length: 8 }, (_, index) => index + 1);
	const customers = csv(
		"customer_reference,name,name_ar,language",
		numbers.map((n) => `${mark}C${n},${mark} Debtor ${n},المدين ${mark} ${n},${n % 2 ? "en" : "ar"}`),
	);
	const premises = csv(
		"premise_reference,community,community_ar,building,unit,latitude,longitude",
		numbers.map(
			(n) => `${mark}P${n},${mark} Court,ساحة ${mark},${mark} Court 1,${100 + n},25.1${100 + n},55.2${100 + n}`,
		),
	);
	const accounts = csv(
		"account_reference,customer_reference,premise_reference,legal_entity,currency",
		numbers.map((n) => `${mark}A${n},${mark}C${n},${mark}P${n},Cooling LLC,AED`),
	);
	const documents = csv("document_reference,account_reference,kind,issued_on,due_on,amount,currency", [
		...numbers.map((n) => `${mark}D${n},${mark}A${n},invoice,${daysAgo(150)},${daysAgo(120)},${2000 + n}.00,AED`),
		`${mark}D9,${mark}A1,invoice,not a day,${daysAgo(120)},10.00,AED`,
	]);
	return { customers, premises, accounts, documents };
}

/** A payment of the whole debt of an account, today. */
export function payment(account: string): string {
	const number = account.at(-1);
	return csv("receipt_reference,account_reference,effective_on,amount,currency,channel", [
		`R-${account},${account},${daysAgo(0)},${2000 + Number(number)}.00,AED,bank_transfer`,
	]);
}
