import { Paper, Stack, Text, Title } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { useLanguage, useTexts } from "~/lib/use-language";
import { texts } from "./texts";

type Doubt = Schemas["DoubtOut"];

const UNITS = { metres: "meter", seconds: "second", metres_per_second: "meter-per-second" } as const;

/** Every doubt in words, and by how much where it is a matter of degree. */
export function Doubts({ doubts }: { doubts: Doubt[] }) {
	const t = useTexts(texts);
	const { language } = useLanguage();
	return (
		<section aria-label={t("doubts")}>
			<Title order={2} mb="xs">
				{t("doubts")}
			</Title>
			{doubts.length === 0 ? (
				<Text size="sm" c="dimmed">
					{t("noDoubts")}
				</Text>
			) : (
				<Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: "none" }}>
					{doubts.map(({ code, text, fact }) => (
						<Paper
							component="li"
							key={code}
							p="sm"
							bg="var(--surface)"
							style={{ borderInlineStart: "3px solid var(--warn)" }}
						>
							<Text size="sm" fw={600}>
								{text[language]}
							</Text>
							{fact && <Measured fact={fact} />}
						</Paper>
					))}
				</Stack>
			)}
		</section>
	);
}

function Measured({ fact }: { fact: NonNullable<Doubt["fact"]> }) {
	const t = useTexts(texts);
	const { locale } = useLanguage();
	const written = new Intl.NumberFormat(locale, {
		style: "unit",
		unit: UNITS[fact.unit],
		maximumFractionDigits: fact.measured < 10 ? 1 : 0,
	});
	return (
		<Text size="sm" c="dimmed" className="figures">
			{t("measured", { measured: written.format(fact.measured), limit: written.format(fact.limit) })}
		</Text>
	);
}
