import { Button, Stack, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { rowsOf } from "~/api/paging";
import { useTexts } from "~/lib/use-language";
import { CopyText } from "~/ui/copy-text";
import { DataTable } from "~/ui/data-table/data-table";
import { Dialog } from "~/ui/dialog";
import { Page } from "~/ui/page";
import { Empty } from "~/ui/state";
import { useEndpointColumns } from "./columns";
import { Deliveries } from "./deliveries";
import { EndpointForm } from "./endpoint-form";
import { type Endpoint, useEndpoints } from "./queries";
import { texts } from "./texts";

export default function WebhooksPage() {
	const t = useTexts(texts);
	const endpoints = useEndpoints();
	const [isAdding, setAdding] = useState(false);
	const [followed, setFollowed] = useState<Endpoint>();
	const [secret, setSecret] = useState<string>();
	const columns = useEndpointColumns({ onDeliveries: setFollowed, onSecret: setSecret });
	const add = (
		<Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
			{t("add")}
		</Button>
	);
	return (
		<Page title={t("webhooks")} about={t("about")} actions={add}>
			<DataTable
				id="webhooks"
				label={t("webhooks")}
				columns={columns}
				rows={rowsOf(endpoints)}
				rowKey={({ id }) => id}
				empty={<Empty title={t("none")} why={t("noneWhy")} />}
			/>
			{isAdding && <EndpointForm onClose={() => setAdding(false)} onSecret={setSecret} />}
			{followed && <Deliveries endpoint={followed} onClose={() => setFollowed(undefined)} />}
			{secret && (
				<Dialog title={t("secret")} onClose={() => setSecret(undefined)}>
					<Stack>
						<Text size="sm">{t("secretAbout")}</Text>
						<CopyText value={secret} label={t("secret")} />
					</Stack>
				</Dialog>
			)}
		</Page>
	);
}
