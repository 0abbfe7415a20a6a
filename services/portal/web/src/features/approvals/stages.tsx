import { Button, Group, Paper, Text, Timeline, Title } from "@mantine/core";
import { IconCheck, IconClock, IconMinus, IconX } from "@tabler/icons-react";
import { useState } from "react";
import { useHasRole } from "~/api/roles";
import { useFormat, useTexts } from "~/lib/use-language";
import { roleWords } from "~/ui/role-words";
import { LinkMint } from "./link-mint";
import type { Request } from "./queries";
import { StateBadge } from "./state-badge";
import { ruleWords, texts } from "./texts";

type Stage = Request["stages"][number];

const ICONS = {
	approved: IconCheck,
	rejected: IconX,
	requested: IconClock,
	not_requested: IconMinus,
	not_required: IconMinus,
	cancelled: IconMinus,
};

/** Who is asked in which order, who has answered and what. */
export function Stages({ request }: { request: Request }) {
	const t = useTexts(texts);
	const role = useTexts(roleWords);
	const rule = useTexts(ruleWords);
	const format = useFormat();
	const ruleOf = ({ rule: asked }: Stage) =>
		rule(asked.kind, { count: "needed" in asked ? asked.needed : "percent" in asked ? asked.percent : 1 });
	return (
		<Paper component="section" bg="var(--surface)">
			<Title order={2} mb="sm">
				{t("stages")}
			</Title>
			<Timeline bulletSize={24} active={(request.current_stage ?? request.stages.length + 1) - 1}>
				{request.stages.map((stage) => {
					const Icon = ICONS[stage.state];
					return (
						<Timeline.Item
							key={stage.id}
							bullet={<Icon size={14} aria-hidden />}
							title={
								<Group gap="xs">
									<bdi>{stage.name}</bdi>
									<StateBadge state={stage.state} />
									{stage.overdue && (
										<Text size="xs" c="var(--bad)" fw={600}>
											{t("overdue")}
										</Text>
									)}
								</Group>
							}
						>
							<Text size="xs" c="dimmed">
								{stage.role ? role(stage.role) : `${stage.external?.organisation}, ${t("outside")}`} · {ruleOf(stage)}
								{stage.due_at && stage.state === "requested" && ` · ${t("due")} ${format.instant(stage.due_at)}`}
							</Text>
							{stage.voters.map((voter) => (
								<VoterLine key={voter.person_id ?? voter.name} voter={voter} />
							))}
							{stage.external && stage.state === "requested" && (
								<MintLink request={request} name={stage.external.name} />
							)}
						</Timeline.Item>
					);
				})}
			</Timeline>
		</Paper>
	);
}

function VoterLine({ voter }: { voter: Stage["voters"][number] }) {
	const format = useFormat();
	const stoodIn = voter.acted_by_name && voter.acted_by !== voter.person_id ? ` (${voter.acted_by_name})` : "";
	return (
		<Group gap="xs" mt={4} align="flex-start">
			<Text size="sm">
				<bdi>{voter.name}</bdi>
				{stoodIn}
			</Text>
			<StateBadge state={voter.state} />
			{voter.voted_at && (
				<Text size="xs" c="dimmed">
					{format.instant(voter.voted_at)}
				</Text>
			)}
			{voter.reason && (
				<Text size="sm" w="100%">
					<q>{voter.reason}</q>
				</Text>
			)}
		</Group>
	);
}

function MintLink({ request, name }: { request: Request; name: string }) {
	const t = useTexts(texts);
	const mayMint = useHasRole("planner", "admin", "director");
	const [isOpen, setOpen] = useState(false);
	if (!mayMint) {
		return null;
	}
	return (
		<>
			<Button variant="default" size="compact-sm" mt="xs" onClick={() => setOpen(true)}>
				{t("makeLink")}
			</Button>
			{isOpen && <LinkMint id={request.id} name={name} onClose={() => setOpen(false)} />}
		</>
	);
}
