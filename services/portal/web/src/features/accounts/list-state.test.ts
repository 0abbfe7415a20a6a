import { expect, test } from "vitest";
import { filterOf, isFiltered, orderOf, orderWord } from "./list-state";

test("an address becomes a filter", () => {
	expect(filterOf({ debt: "90", hold: "no", entity: "Northwind" })).toMatchObject({
		min_days_past_due: 91,
		has_hold: false,
		legal_entity: "Northwind",
	});
	expect(filterOf({ debt: "clear" })).toMatchObject({ overdue: false });
});

test("an amount is asked for only with its currency", () => {
	expect(filterOf({ min: "1000" }).min_overdue).toBeUndefined();
	expect(filterOf({ min: "a lot", currency: "AED" }).min_overdue).toBeUndefined();
	expect(filterOf({ min: "1000.50", currency: "AED" }).min_overdue).toBe("1000.50");
});

test("the largest debt comes first", () => {
	expect(orderOf({})).toEqual({ by: "overdue", isDescending: true });
	expect(orderOf({ order: "name" })).toEqual({ by: "name", isDescending: false });
	expect(orderWord({ by: "name", isDescending: true })).toBe("-name");
	expect(isFiltered({ order: "name" })).toBe(false);
});
