import { Button, Group, Progress, Stack, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useEffectEvent } from "react";
import { cancelOperation, isOver, type Operation, type OperationService, useOperation } from "~/api/operations";
import { useFormat, useTexts } from "~/lib/use-language";
import { ProblemAlert } from "./problem-alert";
import { words } from "./words";

interface Props {
	service: OperationService;
	id: string;
	label: string;
	onOver?: (operation: Operation) => void;
}

/** Long work as it goes: how much is done, and a way to stop it. */
export function OperationProgress({ service, id, label, onOver }: Props) {
	const t = useTexts(words);
	const format = useFormat();
	const { data: operation, error } = useOperation(service, id);
	const stop = useMutation({ mutationFn: () => cancelOperation(service, id) });
	const tell = useEffectEvent((ended: Operation) => onOver?.(ended));
	useEffect(() => {
		if (operation && isOver(operation)) {
			tell(operation);
		}
	}, [operation]);
	if (error) {
		return <ProblemAlert error={error} />;
	}
	const { done = 0, total } = operation ?? {};
	const isDone = isOver(operation);
	const state = {
		succeeded: t("done"),
		failed: t("failed"),
		cancelled: t("cancelled"),
		queued: t("working"),
		running: t("working"),
	};
	return (
		<Stack gap={4}>
			<Group justify="space-between">
				<Text size="sm">{label}</Text>
				<Text size="sm" c="dimmed" className="figures" role="status">
					{total ? `${format.number(done)} / ${format.number(total)} · ` : ""}
					{state[operation?.state ?? "queued"]}
				</Text>
			</Group>
			<Progress
				value={isDone ? 100 : total ? (done / total) * 100 : 100}
				animated={!isDone}
				color={operation?.state === "failed" ? "red" : undefined}
				aria-label={label}
			/>
			<ProblemAlert error={operation?.problem ?? stop.error} />
			{!isDone && (
				<Button
					variant="subtle"
					size="compact-sm"
					onClick={() => stop.mutate()}
					disabled={operation?.cancelling}
					style={{ alignSelf: "flex-end" }}
				>
					{t("stop")}
				</Button>
			)}
		</Stack>
	);
}
