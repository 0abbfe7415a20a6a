/** The entries of a statement as rows: one for each payment, since an entry may hold several. */

import type { Schemas } from "~/api/client";
import type { Money } from "~/lib/format";

export type BankEntry = Schemas["Page_BankEntryOut"]["items"][number];
export type BankTransaction = Schemas["BankTransactionOut"];

export interface Line {
	key: string;
	entry: BankEntry;
	/** Left out where the entry tells no payment. */
	transaction?: BankTransaction;
}

export function linesOf(entries: BankEntry[]): Line[] {
	return entries.flatMap((entry) => {
		const lines = entry.transactions.map((transaction, place) => ({
			key: `${entry.place}/${place}`,
			entry,
			transaction,
		}));
		return lines.length > 0 ? lines : [{ key: String(entry.place), entry }];
	});
}

/** Money that went out is below zero. */
export function signed({ direction, amount }: { direction: Schemas["BankDirection"]; amount: Money }): Money {
	return direction === "debit" ? { ...amount, amount: `-${amount.amount}` } : amount;
}

/** What the payer wrote; what the bank wrote where they wrote nothing. */
export function textOf({ entry, transaction }: Line): string {
	return transaction?.remittance.join(" ") || entry.text;
}
