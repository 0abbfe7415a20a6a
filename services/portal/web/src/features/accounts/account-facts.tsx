import { Anchor, Paper, Text } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { useLanguage, useTexts } from "~/lib/use-language";
import { Facts } from "~/ui/facts";
import { texts } from "./texts";

/** Who owes, where, and how they are reached. */
export function AccountFacts({ account: { customer, premise } }: { account: Schemas["AccountOut"] }) {
	const t = useTexts(texts);
	const { language } = useLanguage();
	const community = (language === "ar" && premise?.community_ar) || premise?.community;
	return (
		<Paper component="section" aria-label={t("customer")} bg="var(--surface)">
			<Facts
				cols={4}
				facts={[
					{ label: t("nameEn"), value: <bdi>{customer.name}</bdi> },
					{
						label: t("nameAr"),
						value: customer.name_ar && (
							<Text component="bdi" inherit lang="ar">
								{customer.name_ar}
							</Text>
						),
					},
					{ label: t("customerReference"), value: <bdi>{customer.reference}</bdi> },
					{ label: t("segment"), value: customer.segment },
					{
						label: t("premise"),
						value: premise ? (
							<bdi>
								{premise.building} · {premise.unit}
							</bdi>
						) : (
							t("noPremise")
						),
					},
					{ label: t("community"), value: community },
					{ label: t("phone"), value: customer.phone && <bdi dir="ltr">{customer.phone}</bdi> },
					{
						label: t("email"),
						value: customer.email && (
							<Anchor href={`mailto:${customer.email}`} inherit dir="ltr">
								{customer.email}
							</Anchor>
						),
					},
				]}
			/>
		</Paper>
	);
}
