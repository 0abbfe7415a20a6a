/** The state of the account list as its address holds it, and as the suite is asked. */

import type { Order } from "~/ui/data-table/use-sorted";
import type { AccountFilter, AccountOrder } from "./queries";

export interface ListState {
	search?: string;
	community?: string;
	entity?: string;
	segment?: string;
	currency?: string;
	/** `yes` or `no` */
	hold?: string;
	/** `overdue`, `clear`, or more than so many days past due. */
	debt?: string;
	/** Overdue at least so much, in the chosen currency. */
	min?: string;
	/** `name`, or `-overdue` for the largest first. */
	order?: string;
}

export const OVERDUE_FOR = ["30", "90", "180", "365"];
const ORDERS: AccountOrder[] = ["overdue", "name", "reference", "days_past_due"];
const AMOUNT = /^\d{1,15}(\.\d{1,4})?$/;

export function isAmount(text: string): boolean {
	return AMOUNT.test(text);
}

export function filterOf(state: ListState): AccountFilter {
	const days = Number(state.debt);
	const byDays = days > 0 ? { min_days_past_due: days + 1 } : {};
	const byDebt = state.debt === "overdue" ? { overdue: true } : state.debt === "clear" ? { overdue: false } : byDays;
	const isMinGood = state.min !== undefined && state.currency !== undefined && isAmount(state.min);
	return {
		search: state.search,
		community: state.community,
		legal_entity: state.entity,
		segment: state.segment,
		currency: state.currency,
		has_hold: state.hold === undefined ? undefined : state.hold === "yes",
		min_overdue: isMinGood ? state.min : undefined,
		...byDebt,
	};
}

export function isFiltered({ order: _, ...state }: ListState): boolean {
	return Object.values(state).some((value) => value !== undefined);
}

/** The largest debt first when nothing else is asked for. */
export function orderOf({ order = "-overdue" }: ListState): Order & { by: AccountOrder } {
	const isDescending = order.startsWith("-");
	const by = ORDERS.find((one) => one === order.replace("-", "")) ?? "overdue";
	return { by, isDescending };
}

export function orderWord({ by, isDescending }: Order): string {
	return isDescending ? `-${by}` : by;
}
