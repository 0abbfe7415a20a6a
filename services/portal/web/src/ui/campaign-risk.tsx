import type { Schemas } from "~/api/client";
import { useFormat, useTexts } from "~/lib/use-language";
import { riskWords } from "./campaign-words";

/** What may go wrong with a campaign, as a sentence. */
export function useRiskWords() {
	const t = useTexts(riskWords);
	const format = useFormat();
	return (risk: Schemas["CampaignRisk"]) => {
		const count = "targets" in risk ? risk.targets : risk.days;
		return t(risk.code, { count, day: "on" in risk ? format.day(risk.on) : "" });
	};
}
