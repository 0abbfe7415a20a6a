import { Button, Checkbox, Group, Paper, Stack, Text, Title, UnstyledButton } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconPlus } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { Schemas } from "~/api/client";
import { asProblem } from "~/api/problem";
import { useHasRole } from "~/api/roles";
import { useFormat, useTexts } from "~/lib/use-language";
import { TaskForm } from "./task-form";
import { finishTask } from "./tasks";
import { texts } from "./texts";

type Task = Schemas["CampaignTask"];

/** What teams do around the campaign: added and edited by planners, done by whose it is. */
export function TaskList({ campaignId, tasks }: { campaignId: string; tasks: Task[] }) {
	const t = useTexts(texts);
	const isPlanner = useHasRole("planner");
	const [open, setOpen] = useState<Task | "new">();
	return (
		<Paper component="section" bg="var(--surface)" aria-label={t("tasks")}>
			<Group justify="space-between" mb="sm">
				<Title order={2}>{t("tasks")}</Title>
				{isPlanner && (
					<Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen("new")}>
						{t("addTask")}
					</Button>
				)}
			</Group>
			{tasks.length === 0 ? (
				<Text size="sm" c="dimmed">
					{t("noTasks")}
				</Text>
			) : (
				<Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: "none" }}>
					{tasks.map((task) => (
						<TaskLine key={task.id} task={task} onEdit={isPlanner ? () => setOpen(task) : undefined} />
					))}
				</Stack>
			)}
			{open && (
				<TaskForm campaignId={campaignId} task={open === "new" ? undefined : open} onClose={() => setOpen(undefined)} />
			)}
		</Paper>
	);
}

function TaskLine({ task, onEdit }: { task: Task; onEdit: (() => void) | undefined }) {
	const t = useTexts(texts);
	const finish = useMutation({
		mutationFn: () => finishTask(task),
		onError: (error) => {
			const { title, detail } = asProblem(error);
			notifications.show({ color: "red", title, message: detail });
		},
	});
	const isDone = Boolean(task.done_at);
	const title = (
		<Text size="sm" td={isDone ? "line-through" : undefined} c={isDone ? "dimmed" : undefined}>
			<bdi>{task.title}</bdi>
		</Text>
	);
	return (
		<Group component="li" gap="sm" wrap="nowrap" align="flex-start">
			<Checkbox
				checked={isDone}
				disabled={finish.isPending}
				onChange={() => finish.mutate()}
				aria-label={t("markDone", { title: task.title })}
				mt={2}
			/>
			<div>
				{onEdit ? (
					<UnstyledButton onClick={onEdit} aria-label={`${t("editTask")}: ${task.title}`}>
						{title}
					</UnstyledButton>
				) : (
					title
				)}
				<TaskFacts task={task} />
			</div>
		</Group>
	);
}

function TaskFacts({ task }: { task: Task }) {
	const t = useTexts(texts);
	const format = useFormat();
	const { person, team, due_on, overdue, done_at, done_by, note } = task;
	const due = due_on && !done_at && t(overdue ? "overdue" : "dueBy", { day: format.day(due_on) });
	const facts = [person?.name, team?.name, done_at && done_by?.name && t("doneBy", { name: done_by.name })];
	return (
		<>
			<Text size="xs" c="dimmed">
				{facts.filter(Boolean).join(" · ")}
				{due && (
					<Text span inherit c={overdue ? "var(--bad)" : undefined} fw={overdue ? 600 : undefined}>
						{facts.some(Boolean) && " · "}
						{due}
					</Text>
				)}
			</Text>
			{note && <Text size="sm">{note}</Text>}
		</>
	);
}
