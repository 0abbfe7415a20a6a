import { Button, Group, Paper, SimpleGrid, Stack, Title } from "@mantine/core";
import { IconHistory } from "@tabler/icons-react";
import { useUrlState } from "~/lib/screen";
import { useTexts } from "~/lib/use-language";
import { AgeingBars } from "~/ui/ageing-bars";
import { DayField } from "~/ui/day-field";
import { Await } from "~/ui/state";
import { BalanceFigures } from "./balance-figures";
import { useBalance } from "./queries";
import { texts } from "./texts";

interface At {
	/** The business day it is counted at. */
	as_of?: string;
	/** The day by whose end it was known. */
	known_at?: string;
}

/** What the account owes: now, or at any past day as known then or as known now. */
export function AccountBalance({ id }: { id: string }) {
	const t = useTexts(texts);
	const [{ as_of, known_at }, change] = useUrlState<At>();
	const balance = useBalance(id, { as_of, known_at: known_at && endOf(known_at) });
	const today = new Date().toLocaleDateString("sv-SE");
	return (
		<Paper component="section" aria-label={t("balance")} bg="var(--surface)">
			<Group justify="space-between" align="flex-end" mb="md">
				<Title order={2}>{t("balance")}</Title>
				<Group align="flex-end" gap="sm">
					<DayField
						label={t("asOf")}
						placeholder={t("now")}
						value={as_of}
						onChange={(day) => change({ as_of: day })}
						maxDate={today}
						w={180}
					/>
					<DayField
						label={t("knownAt")}
						placeholder={t("now")}
						value={known_at}
						onChange={(day) => change({ known_at: day })}
						maxDate={today}
						w={180}
					/>
					{(as_of || known_at) && (
						<Button
							variant="subtle"
							leftSection={<IconHistory size={16} aria-hidden />}
							onClick={() => change({ as_of: undefined, known_at: undefined })}
						>
							{t("now")}
						</Button>
					)}
				</Group>
			</Group>
			<Await query={balance}>
				{(found) => (
					<SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl" style={{ opacity: balance.isPlaceholderData ? 0.5 : 1 }}>
						<BalanceFigures balance={found} isThen={Boolean(as_of || known_at)} />
						<Stack>
							<AgeingBars currency={found.open.currency} buckets={found.buckets} />
						</Stack>
					</SimpleGrid>
				)}
			</Await>
		</Paper>
	);
}

/** The last instant of a day, in the reader's time zone. */
function endOf(day: string): string {
	return new Date(`${day}T23:59:59.999`).toISOString();
}
