import { Badge } from "@mantine/core";
import { useTexts } from "~/lib/use-language";
import { holdTexts } from "./hold-texts";

const COLOURS: Record<string, string> = {
	dispute: "orange",
	promise: "blue",
	plan: "blue",
	legal: "red",
	vulnerable: "grape",
};

/** Why an account is held. */
export function HoldBadge({ kind }: { kind: string }) {
	const t = useTexts(holdTexts);
	return <Badge color={COLOURS[kind] ?? "gray"}>{kind in holdTexts ? t(kind as keyof typeof holdTexts) : kind}</Badge>;
}
