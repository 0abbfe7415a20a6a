import { Box, Button, Group, Paper, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconEye, IconEyeOff } from "@tabler/icons-react";
import type { Schemas } from "~/api/client";
import { useTexts } from "~/lib/use-language";
import { DownloadButton } from "~/ui/download-button";
import { FileFrame } from "~/ui/file-frame";
import { texts } from "./list-texts";

/** The files of a list: the same list gives the same bytes. The cover letter can be read in place. */
export function ListFiles({ list }: { list: Schemas["DefaulterList"] }) {
	const t = useTexts(texts);
	const [isShown, { toggle }] = useDisclosure(false);
	const path = (form: string) => `/api/campaigns/v1/defaulter-lists/${list.id}/files/${form}`;
	return (
		<Paper component="section" bg="var(--surface)" aria-label={t("files")}>
			<Title order={2} mb="sm">
				{t("files")}
			</Title>
			<Group gap="xs">
				<DownloadButton path={path("csv")}>CSV</DownloadButton>
				<DownloadButton path={path("xlsx")}>XLSX</DownloadButton>
				<DownloadButton path={path("pdf")}>{t("coverTitle")}</DownloadButton>
				<Button
					variant="subtle"
					leftSection={isShown ? <IconEyeOff size={16} aria-hidden /> : <IconEye size={16} aria-hidden />}
					onClick={toggle}
					aria-expanded={isShown}
				>
					{isShown ? t("hideCover") : t("showCover")}
				</Button>
			</Group>
			{isShown && (
				<Box mt="md">
					<FileFrame path={path("pdf")} title={t("cover", { reference: list.reference })} />
				</Box>
			)}
		</Paper>
	);
}
