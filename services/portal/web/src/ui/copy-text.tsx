import { ActionIcon, Code, CopyButton, Group, Tooltip } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useTexts } from "~/lib/use-language";
import { words } from "./words";

interface Props {
	/** What is copied. */
	value: string;
	/** What it is, for whoever cannot see it. */
	label: string;
	/** Shows its beginning only; the whole is copied. */
	short?: boolean;
}

/** A fingerprint, a code, an address: shown as it is, and copied whole. */
export function CopyText({ value, label, short }: Props) {
	const t = useTexts(words);
	return (
		<Group gap={4} wrap="nowrap" component="span" maw="100%">
			<Code dir="ltr" title={value} style={{ overflowWrap: "anywhere" }}>
				{short ? `${value.slice(0, 12)}…` : value}
			</Code>
			<CopyButton value={value}>
				{({ copied, copy }) => (
					<Tooltip label={copied ? t("copied") : t("copy")}>
						<ActionIcon aria-label={`${t("copy")}: ${label}`} size="sm" onClick={copy}>
							{copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
						</ActionIcon>
					</Tooltip>
				)}
			</CopyButton>
		</Group>
	);
}
