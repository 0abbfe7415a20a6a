import { ActionIcon, Kbd, Menu } from "@mantine/core";
import {
	IconArrowDown,
	IconArrowsExchange,
	IconArrowUp,
	IconCopy,
	IconDots,
	IconEye,
	IconEyeOff,
} from "@tabler/icons-react";
import { useTexts } from "~/lib/use-language";
import { texts } from "./texts";

interface Props {
	label: string;
	isMuted: boolean;
	onMove: (way: "up" | "down") => void;
	onDuplicate: () => void;
	onMute: () => void;
	/** Left out: there is no field to compare with. */
	comparison?: { isField: boolean; toggle: () => void };
}

/** What else can be done with a rule or a group. */
export function PartMenu({ label, isMuted, onMove, onDuplicate, onMute, comparison }: Props) {
	const t = useTexts(texts);
	return (
		<Menu position="bottom-end">
			<Menu.Target>
				<ActionIcon aria-label={label} size="lg">
					<IconDots size={18} aria-hidden />
				</ActionIcon>
			</Menu.Target>
			<Menu.Dropdown>
				<Menu.Item
					leftSection={<IconArrowUp size={16} aria-hidden />}
					rightSection={<Kbd size="xs">Alt ↑</Kbd>}
					onClick={() => onMove("up")}
				>
					{t("up")}
				</Menu.Item>
				<Menu.Item
					leftSection={<IconArrowDown size={16} aria-hidden />}
					rightSection={<Kbd size="xs">Alt ↓</Kbd>}
					onClick={() => onMove("down")}
				>
					{t("down")}
				</Menu.Item>
				<Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={onDuplicate}>
					{t("duplicate")}
				</Menu.Item>
				<Menu.Item
					leftSection={isMuted ? <IconEye size={16} aria-hidden /> : <IconEyeOff size={16} aria-hidden />}
					onClick={onMute}
				>
					{isMuted ? t("unmute") : t("mute")}
				</Menu.Item>
				{comparison && (
					<Menu.Item leftSection={<IconArrowsExchange size={16} aria-hidden />} onClick={comparison.toggle}>
						{comparison.isField ? t("compareValue") : t("compareField")}
					</Menu.Item>
				)}
			</Menu.Dropdown>
		</Menu>
	);
}
