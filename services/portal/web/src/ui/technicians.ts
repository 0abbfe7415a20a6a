import { api } from "~/api/client";

/** Who walked or walks rounds, by name, to choose from. */
export function useTechnicianOptions() {
	const rounds = api.useQuery("get", "/api/notices/v1/rounds", { params: { query: { limit: 500 } } });
	const names = new Map(rounds.data?.items.map((round) => [round.technician, round.technician_name]));
	return [...names]
		.map(([value, name]) => ({ value, label: name ?? value.slice(0, 8) }))
		.sort((a, b) => a.label.localeCompare(b.label));
}
