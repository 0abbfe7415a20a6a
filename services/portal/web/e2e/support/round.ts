import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect } from "@playwright/test";

type ApiAs = (role: string) => Promise<APIRequestContext>;

interface Answer {
	// biome-ignore lint/suspicious/noExplicitAny: tests read what they need of any answer
	[member: string]: any;
}

/** Does something by the API; a refusal fails the test with its reason. */
export async function command(api: APIRequestContext, path: string, data: object = {}): Promise<Answer> {
	const answer = await api.post(path, { data, headers: { "idempotency-key": randomUUID() } });
	expect(answer.ok(), `${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
	return answer.status() === 204 ? {} : await answer.json().catch(() => ({}));
}

export async function read(api: APIRequestContext, path: string): Promise<Answer> {
	const answer = await api.get(path);
	expect(answer.ok(), `${path}: ${answer.status()}`).toBe(true);
	return await answer.json();
}

async function finished(api: APIRequestContext, service: string, operation: string) {
	const state = async () => (await read(api, `/api/${service}/v1/operations/${operation}`)).state;
	await expect.poll(state).toMatch(/succeeded|failed/);
	return await read(api, `/api/${service}/v1/operations/${operation}`);
}

/** A technician with open doors today: a campaign of its own, approved, launched, printed and assigned. */
export async function makeRound(apiAs: ApiAs, technician: { id: string }, rule: object) {
	const [planner, supervisor] = [await apiAs("planner"), await apiAs("supervisor")];
	const campaign = await launch(apiAs, planner, rule);
	return { campaign, ...(await fieldRound(supervisor, campaign, technician)) };
}

/** Plans, prints and assigns what was launched: a round of today for one technician. */
export async function fieldRound(supervisor: APIRequestContext, campaign: string, technician: { id: string }) {
	const { day } = await read(supervisor, "/api/notices/v1/rounds/overview");
	const plan = async () => {
		const { operation_id } = await command(supervisor, "/api/notices/v1/rounds/plan", {
			campaign_id: campaign,
			day,
			technicians: [technician.id],
			depot: { latitude: 25.12, longitude: 55.22 },
			shift: { from: "00:00", to: "23:59" },
			service_minutes: 1,
			seconds_limit: 0,
			share: "evenly",
		});
		const done = await finished(supervisor, "notices", operation_id);
		return done.result?.stops ?? 0;
	};
	await expect.poll(plan, { timeout: 30_000 }).toBeGreaterThan(0);
	const run = await command(supervisor, "/api/notices/v1/print-runs", { campaign_id: campaign });
	await finished(supervisor, "notices", run.operation_id);
	const { rounds } = await command(supervisor, "/api/notices/v1/rounds/assign", { campaign_id: campaign, day });
	return { day, round: rounds[0] };
}

/** Lets the debtors go whom a failed try of the same test holds in its campaign. */
async function letGo(planner: APIRequestContext, title: string) {
	const { items } = await read(planner, "/api/campaigns/v1/campaigns?stage=running&limit=100");
	for (const { id } of items.filter((campaign: Answer) => campaign.title === title)) {
		await command(planner, `/api/campaigns/v1/campaigns/${id}/complete`);
	}
}

async function launch(apiAs: ApiAs, planner: APIRequestContext, rule: object): Promise<string> {
	const title = `Doors for a phone: ${JSON.stringify(rule).match(/\d+/g)?.join(" to ")}`;
	await letGo(planner, title);
	const { id } = await command(planner, "/api/campaigns/v1/campaigns", {
		title,
		rule,
		hold_out_bp: 0,
		window_days: 30,
		strategy: {
			steps: [{ kind: "notice", template: "high-debt-final-notice", offset_days: 0, pay_by_days: 14 }],
		},
	});
	const here = `/api/campaigns/v1/campaigns/${id}`;
	await command(planner, `${here}/freeze`);
	await command(planner, `${here}/submit`);
	await approve(apiAs, planner, id);
	await expect.poll(async () => (await read(planner, here)).stage).toBe("approved");
	await command(planner, `${here}/launch`);
	return id;
}

/** Walks the request through its stages; whoever is outside decides by a link. */
async function approve(apiAs: ApiAs, planner: APIRequestContext, subject: string) {
	const requests = `/api/approvals/v1/requests?subject_id=${subject}`;
	await expect.poll(async () => (await read(planner, requests)).items.length).toBe(1);
	const request = `/api/approvals/v1/requests/${(await read(planner, requests)).items[0].id}`;
	const vote = { decision: "approved", reason: "figures and sample checked" };
	for (;;) {
		const { state, stages } = await read(planner, request);
		if (state !== "open") {
			return;
		}
		const stage = stages.find((one: Answer) => one.state === "requested");
		if (["finance", "legal", "director"].includes(stage.role)) {
			await command(await apiAs(stage.role), `${request}/votes`, vote);
		} else {
			const { token } = await command(await apiAs("legal"), `${request}/links`);
			await command(planner, `/api/approvals/v1/links/${token}`, vote);
		}
	}
}
