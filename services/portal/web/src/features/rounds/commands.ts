/** What a supervisor does with rounds and doors; a refusal is thrown as its problem. */

import { client, type Schemas } from "~/api/client";
import { refreshRounds } from "./queries";

async function done<Data>(answer: Promise<{ data?: Data; error?: unknown }>): Promise<Data> {
	const { data, error } = await answer;
	if (error) {
		throw error;
	}
	await refreshRounds();
	return data as Data;
}

export function planRounds(body: Schemas["PlanIn"]) {
	return done(client.POST("/api/notices/v1/rounds/plan", { body }));
}

export function assignDay(body: Schemas["AssignDayIn"]) {
	return done(client.POST("/api/notices/v1/rounds/assign", { body }));
}

export function assignRound(id: string, technician: string | undefined) {
	return done(client.POST("/api/notices/v1/rounds/{id}/assign", { params: { path: { id } }, body: { technician } }));
}

export function addDoor(id: string, memberId: string) {
	const body = { member_id: memberId };
	return done(client.POST("/api/notices/v1/rounds/{id}/stops", { params: { path: { id } }, body }));
}

export function moveStops(stops: string[], roundId: string) {
	return done(client.POST("/api/notices/v1/stops/move", { body: { stops, round_id: roundId } }));
}

export function takeOff(stops: string[], reason: string) {
	return done(client.POST("/api/notices/v1/stops/take-off", { body: { stops, reason } }));
}

export function reorder(id: string, stops: string[]) {
	return done(client.POST("/api/notices/v1/rounds/{id}/order", { params: { path: { id } }, body: { stops } }));
}
