import {
	IconArrowBackUp,
	IconCoins,
	IconFileInvoice,
	IconHandStop,
	IconMailOpened,
	IconSpeakerphone,
	IconWalk,
} from "@tabler/icons-react";
import type { ComponentType } from "react";
import { useFormat } from "~/lib/use-language";
import { Delivery } from "./delivery";
import type { Happening, Kind } from "./happenings";
import { Launch } from "./launch";
import { Posting } from "./posting";
import classes from "./timeline.module.css";

type Tone = "plain" | "good" | "warn" | "bad";

const MARKS: Record<Kind, { icon: ComponentType<{ size?: number }>; tone: Tone }> = {
	document: { icon: IconFileInvoice, tone: "plain" },
	receipt: { icon: IconCoins, tone: "good" },
	return: { icon: IconArrowBackUp, tone: "bad" },
	hold: { icon: IconHandStop, tone: "warn" },
	campaign: { icon: IconSpeakerphone, tone: "plain" },
	notice: { icon: IconMailOpened, tone: "plain" },
	visit: { icon: IconWalk, tone: "plain" },
};

export function HappeningRow({ happening }: { happening: Happening }) {
	const format = useFormat();
	const { icon: Icon, tone } = MARKS[happening.kind];
	return (
		<li className={classes.row}>
			<time className={classes.day} dateTime={happening.day}>
				{format.shortDay(happening.day)}
			</time>
			<span className={classes.mark} aria-hidden>
				<span className={classes.icon} data-tone={tone}>
					<Icon size={14} />
				</span>
			</span>
			<What happening={happening} />
		</li>
	);
}

function What({ happening }: { happening: Happening }) {
	switch (happening.kind) {
		case "campaign":
			return <Launch campaign={happening.campaign} />;
		case "notice":
		case "visit":
			return <Delivery delivery={happening.delivery} />;
		default:
			return <Posting posting={happening.posting} />;
	}
}
