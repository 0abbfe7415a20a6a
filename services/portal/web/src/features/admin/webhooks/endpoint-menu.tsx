import { ActionIcon, Menu } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconDots } from "@tabler/icons-react";
import { useState } from "react";
import { client } from "~/api/client";
import { asProblem } from "~/api/problem";
import { useTexts } from "~/lib/use-language";
import { Confirm } from "~/ui/confirm";
import { words } from "~/ui/words";
import { EndpointForm } from "./endpoint-form";
import { type Endpoint, forgetDeliveries, forgetEndpoints } from "./queries";
import { texts } from "./texts";

interface Props {
	endpoint: Endpoint;
	onDeliveries: () => void;
	onSecret: (secret: string) => void;
}

/** What an admin can do about one endpoint. */
export function EndpointMenu({ endpoint, onDeliveries, onSecret }: Props) {
	const t = useTexts(texts);
	const w = useTexts(words);
	const [open, setOpen] = useState<"change" | "rotate" | "remove">();
	const close = () => setOpen(undefined);
	const { id, url, enabled, version } = endpoint;
	const path = { id };
	const tell = (error: unknown) =>
		notifications.show({ color: "red", title: asProblem(error).title, message: asProblem(error).detail });
	const test = async () => {
		const { error } = await client.POST("/api/reporting/v1/webhook-endpoints/{id}/test", { params: { path } });
		error ? tell(error) : notifications.show({ message: t("tested") });
		await forgetDeliveries();
	};
	const turn = async () => {
		const params = { path, header: { "If-Match": `"${version}"` } };
		const { error } = await client.PATCH("/api/reporting/v1/webhook-endpoints/{id}", {
			params,
			body: { enabled: !enabled },
		});
		if (error) {
			tell(error);
		}
		await forgetEndpoints();
	};
	const rotate = async () => {
		const { data, error } = await client.POST("/api/reporting/v1/webhook-endpoints/{id}/rotate-secret", {
			params: { path },
		});
		if (!data) {
			throw error;
		}
		onSecret(data.secret);
		await forgetEndpoints();
	};
	const remove = async () => {
		const { error } = await client.DELETE("/api/reporting/v1/webhook-endpoints/{id}", { params: { path } });
		if (error) {
			throw error;
		}
		await forgetEndpoints();
	};
	return (
		<>
			<Menu position="bottom-end">
				<Menu.Target>
					<ActionIcon aria-label={t("actionsFor", { url })}>
						<IconDots size={18} aria-hidden />
					</ActionIcon>
				</Menu.Target>
				<Menu.Dropdown>
					<Menu.Item onClick={onDeliveries}>{t("deliveries")}</Menu.Item>
					<Menu.Item onClick={test}>{t("test")}</Menu.Item>
					<Menu.Item onClick={() => setOpen("change")}>{w("edit")}</Menu.Item>
					<Menu.Item onClick={turn}>{enabled ? t("turnOff") : t("turnOn")}</Menu.Item>
					<Menu.Item onClick={() => setOpen("rotate")}>{t("rotate")}</Menu.Item>
					<Menu.Item color="red" onClick={() => setOpen("remove")}>
						{t("remove")}
					</Menu.Item>
				</Menu.Dropdown>
			</Menu>
			{open === "change" && <EndpointForm endpoint={endpoint} onClose={close} onSecret={onSecret} />}
			{open === "rotate" && (
				<Confirm title={t("rotate")} about={t("rotateAbout")} submit={t("rotate")} onSend={rotate} onClose={close} />
			)}
			{open === "remove" && (
				<Confirm
					title={t("remove")}
					about={t("removeAbout", { url })}
					submit={t("remove")}
					isDangerous
					onSend={remove}
					onClose={close}
				/>
			)}
		</>
	);
}
