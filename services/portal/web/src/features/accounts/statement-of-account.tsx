import { Button, Group, Radio, Stack, Text } from "@mantine/core";
import { IconFileInvoice } from "@tabler/icons-react";
import { useState } from "react";
import type { Schemas } from "~/api/client";
import { useLanguage, useTexts } from "~/lib/use-language";
import { DayField } from "~/ui/day-field";
import { Dialog } from "~/ui/dialog";
import { DownloadButton } from "~/ui/download-button";
import { customerNameOf } from "./names";
import { statementPath } from "./statement-path";
import { texts } from "./texts";

type Customer = Schemas["CustomerOut"];

/** The statement of a customer's accounts, on paper or as a workbook. */
export function StatementOfAccount({ customer }: { customer: Customer }) {
	const t = useTexts(texts);
	const [isOpen, setOpen] = useState(false);
	return (
		<>
			<Button variant="default" leftSection={<IconFileInvoice size={16} aria-hidden />} onClick={() => setOpen(true)}>
				{t("statement")}
			</Button>
			{isOpen && <Ask customer={customer} onClose={() => setOpen(false)} />}
		</>
	);
}

/** Which days, in which language. */
function Ask({ customer, onClose }: { customer: Customer; onClose: () => void }) {
	const t = useTexts(texts);
	const { language: reading } = useLanguage();
	const [language, setLanguage] = useState(customer.language);
	const [from, setFrom] = useState<string>();
	const [to, setTo] = useState<string>();
	const today = new Date().toLocaleDateString("sv-SE");
	return (
		<Dialog title={t("statement")} onClose={onClose}>
			<Stack>
				<Text size="sm">{t("statementAbout", { name: customerNameOf(customer, reading) })}</Text>
				<Radio.Group label={t("statementLanguage")} value={language} onChange={setLanguage}>
					<Group mt="xs">
						<Radio value="en" label={t("english")} />
						<Radio value="ar" label={t("arabic")} />
					</Group>
				</Radio.Group>
				<Group grow align="flex-start">
					<DayField
						label={t("statementFrom")}
						description={t("statementFromAbout")}
						value={from}
						onChange={setFrom}
						maxDate={to ?? today}
					/>
					<DayField
						label={t("statementTo")}
						description={t("statementToAbout")}
						value={to}
						onChange={setTo}
						minDate={from}
						maxDate={today}
					/>
				</Group>
				<Group justify="flex-end">
					{(["pdf", "xlsx"] as const).map((ending) => (
						<DownloadButton key={ending} path={statementPath(customer.id, ending, { language, from, to })}>
							{ending.toUpperCase()}
						</DownloadButton>
					))}
				</Group>
			</Stack>
		</Dialog>
	);
}
