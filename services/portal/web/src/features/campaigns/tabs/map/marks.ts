import type { Schemas } from "~/api/client";
import type { MapPoint } from "~/ui/stop-map";

export type Mark = Schemas["MarkOut"];
export type DoorState = Mark["state"];

/** How each state looks, in the order of a door's way. */
export const doorTones: Record<DoorState, MapPoint["tone"]> = {
	waiting: "waiting",
	planned: "planned",
	on_the_way: "open",
	delivered: "good",
	failed: "warn",
	withdrawn: "gone",
};
