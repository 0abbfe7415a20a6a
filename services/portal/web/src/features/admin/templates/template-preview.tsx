import { Badge, Group, Text, Title } from "@mantine/core";
import { useTexts } from "~/lib/use-language";
import { FileFrame, useObjectUrl } from "~/ui/file-frame";
import type { Template } from "./queries";
import { texts } from "./texts";

interface Props {
	template: Template;
	/** The page of what is not saved, once it is set. */
	draft: Blob | undefined;
	isDraft: boolean;
	isSetting: boolean;
}

const HEIGHT = 760;

/** The page a template makes, with made-up notices. */
export function TemplatePreview({ template, draft, isDraft, isSetting }: Props) {
	const t = useTexts(texts);
	const url = useObjectUrl(draft);
	const saved = `/api/notices/v1/templates/${template.code}/preview.pdf?version=${template.version}`;
	return (
		<section aria-label={t("preview")}>
			<Group mb="xs" gap="xs">
				<Title order={2}>{t("preview")}</Title>
				{isDraft && <Badge color="yellow">{t("unsaved")}</Badge>}
				<Text size="sm" c="dimmed" role="status">
					{isSetting ? t("previewing") : ""}
				</Text>
			</Group>
			{isDraft && url ? (
				<iframe src={url} title={t("previewOf")} width="100%" height={HEIGHT} style={{ border: "none" }} />
			) : (
				<FileFrame path={saved} title={t("previewOf")} height={HEIGHT} />
			)}
		</section>
	);
}
