import { expect, test } from "vitest";
import { defineTexts, say } from "./texts";

const texts = defineTexts({
	greeting: { en: "Good morning, {name}", ar: "صباح الخير يا {name}" },
	accounts: {
		en: { one: "{count} account", other: "{count} accounts" },
		ar: {
			zero: "لا حسابات",
			one: "حساب واحد",
			two: "حسابان",
			few: "{count} حسابات",
			many: "{count} حسابًا",
			other: "{count} حساب",
		},
	},
});

test("fills facts in and leaves what is unknown", () => {
	expect(say(texts.greeting, "en", { name: "Sara" })).toBe("Good morning, Sara");
	expect(say(texts.greeting, "en")).toBe("Good morning, {name}");
});

test("picks the plural form of the language", () => {
	expect(say(texts.accounts, "en", { count: 1 })).toBe("1 account");
	expect(say(texts.accounts, "en", { count: 1200 })).toBe("1,200 accounts");
	expect([0, 1, 2, 5, 12, 100].map((count) => say(texts.accounts, "ar", { count }))).toEqual([
		"لا حسابات",
		"حساب واحد",
		"حسابان",
		"5 حسابات",
		"12 حسابًا",
		"100 حساب",
	]);
});
