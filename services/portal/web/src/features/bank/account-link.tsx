import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { paths } from "~/lib/paths";
import { useLanguage, useTexts } from "~/lib/use-language";
import { useAccount } from "./queries";
import { texts } from "./texts";

interface Props {
	id: string;
	/** With the customer's name behind the reference. */
	isNamed?: boolean;
}

/** An account by its reference, as a link to its page. */
export function AccountLink({ id, isNamed }: Props) {
	const t = useTexts(texts);
	const { language } = useLanguage();
	const { data: account } = useAccount(id);
	const name = account && ((language === "ar" && account.customer.name_ar) || account.customer.name);
	return (
		<>
			<Anchor component={Link} to={paths.accountOf(id)} inherit>
				<bdi>{account?.reference ?? t("account")}</bdi>
			</Anchor>
			{isNamed && name && (
				<>
					{" "}
					<bdi>{name}</bdi>
				</>
			)}
		</>
	);
}
