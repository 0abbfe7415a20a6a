import { Group, Modal, type ModalRootProps } from "@mantine/core";
import type { ReactNode } from "react";
import { useTexts } from "~/lib/use-language";
import { words } from "./words";

interface Props extends Omit<ModalRootProps, "opened" | "onClose" | "children" | "title"> {
	title: string;
	/** Left out: it cannot be closed without an answer. */
	onClose?: () => void;
	children: ReactNode;
}

/** A dialog over the page. It is there as long as it is rendered. */
export function Dialog({ title, onClose, children, ...modal }: Props) {
	const t = useTexts(words);
	return (
		<Modal.Root opened onClose={onClose ?? (() => undefined)} centered {...modal}>
			<Modal.Overlay />
			<Modal.Content>
				<Modal.Body pt="md">
					<Group justify="space-between" wrap="nowrap" mb="md">
						<Modal.Title fw={600}>{title}</Modal.Title>
						{onClose && <Modal.CloseButton aria-label={t("close")} />}
					</Group>
					{children}
				</Modal.Body>
			</Modal.Content>
		</Modal.Root>
	);
}
