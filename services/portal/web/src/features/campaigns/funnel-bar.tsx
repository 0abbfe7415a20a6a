import { Text } from "@mantine/core";
import type { Schemas } from "~/api/client";
import { useFormat, useTexts } from "~/lib/use-language";
import classes from "./funnel-bar.module.css";
import { texts } from "./list-texts";

/** How far the targets are, in one line: printed, served, paid, each a part of all of them. */
export function FunnelBar({ funnel }: { funnel: Schemas["CampaignFunnel"] }) {
	const t = useTexts(texts);
	const format = useFormat();
	const { targets, printed, delivered, paid } = funnel;
	if (targets === 0) {
		return (
			<Text size="sm" c="dimmed">
				{t("notFrozen")}
			</Text>
		);
	}
	const facts = {
		targets: format.number(targets),
		printed: format.number(printed),
		delivered: format.number(delivered),
		paid: format.number(paid),
	};
	const width = (count: number) => ({ inlineSize: `${(count / targets) * 100}%` });
	return (
		<div className={classes.funnel}>
			<div className={classes.track} role="img" aria-label={t("funnel", facts)} title={t("funnel", facts)}>
				<div data-part="printed" style={width(printed)} />
				<div data-part="delivered" style={width(delivered)} />
				<div data-part="paid" style={width(paid)} />
			</div>
			<Text size="xs" c="dimmed" className="figures">
				{printed > 0 ? t("served", facts) : t("targets", { count: targets })}
			</Text>
		</div>
	);
}
