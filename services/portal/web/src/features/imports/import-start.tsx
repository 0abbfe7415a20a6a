import { Autocomplete, Button, Group, Paper, Radio, SimpleGrid, Stack, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { api, client, type Schemas } from "~/api/client";
import { operations } from "~/api/operations";
import { fileBody } from "~/api/upload";
import { paths } from "~/lib/paths";
import { useTexts } from "~/lib/use-language";
import { DayField } from "~/ui/day-field";
import { ProblemAlert } from "~/ui/problem-alert";
import { ReasonedButton } from "~/ui/reasoned-button";
import { useProblemForm } from "~/ui/use-problem-form";
import { type Draft, mappingToSend } from "./draft";
import { newTexts } from "./new-texts";
import { texts } from "./texts";

interface Props {
	draft: Draft;
	change: (part: Partial<Draft>) => void;
	tables: Schemas["InspectedTableOut"][];
}

interface Values extends Record<string, unknown> {
	legal_entity: string;
	as_of: string | undefined;
	accept: Schemas["Accept"];
}

const CURRENCY = /^[A-Z]{3}$/;
const ORDER: ("label" | "input" | "description" | "error")[] = ["label", "input", "description", "error"];
const USUAL_CURRENCIES = ["AED", "BHD", "EUR", "KWD", "OMR", "QAR", "SAR", "USD"];

/** What holds for rows that do not say it themselves, and the start. */
export function ImportStart({ draft, change, tables }: Props) {
	const t = useTexts(newTexts);
	const word = useTexts(texts);
	const navigate = useNavigate();
	const { data: facets } = api.useQuery("get", "/api/accounts/v1/accounts/facets");
	const form = useProblemForm<Values>({ initialValues: { legal_entity: "main", as_of: undefined, accept: "all" } });
	const problem = tables.find((table) => table.problem)?.problem;
	const send = form.send(async ({ legal_entity, as_of, accept }) => {
		const { file } = draft;
		const [table] = tables;
		if (!file || !table) {
			return;
		}
		const kind = tables.length === 1 ? (table.kind ?? undefined) : undefined;
		const { data, error } = await client.POST("/api/accounts/v1/imports", {
			params: {
				query: {
					layout: table.layout,
					kind,
					mapping: mappingToSend(tables),
					currency: draft.currency,
					legal_entity: legal_entity.trim() || undefined,
					as_of,
					accept,
				},
			},
			...fileBody(file, file.name),
		});
		if (!data) {
			throw error;
		}
		const page = paths.importOf(data.import_id);
		operations.follow({ service: "accounts", id: data.operation_id, label: word("import", { file: file.name }), page });
		await navigate({ to: page });
	});
	return (
		<Paper bg="var(--surface)">
			<form onSubmit={send} noValidate>
				<Stack>
					<SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
						<Autocomplete
							label={t("legalEntity")}
							description={t("legalEntityAbout")}
							inputWrapperOrder={ORDER}
							data={facets?.legal_entities ?? []}
							maxLength={200}
							{...form.getInputProps("legal_entity")}
						/>
						<Autocomplete
							label={t("currency")}
							description={t("currencyAbout")}
							inputWrapperOrder={ORDER}
							data={USUAL_CURRENCIES}
							dir="ltr"
							maxLength={3}
							defaultValue={draft.currency ?? ""}
							onChange={(typed) => {
								const code = typed.trim().toUpperCase();
								change({ currency: CURRENCY.test(code) ? code : undefined });
							}}
							error={form.errors.currency}
						/>
						<DayField
							label={t("asOf")}
							description={t("asOfAbout")}
							value={form.values.as_of}
							onChange={(day) => form.setFieldValue("as_of", day)}
							error={form.errors.as_of}
							maxDate={new Date().toLocaleDateString("sv-SE")}
						/>
					</SimpleGrid>
					<Radio.Group label={t("accept")} {...form.getInputProps("accept")}>
						<Stack gap="xs" mt="xs">
							<Radio value="all" label={t("acceptAll")} />
							<Radio value="good" label={t("acceptGood")} />
						</Stack>
					</Radio.Group>
					<ProblemAlert error={form.problem} />
					<Group gap="md">
						{problem ? (
							<ReasonedButton why={problem} onClick={() => undefined}>
								{t("start")}
							</ReasonedButton>
						) : (
							<Button type="submit" loading={form.isSending}>
								{t("start")}
							</Button>
						)}
						<Text size="sm" c={problem ? "var(--bad)" : "dimmed"}>
							{problem ? `${t("cannot")}: ${problem}` : t("startAbout")}
						</Text>
					</Group>
				</Stack>
			</form>
		</Paper>
	);
}
