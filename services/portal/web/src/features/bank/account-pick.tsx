import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { type ReactNode, useState } from "react";
import type { Schemas } from "~/api/client";
import { useLanguage, useTexts } from "~/lib/use-language";
import { ProblemAlert } from "~/ui/problem-alert";
import { clarificationTexts } from "./clarification-texts";
import { useAccountChoice } from "./queries";

interface Props {
	value: string | null;
	currency: string;
	error?: ReactNode;
	onPick: (account: string | null) => void;
}

/** Any account of a currency, found as the list of accounts finds it. */
export function AccountPick({ value, currency, error, onPick }: Props) {
	const t = useTexts(clarificationTexts);
	const { language } = useLanguage();
	const [search, setSearch] = useState("");
	const [picked, setPicked] = useState<{ value: string; label: string }>();
	const [asked] = useDebouncedValue(search === picked?.label ? "" : search, 250);
	const { data, error: refused } = useAccountChoice(asked, currency);
	const optionOf = ({ id, reference, customer }: Schemas["AccountOut"]) => ({
		value: id,
		label: `${reference} · ${(language === "ar" && customer.name_ar) || customer.name}`,
	});
	const found = data?.items.map(optionOf) ?? [];
	const listed = picked && !found.some((one) => one.value === picked.value) ? [picked, ...found] : found;
	const pick = (id: string | null) => {
		setPicked(listed.find((one) => one.value === id));
		onPick(id);
	};
	return (
		<>
			<Select
				label={t("searchAccount")}
				placeholder={t("searchFor")}
				data={listed}
				value={value}
				onChange={pick}
				searchable
				searchValue={search}
				onSearchChange={setSearch}
				filter={({ options }) => options}
				nothingFoundMessage={t("noAccount")}
				error={error}
				maw={480}
			/>
			<ProblemAlert error={refused} />
		</>
	);
}
