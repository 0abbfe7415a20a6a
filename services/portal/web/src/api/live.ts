/** The feed of what happens, as it happens (Server-Sent Events over a signed request). */

import { EventSourceParserStream } from "eventsource-parser/stream";
import { useEffect, useEffectEvent, useState } from "react";
import { fetchSigned } from "./client";

export interface LiveEvent {
	id: string;
	kind: string;
	data: Record<string, unknown>;
}

const SHORTEST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/** Hears every event until the screen is left; says whether the line is up. A broken line is taken up where it broke. */
export function useLive(onEvent: (event: LiveEvent) => void, campaignId?: string): boolean {
	const [isUp, setUp] = useState(false);
	const hear = useEffectEvent(onEvent);
	useEffect(() => {
		const leaving = new AbortController();
		const path = `/api/reporting/v1/events/stream${campaignId ? `?campaign_id=${campaignId}` : ""}`;
		follow(path, leaving.signal, (event) => hear(event), setUp);
		return () => leaving.abort();
	}, [campaignId]);
	return isUp;
}

async function follow(
	path: string,
	leaving: AbortSignal,
	hear: (event: LiveEvent) => void,
	say: (up: boolean) => void,
) {
	let last: string | undefined;
	let pause = SHORTEST_PAUSE;
	while (!leaving.aborted) {
		try {
			const headers: HeadersInit = last ? { "last-event-id": last } : {};
			const answer = await fetchSigned(path, { signal: leaving, headers: { accept: "text/event-stream", ...headers } });
			if (answer.status === 403) {
				return;
			}
			if (answer.ok && answer.body) {
				say(true);
				pause = SHORTEST_PAUSE;
				const frames = answer.body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
				for await (const frame of frames as unknown as AsyncIterable<{ id?: string; event?: string; data: string }>) {
					last = frame.id ?? last;
					hear({ id: frame.id ?? "", kind: frame.event ?? "message", data: JSON.parse(frame.data) });
				}
			}
		} catch (error) {
			if (!leaving.aborted && !(error instanceof TypeError)) {
				throw error;
			}
		}
		say(false);
		await new Promise((resolve) => setTimeout(resolve, pause));
		pause = Math.min(pause * 2, LONGEST_PAUSE);
	}
}
