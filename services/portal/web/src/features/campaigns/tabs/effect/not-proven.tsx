import { List, Paper, Title } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { useFormat, useTexts } from "~/lib/use-language";
import { caveats, limits } from "./limits";
import { texts } from "./texts";

const ALWAYS = Object.keys(limits) as (keyof typeof limits)[];

/** What the figures leave open: what holds for this campaign first, then what always holds. */
export function NotProven({ found }: { found: Schemas["EffectCaveat"][] }) {
	const t = useTexts(texts);
	const limit = useTexts(limits);
	const say = useCaveat();
	return (
		<Paper component="section" bg="var(--surface-sunk)" aria-label={t("notProven")}>
			<Title order={2} mb="sm">
				{t("notProven")}
			</Title>
			{found.length > 0 && (
				<>
					<Title order={3} mb={4}>
						{t("ofThis")}
					</Title>
					<List size="sm" spacing={4} maw="72ch" mb="md">
						{found.map((caveat) => (
							<List.Item key={say(caveat)}>{say(caveat)}</List.Item>
						))}
					</List>
					<Title order={3} mb={4}>
						{t("always")}
					</Title>
				</>
			)}
			<List size="sm" spacing={4} maw="72ch">
				{ALWAYS.map((word) => (
					<List.Item key={word}>{limit(word)}</List.Item>
				))}
			</List>
		</Paper>
	);
}

function useCaveat() {
	const t = useTexts(caveats);
	const format = useFormat();
	return (caveat: Schemas["EffectCaveat"]): string => {
		switch (caveat.code) {
			case "small_arm":
				return t(caveat.arm === "treated" ? "small_treated" : "small_held_out", { count: caveat.members });
			case "window_open":
				return t("window_open", { day: format.day(caveat.ends_on) });
			case "contamination":
				return t("contamination", { count: caveat.members });
			case "not_reached":
				return t("not_reached", { count: caveat.targets });
			case "currency_without_control":
				return t("currency_without_control", { currency: caveat.currency });
			case "not_randomised":
			case "interval_holds_zero":
				return t(caveat.code);
		}
	};
}
