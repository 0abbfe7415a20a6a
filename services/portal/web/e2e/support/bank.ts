import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect } from "@playwright/test";
import { read } from "./round";

const DAY = 86_400_000;

function daysAgo(days: number): string {
	return new Date(Date.now() - days * DAY).toISOString().slice(0, 10);
}

/** Two accounts with two documents, and a statement of three payments: one named, one of an amount, one of nothing known. */
export function bankPortfolio() {
	const now = Date.now();
	const mark = `BK${now.toString(36).toUpperCase()}`;
	const digits = String((now % 90_000) + 10_000);
	const amount = `${digits.slice(0, 3)}.${digits.slice(3)}`;
	const customers = `customer_reference,name,language\n${mark}C1,${mark} Customer,en\n`;
	const accounts = [
		"account_reference,customer_reference,premise_reference,legal_entity,currency",
		`${mark}A1,${mark}C1,,Cooling LLC,AED`,
		`${mark}A2,${mark}C1,,Cooling LLC,AED`,
		"",
	].join("\n");
	const documents = [
		"document_reference,account_reference,kind,issued_on,due_on,amount,currency",
		`${mark}D1,${mark}A1,invoice,${daysAgo(90)},${daysAgo(60)},150.25,AED`,
		`${mark}D2,${mark}A2,invoice,${daysAgo(80)},${daysAgo(50)},${amount},AED`,
		"",
	].join("\n");
	return { mark, customers, accounts, documents, statement: statement(mark, amount, now) };
}

/** MT940 whose closing balance is 1.00 more than its entries make. */
function statement(mark: string, amount: string, now: number): string {
	const day = daysAgo(2).slice(2).replaceAll("-", "");
	const comma = (text: string) => text.replace(".", ",");
	const sum = (15_025 + Number(amount.replace(".", "")) + 2_000 + 100) / 100;
	const paid = (value: string, place: number, text: string) => [
		`:61:${day}${day.slice(2)}C${comma(value)}NTRFNONREF//${mark}00000${place}`,
		`:86:166?00CREDIT?20SVWZ+${text}?32Payer ${place} ${mark}`,
	];
	return [
		`:20:${mark}`,
		`:25:AE07033${now}`,
		":28C:00001/00001",
		`:60F:C${day}AED0,00`,
		...paid("150.25", 1, `invoice ${mark}D1`),
		...paid(amount, 2, "thank you"),
		...paid("20.00", 3, "for the water"),
		`:62F:C${day}AED${comma(sum.toFixed(2))}`,
		"-",
		"",
	].join("\r\n");
}

export type BankPortfolio = ReturnType<typeof bankPortfolio>;

/** A portfolio in the books. */
export async function importPortfolio(planner: APIRequestContext): Promise<BankPortfolio> {
	const made = bankPortfolio();
	for (const kind of ["customers", "accounts", "documents"] as const) {
		const { import_id } = await upload(planner, "/api/accounts/v1/imports", `${made.mark} ${kind}.csv`, made[kind]);
		const state = async () => (await read(planner, `/api/accounts/v1/imports/${import_id}`)).state;
		await expect.poll(state).toBe("applied");
	}
	return made;
}

/** Its statement too; its clarifications, by the place of their payment. */
export async function takeStatement(planner: APIRequestContext, { mark, statement }: BankPortfolio) {
	const path = "/api/accounts/v1/bank-statements";
	const { operation_id } = await upload(planner, path, `${mark}.sta`, statement);
	const operation = () => read(planner, `/api/accounts/v1/operations/${operation_id}`);
	await expect.poll(async () => (await operation()).state).toBe("succeeded");
	const { id } = (await operation()).result.statements[0];
	const { entries } = await read(planner, `${path}/${id}`);
	const clarificationOf = (place: number): string => entries.items[place - 1].transactions[0].clarification_id;
	return { id: id as string, clarificationOf };
}

export function accountOf(api: APIRequestContext, reference: string) {
	return read(api, `/api/accounts/v1/accounts?search=${reference}`).then(({ items }) => items[0]);
}

async function upload(api: APIRequestContext, path: string, name: string, content: string) {
	const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(content) };
	const answer = await api.post(path, { multipart: { file }, headers: { "idempotency-key": randomUUID() } });
	expect(answer.ok(), `${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
	return await answer.json();
}
