import { Stack, Text } from "@mantine/core";
import { useState } from "react";
import { client, type Schemas } from "~/api/client";
import { useFormat, useTexts } from "~/lib/use-language";
import { Confirm } from "~/ui/confirm";
import { CopyText } from "~/ui/copy-text";
import { Dialog } from "~/ui/dialog";
import { texts } from "./texts";

/** Makes the one-time link of somebody outside; earlier ones are void, so it asks first. */
export function LinkMint({ id, name, onClose }: { id: string; name: string; onClose: () => void }) {
	const t = useTexts(texts);
	const format = useFormat();
	const [made, setMade] = useState<Schemas["MintedOut"]>();
	const mint = async () => {
		const { data, error } = await client.POST("/api/approvals/v1/requests/{id}/links", { params: { path: { id } } });
		if (!data) {
			throw error;
		}
		setMade(data);
	};
	const title = t("linkFor", { name });
	if (!made) {
		return (
			<Confirm
				title={title}
				about={t("linkAsk")}
				submit={t("makeLink")}
				onSend={mint}
				onSent={() => undefined}
				onClose={onClose}
			/>
		);
	}
	return (
		<Dialog title={title} onClose={onClose} size="lg">
			<Stack>
				<Text size="sm">{t("linkAbout", { name, at: format.instant(made.expires_at) })}</Text>
				<CopyText value={made.url} label={title} />
			</Stack>
		</Dialog>
	);
}
