import { Button, type ButtonProps, Tooltip } from "@mantine/core";
import { type ReactNode, useId } from "react";

interface Props extends ButtonProps {
	/** Why it cannot be pressed now; left out: it can. */
	why: string | false | undefined;
	onClick: () => void;
	children: ReactNode;
}

/** A button that says why it cannot be pressed: it stays within reach of the keyboard and of screen readers. */
export function ReasonedButton({ why, onClick, children, ...button }: Props) {
	const id = useId();
	return (
		<>
			<Tooltip label={why} disabled={!why} events={{ hover: true, focus: true, touch: true }}>
				<Button
					{...button}
					data-disabled={Boolean(why) || undefined}
					aria-disabled={Boolean(why)}
					aria-describedby={why ? id : undefined}
					onClick={() => !why && onClick()}
				>
					{children}
				</Button>
			</Tooltip>
			{why && (
				<span id={id} className="visually-hidden">
					{why}
				</span>
			)}
		</>
	);
}
